import { KIND_WORDS } from './kind-synonyms.js';
import type { CatalogRow } from './row.js';
import { wordsOf } from './words-of.js';

const PLUS = 'plus';

/** Between others, but for a `plus version` of something. */
const BETWEEN = /(?<=\S )plus (?=\S)(?!(?:models?|versions?|variants?|tiers?|plans?)\b)/gi;

/**
 * Creates a function that writes `and` for a `plus` that is no part of a name: a prompt plus an image, but Qwen Image Plus.
 */
export function createPlusReader(rows: readonly Pick<CatalogRow, 'title'>[]): (query: string) => string {
  const names = rows.flatMap(({ title }) => {
    const words = wordsOf(title);
    return words.includes(PLUS) ? [words.slice(0, words.indexOf(PLUS))] : [];
  });
  const endsWithName = (words: string[]) =>
    names.some((name) => {
      const others = words.findLastIndex((word) => !name.includes(word));
      return words.slice(others + 1).some((word) => !KIND_WORDS.has(word));
    });
  return (query) =>
    query.replace(BETWEEN, (plus, at: number) => (endsWithName(wordsOf(query.slice(0, at))) ? plus : 'and '));
}
