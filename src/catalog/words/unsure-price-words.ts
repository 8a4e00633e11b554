import { listWords } from '../../internal/list-words.js';
import { formatEstimate, formatUsd } from '../../internal/money.js';
import type { NearestPrices } from '../nearest-prices.js';
import type { RequestPrice } from '../request-price.js';

/**
 * The prices of the nearest lengths or sizes, such as `$0.20 for 5 s, $0.40 for 10 s`.
 *
 * @param words How a price is written.
 */
export const nearestPriceWords = ({ prices }: NearestPrices, words: (price: RequestPrice) => string): string =>
  prices.map((price) => `${words(price)} for ${price.of}`).join(', ');

/** Said beside the prices of others: the length or the size of the request has none. */
export const unpricedWords = ({ asked }: NearestPrices): string => `price for ${asked} not documented`;

/** A price in proportion to documented ones, which no document states. */
export const estimateWords = (amount: number): string => `about ${formatEstimate(amount)}`;

/** How `mayVaryBy` begins. */
export const MAY_VARY_BY = 'may vary by';

/** Said of a price that the documents state for a model without saying for which of its lengths, sizes or numbers. */
export const mayVaryBy = (names: readonly string[]): string => `${MAY_VARY_BY} ${listWords(names, 'and')}`;

/** One of the names of `mayVaryBy`. */
export const OUTPUTS = 'number of outputs' as const;

/** Said beside a price that may vary by the number of outputs: what they cost together if it is that of one. */
export const eachPriceWords = (total: number): string => `${formatUsd(total)} if paid per output`;

/** Said of a price with another end than it shows, or without one. */
export const MAY_COST_OTHER = 'may cost less or more';

/** `mayVaryBy` as a sentence, after the price. */
export const mayVarySentence = (names: readonly string[]): string => `It ${mayVaryBy(names)}; no document says.`;
