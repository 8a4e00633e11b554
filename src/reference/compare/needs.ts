import type { Capability } from '../../catalog/capabilities.js';
import { priceFilterWords, requestWords } from '../catalog/filter-words.js';
import type { MoreAsked } from '../catalog/more-url.js';
import { moreWords } from '../catalog/more-words.js';
import type { Wanted } from '../catalog/wanted.js';
import { capabilityLabel } from './capability-label.js';

/** What a request needs in addition to its size. */
export interface Needs {
  can?: readonly Capability[];
  /** Whether it has a seed. */
  seed?: boolean;
  /** The most that it may cost, in US dollars; @default any price */
  max?: number;
  /** What a search asked for that no filter has. */
  more?: MoreAsked;
}

/** The name of what takes a seed, for people. */
export const SEED = 'seed';

/** What a request is, in a few words; empty if nothing is asked for. */
export const neededWords = (wanted: Wanted, { can = [], seed, max, more = {} }: Needs): string =>
  [
    requestWords(wanted),
    ...can.map((name) => capabilityLabel(name, can)),
    ...Object.values(moreWords(more)),
    ...(seed ? [SEED] : []),
    ...(max === undefined ? [] : [priceFilterWords(max)]),
  ]
    .filter(Boolean)
    .join(', ');
