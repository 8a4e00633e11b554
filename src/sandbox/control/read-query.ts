import { didYouMean } from '../../internal/list-words.js';
import { nearest } from '../../validate/nearest.js';
import { ControlError } from './control-error.js';

const DEFAULT_LIMIT = 200;
const MAX_LIMIT = 500;
const MAX_VALUE_LENGTH = 200;

/** What a list is asked for: over HTTP as the query, in code as an object. */
export interface ListQuery {
  /** Only entries with all these words. */
  q?: string;
  /** Only entries that are older than the one with this id. */
  before?: string;
  /**
   * Maximum number of entries, from 1 to 500.
   *
   * @default 200
   */
  limit?: number;
}

/** The parameters of a query as an object. */
export function queryOf(search: URLSearchParams): Record<string, string> {
  const query = Object.create(null) as Record<string, string>;
  for (const [name, value] of search) {
    if (name in query) throw new ControlError(`The parameter ${name.slice(0, 40)} is given twice`);
    query[name] = value;
  }
  return query;
}

/**
 * Checks the parameters of a list. Those that are empty or undefined count as omitted, as in a form.
 *
 * @param allowed The values of each parameter; undefined if any text is one.
 * @throws ControlError that names the parameter and the rule.
 */
export function readQuery<Name extends string>(
  given: object,
  allowed: Record<Name, readonly string[] | undefined>,
): Partial<Record<Name | 'q' | 'before', string>> & { limit: number } {
  const names = [...Object.keys(allowed), 'q', 'before', 'limit'];
  const found: Record<string, string> = {};
  let limit = DEFAULT_LIMIT;
  for (const [name, value] of Object.entries(given) as [string, unknown][]) {
    if (!names.includes(name))
      throw new ControlError(
        `There is no parameter ${name.slice(0, 40)}${didYouMean(nearest(name, names).slice(0, 1))}; there are ${names.join(', ')}`,
      );
    if (value === undefined || value === '') continue;
    if (name === 'limit') {
      limit = typeof value === 'string' && /^\d{1,9}$/.test(value) ? Number(value) : (value as number);
      if (!(Number.isInteger(limit) && limit >= 1 && limit <= MAX_LIMIT))
        throw new ControlError(`limit must be an integer from 1 to ${MAX_LIMIT}`);
      continue;
    }
    if (typeof value !== 'string' || value.length > MAX_VALUE_LENGTH)
      throw new ControlError(`${name} must be a string of at most ${MAX_VALUE_LENGTH} characters`);
    const values = allowed[name as Name];
    if (values && !values.includes(value)) throw new ControlError(`${name} must be one of ${values.join(', ')}`);
    found[name] = value;
  }
  return { ...(found as Partial<Record<Name | 'q' | 'before', string>>), limit };
}

/** The words of a search, in lower case. */
export function wordsOf(q: string | undefined): string[] {
  return q === undefined ? [] : q.toLowerCase().split(/\s+/).filter(Boolean);
}

/**
 * The first entries that match.
 *
 * @returns Whether there are more.
 */
export function page<T>(
  entries: Iterable<T>,
  matches: (entry: T) => boolean,
  limit: number,
): { found: T[]; more: boolean } {
  const found: T[] = [];
  for (const entry of entries) {
    if (!matches(entry)) continue;
    if (found.length === limit) return { found, more: true };
    found.push(entry);
  }
  return { found, more: false };
}
