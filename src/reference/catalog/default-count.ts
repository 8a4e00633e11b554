import type { CatalogRow } from './row.js';

/** How many images a price is for, if a request says nothing about it. */
export function defaultCount({ price, priceInputs }: Pick<CatalogRow, 'price' | 'priceInputs'>): number {
  const count = price?.unit === 'image' && priceInputs?.defaults[priceInputs.quantity ?? ''];
  return typeof count === 'number' ? count : 1;
}
