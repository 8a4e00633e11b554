import type { NearestPrices } from '../nearest-prices.js';
import { rangeWords } from './amount-words.js';

/** The prices of the nearest lengths, such as `$0.20 for 5 s, $0.40 for 10 s`. */
export function nearestPriceWords({ lengths, approximate }: NearestPrices): string {
  return lengths
    .map(({ seconds, ...price }) => `${rangeWords({ ...price, approximate }, 'task')} for ${seconds} s`)
    .join(', ');
}

/** Said of a price that is the same for every length, since no document ties it to the length. */
export const NO_PRICE_BY_LENGTH = 'no price by length';
