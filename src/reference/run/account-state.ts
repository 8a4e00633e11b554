import { assertPresent } from '../../internal/check-response.js';
import { objectOf } from '../../internal/json.js';

/** What the API says of an account, before a create and after its response was lost. */
export interface AccountState {
  /** US dollars that are left. */
  left: number;
  /** Ids of tasks that run or have ended; undefined if the API does not list them. */
  tasks?: string[];
}

/** Ids that a page can show and put into a path: `..` and characters that no one sees are none of them. */
const TASK_ID = /^\w[\w.:-]{0,127}$/;

/**
 * The account in the response of `GET /account`.
 *
 * @throws ServerError if it has no balance.
 */
export function unificallyAccount(account: unknown): AccountState {
  return { left: dollarsOf(objectOf(account).balance_usd) };
}

/**
 * The account in the response of `GET /api/me`, with its tasks of a model.
 *
 * @throws ServerError if it has no budget.
 */
export function gateaiAccount(dashboard: unknown, model: string): AccountState {
  const { budget, active_tasks: active, recent_tasks: recent } = objectOf(dashboard);
  const left = dollarsOf(objectOf(budget).remaining);
  // Of half a list, nobody can say that only one task in it is new.
  if (!Array.isArray(active) || !Array.isArray(recent)) return { left };
  const ids = [active, recent]
    .flat()
    .map(objectOf)
    .filter((task) => task.model === model)
    .map((task) => task.task_id);
  return ids.every(isTaskId) ? { left, tasks: [...new Set(ids)] } : { left };
}

/**
 * The tasks that an account has since a create, the newest first; undefined unless both lists are known.
 *
 * @param before The account before the create.
 */
export function newTasks(before: AccountState | undefined, after: AccountState | undefined): string[] | undefined {
  if (!before?.tasks || !after?.tasks) return undefined;
  const earlier = new Set(before.tasks);
  return after.tasks.filter((id) => !earlier.has(id));
}

const isTaskId = (id: unknown): id is string => typeof id === 'string' && TASK_ID.test(id);

const dollarsOf = (value: unknown): number =>
  assertPresent(typeof value === 'number' && Number.isFinite(value) ? value : undefined, 'the money that is left');
