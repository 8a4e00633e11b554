import type { SearchRecord } from './records.js';
import { stemOf, tokensOf, withNamesApart } from './tokens.js';

/** Entries up to this weight are for few readers: words in their titles do not put them first. */
const MINOR_WEIGHT = 0.4;

/** What was found. */
export interface Match {
  record: SearchRecord;
  /** How well it matches. */
  score: number;
  /** Share of the query that it has, by the weight of the words. */
  part: number;
}

/** A guide whose name is among the words of a query is asked for if it has at least this share of the query. */
const MIN_PART_OF_GUIDE = 0.3;

/** Up to this rank, the query is a name, and a page comes before an operation of the same name. */
const MAX_NAMED_RANK = 2;

/** Fewest words of a query that may be a part of a model's name other than its beginning: `speech` is no name of a model. */
const MIN_NAME_PART = 2;

/** Factor of a score if the words of the query follow each other in the entry. */
const PHRASE_FACTOR = 1.6;

/**
 * First pages with the query as title or name, then guides that it names among other words, models whose name starts
 * with it or that can do it, sections with it as title and errors whose code begins with it, other titles with all of
 * its words; equals by score. Parameters of single models are left out unless the query says more than their name: one
 * entry has all models that take it.
 */
export function ranked(query: string, found: Match[]): SearchRecord[] {
  const words = tokensOf(query);
  const phrase = words.map(stemOf).join(' ');
  const isNamed = found.some(
    ({ record }) => record.group === 'parameter' && !isOfOneModel(record) && isNamedBy(words, record),
  );
  return found
    .filter(({ record }) => !(isOfOneModel(record) && (isNamed || isNamedBy(words, record))))
    .map(({ record, score, part }) => {
      const isPhrase = words.length > 1 && hasPhrase(record, phrase);
      const rank = rankOf(query, words, record, isPhrase, part);
      return { record, rank, score: isPhrase ? score * PHRASE_FACTOR : score };
    })
    .toSorted(
      (a, b) => a.rank - b.rank || (a.rank <= MAX_NAMED_RANK ? weightOf(b) - weightOf(a) : 0) || b.score - a.score,
    )
    .map(({ record }) => record);
}

const weightOf = ({ record }: Pick<Match, 'record'>) => record.weight ?? 1;

function hasPhrase(
  { title, subtitle, words = '', text = '', rows = [], code = '' }: SearchRecord,
  phrase: string,
): boolean {
  return [title, subtitle, words, text, ...rows, code].some((part) =>
    ` ${tokensOf(withNamesApart(part)).map(stemOf).join(' ')} `.includes(` ${phrase} `),
  );
}

function rankOf(query: string, words: string[], record: SearchRecord, isPhrase: boolean, part: number): number {
  const { group, title, subtitle, names = [], url, weight = 1 } = record;
  const name = tokensOf(title);
  const stems = new Set(words.map(stemOf));
  const isMinor = weight <= MINOR_WEIGHT;
  if (group === 'guide' && url.includes('#')) {
    // Many sections have a title of one word, such as `Errors`: only the same word counts, not another form of it.
    const asked = query.trim().toLowerCase();
    if (title.toLowerCase() === asked || names.includes(asked)) return 2;
  } else if (
    (group === 'guide' || !isMinor) &&
    [name, slugOf(record), ...names.map(tokensOf)].some((one) => isSame(one, words))
  )
    return 0;
  if (isMinor) return 5;
  const isNamed = group === 'guide' && !url.includes('#') && name.every((word) => stems.has(stemOf(word)));
  if (isNamed && part >= MIN_PART_OF_GUIDE) return 0.5;
  if (group === 'model' && (isPhrase || hasName(name, words))) return 1;
  // A model of the kind that is asked for, with all of the words, such as `speech in video`, can probably do it.
  if (group === 'model' && words.length >= MIN_NAME_PART && part === 1 && stems.has(kindOf(record))) return 2;
  if (group === 'error') {
    if (isPhrase && isBeginningOfCode(words, record)) return 2;
    // An error is also asked for as one: `error 429`.
    return isSubset(words, tokensOf(`${title} error`)) ? 3 : 4;
  }
  if (group !== 'guide') return isSubset(words, name) ? 3 : 4;
  if (!url.includes('#')) return isSubset(words, tokensOf(`${title} ${subtitle}`)) ? 3 : 4;
  // Sections of guides for some readers, such as those who run many tasks, come by their score.
  return weight >= 1 && isSubset(words, name) ? 3 : 4;
}

/**
 * Whether a query is the beginning of a model's name, or a longer part of it. The last word may be the beginning of a
 * version: `veo 3` names Veo 3.1, and comes before an operation that mentions it.
 *
 * @param name The words of the name.
 */
export function hasName(name: string[], words: string[]): boolean {
  const isAt = (start: number) =>
    words.every((word, at) => {
      const other = name[start + at];
      return other === word || (at === words.length - 1 && /^\d/.test(word) && other?.startsWith(`${word}.`));
    });
  return isAt(0) || (words.length >= MIN_NAME_PART && name.some((_, start) => isAt(start)));
}

/** Whether a code of an error begins with the words, as `rate_limit_exceeded` does with `rate limit`. */
const isBeginningOfCode = (words: string[], { text = '' }: SearchRecord) =>
  (text.match(/\w+_\w+/g) ?? []).some((code) => isSame(tokensOf(code).slice(0, words.length), words));

const isSubset = (words: string[], of: string[]) => {
  const stems = new Set(of.map(stemOf));
  return words.every((word) => stems.has(stemOf(word)));
};

const isSame = (name: string[], words: string[]) => name.map(stemOf).join(' ') === words.map(stemOf).join(' ');

const isOfOneModel = ({ group, url }: SearchRecord) => group === 'parameter' && url.startsWith('models/');

const isNamedBy = (words: string[], { title }: SearchRecord) =>
  words.every((word) => tokensOf(title).some((token) => token.startsWith(stemOf(word))));

/** The stem of the kind of a model, which is the second part of its subtitle. */
const kindOf = ({ subtitle }: SearchRecord) => stemOf(subtitle.split(' · ')[1] ?? '');

/** The folder of a guide, which people know from its URL: `cli` for the guide to the command line. */
const slugOf = ({ url }: SearchRecord) => tokensOf(/^guides\/([^/]+)\/index\.html$/.exec(url)?.[1] ?? '');
