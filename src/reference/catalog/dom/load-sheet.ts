import { byId } from './element.js';
import { loadPart } from './load-part.js';
import type { createSheet } from './sheet.js';

declare global {
  /** Set by the script of the sheet. */
  var createCatalogSheet: typeof createSheet;
}

/** Loads the sheet with the filters, and opens it, at a press of its button. Returns a function that labels the button. */
export function sheetButton(form: HTMLFormElement): () => void {
  const button = byId('open-filters');
  let sheet: Promise<() => void> | undefined;
  button.onclick = async () => {
    try {
      sheet ??= loadPart('catalog-sheet').then(() => createCatalogSheet(form));
      (await sheet)();
    } catch {
      sheet = undefined;
      button.textContent = 'The filters could not be loaded. Try again.';
    }
  };
  return () => {
    const hasRequest = form.querySelector<HTMLElement>('.request')!.offsetHeight > 0;
    button.textContent = `Filters${hasRequest ? '' : ' and my request'}`;
  };
}
