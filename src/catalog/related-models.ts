import type { ModelEntry } from './entry.js';

/** The most models that are named. */
const MAX_RELATED = 3;

/**
 * The models of the family that a name with an unknown version or variant belongs to, three at most: `google/veo-9`
 * is related to `google/veo-3.1-fast`. Those of the same provider come first if the name has one, then those with more of the same words,
 * the newest version, and the shortest id. Retired models are left out.
 */
export function relatedModels(name: string, entries: readonly ModelEntry[]): ModelEntry[] {
  const written = wordsOf(name);
  const family = leading(written, (word) => !isNumber(word));
  if (family === 0) return [];
  const provider = providerOf(name);
  const rows = entries.flatMap((entry) => {
    if (entry.deprecated) return [];
    const words = wordsOf(entry.id);
    const shared = leading(words, (word, at) => word === written[at]);
    // Related ids differ only in their version and the words after it: `text-to-image` and `text-to-speech` are not a family.
    if (shared === 0 || (shared < family && !isNumber(words[shared] ?? ''))) return [];
    const same = words.filter((word) => written.includes(word)).length;
    return [{ entry, words, same, isSibling: provider !== '' && providerOf(entry.id) === provider }];
  });
  return rows
    .toSorted(
      (a, b) =>
        Number(b.isSibling) - Number(a.isSibling) ||
        b.same - a.same ||
        versionOf(b.words) - versionOf(a.words) ||
        a.words.length - b.words.length,
    )
    .slice(0, MAX_RELATED)
    .map(({ entry }) => entry);
}

/** The words of an id without its provider; a number is one of its own. */
function wordsOf(id: string): string[] {
  return (
    id
      .toLowerCase()
      .split(/[/:]/)
      .at(-1)!
      .match(/\d+(?:[._]\d+)?|[a-z]+/g) ?? []
  ).slice(0, 20);
}

function providerOf(id: string): string {
  return id.includes('/') ? id.toLowerCase().split(/[/:]/).at(-2)! : '';
}

function isNumber(word: string): boolean {
  return /^\d/.test(word);
}

function versionOf(words: string[]): number {
  return Number(words.find(isNumber)?.replace('_', '.') ?? 0);
}

/** Number of words at the start that fit. */
function leading(words: string[], fits: (word: string, at: number) => boolean): number {
  const end = words.findIndex((word, at) => !fits(word, at));
  return end < 0 ? words.length : end;
}
