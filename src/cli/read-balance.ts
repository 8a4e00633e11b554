import { objectOf } from '../internal/json.js';
import { formatUsd } from '../internal/money.js';
import type { Api } from '../types/api.js';
import { connectGateAI, connectUnifically, type ConnectOptions } from './connect.js';
import type { Context } from './context.js';

/**
 * What is left to spend, in words; undefined if it can't be had. It never throws: the task that it is read for matters
 * more. One read, which creates nothing.
 */
export async function readBalance(
  context: Context,
  api: Api,
  options: ConnectOptions,
  signal: AbortSignal,
): Promise<string | undefined> {
  try {
    if (api === 'gateai') {
      const { account } = await connectGateAI(context, options);
      const { your_budget: budget } = await account.credits({ signal });
      return leftWords(objectOf(budget).remaining, 'left today');
    }
    const { account } = await connectUnifically(context, options);
    return leftWords((await account.get({ signal })).balance_usd, 'left');
  } catch {
    return undefined;
  }
}

/** A response may have anything in the place of an amount. */
function leftWords(amount: unknown, words: string): string | undefined {
  return typeof amount === 'number' && Number.isFinite(amount) ? `${formatUsd(amount)} ${words}` : undefined;
}
