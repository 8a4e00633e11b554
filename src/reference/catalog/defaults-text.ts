import { mayVaryByLengthWith } from '../../catalog/price-with.js';
import { MAY_VARY_BY_LENGTH } from '../../catalog/words/unsure-price-words.js';
import type { CatalogRow } from './row.js';
import type { Wanted } from './wanted.js';

/**
 * What a price is for if requests leave it open: `for 4 images` if they make several by default, `for low quality` or
 * `for 5 s` if that is the default; or that it may vary by the length.
 *
 * @param wanted What a person asked for: the price is for that then.
 */
export function defaultsText(
  { kind, price, priceInputs, duration }: Pick<CatalogRow, 'kind' | 'price' | 'priceInputs' | 'duration'>,
  { outputs, seconds }: Pick<Wanted, 'outputs' | 'seconds'> = {},
): string[] {
  const count = outputs === undefined && price?.unit === 'image' && priceInputs?.defaults[priceInputs.quantity ?? ''];
  if (typeof count === 'number' && count > 1) return [`for ${count} images`];
  const quality = priceInputs?.defaults.quality;
  if (typeof quality === 'string') return [`for ${quality} quality`];
  if (kind !== 'video' || seconds !== undefined || !price || !duration) return [];
  if (mayVaryByLengthWith({ price, duration }, priceInputs)) return [MAY_VARY_BY_LENGTH];
  const length = priceInputs?.defaults[duration.parameter];
  return typeof length !== 'number' || price.tiers?.some(({ at }) => at) ? [] : [`for ${length} s`];
}
