import type { Api } from '../../types/api.js';
import type { SandboxTask } from '../state.js';
import { wordsOfInput } from '../words-of-input.js';
import { ControlError } from './control-error.js';
import type { RowParts } from './row-parts.js';
import { statusOf, taskRow } from './make-rows.js';
import { page, readQuery, wordsOf, type ListQuery } from './read-query.js';
import type { TaskRow } from './rows.js';

/** Which tasks to list. */
export interface TaskQuery extends ListQuery {
  /** Only those of the account with this id. */
  account?: string;
  /** Only those of the model with this id. */
  model?: string;
  /** Only those with this status. */
  status?: TaskRow['status'];
  /** Only those of this service. */
  api?: Api;
}

const VALUES = {
  account: undefined,
  model: undefined,
  status: ['queued', 'running', 'completed', 'failed'],
  api: ['unifically', 'gateai'],
};

/**
 * The tasks that match, the newest first.
 *
 * @throws ControlError if a parameter is wrong.
 */
export function listTasks(
  { clock, store }: Pick<RowParts, 'clock' | 'store'>,
  query: object,
): { tasks: TaskRow[]; more: boolean } {
  const { account, model, status, api, q, before, limit } = readQuery(query, VALUES);
  clock.catchUp();
  if (before !== undefined && !store.tasks.has(before)) throw new ControlError(`There is no task ${before}`, 404);
  const now = clock.now();
  const words = wordsOf(q);
  const matches = (task: SandboxTask) =>
    (account === undefined || task.account === account) &&
    (model === undefined || task.model === model) &&
    (api === undefined || task.api === api) &&
    (status === undefined || statusOf(task, now) === status) &&
    (words.length === 0 || hasWords(task, words));
  const { found, more } = page(store.tasks.newest(before), matches, limit);
  return { tasks: found.map((task) => taskRow(task, now)), more };
}

/** Whether each word is in the model or the prompt, or begins the id: letters and digits inside ids are chance. */
function hasWords({ id, model, input }: SandboxTask, words: string[]): boolean {
  const all = `${model} ${wordsOfInput(input) ?? ''}`.toLowerCase();
  const start = id.toLowerCase();
  return words.every((word) => all.includes(word) || start.startsWith(word));
}
