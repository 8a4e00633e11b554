import { objectOf, parseJson } from '../../internal/json.js';
import { textOf } from '../../internal/values.js';
import { newTasks } from './account-state.js';
import type { RunApp } from './run-app.js';

/** What is known of a create whose response was lost. */
export interface LostCreate {
  /** The id of its task, once something names it. */
  id?: string;
  /** What named the id: a callback, or the API's list of tasks. */
  source?: 'callback' | 'account';
  /** The status of the task, if a callback has delivered it. */
  status?: string;
  /** How many tasks of the model are new in the API's list; undefined until it was read, and if the API has none. */
  newCount?: number;
  /** US dollars that were charged since; undefined until the account was checked. */
  charged?: number;
  /** Whether a callback will bring the id. */
  isAwaited: boolean;
}

/** Reads what the callbacks and the account say of a create whose response was lost. */
export function lostCreate({ runner, isCallbackSent }: RunApp): LostCreate {
  const { account, before, callbacks } = runner.state;
  const callback = callbacks.at(-1);
  const listed = newTasks(before, account);
  return {
    newCount: listed?.length,
    // Of several, nobody can say which one is that of this create.
    ...(listed?.length === 1 && { id: listed[0]!, source: 'account' }),
    ...(callback && {
      id: callback.task,
      source: 'callback',
      status: textOf(objectOf(parseJson(callback.body)).status),
    }),
    ...(account && before && { charged: before.left - account.left }),
    isAwaited: isCallbackSent && !callback,
  };
}

/** What the code knows of the task, in a few words, if it has no id. */
export function lostIdWords({ newCount = 0, charged = 0, isAwaited }: LostCreate): string {
  if (newCount > 1) return `one of ${newCount} new in the list of the account`;
  if (isAwaited) return 'no id until the callback';
  return charged > 0 ? 'no id; it exists' : 'no id';
}

/** The status of the create, as the code knows it. */
export function lostStatusWords({ id, status, charged = 0 }: LostCreate, error: string): string {
  if (status !== undefined) return `${status}, says the callback`;
  if (id !== undefined) return 'created; not polled yet';
  return charged > 0 ? `${error}; charged` : error;
}

/**
 * Milliseconds from a create whose response was lost until now, or until its task ended, by the clock of its sandbox;
 * undefined if no sandbox shows its task.
 */
export function lostTime(
  { account: { snapshot, knownIds } }: Pick<RunApp, 'account'>,
  id?: string,
): number | undefined {
  const task = snapshot?.tasks.findLast((one) => one.id === id || !knownIds.has(one.id));
  return task && Math.min(snapshot!.now, task.endsAt) - task.createdAt;
}

/** What the code can wait for, as the end of a sentence. */
export function lostWaitWords({ id, isAwaited }: LostCreate): string {
  if (id !== undefined) return 'its id is known by now: your code can wait for the task';
  return isAwaited ? 'its callback_url is called with the id' : 'your code has no id to wait for';
}
