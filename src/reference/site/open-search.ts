import { loadScript, loadStyle } from './load-file.js';
import { assetPath } from './root-path.js';

declare global {
  /** Set by the script of the search. */
  var unigenOpenSearch: ((query?: string) => void) | undefined;
}

let loaded: Promise<void> | undefined;

/** Loads the search without opening it. */
export function preloadSearch(): void {
  loaded ??= Promise.all([
    loadStyle(assetPath('search.css')),
    loadScript(assetPath('search-index.js')).then(() => loadScript(assetPath('search.js'))),
  ]).then(() => {});
  // Opening the search tries to load it again.
  loaded.catch(() => (loaded = undefined));
}

/** Opens the search, with a query if one is given; the first time, loads it. */
export async function openSearch(query?: string): Promise<void> {
  preloadSearch();
  await loaded;
  globalThis.unigenOpenSearch?.(query);
}
