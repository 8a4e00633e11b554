import { UnigenError } from '../errors/errors.js';
import { objectOf, parseJson } from '../internal/json.js';
import { textOf } from '../internal/values.js';
import type { Api } from '../types/api.js';
import type { TaskHandle } from '../types/task.js';

/** @throws UnigenError if a value is neither a task handle nor the id of a task. */
export function taskId(task: unknown): string {
  const id = textOf(typeof task === 'string' ? task : objectOf(task).id);
  if (id === undefined) throw new UnigenError('`task` must be a task handle or id');
  return id;
}

/**
 * The handle of a task of an API.
 *
 * @param stored A handle, or the JSON of one.
 * @param expected Id of the model that it must be of, if there is one.
 * @throws UnigenError if it is anything else.
 */
export function readHandle(stored: unknown, api: Api, expected: string | undefined): TaskHandle {
  const value = typeof stored === 'string' ? parseJson(stored) : stored;
  const { api: own, id, model } = objectOf(value);
  const isHandle = own === api && textOf(id) !== undefined && typeof model === 'string';
  if (!isHandle || (expected !== undefined && model !== expected))
    throw new UnigenError(`This is not a task handle of ${expected ?? api}`);
  return value as TaskHandle;
}
