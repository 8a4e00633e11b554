import { API_TITLES } from '../../../catalog/words/api-titles.js';
import { modelKey } from '../../reference-model.js';
import { MAX_COMPARED, type CatalogState } from '../state.js';
import type { Catalog } from '../view.js';
import { compareUrl } from './compare-url.js';
import { button, element } from './element.js';

/** The bar with the models that are chosen to compare. Returns a function that shows them. */
export function compareBar(
  form: HTMLFormElement,
  catalog: Catalog,
  choose: (state: CatalogState) => void,
): (state: CatalogState, request: string) => void {
  const titles = new Map(catalog.rows.map((row) => [modelKey(row), `${row.title}, ${API_TITLES[row.api]}`]));
  const list = element('ul', {});
  const limit = element('span', { className: 'muted', role: 'status' });
  const link = element('a', { className: 'button primary' });
  const bar = element('section', { className: 'compare-bar', ariaLabel: 'Compare', hidden: true }, list, limit, link);
  form.append(bar);
  return (state, request) => {
    const { compare } = state;
    bar.hidden = compare.length === 0;
    list.replaceChildren(
      ...compare.map((key) => {
        const remove = button('×', () => choose({ ...state, compare: compare.filter((one) => one !== key) }), 'link');
        remove.setAttribute('aria-label', `Don't compare ${titles.get(key)!}`);
        return element('li', {}, titles.get(key)!, remove);
      }),
    );
    const isEnough = compare.length > 1;
    link.textContent = isEnough ? `Compare ${compare.length} models` : 'Choose one more';
    if (isEnough) link.href = compareUrl(compare, request);
    else link.removeAttribute('href');
    const isFull = compare.length >= MAX_COMPARED;
    limit.textContent = isFull ? `At most ${MAX_COMPARED} models` : '';
    for (const pick of form.querySelectorAll<HTMLInputElement>('.pick input')) pick.disabled = isFull && !pick.checked;
  };
}
