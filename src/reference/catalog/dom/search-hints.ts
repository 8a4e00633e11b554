import { CAPABILITY_WORDS } from '../capability-words.js';
import { nowhereWords, quoted } from '../missing-words.js';
import type { SearchResult } from '../search-result.js';
import type { CatalogState } from '../state.js';
import type { Catalog, CatalogView } from '../view.js';
import { button, element } from './element.js';
import type { ListActions } from './no-results.js';
import { withoutWords } from './without-words.js';

/** Parts of the line above the results, each with what can be done about it. */
type Hints = (Node | string)[][];

/** What a person has to know of how a search was read: what comes first, and what may be done instead. */
export function searchHints(
  catalog: Catalog,
  state: CatalogState,
  view: CatalogView & { search: SearchResult },
  { choose, openSearch }: ListActions,
): [first: Hints, instead: Hints] {
  const { search, shown } = view;
  const { note, named, related } = search;
  const does = search.nearest && !search.unmade ? `: these ${search.nearest}` : '';
  const first: Hints = [];
  if (search.ignored)
    first.push([
      `${nowhereWords(search.ignored)}${does}. `,
      button('Search the guides', () => void openSearch(state.q), 'link'),
    ]);
  if (search.left && shown.length > 0)
    first.push([`No model matches all words: ${quoted(search.left)} left out${does}`]);
  if (search.unmade && shown.length > 0) first.push([`No model is made for ${search.unmade}: these ${search.nearest}`]);
  if (note) first.push([note.text, element('a', { href: note.href }, note.link)]);
  const instead: Hints = [];
  const filtered = { ...state, q: named.rest, can: [...new Set([...state.can, ...named.can])] };
  const left = filtered.can.length > state.can.length ? catalog.count(filtered) : 0;
  // The same number is the same models.
  if (left > 0 && left < shown.length) {
    const words = named.can.map((name) => CAPABILITY_WORDS[name]).join(', ');
    instead.push(['Filter instead: ', button(words, () => choose(filtered), 'link')]);
  }
  const offer = related?.offer(withoutWords(state, view), (one) => catalog.count(one));
  if (offer) instead.push([`${offer.words}. `, button(offer.label, () => choose(offer.state), 'link')]);
  return [first, instead];
}
