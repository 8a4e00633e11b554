import MiniSearch from 'minisearch';
import { readSearchText } from '../catalog/search-text.js';
import { GROUPS, type Group, type SearchIndex, type SearchRecord } from './records.js';

/** Results of one group, the best first. */
export interface ResultGroup {
  group: Group;
  title: string;
  results: SearchRecord[];
  /** How many there are, shown or not. */
  count: number;
}

/** Results of each group that are shown. */
const MAX_RESULTS: Record<Group, number> = { model: 8, parameter: 5, guide: 5, operation: 5, error: 5 };

/** Words shorter than this have to be spelled right. */
const MIN_FUZZY_LENGTH = 5;

/** Words of questions, which say nothing about what is searched for. */
const STOP_WORDS = new Set(
  'a an and are as by can do does for from get got how i if in is it mean means my of on the to what when which why with'.split(
    ' ',
  ),
);

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
      if (named.some((record) => isModelNamed(record, words))) return grouped(namesFirst(rest, named));
    }
    const every = exact.length > 0 ? exact : find(query, 'AND');
    return grouped(namesFirst(query, every.length > 0 ? every : find(query, 'OR')));
  };
}

/** What is called as the query begins or is, before what only has its words; the order is kept otherwise. */
function namesFirst(query: string, found: SearchRecord[]): SearchRecord[] {
  const words = tokensOf(query);
  const rank = ({ group, title, weight = 1 }: SearchRecord) => {
    const name = tokensOf(title);
    if (group !== 'model' || weight < 1 || !words.every((word, at) => name[at] === word)) return 1;
    return 0;
  };
  return found.toSorted((a, b) => rank(a) - rank(b));
}

/** The results by group; the group of the best result comes first. */
function grouped(results: SearchRecord[]): ResultGroup[] {
  const groups = new Map<Group, SearchRecord[]>();
  for (const result of results) groups.set(result.group, [...(groups.get(result.group) ?? []), result]);
  return [...groups].map(([group, found]) => ({
    group,
    title: GROUPS[group],
    results: found.slice(0, MAX_RESULTS[group]),
    count: found.length,
  }));
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

/** Words in lower case; `start_image_url` and `google/veo-3.1-fast` are several, and a version such as `3.1` is one. */
function tokensOf(text: string): string[] {
  const words = text.toLowerCase().match(/\d+(?:\.\d+)+|[\p{L}\p{N}]+/gu) ?? [];
  const telling = words.filter((word) => !STOP_WORDS.has(word));
  return telling.length > 0 ? telling : words;
}

/** A word in the singular, so that `retry` finds `retries`. */
function singular(word: string): string {
  return word.replace(/ies$/, 'y').replace(/(?<=\p{L}{2}[^s])s$/u, '');
}
