import { openSearch } from '../../site/open-search.js';
import { CAPABILITY_WORDS } from '../capability-words.js';
import { priceFilterWords, requestWords, understood } from '../filter-words.js';
import { modelKey } from '../../reference-model.js';
import { priceText } from '../fact-text.js';
import type { Catalog, CatalogView } from '../view.js';
import type { CatalogRow } from '../row.js';
import { namedFilters } from '../named-filters.js';
import { APIS, writeState, type CatalogState } from '../state.js';
import { Fit, fitOf, type Verdict } from '../wanted.js';
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
    fill('hint', this.#hint(state, view));
    fill('empty', view.shown.length > 0 ? [] : this.#empty(state, view));
  }

  #chips(state: CatalogState, { active, search }: CatalogView): HTMLElement[] {
    // How the words were understood, so that a mistake can be seen.
    const names = search ? [...namedFilters(state.q).can, ...search.meant] : [];
    const words = search && [...understood(search), ...new Set(names.map((name) => CAPABILITY_WORDS[name][0]))];
    const read = words?.length ? [element('li', { className: 'read' }, `Read as: ${words.join(', ')}`)] : [];
    // The search field has its words already.
    const filters = active.filter(({ without }) => without.q === state.q);
    const chips = filters.map(({ label, without }) => {
      const chip = button(`${label} `, () => this.choose(without), 'chip');
      chip.setAttribute('aria-label', `Remove ${label}`);
      chip.append(element('span', { ariaHidden: 'true' }, '×'));
      return element('li', {}, chip);
    });
    if (active.length < 2) return [...read, ...chips];
    return [
      ...read,
      ...chips,
      element(
        'li',
        {},
        button('Clear all', () => this.choose(cleared(state)), 'link'),
      ),
    ];
  }

  /** What a person has to know of these results, in one line with what can be done about it. */
  #hint(state: CatalogState, view: CatalogView): (Node | string)[] {
    const { search, fitting, wanted, hiddenRetired, hiddenUnpriced, unpricedFor, shown, verdicts } = view;
    const hints: (Node | string)[][] = [];
    if (search?.ignored)
      hints.push([
        `No model has ${quoted(search.ignored)}: ignored. `,
        guideButton(state.q, 'Search the guides', 'link'),
      ]);
    if (search?.unmade) hints.push([`No model is made for ${search.unmade}: these edit images`]);
    if (search?.left) hints.push([`No model has ${quoted(search.left)} with the rest: left out`]);
    if (fitting && !state.fit) {
      const { fit, may } = fitting;
      const hideOthers = button('Hide the others', () => this.choose({ ...state, fit: true }), 'link');
      hints.push([
        `${fit || 'None'} fit${fit > 1 ? '' : 's'} (${requestWords(wanted)}) `,
        ...(fit > 0 && fit < shown.length ? [hideOthers] : []),
      ]);
      if (may > 0) hints.push([`${may} may fit`]);
    }
    const { can: named, rest } = namedFilters(state.q);
    const filtered = { ...state, q: rest, can: [...new Set([...state.can, ...named])] };
    if (filtered.can.length > state.can.length && this.catalog.count(filtered) > 0) {
      const words = named.map((name) => CAPABILITY_WORDS[name][0]).join(', ');
      hints.push(['Filter instead: ', button(words, () => this.choose(filtered), 'link')]);
    }
    const flat = shown.filter((at) => verdicts[at]!.isFlat && fitOf(verdicts[at]!) < Fit.none).length;
    if (flat > 0)
      hints.push([
        `${flat} ha${flat === 1 ? 's' : 've'} no price by length, may cost more: `,
        element('a', { href: ESTIMATE_PATH }, 'ask for the price'),
      ]);
    if (unpricedFor !== undefined) hints.push([`None is known to cost ${priceFilterWords(unpricedFor)}: these may`]);
    if (hiddenUnpriced > 0) hints.push([`${hiddenUnpriced} left out: price unknown`]);
    if (hiddenRetired > 0 && state.q !== '')
      hints.push([button(`Show ${hiddenRetired} retired`, () => this.choose({ ...state, retired: true }), 'link')]);
    return hints.flatMap((parts, at) => (at > 0 ? [' · ', ...parts] : parts));
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
      ...(state.q === ''
        ? []
        : [element('p', {}, guideButton(state.q, `Search the guides for “${state.q}”`, 'button primary'))]),
      element('p', {}, ways.length > 0 ? 'Remove one of these:' : 'No single filter is in the way.'),
      element(
        'p',
        { className: 'ways' },
        ...buttons,
        ...(active.length > 1 ? [button('Clear all', () => this.choose(cleared(state)))] : []),
      ),
    ];
  }
}

/** Words that no model has may be those of an error or of the client. */
const guideButton = (query: string, text: string, className: string) =>
  button(text, () => void openSearch(query), className);

function fill(id: string, children: (Node | string)[]): void {
  byId(id).hidden = children.length === 0;
  byId(id).replaceChildren(...children);
}

/** The state without filters; the request and what is compared stay. */
function cleared(state: CatalogState): CatalogState {
  return { ...state, q: '', makes: [], api: [], can: [], seed: false, max: undefined, fit: false };
}

function priceCell({ cannot, undocumented, requests: [fewest, most], price, isFlat }: Verdict): (Node | string)[] {
  if (cannot.length > 0) return [element('span', { className: 'tag caution' }, cannot.join(', '))];
  const notes: string[] = [];
  if (most > 1 && price) notes.unshift(`for ${fewest === most ? most : `${fewest} to ${most}`} tasks`);
  if (isFlat) notes.push('no price by length');
  if (price?.unbounded) notes.push('may cost less or more');
  const text = price && !isFlat ? priceText(price) : element('span', { className: 'muted' }, priceText(price));
  const doubt = undocumented.length > 0 && element('span', { className: 'tag' }, `may fit: ${undocumented.join(', ')}`);
  return [text, ...notes.map((note) => element('small', {}, note)), ...(doubt ? [doubt] : [])];
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
