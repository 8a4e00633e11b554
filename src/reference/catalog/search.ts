import type { Capability } from '../../catalog/capabilities.js';
import { askedCapabilities } from './asked-capabilities.js';
import { withoutCameraMoves } from './camera-moves.js';
import { CAPABILITY_SYNONYMS } from '../../catalog/words/capability-synonyms.js';
import { cheaperSize } from './cheaper-size.js';
import { withoutGivenSize } from './given-size.js';
import { withNamedSize } from './pixel-size.js';
import { isOfOwnVideo, withGivenVideo } from './given-video.js';
import { KIND_WORDS, VIDEO_WORDS } from './kind-synonyms.js';
import { inputWords } from './input-words.js';
import { languageIn } from './languages.js';
import { doneBy, moreAsked, spokenIn } from './more-asked.js';
import { moreFromUrl, moreQuery, type MoreRow } from './more-url.js';
import { namedFilters, withoutLeft } from './named-filters.js';
import { JOBS, type Job } from './jobs.js';
import { isJobWord, nearestJobs } from './nearest-jobs.js';
import { normalized } from './normalized.js';
import { createPlusReader } from './plus-word.js';
import { STOP_WORDS, telling } from './query-words.js';
import { VIDEO_FILE, WEIGHTS } from './row-tokens.js';
import type { CatalogRow, SearchedRow } from './row.js';
import { readSearchText, type SearchText } from './search-text.js';
import { relatedTo } from './related-capability.js';
import type { Search, SearchResult } from './search-result.js';
import { capabilityWords, choicesOf, readWords, understood } from './understood.js';
import { unmadeIn } from './unmade.js';
import { judge } from './wanted.js';
import { isAboutVideo } from './video-text.js';
import { createVersionCheck } from './version-numbers.js';
import { videoFamilies, withVideoSound } from './video-families.js';
import { LANGUAGE_NOTE, voiceNote } from './voice-note.js';
import { createWordSearch } from './word-search.js';
import { asGiven, LOST, withTokens } from './word-tokens.js';
import { termsOf, wordsOf } from './words-of.js';

/** Words that stand for more capabilities than this say nothing about one. */
const MAX_MEANT = 3;

/** The text without numbers that no name is before: `4 cats`, but not `seedream 4`. */
function withoutLooseNumbers(text: string, isName: (word: string) => boolean): { kept: string; numbers: string[] } {
  const words = text.split(/\s+/);
  const isLoose = (word: string, at: number) => /^\d{1,3},?$/.test(word) && (at === 0 || !isName(words[at - 1]!));
  const kept = words.filter((word, at) => !isLoose(word, at));
  if (kept.length === 0) return { kept: text, numbers: [] };
  return { kept: kept.join(' '), numbers: words.filter(isLoose).map((word) => word.replace(',', '')) };
}

/** Whether a model can be among the results of a query, whatever its words are. Its API is left as it is asked for. */
function isPossible(row: CatalogRow, { wanted, both, retired }: Omit<SearchText, 'rest'>): boolean {
  const { cannot, isOtherKind } = judge(row, wanted);
  const isOpen = row.deprecated === retired && (!both || row.counterpart !== undefined);
  return isOpen && cannot.length === 0 && !isOtherKind;
}

/** Whether a row has all capabilities that a query names. */
const isNamedBy =
  (names: readonly Capability[]) =>
  ({ capabilities }: CatalogRow) =>
    names.every((name) => capabilities.includes(name));

