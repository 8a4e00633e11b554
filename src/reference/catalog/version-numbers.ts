import { KIND_WORDS } from './kind-synonyms.js';
import type { CatalogRow } from './row.js';
import { wordsOf } from './words-of.js';

/** Creates a function that says whether a number after words is the version in the name of a model: `seedream 4`. */
export function createVersionCheck(
  rows: readonly Pick<CatalogRow, 'id' | 'title'>[],
): (before: string, number: string) => boolean {
  const names = new Set(rows.flatMap(({ id, title }) => [...namesIn(wordsOf(id)), ...namesIn(wordsOf(title))]));
  return (before, number) => names.has(`${lastName(wordsOf(before))} ${number}`);
}

/** What comes before each word, and that word without its decimals. */
const namesIn = (words: string[]): string[] =>
  words.map((word, at) => `${lastName(words.slice(0, at))} ${word.replace(/\..*$/, '')}`);

/** The last word; the name of a kind with what is before it, as in `gpt image`. */
function lastName(words: string[]): string | undefined {
  const last = words.at(-1);
  return last !== undefined && KIND_WORDS.has(last) ? words.slice(-2).join(' ') : last;
}
