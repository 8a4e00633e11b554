import { listWords } from '../internal/list-words.js';
import { stripControlChars, truncate } from '../internal/text.js';

/** Longer names and values are cut off, so that they don't drown the sentence. */
const MAX_NAME_CHARS = 80;
const MAX_VALUE_CHARS = 300;
/** Longer lists are shown by their first values. */
const MAX_LISTED_VALUES = 100;

/** A name of a document as code within a sentence. */
export function code(name: string): string {
  return `\`${shown(name).replaceAll('`', "'")}\``;
}

export function codes(names: readonly string[], last: 'and' | 'or'): string {
  return listWords(firstOf(names.map(code)), last);
}

/** A JSON value within a sentence. */
export function valueWords(value: unknown): string {
  if (typeof value === 'string' && /^[\w.:/ -]+$/.test(value)) return shown(value, MAX_VALUE_CHARS);
  return value === undefined ? 'nothing' : shown(JSON.stringify(value), MAX_VALUE_CHARS);
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
