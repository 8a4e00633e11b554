import { capitalized } from '../../../internal/capitalized.js';
import { withoutFilters, type ActiveFilter } from '../active-filters.js';
import { counted } from '../filter-words.js';
import { nowhereWords, quoted } from '../missing-words.js';
import type { CatalogState } from '../state.js';
import type { Catalog, CatalogView } from '../view.js';
import { button, element } from './element.js';
import { withoutWords } from './without-words.js';

/** What the buttons of the list do. */
export interface ListActions {
  /** Changes the state. */
  choose: (state: CatalogState) => void;
  /** Opens the search over all pages. */
  openSearch: (query: string) => Promise<void>;
}

/** Shown if no model matches: buttons that each remove one filter, and the jobs that models do. */
export function noResults(
  catalog: Catalog,
  state: CatalogState,
  view: CatalogView,
  { choose, openSearch }: ListActions,
): HTMLElement[] {
  const { active, search } = view;
  const { weak, unmade, taken = [], jobs = [] } = search ?? {};
  const lacked = weak ? [{ label: quoted(weak.dropped), without: { ...state, q: weak.kept } }] : [];
  const asked = taken
    .filter((words) => state.q.includes(words))
    .map((words) => ({
      label: quoted([words]),
      without: { ...state, q: state.q.replace(words, '').replace(/\s+/g, ' ').trim() },
    }));
  /** A button for each state that has models. */
  const buttonsOf = (
    ways: Pick<ActiveFilter, 'label' | 'without'>[],
    words: (label: string, found: number) => string,
  ) =>
    ways.flatMap(({ label, without }) => {
      const found = catalog.count(without);
      return found > 0 ? [button(words(label, found), () => choose(without))] : [];
    });
  const ways = [...lacked, ...asked, ...active.filter(({ without }) => jobs.length === 0 || without.q === state.q)];
  const buttons = buttonsOf(ways, (label, found) => `Without ${label}: ${counted(found, 'model')}`);
  const byJob = buttonsOf(
    jobs.map(({ name, does }) => ({
      label: capitalized(does),
      without: { ...withoutWords(state, view), can: [name] },
    })),
    (label, found) => `${label}: ${found}`,
  );
  return [
    element('h2', {}, 'No model matches'),
    ...(unmade ? [element('p', {}, `No model is made for ${unmade}.`)] : []),
    ...(weak ? [element('p', {}, `${nowhereWords(weak.dropped)}.`)] : []),
    ...choices('Remove one of these:', buttons),
    ...choices('Choose a job:', byJob),
    ...(active.length > 1 ? choices('', [button('Clear filters', () => choose(withoutFilters(state)))]) : []),
    ...(state.q === ''
      ? []
      : [
          element(
            'p',
            {},
            button('Search the guides', () => void openSearch(state.q), 'link'),
          ),
        ]),
  ];
}

const choices = (label: string, buttons: HTMLElement[]): HTMLElement[] =>
  buttons.length > 0
    ? [...(label ? [element('p', {}, label)] : []), element('p', { className: 'ways' }, ...buttons)]
    : [];
