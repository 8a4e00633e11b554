const THEMES = ['system', 'light', 'dark'];

/** Makes a button switch between the themes: system, light, dark. */
export function bindThemeSwitch(button: HTMLButtonElement): void {
  const { dataset } = document.documentElement;
  const current = () => dataset.theme ?? 'system';
  const show = () => {
    button.dataset.theme = current();
    button.ariaLabel = button.title = `Theme: ${current()}`;
  };
  button.addEventListener('click', () => {
    const next = THEMES[(THEMES.indexOf(current()) + 1) % THEMES.length]!;
    if (next === 'system') delete dataset.theme;
    else dataset.theme = next;
    try {
      // Empty for that of the system.
      localStorage['unigen-theme'] = dataset.theme ?? '';
    } catch {
      // Storage may be disabled, and pages opened from disk may have none. The theme then holds only for this page.
    }
    show();
  });
  show();
}
