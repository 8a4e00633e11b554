import { API_TITLES } from '../../catalog/words/api-titles.js';
import { CAPABILITY_SYNONYMS } from '../../catalog/words/capability-synonyms.js';
import { queryName } from './capability-words.js';
import { KIND_SYNONYMS } from './kind-synonyms.js';
import type { SearchedRow } from './row.js';
import { termsOf, wordsOf } from './words-of.js';

/** The words of a row, each with the weight of the field that has it. */
export type Tokens = Map<string, number>;

/** The weight of a word by the field that has it. */
export const WEIGHTS = { title: 8, id: 6, kind: 5, provider: 4, capability: 3, synonym: 2, description: 1 };

/** The word of a row that takes a video itself, not only the id of the task that made it. */
export const VIDEO_FILE = 'videofile';

/** The words by which a search finds a row. */
export function tokensOf(row: SearchedRow): Tokens {
  const tokens: Tokens = new Map();
  const add = (text: string, weight: number) => {
    for (const word of [...wordsOf(text), ...termsOf(text)]) tokens.set(word, Math.max(weight, tokens.get(word) ?? 0));
  };
  add(row.words, WEIGHTS.description);
  for (const name of row.capabilities) {
    add(CAPABILITY_SYNONYMS[name], WEIGHTS.synonym);
    // By a part of it, as by `lyrics`, what makes them is meant.
    if (name !== 'given-lyrics') add(`${queryName(name)} ${name}`, WEIGHTS.capability);
  }
  add(KIND_SYNONYMS[row.kind], WEIGHTS.synonym);
  if (row.seed) add('seed seeds reproducible', WEIGHTS.capability);
  // `2k` is none: the 2 of a name is not its beginning.
  const resolutions = Object.keys(row.sizes ?? {}).filter((name) => name.endsWith('p'));
  add(resolutions.join(' '), WEIGHTS.capability);
  add(API_TITLES[row.api], WEIGHTS.provider);
  add(row.provider, WEIGHTS.provider);
  add(row.kind, WEIGHTS.kind);
  add(row.id, WEIGHTS.id);
  add(row.title, WEIGHTS.title);
  return tokens;
}
