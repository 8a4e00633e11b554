import { eachPriceWords, mayVaryBy, OUTPUTS, proportionWords } from '../../catalog/words/unsure-price-words.js';
import type { Verdict } from './wanted.js';

/**
 * What the price of a request may vary by, and what it is then, as far as it is known.
 *
 * @param seconds Its length, if it does not say it.
 */
export function variesText(
  { price, varies = [], ifEach }: Pick<Verdict, 'price' | 'varies' | 'ifEach'>,
  seconds?: number,
): string[] {
  const others = ifEach === undefined ? varies : varies.filter((name) => name !== OUTPUTS);
  return [
    ...(others.length > 0 ? [mayVaryBy(others)] : []),
    ...(ifEach === undefined ? [] : [eachPriceWords(ifEach)]),
    ...(price?.inProportion === undefined ? [] : [proportionWords(price.inProportion, seconds)]),
  ];
}
