import { objectOf, textOf, type JsonObject } from './json.js';
import { REDACTED } from './redact.js';
import { ServerError } from '../errors/errors.js';

/**
 * A part of an answer that is there, in this form, in every documented answer.
 *
 * @param what The part, for the message.
 * @throws ServerError if it is not.
 */
export function assertPresent<T>(value: T | undefined, what = 'its data'): T {
  if (value === undefined)
    throw new ServerError(`The answer is not as documented: ${what} is missing or has another form`);
  return value;
}

/** An answer, or a part of one, that has to be an object. Its members are the API's to keep to the contract. */
export function assertObject<T extends object>(value: unknown): T {
  return assertPresent(objectOf(value) === value ? (value as T) : undefined);
}

/** What a task made: an object whose URLs are strings, so that nobody downloads or stores anything else as one. */
export function assertOutput(value: unknown): object {
  const output = assertObject<JsonObject>(value);
  for (const [name, inner] of Object.entries(output)) {
    const isWrong = /_url$/.test(name)
      ? !textOf(inner)
      : /_urls$/.test(name) && !(Array.isArray(inner) && inner.every(textOf));
    if (isWrong && inner !== null) assertPresent(undefined, `\`${name.slice(0, 40)}\` of its output`);
  }
  return output;
}

/** An answer, or a part of one, that has to be an array of objects. */
export function assertList<T extends object>(value: unknown): T[] {
  return assertPresent(Array.isArray(value) ? value : undefined).map((entry) => assertObject<T>(entry));
}

/** An id or a URL that an API gave; undefined for whatever can't be one, such as a text that held the key. */
export function referenceOf(value: unknown): string | undefined {
  const text = textOf(value);
  return text?.includes(REDACTED) ? undefined : text;
}
