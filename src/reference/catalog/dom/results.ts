import { openSearch } from '../../site/open-search.js';
import { counted } from '../filter-words.js';
import { fittingWords, openPriceWords } from '../fitting-words.js';
import type { MoreRow } from '../more-url.js';
import { modelKey } from '../../reference-model.js';
import { OLDER_PRICE } from '../../../catalog/words/price-words.js';
import { MAY_COST_OTHER, nearestPriceWords, unpricedWords } from '../../../catalog/words/unsure-price-words.js';
import { defaultsText } from '../defaults-text.js';
import { disputedWords, priceText, SEED_TASKS, tasksText } from '../fact-text.js';
import { variesText } from '../varies-text.js';
import { isUnsurePrice } from '../price-limit.js';
import { askedCapabilities } from '../asked-capabilities.js';
import { withoutFilters } from '../active-filters.js';
import type { Catalog, CatalogView } from '../view.js';
import type { CatalogRow } from '../row.js';
import { APIS, KINDS, writeState, type CatalogState } from '../state.js';
import { Fit, fitOf, type Verdict } from '../wanted.js';
import { ESTIMATE_LINK, ESTIMATE_PATH } from '../../paths.js';
import { commonOf, compareUrl } from './compare-url.js';
import { button, byId, element } from './element.js';
import { loadSearch } from './load-search.js';
import type { ListActions } from './no-results.js';

/** Shows the rows of a state in their order, with their prices, and what was left out. */
export class Results {
  readonly #rows: HTMLTableRowElement[];
  readonly #body: HTMLTableSectionElement;
  readonly #bestMatch = document.querySelector<HTMLOptionElement>('[name=sort] option')!;
  readonly #actions: ListActions;
  #order = '';
  #view: CatalogView | undefined;

