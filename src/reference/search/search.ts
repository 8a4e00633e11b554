import MiniSearch, { type SearchResult as MiniSearchResult } from 'minisearch';
import { readSearchText } from '../catalog/search-text.js';
import { readTextInput, withTextAlone } from '../catalog/text-input.js';
import { withCompoundsApart, type Vocabulary } from './compounds.js';
import { leadOf } from './excerpt.js';
import { grouped, type ResultGroup } from './groups.js';
import { hasName, ranked, type Match } from './rank.js';
import { indexedTokensOf, isOnlyStopWords, stemOf, tokensOf } from './tokens.js';
import type { SearchIndex, SearchRecord } from './records.js';

/** Shorter words have to be spelled right. */
const MIN_FUZZY_LENGTH = 5;

/** Words up to this length are the beginnings of too many others, as `ci` is. */
const MAX_SHORT = 2;

/** With fewer matches of all words of a query, entries with most of the words are shown too. */
const MIN_FULL_MATCHES = 6;

/** Minimum share of the query's weight for a partial match, and half of that if a word is in the title; rare words weigh more. */
const MIN_PART = 0.5;

/** Below 1: the entry of a parameter with all its models comes before the parameter of one model. */
const MODEL_PARAMETER_WEIGHT = 0.4;

/** Weights of the fields of an entry. Its first sentence says what it is about; tables and examples mention much else. */
const BOOST = { title: 2.7, subtitle: 1.5, words: 1, lead: 0.7, text: 1, rows: 0.9, code: 0.3 };

/** Long sections are no worse than short ones, and a word that one has often says more, up to a point. */
const BM25 = { k: 1.2, b: 0.4, d: 0.3 };

/**
 * Creates the search over the whole site.
 *
 * @returns A function that finds entries with every word of a query; if there are few, also entries with most of them.
 */
