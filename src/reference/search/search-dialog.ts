import type { Group, SearchIndex, SearchRecord } from './records.js';
import type { ResultGroup } from './groups.js';
import { excerpt } from './excerpt.js';
import { createSearch } from './search.js';

const RESULTS_ID = 'search-results';

/**
 * Fills the dialog of the search, which is open: a combobox whose list is the results, by group.
 *
 * @param root The path from the page to the root of the site.
 * @returns A function that searches for a query.
 */
export function createSearchDialog(index: SearchIndex, root: string): (query: string) => void {
  const search = createSearch(index);
  const dialog = document.querySelector('dialog')!;
  // The field keeps its place, and so the focus and what was typed.
  const input = dialog.querySelector('input')!;
  setAttributes(dialog, { class: 'search-dialog', 'aria-label': 'Search' });
  setAttributes(input, {
    type: 'text',
    role: 'combobox',
    'aria-label': 'Search models, parameters, guides, operations and errors',
    'aria-autocomplete': 'list',
    'aria-expanded': 'false',
    'aria-controls': RESULTS_ID,
    autocomplete: 'off',
    spellcheck: 'false',
    // It fits a phone.
    placeholder: 'Search models, guides, errors…',
  });
  const close = element('button', { type: 'button', class: 'search-close', title: 'Esc' }, 'Close');
  const list = element('div', { id: RESULTS_ID, role: 'listbox', 'aria-label': 'Results', class: 'search-results' });
  const status = element('p', { class: 'search-status', role: 'status' });
  const keys = element('p', { class: 'search-keys' }, '↑ ↓ to choose, Enter to open');
  const foot = element('div', { class: 'search-foot' });
  foot.append(status, keys);
  dialog.append(close, list, foot);

  let options: HTMLElement[] = [];
  let active = -1;
  /** The groups of which all results are shown. */
  const whole = new Set<Group>();

  const activate = (place: number) => {
    options[active]?.setAttribute('aria-selected', 'false');
    active = place;
    const option = options[active];
    option?.setAttribute('aria-selected', 'true');
    option?.scrollIntoView({ block: 'nearest' });
    if (option) input.setAttribute('aria-activedescendant', option.id);
    else input.removeAttribute('aria-activedescendant');
  };

  /** @param group The group whose rest is shown as well. */
  const show = (group?: Group) => {
    const query = input.value.trim();
    if (group) whole.add(group);
    else whole.clear();
    const groups = (query === '' ? [] : search(query)).map((one) =>
      whole.has(one.group) ? { ...one, results: [...one.results, ...one.more], more: [] } : one,
    );
    const first = group ? active : 0;
    options = [];
    list.replaceChildren(...groups.map((one) => groupElement(one, options, root, query)));
    list.hidden = groups.length === 0;
    input.setAttribute('aria-expanded', String(groups.length > 0));
    status.textContent = statusWords(
      query,
      groups.reduce((sum, { results }) => sum + results.length, 0),
      groups.reduce((sum, { count }) => sum + count, 0),
    );
    keys.hidden = groups.length === 0;
    activate(options.length > 0 ? first : -1);
  };

  input.addEventListener('input', () => show());
  input.addEventListener('keydown', (event) => {
    const last = options.length - 1;
    const moves: Record<string, () => number> = {
      ArrowDown: () => (active >= last ? 0 : active + 1),
      ArrowUp: () => (active <= 0 ? last : active - 1),
    };
    const move = moves[event.key];
    if (move && last >= 0) {
      event.preventDefault();
      activate(move());
    } else if (event.key === 'Enter' && !event.isComposing) {
      event.preventDefault();
      options[active]?.click();
    }
  });
  // The focus stays in the field: options are reached by the arrow keys.
  list.addEventListener('mousedown', (event) => event.preventDefault());
  list.addEventListener('click', ({ target }) => {
    const { more } = (target as Element).closest<HTMLElement>('[role=option]')?.dataset ?? {};
    if (more === undefined) dialog.close();
    else show(more as Group);
  });
  list.addEventListener('mousemove', (event) => {
    const option = (event.target as Element).closest<HTMLElement>('[role=option]');
    if (option && options[active] !== option) activate(options.indexOf(option));
  });
  close.addEventListener('click', () => dialog.close());
  dialog.addEventListener('click', (event) => {
    if (event.target === dialog) dialog.close();
  });

  show();
  return (query) => {
    input.value = query;
    input.select();
    show();
  };
}

function groupElement(
  { group, title, results, more, count }: ResultGroup,
  options: HTMLElement[],
  root: string,
  query: string,
): HTMLElement {
  const heading = element('div', { class: 'search-group', id: `search-${group}` }, title);
  const all = element('div', { role: 'group', 'aria-labelledby': heading.id });
  const shown = group === 'model' ? [...results, inCatalog(query, more.length > 0 ? count : 0)] : results;
  const add = (option: HTMLElement) => {
    option.id = `search-option-${options.length}`;
    options.push(option);
    all.append(option);
  };
  all.append(heading);
  for (const result of shown) add(optionElement(result, root, query));
  if (more.length > 0 && group !== 'model') add(moreElement(group, more.length));
  return all;
}

/** Shows the rest of a group in its place. */
function moreElement(group: Group, count: number): HTMLElement {
  const attributes = { role: 'option', 'aria-selected': 'false', 'data-more': group, class: 'search-more' };
  return element('div', attributes, `Show ${count} more`);
}

/**
 * Leads to the catalog, which shows the rest, and which knows jobs and prices.
 *
 * @param count Number of models that are found; 0 if all are shown.
 */
const inCatalog = (query: string, count: number): SearchRecord => ({
  group: 'model',
  title: count > 0 ? `All ${count} models in the catalog` : 'Choose a model in the catalog',
  subtitle: `Search it for “${query}”`,
  url: `index.html?q=${encodeURIComponent(query)}`,
});

function optionElement(record: SearchRecord, root: string, query: string): HTMLElement {
  const { title, subtitle, url } = record;
  const option = element('a', { role: 'option', 'aria-selected': 'false', tabindex: '-1', href: root + url });
  option.append(
    element('span', { class: 'search-title' }, title),
    element('span', { class: 'search-subtitle' }, subtitle),
  );
  const pieces = excerpt(record, query);
  if (pieces.length > 0) {
    const line = element('span', { class: 'search-excerpt' });
    line.append(...pieces.map(([piece, isFound]) => (isFound ? element('mark', {}, piece) : piece)));
    option.append(line);
  }
  return option;
}

/** @param shown How many of `count` results are shown. */
function statusWords(query: string, shown: number, count: number): string {
  if (query === '') return 'Try “veo extend”, “429” or “callback”.';
  if (count === 0) return `Nothing found for “${query}”. Try fewer or other words.`;
  const results = `${count} ${count === 1 ? 'result' : 'results'}`;
  return `${shown < count ? `${shown} of ${results}` : results}.`;
}

function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  attributes: Record<string, string>,
  text?: string,
): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  setAttributes(made, attributes);
  if (text !== undefined) made.textContent = text;
  return made;
}

function setAttributes(element: HTMLElement, attributes: Record<string, string>): void {
  for (const [attribute, value] of Object.entries(attributes)) element.setAttribute(attribute, value);
}
