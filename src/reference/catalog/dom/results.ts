import { openSearch } from '../../site/open-search.js';
import { CAPABILITY_WORDS } from '../capability-words.js';
import { priceFilterWords, requestWords, understood } from '../filter-words.js';
import { modelKey } from '../../reference-model.js';
import { priceText } from '../fact-text.js';
import type { Catalog, CatalogView } from '../view.js';
import type { CatalogRow } from '../row.js';
import { namedFilters } from '../named-filters.js';
import { APIS, writeState, type CatalogState } from '../state.js';
import type { Verdict } from '../wanted.js';
import { ESTIMATE_PATH } from '../../paths.js';
import { compareUrl } from './compare-url.js';
import { button, byId, element } from './element.js';

/** Shows the rows of a state in their order, with their prices, and what was left out. */
export class Results {
  readonly #rows: HTMLTableRowElement[];
  readonly #body: HTMLTableSectionElement;
  readonly #bestMatch = document.querySelector<HTMLOptionElement>('[name=sort] option')!;
  #order = '';

  /** @param choose Changes the state. */
  constructor(
    readonly catalog: Catalog,
    readonly choose: (state: CatalogState) => void,
  ) {
    this.#body = byId('models').querySelector('tbody')!;
    this.#rows = [...this.#body.rows];
    this.#rows.forEach((row, at) => {
      const model = catalog.rows[at]!;
      const pick = element('input', { type: 'checkbox', name: 'compare', value: modelKey(model) });
      pick.setAttribute('aria-label', `Compare ${model.title} (${model.id})`);
      row.cells[0]!.prepend(element('label', { className: 'pick js-only', title: 'Choose to compare' }, pick));
    });
  }

  show(state: CatalogState, view: CatalogView): void {
    const shown = new Set(view.shown);
    const request = requestQuery(state, view);
    this.#rows.forEach((row, at) => {
      row.hidden = !shown.has(at);
      // The form of the model starts with what is asked for here.
      row.querySelector('a')!.search = request;
      const both = row.querySelector<HTMLAnchorElement>('.both');
      if (both) both.href = compareUrl(keysOf(this.catalog.rows[at]!), request);
      const verdict = view.verdicts[at]!;
      row.classList.toggle('cannot', verdict.cannot.length > 0);
      row.cells[row.cells.length - 1]!.replaceChildren(...priceCell(verdict));
    });
    const order = view.shown.join();
    if (order !== this.#order) this.#body.append(...view.shown.map((at) => this.#rows[at]!));
    this.#order = order;
    const all = this.catalog.rows.filter(({ deprecated }) => state.retired || !deprecated).length;
    byId('count').textContent = view.shown.length === all ? `${all} models` : `${view.shown.length} of ${all} models`;
    this.#bestMatch.text = state.q === '' ? 'default order' : BEST_MATCH[view.search?.order ?? ''];
    byId('chips').replaceChildren(...this.#chips(state, view));
    fill('hint', folded(this.#hints(state, view)));
    fill('empty', view.shown.length > 0 ? [] : this.#empty(state, view));
  }

  #chips(state: CatalogState, { active, search }: CatalogView): HTMLElement[] {
    // How the words were understood, so that a mistake can be seen.
    const names = search ? [...namedFilters(state.q).can, ...search.meant] : [];
    const words = search && [...understood(search), ...new Set(names.map((name) => CAPABILITY_WORDS[name][0]))];
    const read = words?.length ? [element('li', { className: 'read' }, `Read as: ${words.join(', ')}`)] : [];
    const chips = active.map(({ label, without }) => {
      const chip = button(`${label} `, () => this.choose(without), 'chip');
      chip.setAttribute('aria-label', `Remove ${label}`);
      chip.append(element('span', { ariaHidden: 'true' }, '×'));
      return element('li', {}, chip);
    });
    if (active.length < 2) return [...chips, ...read];
    return [
      ...chips,
      ...read,
      element(
        'li',
        {},
        button('Clear all', () => this.choose(cleared(state)), 'link'),
      ),
    ];
  }

  #hints(state: CatalogState, view: CatalogView): HTMLElement[] {
    const { search, able, wanted, hiddenRetired, hiddenUnpriced, unpricedFor } = view;
    const hints: (Node | string)[][] = [];
    if (able && !state.fit)
      hints.push([
        `${able.count} of ${able.of} can make it (${requestWords(wanted)}): they come first. `,
        button('Show only these', () => this.choose({ ...state, fit: true }), 'link'),
      ]);
    const { can: named, rest } = namedFilters(state.q);
    const filtered = { ...state, q: rest, can: [...new Set([...state.can, ...named])] };
    if (filtered.can.length > state.can.length && this.catalog.count(filtered) > 0) {
      const words = named.map((name) => CAPABILITY_WORDS[name][0]).join(', ');
      hints.push(['Filter instead: ', button(words, () => this.choose(filtered), 'link')]);
    }
    const shapeless = wanted.ratio === undefined ? 0 : view.shown.filter((at) => !this.catalog.rows[at]!.ratios).length;
    if (shapeless > 0)
      hints.push([`No document says which aspect ratios ${count(shapeless, 'model')} make: they come last.`]);
    const flat = view.shown.filter((at) => view.verdicts[at]!.isFlat).length;
    if (flat > 0)
      hints.push([
        `No document says what ${count(flat, 'model')} cost${flat === 1 ? 's' : ''} by length${view.flatLast ? ': they follow those with a price' : ''}. `,
        element('a', { href: ESTIMATE_PATH }, 'Ask for the price'),
        ' before you create.',
      ]);
    if (search?.left) hints.push([`No model has ${quoted(search.left)} with the rest: left out.`]);
    if (search?.ignored)
      hints.unshift([`No model has ${quoted(search.ignored)}: ignored. `, guideButton(state.q, 'link')]);
    for (const [given, taken] of search?.corrected ?? [])
      hints.push([`No model has “${given}”: these have “${taken}”.`]);
    if (unpricedFor !== undefined) hints.push([`No match surely costs ${priceFilterWords(unpricedFor)}: these may.`]);
    if (hiddenUnpriced > 0)
      hints.push([`${count(hiddenUnpriced, 'model')} left out: they may cost more, or no document says.`]);
    if (hiddenRetired > 0 && state.q !== '')
      hints.push([
        `${count(hiddenRetired, 'retired model')} match${hiddenRetired === 1 ? 'es' : ''} too. `,
        button('Show retired', () => this.choose({ ...state, retired: true }), 'link'),
      ]);
    return hints.map((parts) => element('p', {}, ...parts));
  }

  /** Shown if no model matches: buttons that each remove one filter. */
  #empty(state: CatalogState, { active }: CatalogView): HTMLElement[] {
    const ways = active
      .map((one) => ({ ...one, found: this.catalog.count(one.without) }))
      .filter(({ found }) => found > 0)
      .sort((a, b) => b.found - a.found);
    const buttons = ways.map(({ label, without, found }) =>
      button(`Without ${label}: ${count(found, 'model')}`, () => this.choose(without)),
    );
    return [
      element('h2', {}, 'No model matches'),
      ...(state.q === '' ? [] : [element('p', {}, guideButton(state.q, 'button primary'))]),
      element('p', {}, ways.length > 0 ? 'Remove one of these:' : 'No single filter is in the way.'),
      element(
        'p',
        { className: 'ways' },
        ...buttons,
        button('Clear all', () => this.choose(cleared(state))),
      ),
    ];
  }
}

