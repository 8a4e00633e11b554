import { listWords } from '../internal/list-words.js';
import { stripControlChars, truncate } from '../internal/text.js';

/** Longer names and values are cut off, so that they don't drown the sentence. */
const MAX_NAME_CHARS = 80;
const MAX_VALUE_CHARS = 300;
/** Of a longer array, only the first values are shown. */
const MAX_LISTED_VALUES = 100;

/** A name of a document as code within a sentence. */
export function code(name: string, maxChars = MAX_NAME_CHARS): string {
  return `\`${shown(name, maxChars).replaceAll('`', "'")}\``;
}

/** A name that may be missing. */
export function nameWords(name: string | undefined): string {
  return name === undefined ? 'nothing' : code(name);
}

export function codes(names: readonly string[], last: 'and' | 'or'): string {
  return listWords(firstOf(names.map((name) => code(name))), last);
}

/** Text without Markdown syntax. */
const PLAIN = /^[\w./-][\w.:/# -]*$/;

/** A JSON value within a sentence. */
export function valueWords(value: unknown): string {
  if (value === undefined) return 'nothing';
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return PLAIN.test(text) ? shown(text, MAX_VALUE_CHARS) : code(JSON.stringify(value), MAX_VALUE_CHARS);
}

/** The title of a part of a document within a sentence. */
export function titleWords(title: string): string {
  return PLAIN.test(title) ? `"${shown(title)}"` : code(title);
}

export function valuesWords(values: readonly unknown[], last: 'and' | 'or'): string {
  return listWords(firstOf(values.map(valueWords)), last);
}

function firstOf(words: string[]): string[] {
  if (words.length <= MAX_LISTED_VALUES) return words;
  return [...words.slice(0, MAX_LISTED_VALUES - 1), `${words.length - MAX_LISTED_VALUES + 1} more`];
}

/** Text of a document on one line. */
export function shown(text: string, maxChars = MAX_NAME_CHARS): string {
  return truncate(stripControlChars(text).replace(/\s+/g, ' '), maxChars);
}