  /** @param choose Changes the state. */
  constructor(
    readonly catalog: Catalog,
    readonly choose: (state: CatalogState) => void,
  ) {
    this.#actions = { choose, openSearch };
    this.#body = byId('models').querySelector('tbody')!;
    this.#rows = [...this.#body.rows];
    this.#rows.forEach((row, at) => {
      const model = catalog.rows[at]!;
      const pick = element('input', { type: 'checkbox', name: 'compare', value: modelKey(model) });
      pick.setAttribute('aria-label', `Compare ${model.title} (${model.id})`);
      row.cells[0]!.prepend(element('label', { className: 'pick js-only' }, pick));
    });
  }

  show(state: CatalogState, view: CatalogView): void {
    const shown = new Set(view.shown);
    this.#rows.forEach((row, at) => {
      row.hidden = !shown.has(at);
      const model = this.catalog.rows[at]!;
      const verdict = view.verdicts[at]!;
      // The form of the model starts with what is asked for here.
      row.querySelector('a')!.search = requestQuery(state, view, model, verdict);
      const both = row.querySelector<HTMLAnchorElement>('.both');
      if (both) {
        const keys = keysOf(model);
        both.href = compareUrl(keys, requestQuery(state, view, commonOf(this.catalog.rows, keys)));
      }
      row.classList.toggle('cannot', verdict.cannot.length > 0);
      row.cells[row.cells.length - 1]!.replaceChildren(...priceCell(verdict, view, model));
    });
    const order = [view.shown, view.headings].join();
    if (order !== this.#order) {
      for (const heading of this.#body.querySelectorAll('.group')) heading.remove();
      this.#body.append(...view.shown.flatMap((at, place) => [...groupRow(view.headings[place]), this.#rows[at]!]));
    }
    this.#order = order;
    const { length } = view.shown;
    byId('count').textContent = `${length === view.total ? '' : `${length} of `}${view.total} models`;
    this.#bestMatch.text = orderLabel(view);
    byId('chips').replaceChildren(...this.#chips(state, view));
    fill('hint', this.#hint(state, view));
    this.#view = view;
    fill('empty', []);
    if (length > 0) return;
    // What to do is loaded with the search. If it can't be, the number says that no model matches.
    loadSearch(this.catalog).then(
      () => {
        if (this.#view === view) fill('empty', noCatalogResults(this.catalog, state, view, this.#actions));
      },
      () => {},
    );
  }

  #chips(state: CatalogState, { active, search }: CatalogView): HTMLElement[] {
    const words = search?.read(state);
    const heard = words ? [element('li', { className: 'read' }, `Read as: ${words}`)] : [];
    // The search field has its words already.
    const filters = active.filter(({ without }) => without.q === state.q);
    const chips = filters.map(({ label, without }) => {
      const chip = button(label, () => this.choose(without), 'chip');
      chip.setAttribute('aria-label', `Remove ${label}`);
      chip.append(element('span', { ariaHidden: 'true' }, '×'));
      return element('li', {}, chip);
    });
    if (active.length < 2) return [...heard, ...chips];
    return [
      ...heard,
      ...chips,
      element(
        'li',
        {},
        button('Clear filters', () => this.choose(withoutFilters(state)), 'link'),
      ),
    ];
  }

  /** What a person has to know of these results, in one line with what can be done about it. */
  #hint(state: CatalogState, view: CatalogView): (Node | string)[] {
    const { search, fitting, hiddenRetired, hiddenUnpriced, hiddenKinds, shown } = view;
    // What a search finds is there with its script.
    const [hints, instead] = search
      ? catalogSearchHints(this.catalog, state, { ...view, search }, this.#actions)
      : [[], []];
    if (fitting && !state.fit && shown.length > 0) {
      const able = shown.length - fitting.may - fitting.not;
      const onlyFitting = button('Only those that fit', () => this.choose({ ...state, fit: true }), 'link');
      hints.push([`${fittingWords(view)} `, ...(able > 0 && able < shown.length ? [onlyFitting] : [])]);
    }
    hints.push(...instead);
    const price = openPriceWords(view);
    if (price !== '') hints.push([price, element('a', { href: ESTIMATE_PATH }, ESTIMATE_LINK)]);
    const showButton = (change: Partial<CatalogState>) =>
      button('Show them', () => this.choose({ ...state, ...change }), 'link');
    if (hiddenUnpriced > 0)
      hints.push([`${hiddenUnpriced} left out: no documented price for this. `, showButton({ unpriced: true })]);
    if (hiddenKinds > 0)
      hints.push([`${counted(hiddenKinds, 'model')} of other kinds left out. `, showButton({ makes: KINDS })]);
    if (hiddenRetired > 0 && state.q !== '')
      hints.push([button(`Show ${hiddenRetired} retired`, () => this.choose({ ...state, retired: true }), 'link')]);
    return hints.map((parts) => element('span', {}, ...parts));
  }
}

/** The row with the heading of a group, if one begins. */
const groupRow = (words = '') =>
  words ? [element('tr', { className: 'group' }, element('th', { scope: 'rowgroup', colSpan: 10 }, words))] : [];

function fill(id: string, children: (Node | string)[]): void {
  byId(id).hidden = children.length === 0;
  byId(id).replaceChildren(...children);
}

function priceCell(
  verdict: Verdict,
  { fitting, max, seed, wanted, search }: CatalogView,
  row: CatalogRow,
): (Node | string)[] {
  const { cannot, undocumented, disputed, alsoNeeds, requests, price, basis, varies, nearest, isLikely } = verdict;
  if (cannot.length > 0) return [tag(cannot.join(', '), 'caution')];
  const notes = price || nearest ? defaultsText(row, wanted) : [];
  if (basis) notes.push(basis);
  notes.push(...variesText(verdict));
  if (nearest) notes.push(unpricedWords(nearest));
  const cheaper = search?.cheaper?.(row, wanted);
  if (cheaper) notes.push(cheaper);
  const isUnsure = isUnsurePrice(verdict, max);
  if (price?.unbounded) notes.push(MAY_COST_OTHER);
  else if (isUnsure && price && !varies) notes.push('may cost more');
  if (search?.speech && row.speaks) notes.push('speech documented');
  if (row.isOlderPrice) notes.push(OLDER_PRICE);
  const isOpen = fitOf(verdict) > Fit.all;
  const words = isOpen ? 'may fit' : isLikely ? 'likely fits' : 'fits';
  const tasks = requests[1] > 1 ? ` ${tasksText(requests)}` : '';
  const verdictWords = `${words}${tasks}${isUnsure && !isOpen ? ', price unsure' : ''}`;
  const fit = fitting && tag(verdictWords, verdictWords);
  if (requests[1] > 1 && row.seed && seed) notes.push(SEED_TASKS);
  if (undocumented.length > 0) notes.push(`${undocumented.join(', ')} unknown`);
  if (disputed) notes.push(disputedWords(disputed));
  if (alsoNeeds) notes.push(`also needs ${alsoNeeds}`);
  return [
    price && !varies
      ? priceText(price)
      : element('span', { className: 'muted' }, nearest ? nearestPriceWords(nearest, priceText) : priceText(price)),
    ...(fit ? [' ', fit] : []),
    ...notes.map((note) => element('small', {}, note)),
  ];
}

const tag = (text: string, className: string) => element('span', { className: `tag ${className}` }, text);

/**
 * The query with which the page of a model or a comparison starts: the request, with what the search asks for in words.
 *
 * @param row The model, or what those to compare have in common. Of several capabilities that words may stand for, its
 *   request has the first one that it has.
 */
export function requestQuery(
  { can }: CatalogState,
  { wanted, search, max, seed }: CatalogView,
  row?: MoreRow,
  verdict?: Verdict,
): string {
  const more = search?.more?.(row);
  const request = writeState({
    ...wanted,
    seconds: verdict?.seconds ?? wanted.seconds,
    can: [...new Set([...askedCapabilities(can, search, row), ...(more?.can ?? [])])],
    seed,
    max,
  });
  // A comparison takes all along: each of its models has what is for it.
  const { query } = (row && 'id' in row ? more : search?.more?.()) ?? {};
  return [request, query].filter(Boolean).join('&');
}

/** Label of the default order: the best match, or the order that the query asks for. A limit sorts equal rows by price. */
function orderLabel({ search, max }: CatalogView): string {
  const { order } = search ?? {};
  if (order) return { price: 'lowest price', time: 'typical time' }[order] + ', as asked';
  const label = search ? 'best match' : 'default order';
  return max === undefined ? label : `${label}, then price`;
}

/** The keys of a model and of the same model at the other API. */
const keysOf = ({ api, id, counterpart = id }: CatalogRow): string[] => [
  modelKey({ api, id }),
  modelKey({ api: APIS.find((other) => other !== api)!, id: counterpart }),
];
