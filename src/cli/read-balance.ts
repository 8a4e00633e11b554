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

/** Milliseconds that a run waits for the balance before its create. */
const BEFORE_TIMEOUT_MS = 2000;

/**
 * The balance at Unifically before a create, such as `$42.50`, to compare with the one after a lost response: Unifically
 * lists no tasks. Undefined if it can't be had at once. It never throws.
 */
export async function balanceBefore(context: Context, options: ConnectOptions): Promise<string | undefined> {
  const signal = AbortSignal.any([context.signal, AbortSignal.timeout(BEFORE_TIMEOUT_MS)]);
  try {
    return leftWords(await unificallyBalance(context, options, signal));
  } catch {
    return undefined;
  }
}

async function unificallyBalance(context: Context, options: ConnectOptions, signal: AbortSignal): Promise<unknown> {
  const { account } = await connectUnifically(context, options);
  return (await account.get({ signal })).balance_usd;
}

/** A response may have anything in the place of an amount. */
function leftWords(amount: unknown, words?: string): string | undefined {
  if (typeof amount !== 'number' || !Number.isFinite(amount)) return undefined;
  return words === undefined ? formatUsd(amount) : `${formatUsd(amount)} ${words}`;
}
