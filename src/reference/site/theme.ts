const THEMES = ['system', 'light', 'dark'] as const;

type Theme = (typeof THEMES)[number];

const STORAGE_KEY = 'unigen-theme';

/** Makes a button switch between the themes: system, light, dark. */
export function bindThemeSwitch(button: HTMLButtonElement): void {
  const { dataset } = document.documentElement;
  const current = (): Theme => THEMES.find((theme) => theme === dataset.theme) ?? 'system';
  const show = () => {
    button.dataset.theme = current();
    button.ariaLabel = button.title = `Theme: ${current()}`;
  };
  button.addEventListener('click', () => {
    const next = THEMES[(THEMES.indexOf(current()) + 1) % THEMES.length]!;
    if (next === 'system') delete dataset.theme;
    else dataset.theme = next;
    remember(next);
    show();
  });
  show();
}

/** Storage may be disabled, and pages opened from disk may have none. */
function remember(theme: Theme): void {
  try {
    if (theme === 'system') localStorage.removeItem(STORAGE_KEY);
    else localStorage.setItem(STORAGE_KEY, theme);
  } catch {
    // The theme then holds only for this page.
  }
}
