import MiniSearch from 'minisearch';
import { readSearchText } from '../catalog/search-text.js';
import { grouped, type ResultGroup } from './groups.js';
import { ranked } from './rank.js';
import { singular, tokensOf } from './tokens.js';
import type { SearchIndex, SearchRecord } from './records.js';

/** Words shorter than this have to be spelled right. */
const MIN_FUZZY_LENGTH = 5;

/** A parameter of one model counts less than the entry that has all models that take it. */
const MODEL_PARAMETER_WEIGHT = 0.4;

/**
 * A search over all that the site has.
 *
 * @returns A function that finds what has every word of a query; if nothing has, what has most of them.
 */
export function createSearch(index: SearchIndex): (query: string) => ResultGroup[] {
  const records = allRecords(index);
  const engine = new MiniSearch<SearchRecord & { id: number }>({
    fields: ['title', 'subtitle', 'words'],
    tokenize: tokensOf,
    processTerm: singular,
    searchOptions: {
      boost: { title: 4, subtitle: 1.5 },
      prefix: true,
      boostDocument: (id) => records[id as number]!.weight ?? 1,
    },
  });
  engine.addAll(records.map((record, id) => ({ ...record, id })));
  const find = (query: string, combineWith: 'AND' | 'OR', isExact = false): SearchRecord[] =>
    engine
      .search(query, {
        combineWith,
        fuzzy: (term) => (!isExact && term.length >= MIN_FUZZY_LENGTH && !/\d/.test(term) ? 0.2 : false),
        // A model would bring all its parameters with it.
        filter: ({ id, match }) =>
          records[id as number]!.group !== 'parameter' ||
          Object.values(match).some((fields) => fields.includes('title')),
      })
      .map(({ id }) => records[id as number]!);
  const isModelNamed = ({ group, title }: SearchRecord, words: string[]) =>
    group === 'model' && words.some((word) => tokensOf(title).includes(word));
  return (query) => {
    // Words as they are, before those that are spelled alike.
    const exact = find(query, 'AND', true);
    // What is asked of a model in numbers, such as `10 s` or `under $1`, is in no record: the catalog knows who can.
    const { rest } = readSearchText(query);
    const words = tokensOf(rest);
    if (rest !== query.trim() && words.length > 0 && !exact.some((record) => isModelNamed(record, words))) {
      const named = find(rest, 'AND');
      if (named.some((record) => isModelNamed(record, words))) return grouped(ranked(rest, named));
    }
    const every = exact.length > 0 ? exact : find(query, 'AND');
    return grouped(ranked(query, every.length > 0 ? every : find(query, 'OR')));
  };
}

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
