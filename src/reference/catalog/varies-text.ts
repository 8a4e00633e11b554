import { eachPriceWords, mayVaryBy, OUTPUTS } from '../../catalog/words/unsure-price-words.js';
import type { Verdict } from './wanted.js';

/** What the price of a request may vary by, and what it is then, as far as it is known. */
export function variesText({ varies = [], ifEach }: Pick<Verdict, 'varies' | 'ifEach'>): string[] {
  const others = ifEach ? varies.filter((name) => name !== OUTPUTS) : varies;
  return [...(others[0] ? [mayVaryBy(others)] : []), ...(ifEach ? [eachPriceWords(ifEach)] : [])];
}
