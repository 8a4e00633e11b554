import { loadScript, loadStyle } from './load-file.js';
import { assetPath } from './root-path.js';

declare global {
  /** Set by the script of the search: shows what is found, for a query if one is given. */
  var unigenOpenSearch: ((query?: string) => void) | undefined;
}

let loaded: Promise<unknown> | undefined;

/** Loads the search without opening it. */
export function preloadSearch(): void {
  loaded ??= Promise.all([
    loadStyle(assetPath('search.css')),
    loadScript(assetPath('search-index.js')).then(() => loadScript(assetPath('search.js'))),
  ]);
  // Opening the search tries to load it again.
  loaded.catch(() => (loaded = undefined));
}

/** Opens the search, with a query if one is given. Its field takes what is typed while the rest is loaded. */
export async function openSearch(query?: string): Promise<void> {
  preloadSearch();
  const dialog = document.querySelector('dialog')!;
  if (!dialog.open) dialog.showModal();
  dialog.querySelector('input')!.select();
  await loaded;
  if (dialog.open) globalThis.unigenOpenSearch?.(query);
}
