import { corrections, lackedByBest, matchNarrowly, matchPrefix, matchTypo, scoreOf, type Match } from './match.js';
import { inputWords } from './input-words.js';
import { KIND_SYNONYMS } from './kind-synonyms.js';
import { orderIn, PLAIN_WORDS, telling } from './query-words.js';
import { tokensOf, WEIGHTS, type Tokens } from './row-tokens.js';
import type { SearchedRow } from './row.js';
import { MIN_STEM, stemOf } from '../../internal/stem.js';
import { termsOf } from './words-of.js';

/** What the words of a query find, before it is known what they mean. */
export interface Found {
  /** How well each row matches, by its index; undefined if it doesn't. */
  scores: (number | undefined)[];
  /** Words that were read as similar ones, such as `seedence` as `seedance`. */
  corrected?: [given: string, taken: string][];
  /** Words that no model has, which are ignored. */
  ignored?: string[];
  /** Words that no model has together with the others: the results lack them. */
  left?: string[];
  /** The kinds of models that the query names. */
  kinds: SearchedRow['kind'][];
  /** The order that the query asks for. */
  order?: 'price' | 'time';
}

/** The words of rows, and what is found by them. */
export interface WordSearch {
  /** The words of each row. */
  index: Tokens[];
  /**
   * @param isWish Whether the query asks for a request too, so that all its words may be ignored.
   * @param isPossible Whether a row can be among the results: words are left out for such a row, if there is one.
   */
  search: (query: string, isWish: boolean, isPossible: (at: number) => boolean) => Found;
  /** Whether a model or a provider has the word in its name. */
  isName: (word: string) => boolean;
  /** The words of a query, each in the form that some row has. */
  known: (query: string) => { typed: string; known: string }[];
}

/**
 * Creates a search by words. Words that no row has are ignored; a row has to match all others. Only if no row does,
 * similar spellings count too.
 */
export function createWordSearch(rows: readonly SearchedRow[]): WordSearch {
  const index = rows.map(tokensOf);
  const vocabulary = new Set(index.flatMap((tokens) => [...tokens.keys()]));
  const isKnown = (word: string) => [...vocabulary].some((token) => token.startsWith(word));
  const isAnywhere = (word: string) =>
    index.some((tokens) => [...tokens].some(([token, weight]) => matchTypo(word, token, weight, [word]) > 0));
  /** The form of a word that some row has: `merging` for `merges`. */
  const stems = new Map([...vocabulary].map((token) => [stemOf(token), token]));
  const asKnown = (word: string) => {
    const isPlain = word.length < MIN_STEM || /\d/.test(word) || PLAIN_WORDS.has(word) || isKnown(word);
    return (isPlain ? undefined : stems.get(stemOf(word))) ?? word;
  };
  const asWord = (term: string) => (/^[a-z]+2[a-z\d]+$/.test(term) && !isKnown(term) ? term.split('2') : [term]);
  const search: WordSearch['search'] = (query, isWish, isPossible) => {
    const inputs = new Set(inputWords(query).map(asKnown));
    return find(query, isWish, isPossible, (word) => inputs.has(word), false);
  };
  /** @param isRest Whether words were left out already. */
  const find = (
    query: string,
    isWish: boolean,
    isPossible: (at: number) => boolean,
    isInput: (word: string) => boolean,
    isRest: boolean,
  ): Found => {
    const given = termsOf(query).flatMap(asWord).map(asKnown);
    const order = orderIn(given);
    const words = telling(given);
    const kinds = (Object.keys(KIND_SYNONYMS) as SearchedRow['kind'][]).filter((kind) => words.includes(kind));
    const ids = rows.map(({ id }) => (id === query.trim().toLowerCase() ? WEIGHTS.title * 10 : 0));
    const scoresBy = (match: Match, list = words) => index.map((tokens, at) => scoreOf(tokens, list, match, ids[at]!));
    // `veo3.1` as two words, and `text to speech` as one.
    const split = telling(
      termsOf(query.replace(/((?!mp[34])[a-z]{2,})(?=\d(?!(?<=2)[a-z]))/gi, '$1 '))
        .flatMap(asWord)
        .map(asKnown),
    );
    const all = [scoresBy(matchNarrowly), scoresBy(matchPrefix), scoresBy(matchPrefix, split)];
    const isFound = (score: number | undefined) => score !== undefined;
    const isShown = (score: number | undefined, at: number) => isFound(score) && isPossible(at);
    // What words were left out for is shown.
    const exact = (isRest && all.find((scores) => scores.some(isShown))) || all.find((scores) => scores.some(isFound));
    if (exact) return { scores: exact, order, kinds };
    const without = (dropped: string[], isRestOf = isRest) =>
      find(split.filter((word) => !dropped.includes(word)).join(' '), isWish, isPossible, isInput, isRestOf);
    const ignored = split.filter((word) => !isAnywhere(word));
    if (ignored.length > 0 && (ignored.length < split.length || isWish)) return { ...without(ignored), ignored, order };
    // An exact word counts more than a similar one.
    const matchKnown: Match = (word, ...others) => (isKnown(word) ? matchPrefix : matchTypo)(word, ...others);
    const scores = scoresBy(matchKnown, split);
    if (scores.some((score) => score !== undefined) || split.length === ignored.length)
      return { scores, corrected: corrections(split, index, scores), order, kinds };
    const possible = index.filter((_, at) => isPossible(at));
    const left = lackedByBest(split, possible.length > 0 ? possible : index, matchKnown, isInput);
    return { ...without(left, true), left, order };
  };
  const isName = (word: string) =>
    index.some((tokens) => [...tokens].some(([token, weight]) => weight >= WEIGHTS.provider && token.startsWith(word)));
  const known = (query: string) =>
    termsOf(query)
      .flatMap(asWord)
      .map((typed) => ({ typed, known: asKnown(typed) }));
  return { index, search, isName, known };
}
