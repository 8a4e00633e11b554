import type { Capability } from '../../catalog/capabilities.js';
import { CAPABILITY_SYNONYMS } from './capability-synonyms.js';
import { CAPABILITY_WORDS } from './capability-words.js';
import { editDistance } from './edit-distance.js';
import { doneBy, moreAsked, moreQuery, type MoreRow } from './more-asked.js';
import { namedFilters, normalized, type NamedFilters } from './named-filters.js';
import { readSearchText, type SearchText } from './search-text.js';
import { unmadeIn } from './unmade.js';
import { API_TITLES } from '../../catalog/words/api-titles.js';
import type { CatalogRow } from './row.js';
import { termsOf, wordsOf } from './words-of.js';

/** The results of a search. */
export interface SearchResult extends Omit<SearchText, 'rest'> {
  /** How well each row matches, by its index; undefined if it doesn't. */
  scores: (number | undefined)[];
  /** Words that were read as similar ones, such as `seedence` as `seedance`. */
  corrected?: [given: string, taken: string][];
  /** Words that no model has, which are ignored. */
  ignored?: string[];
  /** Words that no model has together with the others: the results lack them. */
  left?: string[];
  /** The kinds of models that the query names. */
  kinds: CatalogRow['kind'][];
  /** What the query asks for that no model is made for. */
  unmade?: string;
  /** Set if no row is found since models have few of the words: those that none has, and a query of the others. */
  weak?: { dropped: string[]; kept: string };
  /** The capabilities that the query names as the filters do. */
  named: NamedFilters;
  /** The capabilities that words stand for which no model has, such as `talking avatar`. */
  meant: Capability[];
  /** What else the query asks of a model: capabilities, and a part of the URL of its page; see `moreQuery`. */
  more?: (row?: MoreRow) => { can: Capability[]; query: string };
  /** The order that the query asks for. */
  order?: 'price' | 'time';
}

/** Searches rows by all words of a query that some row has. */
export type Search = (query: string) => SearchResult;

/** The words of a row, each with the weight of the field that has it. */
type Tokens = Map<string, number>;

const WEIGHTS = { title: 8, id: 6, kind: 5, provider: 4, capability: 3, synonym: 2, description: 1 };

/** Factors for matches of the start of a word, and of similar spellings. */
const PREFIX = 0.7;
const TYPO = 0.4;

/** Words that stand for more capabilities than this say nothing about one. */
const MAX_MEANT = 3;

/** Words that say nothing about a model. */
const STOP_WORDS = new Set(
  wordsOf(
    `a ai all an and any api apis as at be best both can create creates do does file files find for from generate generator get give
    good has have i in into is it just made make makes making me mine model models my need of on one or our out own please possible same
    should show some something support supports take takes taking than that the this to use using want what which will with would
    you your`,
  ),
);
/** English words that look like a misspelled name. */
const PLAIN_WORDS = new Set(wordsOf('blank block changer general house least minimal openapi tracking'));
const CHEAPEST = new Set(wordsOf('cheap cheaper cheapest'));
const FASTEST = new Set(wordsOf('fastest quickest'));

const KIND_SYNONYMS: Record<CatalogRow['kind'], string> = {
  image: 'picture photo',
  video: 'clip movie film animation',
  audio: 'sound',
  text: '',
  '3d': 'mesh',
};
const KIND_WORDS = new Set(
  Object.entries(KIND_SYNONYMS).flatMap(([kind, words]) => [
    kind,
    `${kind}s`,
    ...wordsOf(words).flatMap((word) => [word, `${word}s`]),
  ]),
);
/** Words for a video say what a model makes, not what it does with one. */
const VIDEO_WORDS = new Set(wordsOf(KIND_SYNONYMS.video));

/**
 * Creates a search over rows. Words that no row has are ignored; a row has to match all others. Only if no row does,
 * similar spellings count too.
 */
