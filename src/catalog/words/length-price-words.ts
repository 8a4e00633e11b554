import { documentedUsd, formatUsd } from '../../internal/money.js';
import type { NearestPrices } from '../nearest-prices.js';

/** The prices of the nearest lengths, such as `$0.20 for 5 s, $0.40 for 10 s`. */
export function nearestPriceWords({ lengths, approximate }: NearestPrices): string {
  return lengths
    .map(({ seconds, lowest, highest }) => {
      const amounts = lowest === highest ? documentedUsd(lowest) : `${documentedUsd(lowest)} to ${formatUsd(highest)}`;
      return `${approximate && lowest > 0 ? 'about ' : ''}${amounts} for ${seconds} s`;
    })
    .join(', ');
}

/** Said of a price that is the same for every length, since no document ties it to the length. */
export const NO_PRICE_BY_LENGTH = 'no price by length';
