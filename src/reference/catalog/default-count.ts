import type { CatalogRow } from './row.js';
import type { Wanted } from './wanted.js';

/**
 * What a price is for if requests make several images by default, such as `for 4 images`.
 *
 * @param outputs How many images a person asked for: the price is for as many then.
 */
export function defaultCountText(
  { price, priceInputs }: Pick<CatalogRow, 'price' | 'priceInputs'>,
  { outputs }: Pick<Wanted, 'outputs'> = {},
): string[] {
  const count = outputs === undefined && price?.unit === 'image' && priceInputs?.defaults[priceInputs.quantity ?? ''];
  return typeof count === 'number' && count > 1 ? [`for ${count} images`] : [];
}