export function createSearch(rows: readonly CatalogRow[]): Search {
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
  const search = (
    query: string,
    isWish: boolean,
  ): Omit<SearchResult, keyof SearchText | 'meant' | 'named' | 'unmade' | 'weak'> => {
    const all = termsOf(query).flatMap(asWord).map(asKnown);
    const order = all.some((word) => CHEAPEST.has(word))
      ? 'price'
      : all.some((word) => FASTEST.has(word))
        ? 'time'
        : undefined;
    const words = telling(all);
    const kinds = (Object.keys(KIND_SYNONYMS) as CatalogRow['kind'][]).filter((kind) => words.includes(kind));
    const ids = rows.map(({ id }) => (id === query.trim().toLowerCase() ? WEIGHTS.title * 10 : 0));
    const find = (match: Match, list = words) => index.map((tokens, at) => scoreOf(tokens, list, match, ids[at]!));
    // `veo3.1` as two words, and `text to speech` as one.
    const split = telling(
      termsOf(query.replace(/([a-z]{2,})(?=\d(?!(?<=2)[a-z]))/gi, '$1 '))
        .flatMap(asWord)
        .map(asKnown),
    );
    for (const scores of [find(matchNarrowly), find(matchPrefix), find(matchPrefix, split)])
      if (scores.some((score) => score !== undefined)) return { scores, order, kinds };
    const without = (dropped: string[]) => search(split.filter((word) => !dropped.includes(word)).join(' '), isWish);
    const ignored = split.filter((word) => !isAnywhere(word));
    if (ignored.length > 0 && (ignored.length < split.length || isWish)) return { ...without(ignored), ignored, order };
    // An exact word counts more than a similar one.
    const matchKnown: Match = (word, ...others) => (isKnown(word) ? matchPrefix : matchTypo)(word, ...others);
    const scores = find(matchKnown, split);
    if (scores.some((score) => score !== undefined) || split.length === ignored.length)
      return { scores, corrected: corrections(split, index, scores), order, kinds };
    const left = lackedByBest(split, index, matchKnown);
    return { ...without(left), left, order };
  };
  const meantBy = (words: string[], scores: SearchResult['scores']): Capability[] => {
    const isFound = (_: unknown, at: number) => scores[at] !== undefined;
    const found = index.filter(isFound);
    const others = words.filter(
      (word) =>
        !STOP_WORDS.has(word) &&
        !VIDEO_WORDS.has(word) &&
        !found.some((tokens) =>
          [...tokens].some(([token, weight]) => weight !== WEIGHTS.synonym && token.startsWith(word)),
        ),
    );
    const names = new Set(rows.filter(isFound).flatMap(({ capabilities }) => capabilities));
    const counts = [...names].map((name) => {
      const synonyms = CAPABILITY_SYNONYMS[name];
      const own = [...wordsOf(synonyms), ...termsOf(synonyms)];
      return [name, others.filter((word) => own.includes(word)).length] as const;
    });
    const most = Math.max(1, ...counts.map(([, count]) => count));
    const meant = counts.flatMap(([name, count]) => (count === most ? [name] : []));
    // What some of the models lack is not what the words mean.
    const isMeant = rows.every((row, at) => !isFound(row, at) || meant.some((name) => row.capabilities.includes(name)));
    return meant.length > MAX_MEANT || !isMeant ? [] : meant;
  };
  const isName = (word: string) =>
    index.some((tokens) => [...tokens].some(([token, weight]) => weight >= WEIGHTS.provider && token.startsWith(word)));
  /** The query that is left, if most of the words are not, and none of the others names a model or a kind. */
  const isWeak = (words: string[], dropped: string[]) => {
    const kept = words.filter((word) => !dropped.includes(word));
    return dropped.length > kept.length && !kept.some((word) => KIND_WORDS.has(word) || isName(word))
      ? kept
      : undefined;
  };
  const none = rows.map(() => undefined);
  return (query) => {
    const { rest, ...request } = readSearchText(normalized(query));
    const { wanted, max, seed } = request;
    const isWish = Object.keys(wanted).length > 0 || max !== undefined || seed === true;
    const named = namedFilters(query);
    const unmade = unmadeIn(query);
    if (unmade && !unmade.isEdit) return { ...request, scores: none, kinds: [], meant: [], named, unmade: unmade.name };
    const asked = TOKENS.reduce((text, [words, token]) => text.replace(words, token), rest);
    if (asked === '' && !isWish && request.negated)
      return { ...request, scores: none, kinds: [], meant: [], named, ignored: [request.negated] };
    const found = search(asked, isWish);
    const typed = termsOf(asked).flatMap(asWord);
    found.left = found.left?.map((word) => asGiven(typed.find((one) => asKnown(one) === word) ?? word));
    if (request.negated) found.ignored = [...(found.ignored ?? []), request.negated];
    if (request.speech)
      found.scores = found.scores.map((score, at) => score && score + (rows[at]!.speaks ? WEIGHTS.title : 0));
    const dropped = [...(found.ignored ?? []), ...(found.left ?? [])];
    const kept = isWish ? undefined : isWeak(telling(termsOf(asked)).map(asGiven), dropped);
    if (kept) return { ...request, scores: none, kinds: [], meant: [], named, weak: { dropped, kept: kept.join(' ') } };
    const isSeeded = !seed || rows.some((row, at) => row.seed && found.scores[at] !== undefined);
    return {
      ...found,
      ...request,
      unmade: unmade?.name,
      named,
      more: (row) => ({ can: row ? doneBy(query, row) : [], query: moreQuery(moreAsked(query), row) }),
      meant: [...new Set([...(named.either ?? []), ...meantBy(termsOf(rest), found.scores)])],
      ...(!isSeeded && { seed: undefined, left: [...(found.left ?? []), 'seed'] }),
    };
  };
}

