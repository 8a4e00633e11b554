import { isObject, objectOf, parseJson } from '../../internal/json.js';
import { textOf } from '../../internal/values.js';
import type { TaskHandle } from '../../types/task.js';
import { UsageError } from '../usage-error.js';

/** Reads a task from its id, its handle as JSON, or the events that `run` prints. */
export function readTask(text: string): TaskHandle | string {
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
  if (lines.length === 0)
    throw new UsageError('the standard input is empty; it should have the id or handle of a task');
  const whole = parseJson(text);
  const values = (whole === undefined ? lines.map(parseJson) : [whole]).map(objectOf);
  for (const value of values) {
    // An error event names the task as well, if there was one.
    const handle = readHandle(value.event === undefined ? value : value.task);
    if (handle) return handle;
  }
  const failed = values.find(({ event }) => event === 'error');
  if (failed) throw new UsageError(`the input has no task, but an error: ${String(failed.message)}`);
  const [id] = lines as [string];
  if (lines.length > 1 || /[{}\s"]/.test(id)) throw new UsageError('this is neither the id nor the handle of a task');
  return id;
}

/** The properties of a handle that waiting needs; undefined if a value is not a handle. */
function readHandle(value: unknown): TaskHandle | undefined {
  if (!isObject(value)) return undefined;
  const { api, model, createdAt } = value;
  const id = textOf(value.id);
  if (id === undefined || (api !== 'unifically' && api !== 'gateai')) return undefined;
  return { api, id, model: textOf(model) ?? '', createdAt: textOf(createdAt) ?? '' };
}
