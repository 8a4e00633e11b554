import type { ModelEntry } from './entry.js';
import type { PriceInputs } from './model-details.js';
import { OUTPUTS } from './words/unsure-price-words.js';
import {
  mayVaryByLengthWith,
  mayVaryByOutputsWith,
  mayVaryByResolutionOf,
  otherThanStated,
  type PricedModel,
} from './price-with.js';

/** What the documented price of a request may vary by: parts of the request that no document ties its price to. */
export function priceVaries(
  entry: PricedModel & Pick<ModelEntry, 'outputs' | 'sizes'>,
  inputs: PriceInputs | undefined,
  input: Record<string, unknown>,
): string[] {
  const { price, outputs: { parameter } = {} } = entry;
  const count = parameter === undefined ? undefined : input[parameter];
  const isSeveral = typeof count === 'number' && count > 1 && mayVaryByOutputsWith(price, inputs, parameter!);
  return [
    ...(mayVaryByLengthWith(entry, inputs) ? ['length'] : []),
    ...(mayVaryByResolutionOf(entry, inputs, input) ? ['resolution'] : []),
    ...otherThanStated(price, input),
    ...(isSeveral ? [OUTPUTS] : []),
  ];
}
