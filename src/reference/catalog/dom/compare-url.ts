import { modelKey } from '../../reference-model.js';
import type { MoreRow } from '../more-url.js';
import type { CatalogRow } from '../row.js';

/** What models have in common: the capabilities that a request to each of them may have. */
export function commonOf(rows: readonly CatalogRow[], keys: readonly string[]): MoreRow | undefined {
  const [first, ...others] = rows.filter((row) => keys.includes(modelKey(row)));
  const isCommon = (name: CatalogRow['capabilities'][number]) =>
    others.every(({ capabilities }) => capabilities.includes(name));
  return first && { kind: first.kind, capabilities: first.capabilities.filter(isCommon) };
}

/**
 * URL of the comparison of models.
 *
 * @param request The query of the request, so that its price is compared; empty if there is none.
 */
export const compareUrl = (keys: string[], request: string): string =>
  `compare/index.html?models=${keys.join(',')}${request && '&'}${request}`;