/** Words that no model has may be those of an error or of the client. */
const guideButton = (query: string, className?: string) =>
  button(`Search the guides for “${query}”`, () => void openSearch(query), className);

/** On a phone, notes but the first are folded: what was found is what one looks for. */
function folded([first, ...more]: HTMLElement[]): HTMLElement[] {
  if (!first) return [];
  if (more.length < 2 || !matchMedia('(max-width: 30rem)').matches) return [first, ...more];
  return [first, element('details', {}, element('summary', {}, `${more.length} more notes`), ...more)];
}

function fill(id: string, children: HTMLElement[]): void {
  byId(id).hidden = children.length === 0;
  byId(id).replaceChildren(...children);
}

/** The state without filters; the request and what is compared stay. */
function cleared(state: CatalogState): CatalogState {
  return { ...state, q: '', makes: [], api: [], can: [], seed: false, max: undefined, fit: false };
}

function priceCell({ cannot, undocumented, requests: [fewest, most], price, isFlat }: Verdict): (Node | string)[] {
  if (cannot.length > 0) return [element('span', { className: 'tag caution' }, cannot.join(', '))];
  const notes = [...undocumented];
  if (most > 1 && price) notes.unshift(fewest === most ? `${most} requests` : `${fewest} to ${most} requests`);
  if (isFlat) notes.push('no price by length');
  if (price?.unbounded) notes.push('may cost less or more');
  const text = price && !isFlat ? priceText(price) : element('span', { className: 'muted' }, priceText(price));
  return [text, ...notes.map((note) => element('small', {}, note))];
}

/** The query with which the page of a model or a comparison starts: the request, with what the search asks for in words. */
export function requestQuery({ can, q }: CatalogState, { wanted }: CatalogView): string {
  const named = namedFilters(q).can;
  return writeState({ ...wanted, can: [...new Set([...can, ...named])] });
}

/** Label of the default order: the best match, or the order that the query asks for. */
const BEST_MATCH = { '': 'best match', price: 'lowest price', time: 'typical time' };

/** The keys of a model and of the same model at the other API. */
const keysOf = ({ api, id, counterpart = id }: CatalogRow): string[] => [
  modelKey({ api, id }),
  modelKey({ api: APIS.find((other) => other !== api)!, id: counterpart }),
];

const quoted = (words: string[]) => words.map((word) => `“${word}”`).join(', ');

const count = (number: number, noun: string) => `${number} ${noun}${number === 1 ? '' : 's'}`;
