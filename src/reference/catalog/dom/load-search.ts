import { loadScript } from '../../site/load-file.js';
import { assetPath } from '../../site/root-path.js';
import type { createSearch } from '../search.js';
import type { Catalog } from '../view.js';
import type { noResults } from './no-results.js';
import type { searchHints } from './search-hints.js';

declare global {
  /** Set by the script of the search. */
  var createCatalogSearch: typeof createSearch;
  /** Set by the same script. */
  var noCatalogResults: typeof noResults;
  /** Set by the same script. */
  var catalogSearchHints: typeof searchHints;
  /** The words of each row, in the order of the table. */
  var catalogWords: string[];
}

let loading: Promise<void> | undefined;

/**
 * Loads the search of the catalog once.
 *
 * @throws {Error} If it can't be loaded; the next call tries again.
 */
export function loadSearch(catalog: Catalog): Promise<void> {
  loading ??= Promise.all(['catalog-search.js', 'catalog-words.js'].map((name) => loadScript(assetPath(name)))).then(
    () => {
      catalog.search = createCatalogSearch(catalog.rows.map((row, at) => ({ ...row, words: catalogWords[at]! })));
    },
  );
  loading.catch(() => (loading = undefined));
  return loading;
}
