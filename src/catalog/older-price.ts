import type { ModelEntry } from './entry.js';

/** Numbers of the sources that are older copies of a page, as in spec/decisions.md. */
export const OLDER_SOURCES: readonly string[] = ['002', '003'];

/** Whether only an older copy of a page states the price of a model; a retired model has no newer one. */
export function isOlderPrice({ price, deprecated }: Pick<ModelEntry, 'price' | 'deprecated'>): boolean {
  return price !== undefined && !deprecated && OLDER_SOURCES.includes(price.source);
}