export function createSearch(index: SearchIndex): (query: string) => ResultGroup[] {
  const records = allRecords(index);
  const vocabulary: Vocabulary = { words: new Set(), stems: new Set() };
  const engine = new MiniSearch<SearchRecord & { id: number }>({
    fields: ['title', 'subtitle', 'names', 'words', 'lead', 'text', 'rows', 'code'],
    extractField: (record, field) =>
      field === 'lead' ? leadOf(record.text ?? '') : String(record[field as keyof SearchRecord] ?? ''),
    tokenize: indexedTokensOf,
    processTerm: (word) => {
      const stem = stemOf(word);
      vocabulary.words.add(word);
      vocabulary.stems.add(stem);
      return stem;
    },
    searchOptions: {
      boost: BOOST,
      bm25: BM25,
      boostDocument: (id) => records[id as number]!.weight ?? 1,
      tokenize: tokensOf,
      processTerm: stemOf,
    },
  });
  engine.addAll(records.map((record, id) => ({ ...record, id })));
  // Otherwise a query for a model would also find all its parameters.
  const isNamed = ({ id, match }: MiniSearchResult) => records[id as number]!.group !== 'parameter' || isTitled(match);
  /** A word may be typed in part, unless it is a plural, as `cors` is of `cor`, or a short one that there is; of numbers, only `3` of `3.1` is. */
  const prefixFor = (query: string) => {
    const plurals = new Set(
      tokensOf(query)
        .filter((word) => word.endsWith('s') && stemOf(word) !== word)
        .map(stemOf),
    );
    const isWhole = (term: string) =>
      /^\d/.test(term) ? /^\d{3,}$/.test(term) : term.length <= MAX_SHORT || plurals.has(term);
    return (term: string) => !vocabulary.stems.has(term) || !isWhole(term);
  };
  const find = (query: string, isExact = false): Match[] =>
    engine
      .search(query, {
        combineWith: 'AND',
        fuzzy: !isExact && fuzzyOf,
        prefix: prefixFor(query),
        filter: isNamed,
      })
      .map(({ id, score, match }) => matchOf(records[id as number]!, score, match));
  /** Partial matches; their score counts by the weight of the words they have. */
  const findMost = (query: string, isFuzzy: boolean): Match[] => {
    const results = engine.search(query, {
      combineWith: 'OR',
      fuzzy: isFuzzy && fuzzyOf,
      prefix: prefixFor(query),
      filter: isNamed,
    });
    const counts = new Map<string, number>();
    for (const { queryTerms } of results) for (const term of queryTerms) counts.set(term, (counts.get(term) ?? 0) + 1);
    const weightOf = (terms: Iterable<string>) =>
      [...terms].reduce((sum, term) => sum + Math.log(1 + records.length / counts.get(term)!), 0);
    const all = weightOf(counts.keys());
    return results
      .map(({ id, score, match, queryTerms }) => {
        const part = weightOf(queryTerms) / all;
        return { ...matchOf(records[id as number]!, score * part ** 2, match, part), match };
      })
      .filter(({ record, part, match }) =>
        record.group === 'parameter'
          ? part === 1 || isNamedIn(record, query)
          : part > (isTitled(match) ? MIN_PART / 2 : MIN_PART),
      );
  };
  const isModelNamed = ({ group, title }: SearchRecord, words: string[]) =>
    group === 'model' && words.some((word) => tokensOf(title).includes(word));
  const modelNames = records.filter(({ group }) => group === 'model').map(({ title }) => tokensOf(title));
  /** A query such as `veo3` or `kling2.6` with the version as a word, if models have that name. */
  const withVersionApart = (query: string) => {
    const apart = query.replaceAll(/(?<=\p{L}{2})(?=\d)/gu, ' ');
    return modelNames.some((name) => hasName(name, tokensOf(apart))) ? apart : query;
  };
  /** A query without the text that a model makes something of, as in the catalog: guides speak of scripts too. */
  const withoutText = (typed: string) => {
    const { rest, isGiven } = readTextInput(typed);
    const made = isGiven ? withTextAlone(rest) : typed;
    return isGiven && find(made, true).some(({ record }) => record.group === 'model') ? made : typed;
  };
  return (typed) => {
    if (isOnlyStopWords(typed)) return [];
    const query = withCompoundsApart(withVersionApart(withoutText(typed)), vocabulary);
    // Exact words come before similar spellings.
    const exact = find(query, true);
    // Requirements such as `10 s` or `under $1` are in no record: the catalog knows which models meet them.
    const { rest } = readSearchText(query);
    const words = tokensOf(rest);
    if (rest !== query.trim() && words.length > 0 && !exact.some(({ record }) => isModelNamed(record, words))) {
      const named = find(rest);
      if (named.some(({ record }) => isModelNamed(record, words))) return grouped(ranked(rest, named));
    }
    const every = exact.length > 0 ? exact : find(query);
    return grouped(ranked(query, every.length >= MIN_FULL_MATCHES ? every : findMost(query, exact.length === 0)));
  };
}

function matchOf(record: SearchRecord, score: number, match: MiniSearchResult['match'], part = 1): Match {
  const { group, weight = 1 } = record;
  // After its first sentence, the description of an operation mentions much that the operation is not about.
  if (group === 'operation' && !isTitled(match) && !hasField(match, 'lead'))
    return { record, score: score / weight, part };
  return { record, score, part };
}

/** Whether a query has the whole name: `last_frame_url` is not asked for by `how long do URLs last`. */
const isNamedIn = ({ title }: SearchRecord, query: string) => {
  const stems = new Set(tokensOf(query).map(stemOf));
  return tokensOf(title).every((word) => stems.has(stemOf(word)));
};

const hasField = (match: MiniSearchResult['match'], field: string) =>
  Object.values(match).some((fields) => fields.includes(field));

const isTitled = (match: MiniSearchResult['match']) => hasField(match, 'title');

/** Edit distance up to which a word matches, as a part of its length; false for exact matches only. */
const fuzzyOf = (term: string) => (term.length >= MIN_FUZZY_LENGTH && !/\d/.test(term) ? 0.2 : false);

function allRecords({ records, parameters, texts }: SearchIndex): SearchRecord[] {
  const own = Object.entries(parameters).flatMap(([place, names]) => {
    const model = records[Number(place)]!;
    return names.map(
      ([name, text]): SearchRecord => ({
        group: 'parameter',
        title: name,
        subtitle: model.title,
        url: `${model.url}#parameter-${name}`,
        words: model.subtitle,
        ...(text !== undefined && { text: texts[text] }),
        weight: MODEL_PARAMETER_WEIGHT,
      }),
    );
  });
  return [...records, ...own];
}
