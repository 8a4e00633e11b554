import type { Capability } from '../../catalog/capabilities.js';
import { CAPABILITY_SYNONYMS } from './capability-synonyms.js';
import { KIND_SYNONYMS, KIND_WORDS, VIDEO_WORDS } from './kind-synonyms.js';
import { languageIn } from './languages.js';
import { corrections, lackedByBest, matchNarrowly, matchPrefix, matchTypo, scoreOf, type Match } from './match.js';
import { doneBy, moreAsked, moreQuery, type MoreRow } from './more-asked.js';
import { namedFilters, type NamedFilters } from './named-filters.js';
import { isJobWord, JOBS, nearestJobs, type Job } from './nearest-jobs.js';
import { normalized } from './normalized.js';
import { orderIn, PLAIN_WORDS, STOP_WORDS, telling } from './query-words.js';
import { tokensOf, WEIGHTS } from './row-tokens.js';
import type { CatalogRow } from './row.js';
import { readSearchText, type SearchText } from './search-text.js';
import { relatedTo, type RelatedCapability } from './related-capability.js';
import { MIN_STEM, stemOf } from './stem.js';
import { unmadeIn } from './unmade.js';
import { isAboutVideo } from './video-text.js';
import { videoFamilies, withVideoSound } from './video-families.js';
import { voiceNote } from './voice-note.js';
import { asGiven, LOST, withTokens } from './word-tokens.js';
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
  /** What the models that are found do instead, after `these`. */
  nearest?: string;
  /** Set if no row is found since models have few of the words: those that none has, and a query of the others. */
  weak?: { dropped: string[]; kept: string };
  /** The capabilities that the query names as the filters do. */
  named: NamedFilters;
  /** The capabilities that words stand for which no model has, such as `talking avatar`. */
  meant: Capability[];
  /** What else the query asks of a model: capabilities, and a part of the URL of its page; see `moreQuery`. */
  more?: (row?: MoreRow) => { can: Capability[]; query: string };
  /** What the documents don't say, and where it is found. */
  note?: string;
  /** A capability that may do as well as one that the query names. */
  related?: RelatedCapability;
  /** What models are made for, to choose from if no row is found. */
  jobs: readonly Pick<Job, 'name' | 'does'>[];
  /** The order that the query asks for. */
  order?: 'price' | 'time';
}

/** What the words of a query find, before it is known what they mean. */
type Found = Pick<SearchResult, 'scores' | 'corrected' | 'ignored' | 'left' | 'kinds' | 'order'>;

/** Searches rows by all words of a query that some row has. */
export type Search = (query: string) => SearchResult;

/** Words that stand for more capabilities than this say nothing about one. */
const MAX_MEANT = 3;

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
  const search = (query: string, isWish: boolean): Found => {
    const all = termsOf(query).flatMap(asWord).map(asKnown);
    const order = orderIn(all);
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
  /** The scores of rows that do one of the jobs; undefined if no row does, or the jobs are too many to be one. */
  const withJobs = (scores: SearchResult['scores'], jobs: Job[], isLoose: boolean) => {
    if (jobs.length === 0 || jobs.length > MAX_MEANT) return undefined;
    const all = rows.map(({ capabilities }, at) =>
      jobs.some(({ name }) => capabilities.includes(name)) ? WEIGHTS.capability + (scores[at] ?? 0) : undefined,
    );
    const found = all.map((score, at) => (scores[at] === undefined ? undefined : score));
    if (found.some((score) => score !== undefined)) return found;
    return isLoose ? all : undefined;
  };
  const families = videoFamilies(rows);
  const none = rows.map(() => undefined);
  return (query) => {
    const text = withVideoSound(normalized(query), families);
    const { rest, ...read } = readSearchText(text);
    const request = { ...read, jobs: JOBS, note: voiceNote(query) };
    const { wanted, max, seed } = request;
    const isWish = Object.keys(wanted).length > 0 || max !== undefined || seed === true;
    let named = namedFilters(text);
    const unmade = unmadeIn(query);
    if (unmade && !unmade.nearest)
      return { ...request, scores: none, kinds: [], meant: [], named, unmade: unmade.name };
    let asked = withTokens(rest, isAboutVideo(text));
    if (asked === '' && !isWish && request.negated)
      return { ...request, scores: none, kinds: [], meant: [], named, ignored: [request.negated] };
    let found = search(asked, isWish);
    const lost = LOST.find(({ token }) => found.left?.includes(token));
    if (lost) {
      asked = asked.replace(lost.token, lost.instead);
      found = search(asked, isWish);
      if (lost.does) {
        found.left = [...(found.left ?? []), lost.token];
        named = { ...named, can: named.can.map((name) => (name === 'image-edit' ? 'image-reference' : name)) };
      }
    }
    const typed = termsOf(asked).flatMap(asWord);
    found.left = found.left?.map((word) => asGiven(typed.find((one) => asKnown(one) === word) ?? word));
    if (request.negated) found.ignored = [...(found.ignored ?? []), request.negated];
    if (request.speech)
      found.scores = found.scores.map((score, at) => score && score + (rows[at]!.speaks ? WEIGHTS.title : 0));
    const dropped = [...(found.ignored ?? []), ...(found.left ?? [])];
    const kept = isWish ? undefined : isWeak(telling(termsOf(asked)).map(asGiven), dropped);
    const lacked = found.scores.every((score) => score === undefined) ? wordsOf(asked) : dropped;
    const kind = isAboutVideo(text) || /\b(?:films?|footage)\b/i.test(text) ? 'video' : found.kinds[0];
    const words = telling(wordsOf(asked));
    const { jobs, naming } = nearestJobs(words, unmade ? [] : kept ? words : lacked, kind);
    // Two words for a job say more than what is found by others, unless these are the name of a model.
    const isNamed = words.some(
      (word) => !lacked.includes(word) && isName(word) && !isJobWord(word) && !KIND_WORDS.has(word),
    );
    const isLoose = !isNamed && (naming > 1 || found.scores.every((score) => score === undefined));
    const done = withJobs(kept ? none : found.scores, jobs, isLoose || kept !== undefined);
    const more = (row?: MoreRow) => ({
      can: row ? doneBy(text, row) : [],
      query: moreQuery(moreAsked(text, query), row),
    });
    if (done) {
      const meant = jobs.map(({ name }) => name);
      // The form of a speech model takes the language.
      const isTaken = (word: string) =>
        meant.includes('speech') && (word === 'language' || languageIn(word) !== undefined);
      const ignored = lacked.filter((word) => words.includes(word) && !isTaken(word));
      return {
        ...found,
        ...request,
        scores: done,
        corrected: found.corrected?.length ? found.corrected : undefined,
        left: undefined,
        ignored: ignored.length > 0 ? ignored : undefined,
        nearest: jobs.map(({ does }) => does).join(' or '),
        named,
        meant,
        related: relatedTo([...named.can, ...meant]),
        more,
      };
    }
    if (kept) return { ...request, scores: none, kinds: [], meant: [], named, weak: { dropped, kept: kept.join(' ') } };
    const isSeeded = !seed || rows.some((row, at) => row.seed && found.scores[at] !== undefined);
    return {
      ...found,
      ...request,
      unmade: unmade?.name,
      nearest: unmade?.nearest?.(query).does ?? lost?.does,
      named,
      more,
      related: relatedTo(named.can),
      meant: [...new Set([...(named.either ?? []), ...meantBy(termsOf(rest), found.scores)])],
      ...(!isSeeded && { seed: undefined, left: [...(found.left ?? []), 'seed'] }),
    };
  };
}
