import { stemOf } from './tokens.js';

/** Fewest letters of each half of a compound. */
const MIN_HALF = 3;

/** What the search has indexed. */
export interface Vocabulary {
  /** The words as they are written, in lower case. */
  words: Set<string>;
  stems: Set<string>;
}

/** A query with words such as `lipsync` and `quickstart` as two, if only their halves are known. */
export function withCompoundsApart(query: string, { words, stems }: Vocabulary): string {
  return query.replaceAll(/[\p{L}\p{N}]{6,}/gu, (word) => {
    const lower = word.toLowerCase();
    if (stems.has(stemOf(lower)) || isBeginning(lower, words)) return word;
    for (let at = MIN_HALF; at <= word.length - MIN_HALF; at++) {
      const [first, second] = [lower.slice(0, at), lower.slice(at)];
      if (stems.has(stemOf(first)) && stems.has(stemOf(second))) return `${first} ${second}`;
    }
    return word;
  });
}

/** Whether a word may be a part of one that is still being typed: `unificall` is not `unifi call`. */
function isBeginning(part: string, words: Set<string>): boolean {
  for (const word of words) if (word.startsWith(part)) return true;
  return false;
}
