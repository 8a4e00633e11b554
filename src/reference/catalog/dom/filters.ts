import type { Capability } from '../../../catalog/capabilities.js';
import type { ModelKind } from '../../../catalog/entry.js';
import type { Api } from '../../../types/api.js';
import type { SearchResult } from '../search-result.js';
import type { CatalogState } from '../state.js';
import type { Catalog } from '../view.js';
import { byId } from './element.js';

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
