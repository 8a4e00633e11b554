import { editDistance } from './edit-distance.js';
import { KIND_SYNONYMS } from './kind-synonyms.js';
import { PLAIN_WORDS } from './query-words.js';
import { WEIGHTS, type Tokens } from './row-tokens.js';

/** Factors for matches of the start of a word, and of similar spellings. */
const PREFIX = 0.7;
const TYPO = 0.4;

/** Factor for the worth of a word that only says what goes in. */
const INPUT = 0.1;

/** The matched part of a word, from 0 to 1. */
export type Match = (word: string, token: string, weight: number, words: string[]) => number;

export const matchPrefix: Match = (word, token) => (token === word ? 1 : token.startsWith(word) ? PREFIX : 0);

/**
 * The word for a kind matches only the kind and the name of a model: `image` does not find videos made from images.
 * Among other words, `seed` is the parameter, not the start of Seedream.
 */
export const matchNarrowly: Match = (word, token, weight, words) => {
  if (Object.hasOwn(KIND_SYNONYMS, word)) {
    // A name with the word says no more than the kind.
    return weight < WEIGHTS.kind ? 0 : (WEIGHTS.kind / weight) * matchPrefix(word, token, weight, words);
  }
  return word === 'seed' && words.length > 1 && token !== word ? 0 : matchPrefix(word, token, weight, words);
};

/** A similar spelling: of a name, or of a long word that says what a model does. */
export const matchTypo: Match = (word, token, weight, words) => {
  const exact = matchPrefix(word, token, weight, words);
  const { length } = word;
  const isName = weight >= WEIGHTS.provider;
  // Four letters may lack one, such as `klng`; with another letter, they are another word.
  const isLong = length + token.length > 8;
  const canCorrect = isLong && weight > WEIGHTS.description && (isName || length > 5) && !PLAIN_WORDS.has(word);
  if (exact > 0 || !canCorrect || /\d/.test(word) || word[0] !== token[0]) return exact;
  // While a name is typed; the start of a short word is like the start of many.
  const beginning = isName && length > 5 ? editDistance(word, token.slice(0, length)) : Infinity;
  const nearest = Math.min(editDistance(word, token), beginning);
  return nearest <= (isName && length > 7 ? 2 : 1) ? TYPO / nearest : 0;
};

/** How well a row matches all words; undefined if it lacks one. */
export function scoreOf(tokens: Tokens, words: string[], match: Match, bonus: number): number | undefined {
  let score = bonus;
  for (const word of words) {
    let best = 0;
    for (const [token, weight] of tokens) best = Math.max(best, weight * match(word, token, weight, words));
    if (best === 0) return undefined;
    score += best;
  }
  return score;
}

/** The similar words that replace words that no row has. */
export function corrections(words: string[], index: Tokens[], scores: (number | undefined)[]): [string, string][] {
  const best = index[scores.indexOf(Math.max(...scores.map((score) => score ?? 0)))];
  if (!best) return [];
  return words.flatMap((word): [string, string][] => {
    const weighted = [...best].map(
      ([token, weight]) => [token, weight * matchTypo(word, token, weight, words)] as const,
    );
    const [token] = weighted.reduce((one, other) => (other[1] > one[1] ? other : one));
    return token.startsWith(word) ? [] : [[word, token]];
  });
}

/**
 * The words that the best row lacks, which is the one that lacks least of what the words are worth: rather a word of
 * descriptions than the name of a job.
 *
 * @param isInput Whether a word only says what goes in: all of them are worth less than one of what is made.
 */
export function lackedByBest(
  words: string[],
  index: Tokens[],
  match: Match,
  isInput: (word: string) => boolean,
): string[] {
  const scored = index.map((tokens) => words.map((word) => scoreOf(tokens, [word], match, 0)));
  // A family's name is worth no more than a job; a mesh is of no other kind.
  const worth = words.map((word, at) =>
    isNumber(word)
      ? 0
      : word === '3d' || word === KIND_SYNONYMS['3d']
        ? WEIGHTS.title
        : (isInput(word) ? INPUT : 1) *
          Math.min(WEIGHTS.capability, Math.max(...scored.map((scores) => scores[at] ?? 0))),
  );
  const [best] = scored
    .map((scores) => {
      const lacked = words.filter((_, at) => scores[at] === undefined);
      return { lacked, lost: sum(worth.filter((_, at) => scores[at] === undefined)), score: sum(scores) };
    })
    .sort((a, b) => a.lost - b.lost || b.score - a.score);
  return best!.lacked;
}

/** A number alone names nothing. */
const isNumber = (word: string) => /^\d+$/.test(word);

const sum = (numbers: (number | undefined)[]) => numbers.reduce<number>((total, one) => total + (one ?? 0), 0);
