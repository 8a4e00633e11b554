import { stemOf } from './tokens.js';

/** Fewest letters of each half of a compound. */
const MIN_HALF = 3;

/** A query with words such as `lipsync` and `quickstart` as two, if only their halves are known. */
export function withCompoundsApart(query: string, vocabulary: Set<string>): string {
  return query.replaceAll(/[\p{L}\p{N}]{6,}/gu, (word) => {
    const lower = word.toLowerCase();
    if (vocabulary.has(stemOf(lower))) return word;
    for (let at = MIN_HALF; at <= word.length - MIN_HALF; at++) {
      const [first, second] = [lower.slice(0, at), lower.slice(at)];
      if (vocabulary.has(stemOf(first)) && vocabulary.has(stemOf(second))) return `${first} ${second}`;
    }
    return word;
  });
}
