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
    return leftWords(await unificallyBalance(context, options, signal), 'left');
  } catch {
    return undefined;
  }
}

/** The balance at Unifically. A response may have anything in its place. */
export async function unificallyBalance(
  context: Context,
  options: ConnectOptions,
  signal: AbortSignal,
): Promise<unknown> {
  const { account } = await connectUnifically(context, options);
  return (await account.get({ signal })).balance_usd;
}

function leftWords(amount: unknown, words: string): string | undefined {
  if (typeof amount !== 'number' || !Number.isFinite(amount)) return undefined;
  return `${formatUsd(amount)} ${words}`;
}
