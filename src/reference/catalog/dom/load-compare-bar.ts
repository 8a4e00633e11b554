import type { Catalog } from '../view.js';
import type { CatalogState } from '../state.js';
import type { compareBar } from './compare-bar.js';
import { byId } from './element.js';
import { loadPart } from './load-part.js';

declare global {
  /** Set by the script of the bar. */
  var createCompareBar: typeof compareBar;
}

/** Returns a function that shows the models that are chosen to compare; it loads their bar if there are any. */
export function loadCompareBar(
  form: HTMLFormElement,
  catalog: Catalog,
  choose: (state: CatalogState) => void,
): (state: CatalogState, request: string) => void {
  let bar: Promise<ReturnType<typeof compareBar>> | undefined;
  return (state, request) => {
    if (!bar && !state.compare[0]) return;
    bar ??= loadPart('compare-bar').then(() => createCompareBar(form, catalog, choose));
    bar.then(
      (show) => show(state, request),
      () => {
        bar = undefined;
        byId('count').textContent = 'The comparison could not be loaded. Try again.';
      },
    );
  };
}