/** Words that are one only together, each with the token that stands for them. */
const TOKENS = [
  ['takes audio', 'audioin'],
  ['image references', 'imagereferences'],
  ['instrumental music', 'instrumentalmusic'],
] as const;

/** A word of the search as people write it. */
const asGiven = (word: string) =>
  TOKENS.find(([, token]) => token === word)?.[0] ?? word.replace(/^([a-z]+)2(?=[a-z])/, '$1 to ');

/** Letters from which on a word has a stem. */
const MIN_STEM = 5;

/** What the forms of a word have in common: `merge`, `merges` and `merging`, or `transparent` and `transparency`. */
const stemOf = (word: string) =>
  word.replace(/(?<=\w{4})(?:ings?|ed|es|er|s|e)$/, '').replace(/(?<=\w{4}en)(?:t|cy|ce)$/, '');

/** The words that the row with the most words lacks; none if a row has all. */
function lackedByBest(words: string[], index: Tokens[], match: Match): string[] {
  const [best] = index
    .map((tokens) => {
      const scores = words.map((word) => scoreOf(tokens, [word], match, 0));
      return { lacked: words.filter((_, at) => scores[at] === undefined), score: sum(scores) };
    })
    .sort((a, b) => a.lacked.length - b.lacked.length || b.score - a.score);
  return best!.lacked;
}

const sum = (numbers: (number | undefined)[]) => numbers.reduce<number>((total, one) => total + (one ?? 0), 0);

function tokensOf(row: CatalogRow): Tokens {
  const tokens: Tokens = new Map();
  const add = (text: string, weight: number) => {
    for (const word of [...wordsOf(text), ...termsOf(text)]) tokens.set(word, Math.max(weight, tokens.get(word) ?? 0));
  };
  add(row.words, WEIGHTS.description);
  for (const name of row.capabilities) {
    add(CAPABILITY_SYNONYMS[name], WEIGHTS.synonym);
    add(`${CAPABILITY_WORDS[name]} ${name}`, WEIGHTS.capability);
  }
  add(KIND_SYNONYMS[row.kind], WEIGHTS.synonym);
  if (row.seed) add('seed seeds reproducible', WEIGHTS.capability);
  const resolutions = Object.keys(row.sizes ?? {});
  add(resolutions.join(' '), WEIGHTS.capability);
  add(API_TITLES[row.api], WEIGHTS.synonym);
  add(row.provider, WEIGHTS.provider);
  add(row.kind, WEIGHTS.kind);
  add(row.id, WEIGHTS.id);
  add(row.title, WEIGHTS.title);
  return tokens;
}

const telling = (words: string[]) =>
  words.filter((word) => ![STOP_WORDS, CHEAPEST, FASTEST].some((set) => set.has(word)));

/** The matched part of a word, from 0 to 1. */
type Match = (word: string, token: string, weight: number, words: string[]) => number;

const matchPrefix: Match = (word, token) => (token === word ? 1 : token.startsWith(word) ? PREFIX : 0);

/**
 * The word for a kind matches only the kind and the name of a model: `image` does not find videos made from images.
 * Among other words, `seed` is the parameter, not the start of Seedream.
 */
const matchNarrowly: Match = (word, token, weight, words) => {
  if (Object.hasOwn(KIND_SYNONYMS, word) && weight < WEIGHTS.kind) return 0;
  return word === 'seed' && words.length > 1 && token !== word ? 0 : matchPrefix(word, token, weight, words);
};

/** A similar spelling: of a name, or of a long word that says what a model does. */
const matchTypo: Match = (word, token, weight, words) => {
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

function scoreOf(tokens: Tokens, words: string[], match: Match, bonus: number): number | undefined {
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
function corrections(words: string[], index: Tokens[], scores: (number | undefined)[]): [string, string][] {
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
