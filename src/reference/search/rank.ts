import type { SearchRecord } from './records.js';
import { stemOf, tokensOf } from './tokens.js';

/** Entries up to this weight are for few readers: words in their titles do not put them first. */
const MINOR_WEIGHT = 0.4;

/**
 * First pages with the query as title or name, then guides that it names among other words, models whose name starts
 * with it, sections with it as title, other titles with all of its words; otherwise the order is kept. Parameters of
 * single models are left out unless the query says more than their name: one entry has all models that take it.
 */
export function ranked(query: string, found: SearchRecord[]): SearchRecord[] {
  const words = tokensOf(query);
  return found
    .filter((record) => !(isOfOneModel(record) && isNamedBy(words, record)))
    .map((record) => ({ record, rank: rankOf(query, words, record) }))
    .toSorted((a, b) => a.rank - b.rank)
    .map(({ record }) => record);
}

function rankOf(query: string, words: string[], record: SearchRecord): number {
  const { group, title, subtitle, names = [], url, weight = 1 } = record;
  const name = tokensOf(title);
  const stems = new Set(words.map(stemOf));
  const isMinor = weight <= MINOR_WEIGHT;
  if (group === 'guide' && url.includes('#')) {
    // Many sections have a title of one word, such as `Errors`: only the same word counts, not another form of it.
    if (title.toLowerCase() === query.trim().toLowerCase()) return 2;
  } else if (
    (group === 'guide' || !isMinor) &&
    [name, slugOf(record), ...names.map(tokensOf)].some((one) => isSame(one, words))
  )
    return 0;
  if (isMinor) return 4;
  if (group === 'guide' && !url.includes('#') && name.every((word) => stems.has(stemOf(word)))) return 0.5;
  if (group === 'model' && words.every((word, at) => name[at] === word)) return 1;
  const hasAll = (text: string) => isSubset(words, tokensOf(text));
  // Sections of guides for some readers, such as those who run many tasks, come after those for all.
  if (hasAll(title)) return group === 'guide' && weight < 1 ? 3.5 : 3;
  return group === 'guide' && !url.includes('#') && weight >= 1 && hasAll(`${title} ${subtitle}`) ? 3 : 4;
}

const isSubset = (words: string[], of: string[]) => {
  const stems = new Set(of.map(stemOf));
  return words.every((word) => stems.has(stemOf(word)));
};

const isSame = (name: string[], words: string[]) => name.map(stemOf).join(' ') === words.map(stemOf).join(' ');

const isOfOneModel = ({ group, url }: SearchRecord) => group === 'parameter' && url.startsWith('models/');

const isNamedBy = (words: string[], { title }: SearchRecord) =>
  words.every((word) => tokensOf(title).some((token) => token.startsWith(stemOf(word))));

/** The folder of a guide, which people know from its URL: `cli` for the guide to the command line. */
const slugOf = ({ url }: SearchRecord) => tokensOf(/^guides\/([^/]+)\/index\.html$/.exec(url)?.[1] ?? '');
