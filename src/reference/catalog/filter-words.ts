import type { Capability } from '../../catalog/capabilities.js';
import { formatUsd } from '../../internal/money.js';
import { CAPABILITY_WORDS } from './capability-words.js';
import type { SearchResult } from './search.js';
import type { Wanted } from './wanted.js';

/** The request that is wanted, in a few words; empty if nothing is. */
export function requestWords({ seconds, bound, resolution, outputs, images, sound, ratio }: Wanted): string {
  return [
    ...(seconds === undefined ? [] : [`${bound ? `${bound} ` : ''}${seconds} s`]),
    ...(resolution === undefined ? [] : [resolution]),
    ...(ratio === undefined ? [] : [ratio]),
    ...(outputs === undefined ? [] : [`${outputs} ${outputs === 1 ? 'output' : 'outputs'}`]),
    ...(images === undefined ? [] : [`takes ${images} ${images === 1 ? 'image' : 'images'}`]),
    ...(sound === undefined ? [] : [sound === 'on' ? 'with sound' : 'silent']),
  ].join(', ');
}

/** The capabilities that a query stands for: each that it names, and one of those that its words may mean. */
export function capabilityWords({ named, meant }: SearchResult): string[] {
  const others = meant.filter((name) => !named.can.includes(name));
  const words = (names: Capability[]) => [...new Set(names.map((name) => CAPABILITY_WORDS[name]))];
  // A model needs only one of them.
  return [...words(named.can), ...(others.length > 0 ? [words(others).join(' or ')] : [])];
}

export const priceFilterWords = (max: number): string => `at most ${formatUsd(max)}`;

/** How a search understood its words, apart from those that have to match. */
export function understood({
  corrected = [],
  kinds,
  seed,
  both,
  retired,
  wanted,
  speech,
  language,
  max,
  order,
}: SearchResult): string[] {
  return [
    ...corrected.map(([, taken]) => `“${taken}”`),
    ...kinds,
    ...(seed ? ['takes a seed'] : []),
    ...(both ? ['at both APIs'] : []),
    ...(retired ? ['retired'] : []),
    requestWords(wanted),
    ...(speech ? ['speech first'] : []),
    ...(language ? [language] : []),
    ...(max === undefined ? [] : [priceFilterWords(max)]),
    ...(order ? [{ price: 'cheapest first', time: 'fastest first' }[order]] : []),
  ].filter((words) => words !== '');
}
