import type { Capability } from '../../../catalog/capabilities.js';
import type { ModelKind } from '../../../catalog/entry.js';
import type { Api } from '../../../types/api.js';
import { loadStyle } from '../../site/load-file.js';
import { assetPath } from '../../site/root-path.js';
import type { SearchResult } from '../search-result.js';
import type { CatalogState } from '../state.js';
import type { Catalog } from '../view.js';
import { button, byId, element } from './element.js';

/** The state with a further choice, to count the models that it leaves. */
function withChoice(state: CatalogState, name: string, value: string): CatalogState {
  switch (name) {
    case 'makes':
      return { ...state, makes: [value as ModelKind] };
    case 'api':
      return { ...state, api: [value as Api] };
    case 'can':
      return { ...state, can: [...new Set([...state.can, value as Capability])] };
    default:
      return { ...state, seed: true };
  }
}

/**
 * Writes next to each choice how many models it leaves; a choice that leaves none is marked. What the query asks for has a
 * dash in its box: it is not chosen, but has effect.
 */
export function showCounts(catalog: Catalog, state: CatalogState, search: SearchResult | undefined): void {
  for (const input of byId('filters').querySelectorAll<HTMLInputElement>('input[type=checkbox]')) {
    const { name, value, checked } = input;
    input.indeterminate = search?.choices.some((one) => one === name || one === `${name}=${value}`) === true;
    const count =
      name === 'retired'
        ? catalog.count({ ...state, retired: true }) - catalog.count({ ...state, retired: false })
        : catalog.count(withChoice(state, name, value));
    const label = input.parentElement!;
    label.querySelector('b')!.textContent = String(count);
    label.classList.toggle('none', count === 0 && !checked);
  }
}

/** On narrow screens, the filters and the request open as a sheet. Returns a function that shows the number of models on its button. */
export function sheet(form: HTMLFormElement): (shown: number) => void {
  const request = form.querySelector<HTMLElement>('.request')!;
  const places = [request, byId('filters')].map((part) => ({ part, gap: element('i', { className: part.className }) }));
  const done = button('', () => dialog.close(), 'button primary');
  const content = element('div', { className: 'sheet-content' });
  const title = element('h2');
  const dialog = element(
    'dialog',
    { className: 'sheet', ariaLabel: 'Filters' },
    element(
      'header',
      {},
      title,
      button('Close', () => dialog.close(), 'link'),
    ),
    content,
    element('footer', {}, done),
  );
  dialog.onclose = () => {
    for (const { part, gap } of places) gap.replaceWith(part);
  };
  dialog.onclick = ({ target }) => {
    if (target === dialog) dialog.close();
  };
  form.append(dialog);
  const open = byId('open-filters');
  let style: Promise<unknown> | undefined;
  open.onclick = async () => {
    // Without its style, the sheet works as well.
    await (style ??= loadStyle(assetPath('sheet.css')).catch(() => {}));
    for (const { part, gap } of places) {
      // What the page shows stays there.
      if (part.offsetHeight > 0) continue;
      part.replaceWith(gap);
      content.append(part);
    }
    title.textContent = open.textContent;
    dialog.showModal();
  };
  matchMedia('(min-width: 84rem)').onchange = () => dialog.close();
  return (shown) => {
    done.textContent = shown === 1 ? 'Show 1 model' : `Show ${shown} models`;
    open.textContent = `Filters${request.offsetHeight > 0 ? '' : ' and my request'}`;
  };
}
