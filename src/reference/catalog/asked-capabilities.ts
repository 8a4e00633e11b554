import type { Capability } from '../../catalog/capabilities.js';
import type { CatalogRow } from './row.js';
import type { SearchResult } from './search-result.js';

/**
 * The capabilities that a request to a model has: those that are chosen, and those of the words. Of several that words may
 * stand for, it has the first one that the model has.
 */
export function askedCapabilities(
  can: Capability[],
  search: Pick<SearchResult, 'named' | 'meant'> | undefined,
  row?: Pick<CatalogRow, 'capabilities'>,
): Capability[] {
  const named = search?.named.can ?? [];
  const meant = search?.meant.filter((name) => row?.capabilities.includes(name)) ?? [];
  return [...new Set([...can, ...named, ...meant.slice(0, 1)])];
}
