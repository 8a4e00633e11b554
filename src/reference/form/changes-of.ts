import { isSame, type JsonRecord } from './json-path.js';

/**
 * Names of what a form has no longer, or with another value, of a request that was asked for.
 *
 * @param examples Names of what holds an example, which is there to be replaced, but not to be left out.
 */
export const changesOf = (asked: JsonRecord, now: JsonRecord, examples: readonly string[] = []): string[] =>
  Object.keys(asked).filter(
    (name) => !Object.hasOwn(now, name) || (!examples.includes(name) && !isSame(now[name], asked[name])),
  );
