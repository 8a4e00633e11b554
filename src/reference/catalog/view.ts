import { askedCapabilities } from './asked-capabilities.js';
import { activeFilters, type ActiveFilter } from './active-filters.js';
import { CAPABILITY_WORDS } from './capability-words.js';
import { requestWords } from './filter-words.js';
import { isAtMost, isUnsurePrice, mayBeAtMost } from './price-limit.js';
import type { CatalogRow } from './row.js';
import type { Search, SearchResult } from './search-result.js';
import { sortedRows } from './sorted-rows.js';
import { KINDS, type CatalogState } from './state.js';
import { Fit, fitOf, judge, type Verdict, type Wanted } from './wanted.js';

/** How a model fits, as the numbers of models say it. */
type FitName = 'fit' | 'likely' | 'unsure' | 'may' | 'not';

/** The rows that the catalog shows for a state, and facts about them. */
export interface CatalogView {
  /** Indexes of the rows to show, in order. */
  shown: number[];
  /** The heading before each of them; empty before most. */
  headings: string[];
  /** The verdict on the request for each row. */
  verdicts: Verdict[];
  search: SearchResult | undefined;
  /** The wanted request: the fields of the form, completed from the query. */
  wanted: Wanted;
  /**
   * Number of models shown that fit the request; of those that only presumably fit; of those that fit but for a maximum
   * price, which none is known to meet; of those that may fit, as no document says; and of those that don't. Undefined if
   * nothing is asked for.
   */
  fitting?: Record<FitName, number>;
  /** Whether the price of a model that fits or may fit may vary with the request; see `Verdict.varies`. */
  mayVary: boolean;
  /** The most that the request may cost, from the form or the query. */
  max?: number;
  /** Whether it needs a seed, by the form or the query. */
  seed: boolean;
  /** Number of models that this view chooses from. */
  total: number;
  active: ActiveFilter[];
  /** Number of matching retired models, if they are not shown. */
  hiddenRetired: number;
  /** Number of models that `max` leaves out although they may be cheap enough: their price is a range or not documented. */
  hiddenUnpriced: number;
  /** Number of models that are left out as their kind can't have what is asked for. */
  hiddenKinds: number;
  /** The maximum price, if no model that fits is sure to meet it and those that may meet it are shown. */
  unpricedFor?: number;
  /** The order, if a word of the query or the person asks for one. */
  sort: CatalogState['sort'];
}

/** Entries of the cache: one state with each capability added to it, and some more. */
const MAX_REQUESTS = 200;

/** Computes the view of a state. */
export class Catalog {
  #search: Search | undefined;
  #lastQuery: [query: string, result: SearchResult] | undefined;
  readonly #verdictsByRequest = new Map<string, Verdict[]>();

  /** @param search Without it, a query finds everything. */
  constructor(
    readonly rows: readonly CatalogRow[],
    search?: Search,
  ) {
    this.#search = search;
  }

  /** Whether queries are searched. */
  get hasSearch(): boolean {
    return this.#search !== undefined;
  }

  /** Searches queries from now on. */
  set search(search: Search) {
    this.#search = search;
  }

  view(shown: CatalogState): CatalogView {
    const state = this.#asked(shown);
    const verdicts = this.#verdicts(state);
    const wanted = this.#wanted(state);
    const isAsked = requestWords(wanted) !== '';
    const search = this.#find(state.q);
    const sort = state.sort || (search?.order ?? '');
    const isHidden = (at: number) => this.#isHidden(state, at);
    const { matching, cheap, unpriced, shown: shownRows } = this.#chosen(state);
    const isUnpriced = shownRows.length > cheap.length;
    const ofKinds = isAsked && state.makes.length === 0 ? this.#matching({ ...state, makes: KINDS }) : matching;
    const fitting = { fit: 0, likely: 0, unsure: 0, may: 0, not: 0 };
    for (const at of shownRows) fitting[fitName(verdicts[at]!, state.max)]++;
    return {
      wanted,
      fitting: isAsked ? fitting : undefined,
      mayVary:
        (isAsked || sort === 'price') &&
        shownRows.some((at) => verdicts[at]!.varies !== undefined && fitOf(verdicts[at]!) < Fit.none),
      max: state.max,
      seed: state.seed,
      total: this.rows.filter(({ deprecated }) => state.retired || !deprecated).length,
      ...sortedRows(this.rows, shownRows, {
        sort,
        verdicts,
        search,
        isAsked,
        max: state.max,
        isCounted: wanted.outputs !== undefined,
      }),
      verdicts,
      search,
      active: activeFilters(shown, requestWords(wanted)),
      hiddenRetired: matching.filter(isHidden).length,
      hiddenUnpriced: isUnpriced ? 0 : unpriced.length,
      hiddenKinds: ofKinds.filter((at) => !isHidden(at)).length - cheap.length,
      ...(isUnpriced && { unpricedFor: state.max }),
      sort,
    };
  }

  /** Number of models for a state. */
  count(state: CatalogState): number {
    return this.#chosen(this.#asked(state)).shown.length;
  }

