import { durationWords } from '../catalog/words/duration-words.js';

const SECOND_MS = 1000;
const MINUTE_MS = 60_000;
const HOUR_MS = 3_600_000;
const DAY_MS = 86_400_000;
/** Characters of a shortened id: its beginning says what it is, and its end differs. */
const ID_START = 5;
const ID_END = 6;

/** A length of time that goes on. */
export const secondsWords = (ms: number): string => durationWords(Math.max(SECOND_MS, ms - (ms % SECOND_MS)));

/** How long ago something was, in one unit. */
export function agoWords(ms: number): string {
  if (ms < 5 * SECOND_MS) return 'just now';
  if (ms < MINUTE_MS) return `${Math.floor(ms / SECOND_MS)} s ago`;
  if (ms < HOUR_MS) return `${Math.floor(ms / MINUTE_MS)} min ago`;
  return ms < DAY_MS ? `${Math.floor(ms / HOUR_MS)} h ago` : `${Math.floor(ms / DAY_MS)} d ago`;
}

/** An id as a list has room for: its beginning and its end, with an ellipsis between them. */
export function shortId(id: string): string {
  return id.length <= ID_START + ID_END + 1 ? id : `${id.slice(0, ID_START)}…${id.slice(-ID_END)}`;
}

const DOLLARS = new Intl.NumberFormat('en-US', { minimumFractionDigits: 2, maximumFractionDigits: 6 });

/** US dollars: two decimals, or up to six if they are needed. */
export function moneyWords(dollars: number): string {
  return `${dollars < 0 ? '−' : ''}$${DOLLARS.format(Math.abs(dollars))}`;
}

/** A time of day with milliseconds. */
export function timeWords(ms: number): string {
  const date = new Date(ms);
  const pad = (value: number, length = 2) => String(value).padStart(length, '0');
  return `${pad(date.getHours())}:${pad(date.getMinutes())}:${pad(date.getSeconds())}.${pad(date.getMilliseconds(), 3)}`;
}

/** A date and a time of day. */
export function dateWords(ms: number): string {
  return new Date(ms).toLocaleString('en-GB', { dateStyle: 'medium', timeStyle: 'medium' });
}

/** A date and a time of day with milliseconds. */
export const exactDateWords = (ms: number): string =>
  `${new Date(ms).toLocaleDateString('en-GB', { dateStyle: 'medium' })}, ${timeWords(ms)}`;

/** The beginning of an account's id, which is a digest of its key. */
export const accountWords = (id: string): string => id.slice(0, 8);

export const plural = (count: number, word: string): string =>
  `${count.toLocaleString('en-US')} ${word}${count === 1 ? '' : 's'}`;

/** A number of times in words. */
export const timesWords = (count: number): string => (count === 1 ? 'once' : `${count.toLocaleString('en-US')} times`);

interface ListCount {
  shown: number;
  /** Whether there are more rows than those shown. */
  more: boolean;
  /** Number of all rows; undefined if not known. */
  total: number | undefined;
  isFiltered: boolean;
}

/** The number of shown rows, and of all rows if filtered: `22 requests`, `2 of 22 requests`. */
export function listCountWords({ shown, more, total, isFiltered }: ListCount, word: string): string {
  if (!isFiltered) return total === undefined ? `${plural(shown, word)} shown` : plural(total, word);
  const found = shown.toLocaleString('en-US') + (more ? '+' : '');
  return total === undefined ? `${found} found` : `${found} of ${plural(total, word)}`;
}
