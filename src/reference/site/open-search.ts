import { loadScript, loadStyle } from './load-file.js';
import { assetPath } from './root-path.js';

declare global {
  /** Set by the script of the search: searches for a query. */
  var unigenOpenSearch: ((query: string) => void) | undefined;
}

let loaded: Promise<unknown> | undefined;

/** Loads the search, which then shows what is found for what its field has. */
export function preloadSearch(): void {
  loaded ??= Promise.all([
    loadStyle(assetPath('search.css')),
    loadScript(assetPath('search-index.js')).then(() => loadScript(assetPath('search.js'))),
  ]);
  // Opening the search tries to load it again.
  loaded.catch(() => (loaded = undefined));
}

/** Opens the search with a query. */
export async function openSearch(query: string): Promise<void> {
  const dialog = document.querySelector('dialog')!;
  dialog.showModal();
  preloadSearch();
  await loaded;
  if (dialog.open) globalThis.unigenOpenSearch?.(query);
}
