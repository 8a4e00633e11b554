import { linkConsole } from './console-link.js';
import { openSearch, preloadSearch } from './open-search.js';
import { bindThemeSwitch } from './theme.js';

/** Sets up the parts of every page: the theme switch, and the search, which is loaded when it is first opened. */
export function setUpSite(): void {
  const themeButton = document.querySelector<HTMLButtonElement>('#theme');
  if (themeButton) bindThemeSwitch(themeButton);

  linkConsole();

  const searchButton = document.querySelector<HTMLButtonElement>('#search');
  searchButton?.addEventListener('click', () => void openSearch());
  searchButton?.addEventListener('pointerenter', preloadSearch);

  document.addEventListener('keydown', (event) => {
    const isTyping = event.target instanceof Element && event.target.closest('input, textarea, select, dialog');
    const { key, ctrlKey, metaKey, altKey, shiftKey } = event;
    const isShortcut = ctrlKey || metaKey ? key.toLowerCase() === 'k' && !shiftKey : key === '/' && !isTyping;
    if (!isShortcut || altKey) return;
    event.preventDefault();
    void openSearch();
  });
}