/** Creates a search over rows, which understands requests, capabilities and jobs in words. */
export function createSearch(rows: readonly SearchedRow[]): Search {
  const { index, search, isName, known } = createWordSearch(rows);
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
  /** The query that is left, if most of the words are not, and none of the others names a model or a kind. */
  const isWeak = (words: string[], dropped: string[], inputs: string[]) => {
    const kept = words.filter((word) => !dropped.includes(word));
    const others = dropped.filter((word) => !inputs.includes(word));
    return others.length > kept.length &&
      !kept.some((word) => word.split(' ').some((part) => KIND_WORDS.has(part) || isName(part)))
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
  const withoutPlus = createPlusReader(rows);
  const isVersion = createVersionCheck(rows);
  const none = rows.map(() => undefined);
  const takesInstrumental = rows.map((row) => moreQuery({ instrumental: true }, row) !== '');
  const find = (typed: string): Omit<SearchResult, 'understood' | 'read' | 'choices'> => {
    const { rest: sized, size } = withoutGivenSize(typed);
    const { rest: sizeless, unnamed } = withNamedSize(sized);
    const query = withGivenVideo(sizeless);
    const text = withVideoSound(normalized(query), families);
    const { rest, ...read } = readSearchText(text, isVersion);
    const given = [size, unnamed, read.given].filter((words) => words !== undefined);
    const request = {
      ...read,
      given: given.length > 0 ? given.join(', ') : undefined,
      jobs: JOBS,
      note: voiceNote(query),
      language: spokenIn(query),
    };
    const { wanted, max, seed } = request;
    const isWish = Object.keys(wanted).length > 0 || max !== undefined || seed === true;
    const canMake = (at: number) => isPossible(rows[at]!, request);
    let named = namedFilters(text);
    const unmade = unmadeIn(query);
    if (unmade && !unmade.nearest)
      return { ...request, scores: none, kinds: [], meant: [], named, unmade: unmade.name };
    const { kept: worded, numbers } = withoutLooseNumbers(rest, isName);
    let asked = withTokens(worded, isAboutVideo(text));
    if (asked === '' && !isWish && request.negated)
      return { ...request, scores: none, kinds: [], meant: [], named, ignored: [request.negated] };
    let found = search(asked, isWish, canMake);
    // A number that leaves nothing stays a word.
    const isNumbered = numbers.length > 0 && found.scores.some((score) => score !== undefined);
    if (numbers.length > 0 && !isNumbered) {
      asked = withTokens(rest, isAboutVideo(text));
      found = search(asked, isWish, canMake);
    }
    const lost = LOST.find(({ token }) => found.left?.includes(token));
    if (lost) {
      asked = asked.replace(lost.token, lost.instead);
      found = search(asked, isWish, canMake);
      if (lost.does) {
        found.left = [...(found.left ?? []), lost.token];
        const related = relatedTo(named.can);
        named = { ...named, can: named.can.map((name) => (name === related?.instead ? related.name : name)) };
      }
    }
    const all = known(asked);
    // The API is a filter, whatever it leaves.
    const left = found.left?.filter((word) => word !== request.api);
    found.left = left?.length
      ? left.map((word) => asGiven(all.find((one) => one.known === word)?.typed ?? word))
      : undefined;
    named = withoutLeft(named, left ?? []);
    const unread = [...(isNumbered ? numbers : []), ...(request.negated ? [request.negated] : [])];
    if (unread.length > 0) found.ignored = [...(found.ignored ?? []), ...unread];
    // In the name of a capability, a kind is none.
    const others = found.kinds.filter((name) => wordsOf(named.rest).includes(name));
    if (others.length > 0) found.kinds = others;
    // Nor is it one if no model of that kind is found.
    const isMade = (kind: CatalogRow['kind']) =>
      rows.some((row, at) => row.kind === kind && found.scores[at] !== undefined);
    if (found.kinds.some(isMade)) found.kinds = found.kinds.filter(isMade);
    const prefer = (weight: number, isPreferred: (row: CatalogRow, at: number) => boolean | undefined) => {
      found.scores = found.scores.map((score, at) =>
        score === undefined ? undefined : score + (isPreferred(rows[at]!, at) ? weight : 0),
      );
    };
    if (request.speech) prefer(WEIGHTS.title, ({ speaks }) => speaks);
    // One task that makes all outputs comes before several tasks.
    if (wanted.outputs! > 1) prefer(WEIGHTS.capability, ({ capabilities }) => capabilities.includes('several-outputs'));
    // A model for this alone comes before one that also makes videos.
    if (named.can.includes('video-edit'))
      prefer(WEIGHTS.id, ({ capabilities }) => !capabilities.includes('text-to-video'));
    // No task made it whose id could be given.
    if (isOfOwnVideo(typed)) prefer(WEIGHTS.title, (_, at) => index[at]!.has(VIDEO_FILE));
    const dropped = [...(found.ignored ?? []), ...(found.left ?? [])];
    const kept = isWish ? undefined : isWeak(telling(termsOf(asked)).map(asGiven), dropped, inputWords(asked));
    const isEmpty = found.scores.every((score) => score === undefined);
    const lacked = isEmpty ? wordsOf(asked) : dropped;
    const kind = isAboutVideo(text) || /\b(?:films?|footage)\b/i.test(text) ? 'video' : found.kinds[0];
    const words = telling(wordsOf(asked));
    const nearest = nearestJobs(words, unmade ? [] : kept ? words : lacked, kind);
    const { naming } = nearest;
    // Another job is none if what the query names is found.
    const isDone =
      named.can.length > 0 &&
      !nearest.jobs.some(({ name }) => named.can.includes(name)) &&
      found.scores.some((score, at) => score !== undefined && isNamedBy(named.can)(rows[at]!));
    const jobs = isDone ? [] : nearest.jobs;
    // Two words for a job say more than what is found by others, unless these are the name of a model.
    const isNamed = words.some(
      (word) => !lacked.includes(word) && isName(word) && !isJobWord(word) && !KIND_WORDS.has(word),
    );
    const isLoose = !isNamed && (naming > 1 || isEmpty);
    const done = withJobs(kept ? none : found.scores, jobs, isLoose || kept !== undefined);
    const more = (row?: MoreRow) => ({
      can: row ? doneBy(text, row, query) : [],
      query: moreQuery(moreAsked(text, query), row),
    });
    if (done) {
      const meant = jobs.map(({ name }) => name);
      const hasLanguage = languageIn(query) !== undefined;
      // The form of a speech model takes the language.
      const isTaken = (word: string) =>
        meant.includes('speech') && (word === 'language' || languageIn(word) !== undefined);
      const isTyped = (word: string) => words.includes(word) && query.toLowerCase().includes(word);
      const ignored = [...lacked.filter((word) => isTyped(word) && !isTaken(word)), ...unread];
      return {
        ...found,
        ...request,
        // Of those that speak, one with languages is meant.
        scores: hasLanguage ? done.map((score, at) => score && score + Number(index[at]!.has('languages'))) : done,
        corrected: found.corrected?.length ? found.corrected : undefined,
        left: undefined,
        ignored: ignored.length > 0 ? ignored : undefined,
        nearest: jobs.map(({ does }) => does).join(' or '),
        named,
        meant,
        related: relatedTo([...named.can, ...meant], request.speech),
        more,
      };
    }
    if (kept) return { ...request, scores: none, kinds: [], meant: [], named, weak: { dropped, kept: kept.join(' ') } };
    // A number says more.
    const meant = [...new Set([...(named.either ?? []), ...meantBy(termsOf(rest), found.scores)])].filter(
      (name) => name !== 'several-outputs' || wanted.outputs === undefined,
    );
    const [sure, ...unsure] = meant.filter((name) => !named.can.includes(name));
    if (sure && unsure.length === 0 && named.can.length > 0) named = { ...named, can: [...named.can, sure] };
    // In an order, what only has the word would come first: cheaper tools for music, not what makes it.
    const isOrdered = (score: number | undefined, at: number) => score !== undefined && isNamedBy(named.can)(rows[at]!);
    // Who has lyrics alone has no music that they could be added to.
    const isExact = found.order || named.can.includes('given-lyrics');
    if (isExact && found.scores.some((score, at) => isOrdered(score, at) && canMake(at)))
      found.scores = found.scores.map((score, at) => (isOrdered(score, at) ? score : undefined));
    const isSeeded = !seed || rows.some((row, at) => row.seed && found.scores[at] !== undefined);
    return {
      ...found,
      ...request,
      unmade: unmade?.name,
      nearest: unmade?.nearest?.(query).does ?? lost?.does,
      named,
      more,
      related: relatedTo([...named.can, ...meant.filter((name) => name === 'lip-sync')], request.speech),
      meant,
      ...(!isSeeded && { seed: undefined, left: [...(found.left ?? []), 'seed'] }),
    };
  };
  return (query) => {
    const { rest, moves } = withoutCameraMoves(withoutPlus(query));
    const result: Omit<SearchResult, 'understood' | 'read' | 'choices'> = { ...find(rest), moves };
    const isSpoken = [...result.named.can, ...result.meant].includes('speech');
    if (result.language && isSpoken) result.note ??= LANGUAGE_NOTE;
    if (result.order === 'price')
      result.cheaper = (row, wanted) => cheaperSize(row, wanted, askedCapabilities([], result, row));
    const { instrumental } = moreFromUrl(new URLSearchParams(result.more?.().query));
    if (instrumental && result.scores.some((score, at) => score !== undefined && takesInstrumental[at])) {
      const without = (words?: string[]) => {
        const others = words?.filter((word) => word !== 'instrumental');
        return others?.length ? others : undefined;
      };
      Object.assign(result, { instrumental: true, left: without(result.left), ignored: without(result.ignored) });
    }
    const heard = { ...result, understood: [...understood(result), ...capabilityWords(result)] };
    return { ...heard, read: (fields) => readWords(heard, fields), choices: choicesOf(heard) };
  };
}
