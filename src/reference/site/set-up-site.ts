import { linkConsole } from './console-link.js';
import { preloadSearch } from './open-search.js';
import { bindThemeSwitch } from './theme.js';

/** Sets up the parts of every page: the theme switch, and the search, which is loaded when it is first opened. */
export function setUpSite(): void {
  const themeButton = document.querySelector<HTMLButtonElement>('#theme');
  if (themeButton) bindThemeSwitch(themeButton);

  linkConsole();

  // The script in the head of the page opens the dialog, which may be before this one is loaded.
  const dialog = document.querySelector('dialog')!;
  dialog.addEventListener('focusin', preloadSearch);
  if (dialog.open) preloadSearch();
  document.querySelector('#search')?.addEventListener('pointerenter', preloadSearch);
}
