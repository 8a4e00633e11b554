import type { ModelEntry } from '../../catalog/entry.js';
import { nearestPrices } from '../../catalog/nearest-prices.js';
import { priceInputsOf, priceOf } from '../../catalog/price.js';
import { requestPriceWords } from '../../catalog/request-price.js';
import { nearestPriceWords } from '../../catalog/words/unsure-price-words.js';

/** Says that no document states a price for a request, and which one is the nearest; undefined if one does. */
export function undocumentedPrice(entry: ModelEntry, input: object): string | undefined {
  if (priceOf(entry, input)) return undefined;
  const nearest = nearestPrices(entry, priceInputsOf(entry), input);
  return nearest
    ? `No document states a price for ${nearest.asked}, only ${nearestPriceWords(nearest, requestPriceWords)}.`
    : 'No document states a price for this request.';
}
