import MiniSearch, { type SearchResult as MiniSearchResult } from 'minisearch';
import { readSearchText } from '../catalog/search-text.js';
import { grouped, type ResultGroup } from './groups.js';
import { ranked } from './rank.js';
import { distinctWords, stemOf, tokensOf } from './tokens.js';
import type { SearchIndex, SearchRecord } from './records.js';

/** Shorter words have to be spelled right. */
const MIN_FUZZY_LENGTH = 5;

/** With fewer matches of all words of a query, entries with most of the words are shown too. */
const MIN_FULL_MATCHES = 6;

/** Minimum share of the query's weight for a partial match, and half of that if a word is in the title; rare words weigh more. */
const MIN_PART = 0.5;

/** Below 1: the entry of a parameter with all its models comes before the parameter of one model. */
const MODEL_PARAMETER_WEIGHT = 0.4;

/**
 * Creates the search over the whole site.
 *
 * @returns A function that finds entries with every word of a query; if there are few, also entries with most of them.
 */
export function createSearch(index: SearchIndex): (query: string) => ResultGroup[] {
  const records = allRecords(index);
  const engine = new MiniSearch<SearchRecord & { id: number }>({
    fields: ['title', 'subtitle', 'names', 'words'],
    extractField: (record, field) =>
      field === 'words' && record.text !== undefined
        ? distinctWords(`${record.words} ${record.text}`)
        : String(record[field as keyof SearchRecord] ?? ''),
    tokenize: tokensOf,
    processTerm: stemOf,
    searchOptions: {
      boost: { title: 4, subtitle: 1.5 },
      prefix: true,
      boostDocument: (id) => records[id as number]!.weight ?? 1,
    },
  });
  engine.addAll(records.map((record, id) => ({ ...record, id })));
  // Otherwise a query for a model would also find all its parameters.
  const isNamed = ({ id, match }: MiniSearchResult) => records[id as number]!.group !== 'parameter' || isTitled(match);
  const find = (query: string, isExact = false): SearchRecord[] =>
    engine
      .search(query, { combineWith: 'AND', fuzzy: !isExact && fuzzyOf, filter: isNamed })
      .map(({ id }) => records[id as number]!);
  /** Partial matches, sorted by their score and the weight of the words they have. */
  const findMost = (query: string, isFuzzy: boolean): SearchRecord[] => {
    const results = engine.search(query, { combineWith: 'OR', fuzzy: isFuzzy && fuzzyOf, filter: isNamed });
    const counts = new Map<string, number>();
    for (const { queryTerms } of results) for (const term of queryTerms) counts.set(term, (counts.get(term) ?? 0) + 1);
    const weightOf = (terms: Iterable<string>) =>
      [...terms].reduce((sum, term) => sum + Math.log(1 + records.length / counts.get(term)!), 0);
    const all = weightOf(counts.keys());
    return results
      .map(({ id, score, match, queryTerms }) => ({
        record: records[id as number]!,
        score,
        match,
        part: weightOf(queryTerms) / all,
      }))
      .filter(({ part, match }) => part > (isTitled(match) ? MIN_PART / 2 : MIN_PART))
      .sort((a, b) => b.score * b.part - a.score * a.part)
      .map(({ record }) => record);
  };
  const isModelNamed = ({ group, title }: SearchRecord, words: string[]) =>
    group === 'model' && words.some((word) => tokensOf(title).includes(word));
  return (query) => {
    // Exact words come before similar spellings.
    const exact = find(query, true);
    // Requirements such as `10 s` or `under $1` are in no record: the catalog knows which models meet them.
    const { rest } = readSearchText(query);
    const words = tokensOf(rest);
    if (rest !== query.trim() && words.length > 0 && !exact.some((record) => isModelNamed(record, words))) {
      const named = find(rest);
      if (named.some((record) => isModelNamed(record, words))) return grouped(ranked(rest, named));
    }
    const every = exact.length > 0 ? exact : find(query);
    return grouped(ranked(query, every.length >= MIN_FULL_MATCHES ? every : findMost(query, exact.length === 0)));
  };
}

const isTitled = (match: MiniSearchResult['match']) => Object.values(match).some((fields) => fields.includes('title'));

/** Edit distance up to which a word matches, as a part of its length; false for exact matches only. */
const fuzzyOf = (term: string) => (term.length >= MIN_FUZZY_LENGTH && !/\d/.test(term) ? 0.2 : false);

function allRecords({ records, parameters }: SearchIndex): SearchRecord[] {
  const own = Object.entries(parameters).flatMap(([place, names]) => {
    const model = records[Number(place)]!;
    return names.map(
      (name): SearchRecord => ({
        group: 'parameter',
        title: name,
        subtitle: model.title,
        url: `${model.url}#parameter-${name}`,
        words: model.subtitle,
        weight: MODEL_PARAMETER_WEIGHT,
      }),
    );
  });
  return [...records, ...own];
}
