import { commonOf } from './compare-url.js';
import { byId } from './element.js';
import { showCounts } from './filters.js';
import { loadCompareBar } from './load-compare-bar.js';
import { loadSearch } from './load-search.js';
import { sheetButton } from './load-sheet.js';
import { explainOnDemand } from './meanings.js';
import { filledFields, readForm, showWanted, writeForm } from './form.js';
import { readRows } from './read-rows.js';
import { requestQuery, Results } from './results.js';
import { moveByKeys } from './row-keys.js';
import { currentQuery, keepQuery, writeQuery } from './url-state.js';
import type { RowData } from '../row.js';
import { modelKey } from '../../reference-model.js';
import { type CatalogState, readState, writeState } from '../state.js';
import { Catalog } from '../view.js';

declare const catalogRows: RowData[];

/** Pause of typing after which the URL has what was typed. Browsers refuse to change it too often. */
const URL_DELAY_MS = 250;

/** The catalog page: search, filters, sort, the price of a request. The URL has the whole state. */
export function startCatalog(): void {
  const form = byId('catalog') as HTMLFormElement;
  const catalog = new Catalog(readRows(byId('models'), catalogRows));
  const keys = new Set(catalog.rows.map(modelKey));
  const isKnown = (key: string) => keys.has(key);

  const results = new Results(catalog, choose);
  const showCompared = loadCompareBar(form, catalog, choose);
  const labelSheet = sheetButton(form);
  let latest: CatalogState | undefined;
  let isTyping = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  /** Shows a state that something other than the form has decided. */
  function choose(state: CatalogState): void {
    writeForm(form, state);
    isTyping = false;
    show(state);
    writeQuery(writeState(state), true);
    if (!form.contains(document.activeElement)) search().focus();
  }

  /** Shows a state, if there is none after it by the time that the search is loaded. */
  function show(state: CatalogState): void {
    latest = state;
    if (state.q === '' || catalog.hasSearch) {
      showNow(state);
      return;
    }
    const showLatest = () => {
      if (latest === state) showNow(state);
    };
    loadSearch(catalog).then(showLatest, () => {
      showLatest();
      byId('count').textContent = 'The search could not be loaded. Try again.';
    });
  }

  function showNow(state: CatalogState): void {
    const view = catalog.view(state);
    results.show(state, view);
    showCounts(catalog, state, view.search);
    showWanted(form, view.wanted, view.search?.max);
    showCompared(state, requestQuery(state, view, commonOf(catalog.rows, state.compare)));
    labelSheet();
    byId('examples').hidden = state.q !== '';
    // They are shown already if there are no others.
    (form.elements.namedItem('unpriced') as HTMLInputElement).disabled = view.unpricedFor !== undefined;
    form.classList.add('ready');
  }

  const search = () => form.elements.namedItem('q') as HTMLInputElement;

  form.addEventListener('input', ({ target }) => {
    const state = readForm(form, isKnown);
    show(state);
    const isText = target instanceof HTMLInputElement && target.type !== 'checkbox';
    clearTimeout(timer);
    if (isText && isTyping) timer = setTimeout(() => writeQuery(writeState(state), false), URL_DELAY_MS);
    else writeQuery(writeState(state), true);
    isTyping = isText;
  });

  search().addEventListener('focus', () => void loadSearch(catalog).catch(() => {}));
  moveByKeys(form, search());
  explainOnDemand(byId('filters'));

  form.addEventListener('submit', (event) => event.preventDefault());

  form.addEventListener('click', (event) => {
    const example = (event.target as Element).closest<HTMLAnchorElement>('#examples a');
    if (!example || event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    choose({ ...readForm(form, isKnown), q: example.textContent });
  });

  /** @param early Fields that come before the query of the URL. */
  function restore(early: [string, string][] = []): void {
    clearTimeout(timer);
    isTyping = false;
    const state = readState(new URLSearchParams([...early, ...currentQuery()]), isKnown);
    writeForm(form, state);
    show(state);
  }

  addEventListener('popstate', () => restore());
  // What was typed or chosen before this script was loaded.
  const early = filledFields(form);
  keepQuery();
  restore(early);
  if (early.length > 0) search().dispatchEvent(new Event('input', { bubbles: true }));
}
