import type { Capability } from '../../catalog/capabilities.js';
import { API_TITLES } from '../../catalog/words/api-titles.js';
import { CAPABILITY_WORDS } from './capability-words.js';
import { priceFilterWords, requestWords } from './filter-words.js';
import type { SearchResult } from './search-result.js';
import type { Wanted } from './wanted.js';

/** How a search understood its words, apart from those that have to match. */
export function understood({
  corrected = [],
  kinds,
  seed,
  both,
  api,
  retired,
  wanted,
  speech,
  language,
  given,
  moves,
  max,
  order,
}: Omit<SearchResult, 'understood' | 'read' | 'choices'>): string[] {
  return [
    ...corrected.map(([, taken]) => `“${taken}”`),
    ...kinds,
    ...(seed ? ['takes a seed'] : []),
    ...(both ? ['at both APIs'] : []),
    ...(api ? [`at ${API_TITLES[api]}`] : []),
    ...(retired ? ['retired'] : []),
    requestWords(wanted),
    ...(speech ? ['speech first'] : []),
    ...(language ? [language] : []),
    ...(moves ? [`for the prompt: “${moves}”`] : []),
    ...(given ? [`not a filter: “${given}”`] : []),
    ...(max === undefined ? [] : [priceFilterWords(max)]),
    ...(order ? [{ price: 'cheapest first', time: 'fastest first' }[order]] : []),
  ].filter((words) => words !== '');
}

/** What a query chooses of the filters, as the names and values of their boxes; a name alone is a box of its own. */
export function choicesOf({
  kinds,
  api,
  named,
  seed,
  retired,
}: Pick<SearchResult, 'kinds' | 'api' | 'named' | 'seed' | 'retired'>): string[] {
  return [
    ...kinds.map((kind) => `makes=${kind}`),
    ...(api ? [`api=${api}`] : []),
    ...named.can.map((name) => `can=${name}`),
    ...(seed ? ['seed'] : []),
    ...(retired ? ['retired'] : []),
  ];
}

/** How a query is read, in one line. A field with another value wins over the words. */
export function readWords({ wanted, understood }: Pick<SearchResult, 'wanted' | 'understood'>, fields: Wanted): string {
  const asked = requestWords(wanted);
  const kept = Object.entries(wanted).filter(([name, value]) => (fields[name as keyof Wanted] ?? value) === value);
  const read = requestWords(Object.fromEntries(kept));
  return understood
    .map((one) => (one === asked ? read : one))
    .filter(Boolean)
    .join(', ');
}

/** The capabilities that a query stands for: each that it names, and one of those that its words may mean. */
export function capabilityWords({
  named,
  meant,
  instrumental,
}: Pick<SearchResult, 'named' | 'meant' | 'instrumental'>): string[] {
  const others = meant.filter((name) => !named.can.includes(name));
  const words = (names: Capability[]) => [...new Set(names.map((name) => CAPABILITY_WORDS[name]))];
  // A model needs only one of them.
  return [
    ...words(named.can),
    ...(others.length > 0 ? [words(others).join(' or ')] : []),
    ...(instrumental ? ['instrumental'] : []),
  ];
}
