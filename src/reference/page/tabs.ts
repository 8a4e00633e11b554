/** Steps of the keys that move among tabs. */
const STEPS: Record<string, number> = { ArrowLeft: -1, ArrowUp: -1, ArrowRight: 1, ArrowDown: 1 };

/**
 * Makes the buttons of a `role="tablist"` tabs: a click or an arrow key selects one, Home and End the first and the
 * last, and only the selected one is in the order of the Tab key.
 *
 * @param onSelect Called with the tab that the reader selected.
 */
export function setUpTabs(list: Element, onSelect: (tab: HTMLElement) => void): void {
  const tabs = [...list.querySelectorAll<HTMLElement>('[role=tab]')];
  list.addEventListener('click', ({ target }) => {
    const tab = (target as Element).closest<HTMLElement>('[role=tab]');
    if (tab) onSelect(tab);
  });
  list.addEventListener('keydown', (event) => {
    const { key } = event as KeyboardEvent;
    const at = tabs.indexOf(event.target as HTMLElement);
    const to = key === 'Home' ? 0 : key === 'End' ? -1 : key in STEPS ? (at + STEPS[key]!) % tabs.length : undefined;
    const tab = to === undefined ? undefined : tabs.at(to);
    if (!tab) return;
    event.preventDefault();
    tab.focus();
    onSelect(tab);
  });
}

/** Marks a tab as the selected one of its list. */
export function selectTab(tab: Element): void {
  for (const other of tab.closest('[role=tablist]')!.querySelectorAll<HTMLElement>('[role=tab]')) {
    other.ariaSelected = String(other === tab);
    other.tabIndex = other === tab ? 0 : -1;
  }
}
