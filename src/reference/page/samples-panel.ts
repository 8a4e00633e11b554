import { setting } from './settings.js';
import { selectTab, setUpTabs } from './tabs.js';

/** The choice of a language, for all pages. */
const language = setting('language');

/** Shows one example in one language, and remembers the language. */
export function setUpSamples(samples: HTMLElement): void {
  const list = samples.querySelector('[role=tablist]')!;
  const show = (tab: HTMLElement) => {
    samples.dataset.language = tab.dataset.language!;
    selectTab(tab);
  };
  setUpTabs(list, (tab) => {
    show(tab);
    language.write(tab.dataset.language!);
  });
  show(
    list.querySelector<HTMLElement>(`[data-language="${CSS.escape(language.read() ?? '')}"]`) ??
      (list.firstChild as HTMLElement),
  );

  const panel = samples.querySelector<HTMLElement>('#samples-panel')!;
  panel.role = 'tabpanel';
  panel.ariaLabel = 'Code';
  samples.querySelector('select')!.addEventListener('change', ({ target }) => {
    showExample(samples, (target as HTMLSelectElement).value);
  });
}

/** Shows the example of a name. */
export function showExample(samples: HTMLElement, name: string): void {
  samples.querySelector('select')!.value = name;
  for (const example of samples.querySelectorAll<HTMLElement>('.example'))
    example.classList.toggle('current', example.dataset.example === name);
}
