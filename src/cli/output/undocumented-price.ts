import type { ModelEntry } from '../../catalog/entry.js';
import { nearestPrices } from '../../catalog/nearest-prices.js';
import { priceInputsOf, priceOf } from '../../catalog/price.js';
import { requestPriceWords } from '../../catalog/request-price.js';
import { workPrices } from '../../catalog/words/price-basis.js';
import { nearestPriceWords } from '../../catalog/words/unsure-price-words.js';

/** Says that no document states a price for a request, and which one is the nearest; undefined if one does. */
export function undocumentedPrice(entry: ModelEntry, input: object): string | undefined {
  const price = priceOf(entry, input);
  const around = workPrices(entry, priceInputsOf(entry), input);
  if (around !== undefined) return `No document states a price for this request, only ${around}.`;
  if (price) return undefined;
  const nearest = nearestPrices(entry, priceInputsOf(entry), input);
  return nearest
    ? `No document states a price for ${nearest.asked}, only ${nearestPriceWords(nearest, requestPriceWords)}.`
    : 'No document states a price for this request.';
}