  #isHidden({ retired }: CatalogState, at: number): boolean {
    return !retired && this.rows[at]!.deprecated === true;
  }

  /**
   * The rows that match; of those that are not hidden, the ones within the maximum price (`cheap`), and the others that may
   * be (`unpriced`). Those are `shown` too if none within it fits: with or without those that don't, the list then has the
   * same fits.
   */
  #chosen(state: CatalogState) {
    const { max } = state;
    const matching = this.#matching(state);
    const cheap = matching.filter((at) => !this.#isHidden(state, at));
    if (max === undefined || state.unpriced) return { matching, cheap, unpriced: [], shown: cheap };
    const verdicts = this.#verdicts(state);
    const unpriced = this.#matching({ ...state, max: Infinity }).filter(
      (at) =>
        !this.#isHidden(state, at) &&
        fitOf(verdicts[at]!) < Fit.none &&
        !isAtMost(verdicts[at]!, max) &&
        mayBeAtMost(verdicts[at]!, max),
    );
    const hasFit = cheap.some((at) => fitOf(verdicts[at]!) === Fit.all);
    return { matching, cheap, unpriced, shown: hasFit ? cheap : [...cheap, ...unpriced] };
  }

  /** The state with the price, the seed and the retired models that the query asks for, if the form leaves them open. */
  #asked(state: CatalogState): CatalogState {
    const asked = this.#find(state.q);
    return {
      ...state,
      max: state.max ?? asked?.max,
      seed: state.seed || asked?.seed === true,
      retired: state.retired || asked?.retired === true,
    };
  }

  #matching(state: CatalogState): number[] {
    const found = this.#find(state.q);
    const scores = found?.scores;
    // What the query asks for is a filter; the form only prices.
    const isWish = requestWords(found?.wanted ?? {}) !== '';
    const isAsked = requestWords(this.#wanted(state)) !== '';
    const verdicts = state.fit || state.max !== undefined || isAsked ? this.#verdicts(state) : undefined;
    return [...this.rows.keys()].filter(
      (at) =>
        (!scores || scores[at] !== undefined) &&
        (!found?.retired || this.rows[at]!.deprecated) &&
        (!found?.api || this.rows[at]!.api === found.api) &&
        (!found?.both || this.rows[at]!.counterpart !== undefined) &&
        (!isWish || verdicts![at]!.cannot.length === 0) &&
        // A kind that can't have what is asked for is shown only if it is chosen.
        (state.makes.length > 0 || !verdicts?.[at]!.isOtherKind) &&
        passes(this.rows[at]!, verdicts?.[at], state),
    );
  }

  #find(query: string): SearchResult | undefined {
    if (query === '' || !this.#search) return undefined;
    if (this.#lastQuery?.[0] !== query) this.#lastQuery = [query, this.#search(query)];
    return this.#lastQuery[1];
  }

  /** Fills the fields that the form leaves open from the query. */
  #wanted(state: CatalogState): Wanted {
    const asked = this.#find(state.q)?.wanted;
    return {
      seconds: state.seconds ?? asked?.seconds,
      bound: state.seconds === undefined ? asked?.bound : undefined,
      resolution: state.resolution ?? asked?.resolution,
      outputs: state.outputs ?? asked?.outputs,
      images: state.images ?? asked?.images,
      sound: state.sound ?? asked?.sound,
      ratio: state.ratio ?? asked?.ratio,
    };
  }

  #verdicts(state: CatalogState): Verdict[] {
    const { can } = state;
    const wanted = this.#wanted(state);
    const search = this.#find(state.q);
    // `wanted` always has its properties in the same order.
    const request = JSON.stringify([wanted, can, search?.named.can, search?.meant]);
    const known = this.#verdictsByRequest.get(request);
    if (known) return known;
    const isAsked = requestWords(wanted) !== '';
    const verdicts = this.rows.map((row) => {
      const verdict = judge(row, wanted, askedCapabilities(can, search, row));
      const lacked = search?.named.can.filter((name) => !row.capabilities.includes(name)) ?? [];
      if (isAsked) verdict.cannot.push(...lacked.map((name) => `no ${CAPABILITY_WORDS[name]}`));
      return verdict;
    });
    if (this.#verdictsByRequest.size >= MAX_REQUESTS) this.#verdictsByRequest.clear();
    this.#verdictsByRequest.set(request, verdicts);
    return verdicts;
  }
}

function fitName(verdict: Verdict, max: number | undefined): FitName {
  if (fitOf(verdict) === Fit.none) return 'not';
  if (fitOf(verdict) === Fit.perhaps) return 'may';
  if (verdict.isLikely) return 'likely';
  return isUnsurePrice(verdict, max) ? 'unsure' : 'fit';
}

/** @param verdict Undefined if no filter needs it. */
function passes(row: CatalogRow, verdict: Verdict | undefined, state: CatalogState): boolean {
  const { makes, api, can, seed, max = Infinity, unpriced, fit } = state;
  return (
    (makes.length === 0 || makes.includes(row.kind)) &&
    (api.length === 0 || api.includes(row.api)) &&
    can.every((name) => row.capabilities.includes(name)) &&
    (!seed || row.seed === true) &&
    (!verdict ||
      max === Infinity ||
      isAtMost(verdict, max) ||
      (unpriced && verdict.cannot.length === 0 && mayBeAtMost(verdict, max))) &&
    (!verdict || !fit || fitOf(verdict) === Fit.all)
  );
}
