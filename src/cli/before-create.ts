import { objectOf } from '../internal/json.js';
import { formatUsd } from '../internal/money.js';
import { textOf } from '../internal/values.js';
import type { Api } from '../types/api.js';
import type { ApiTrouble } from './api-trouble.js';
import { connectGateAI, type ConnectOptions } from './connect.js';
import type { Context } from './context.js';
import { wrapped } from './output/layout.js';
import { unificallyBalance } from './read-balance.js';

/** Milliseconds that a run waits for what it reads of the account before its create, and again after a lost response. */
const TIMEOUT_MS = 2000;

/** What `readBefore` reads, in words. */
const COMPARED: Record<Api, string> = {
  unifically: 'the balance',
  gateai: 'the list of tasks',
};

/** Notes what to compare the account with after a lost response, and warns if it can't be read. */
export async function noteBefore(context: Context, api: Api, options: ConnectOptions): Promise<void> {
  const { balance, tasksBefore } = await readBefore(context, api, options);
  Object.assign(context.trouble, { balance, tasksBefore });
  if (balance !== undefined || tasksBefore || context.signal.aborted) return;
  const words = `warning: ${COMPARED[api]} can't be read: if the response to the create is lost, nothing here shows whether it was paid; compare your dashboard`;
  context.stderr.write(`${wrapped(context, words)}\n`);
}

/**
 * What to compare the account with after a lost response to a create: the balance at Unifically, which lists no tasks, such as
 * `$42.50`; the ids of the tasks that GateAI Core lists. Nothing if it can't be had at once. It never throws.
 */
async function readBefore(
  context: Context,
  api: Api,
  options: ConnectOptions,
): Promise<Pick<ApiTrouble, 'balance' | 'tasksBefore'>> {
  const signal = AbortSignal.any([context.signal, AbortSignal.timeout(TIMEOUT_MS)]);
  try {
    if (api === 'gateai') return { tasksBefore: await listedTasks(context, options, signal) };
    const balance = await unificallyBalance(context, options, signal);
    return { balance: Number.isFinite(balance) ? formatUsd(balance as number) : undefined };
  } catch {
    return {};
  }
}

/** The ids that GateAI Core lists now, but not before the create. Undefined if either is not known. It never throws. */
export async function readNewTasks(context: Context, options: ConnectOptions): Promise<string[] | undefined> {
  const { tasksBefore } = context.trouble;
  if (!tasksBefore) return undefined;
  const { tasksBefore: now } = await readBefore(context, 'gateai', options);
  return now?.filter((id) => !tasksBefore.includes(id));
}

/** @throws Error if a part of the list is missing: what it lacks would count as new later. */
async function listedTasks(context: Context, options: ConnectOptions, signal: AbortSignal): Promise<string[]> {
  const { account } = await connectGateAI(context, options);
  const { active_tasks: active, recent_tasks: recent } = await account.dashboard({ signal });
  return [...active, ...recent].flatMap((task: unknown) => textOf(objectOf(task).task_id) ?? []);
}
