import type { CatalogState } from '../state.js';
import type { CatalogView } from '../view.js';

/** The state with the request that the words of its query ask for, but without the words. */
export const withoutWords = (state: CatalogState, { wanted, sort, max, seed }: CatalogView): CatalogState => ({
  ...state,
  ...wanted,
  sort,
  max,
  seed,
  q: '',
});
