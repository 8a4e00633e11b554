import { AbortError, AuthenticationError, ConnectionError, RateLimitError, UnigenError } from '../errors/errors.js';
import { objectOf } from '../internal/json.js';
import { formatUsd } from '../internal/money.js';
import { textOf } from '../internal/values.js';
import type { Api } from '../types/api.js';
import type { ApiTrouble } from './api-trouble.js';
import { connectGateAI, type ConnectOptions } from './connect.js';
import type { Context } from './context.js';
import { unificallyBalance } from './read-balance.js';

/** Milliseconds that a run waits for the list of tasks after a lost response. */
const TIMEOUT_MS = 2000;

/** What `readAccount` reads, in words. */
const COMPARED: Record<Api, string> = {
  unifically: 'the balance',
  gateai: 'the list of tasks',
};

/** Errors that say by themselves what to do before a task can be created. */
const CLEAR = [AbortError, AuthenticationError, ConnectionError, RateLimitError];

/**
 * Notes what to compare the account with after a lost response.
 *
 * @throws UnigenError if it can't be read: nothing would tell whether a task was paid for, so none may be created.
 */
export async function noteBefore(context: Context, api: Api, options: ConnectOptions): Promise<void> {
  try {
    Object.assign(context.trouble, await readAccount(context, api, options, context.signal));
  } catch (error) {
    if (CLEAR.some((kind) => error instanceof kind)) throw error;
    const { status, code, requestId } = error instanceof UnigenError ? error : {};
    const reason = error instanceof Error ? error.message : String(error);
    throw new UnigenError(
      `No task was created: ${COMPARED[api]} can't be read, which shows whether a lost create was paid for: ${reason}`,
      { status, code, requestId, cause: error },
    );
  }
}

/**
 * What to compare the account with after a lost response to a create: the balance at Unifically, which lists no tasks, such as
 * `$42.50`; the ids of the tasks that GateAI Core lists.
 */
async function readAccount(
  context: Context,
  api: Api,
  options: ConnectOptions,
  signal: AbortSignal,
): Promise<Pick<ApiTrouble, 'balance' | 'tasksBefore'>> {
  if (api === 'gateai') return { tasksBefore: await listedTasks(context, options, signal) };
  const balance = await unificallyBalance(context, options, signal);
  if (typeof balance !== 'number' || !Number.isFinite(balance)) throw new UnigenError('the response has no balance');
  return { balance: formatUsd(balance) };
}

/** The ids that GateAI Core lists now, but not before the create. Undefined if either is not known. It never throws. */
export async function readNewTasks(context: Context, options: ConnectOptions): Promise<string[] | undefined> {
  const { tasksBefore } = context.trouble;
  if (!tasksBefore) return undefined;
  const signal = AbortSignal.any([context.signal, AbortSignal.timeout(TIMEOUT_MS)]);
  try {
    const now = await listedTasks(context, options, signal);
    return now.filter((id) => !tasksBefore.includes(id));
  } catch {
    return undefined;
  }
}

/** @throws Error if a part of the list is missing: what it lacks would count as new later. */
async function listedTasks(context: Context, options: ConnectOptions, signal: AbortSignal): Promise<string[]> {
  const { account } = await connectGateAI(context, options);
  const { active_tasks: active, recent_tasks: recent } = await account.dashboard({ signal });
  return [...active, ...recent].flatMap((task: unknown) => textOf(objectOf(task).task_id) ?? []);
}
