import { didYouMean } from '../internal/list-words.js';
import { nearest } from './nearest.js';

/** Longest part of a name that a message shows. */
const MAX_SHOWN_CHARS = 60;

/**
 * The message for an option or property that does not exist: such as "Unknown option `maxcost` of openRuns; did you mean
 * maxCost?".
 *
 * @param what The beginning of the message: `Unknown option`.
 * @param names The names that there are.
 * @param where Where it was given, such as `of openRuns`; empty if the message says that already.
 */
export function unknownName(what: string, name: string, names: Iterable<string>, where = ''): string {
  const place = where === '' ? '' : ` ${where}`;
  return `${what} \`${name.slice(0, MAX_SHOWN_CHARS)}\`${place}${didYouMean(nearest(name, names).slice(0, 1))}`;
}
