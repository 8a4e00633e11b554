import { ServerError } from '../errors/errors.js';
import { isObject, type JsonObject } from './json.js';
import { REDACTED } from './redact.js';
import { textOf } from './values.js';

/**
 * A part of a response that every documented response has.
 *
 * @param what The part, for the message.
 * @throws ServerError if it is missing.
 */
export function assertPresent<T>(value: T | undefined, what = 'data'): T {
  if (value === undefined) throw new ServerError(`Unexpected response: ${what} is missing or wrong`);
  return value;
}

/**
 * A response, or a part of one, that has to be an object. Its properties are not checked.
 *
 * @throws ServerError if it is not an object.
 */
export function assertObject(value: unknown): JsonObject {
  return assertPresent(isObject(value) ? value : undefined);
}

/**
 * The state of a task, which has to be of the task that was asked for: another one's output is not what was paid for.
 * Some responses have no id.
 *
 * @throws ServerError if it is not an object, or of another task.
 */
export function assertTask(value: unknown, id: string): JsonObject {
  const task = assertObject(value);
  assertPresent((task.task_id ?? id) === id || undefined, 'the id of the task');
  return task;
}

/**
 * The output of a task: an object whose URLs are strings, so that nothing else is downloaded or stored as a URL.
 *
 * @throws ServerError if the value is not such an object.
 */
export function assertOutput(value: unknown): JsonObject {
  const output = assertObject(value);
  for (const [name, inner] of Object.entries(output)) {
    const isWrong = /_url$/.test(name)
      ? !textOf(inner)
      : /_urls$/.test(name) && !(Array.isArray(inner) && inner.every(textOf));
    if (isWrong && inner !== null) assertPresent(undefined, `\`${name.slice(0, 40)}\` of the output`);
  }
  return output;
}

/**
 * A response, or a part of one, that has to be an array of objects. Their properties are not checked.
 *
 * @throws ServerError if the value is not such an object.
 */
export function assertList(value: unknown): JsonObject[] {
  return assertPresent(Array.isArray(value) ? value : undefined).map(assertObject);
}

/** An id or a URL of an API; undefined for anything that can't be one, such as a string that contained the key. */
export function referenceOf(value: unknown): string | undefined {
  const text = textOf(value);
  return text?.includes(REDACTED) ? undefined : text;
}
