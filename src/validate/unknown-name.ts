import { UnigenError } from '../errors/errors.js';
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

/**
 * Checks the names of options, so that a misspelled one does not count as left out.
 *
 * @param where Whose they are, such as `of openRuns`; empty if that is plain.
 * @throws UnigenError that names the option, and the one that may be meant.
 */
export function checkNames(options: object, names: readonly string[], where = ''): void {
  for (const name of Object.keys(options))
    if (!names.includes(name)) throw new UnigenError(unknownName('Unknown option', name, names, where));
}
