import { sureRank } from '../../catalog/sure-price.js';
import { MAY_COST_OTHER } from '../../catalog/words/unsure-price-words.js';
import { capitalized } from '../../internal/capitalized.js';
import { defaultCount } from './default-count.js';
import { isUnsurePrice } from './price-limit.js';
import type { CatalogRow } from './row.js';
import type { SearchResult } from './search-result.js';
import type { CatalogState } from './state.js';
import { Fit, fitOf, type Verdict } from './wanted.js';

/** What the order of rows depends on. */
interface Order {
  sort: CatalogState['sort'];
  verdicts: Verdict[];
  search: SearchResult | undefined;
  /** Whether a request is asked for. */
  isAsked: boolean;
  /** The most that the request may cost, in US dollars. */
  max: number | undefined;
  /** Whether a number of outputs is asked for; otherwise prices are compared by output. */
  isCounted: boolean;
}

/** Rows in their order, by their index. */
interface SortedRows {
  shown: number[];
  /** The heading before each row that begins a group of the order by price; empty before others, or if there is only one group. */
  headings: string[];
}

/** The groups of the order by price, by the doubt about their rows. */
const GROUPS: Record<number, string> = {
  0: 'Highest price known',
  0.5: capitalized(MAY_COST_OTHER),
  1: 'May fit, highest price known',
  1.25: 'Fit, no price',
  1.5: `May fit, ${MAY_COST_OTHER}`,
  1.75: 'May fit, no price',
  1.9: 'Need more than images',
  2: "Don't fit",
  3: 'No price',
  4: 'Do something else',
};

/**
 * Sorts rows by their index: models that fit come first, then those that may, with those that need more last,
 * then those that don't. Of those that fit or may, those without a price are last; if the order is that of prices, also
 * after those that may and have one, and what does not do what the query names is last.
 */
export function sortedRows(
  rows: readonly CatalogRow[],
  found: number[],
  { sort, verdicts, search, isAsked, max, isCounted }: Order,
): SortedRows {
  // What has no price for its length, an open-ended one or an estimate comes after what has one if the order is about prices.
  const flatLast = sort === 'price';
  // What is about speech comes first if that is asked for.
  const isLastUnpriced = isAsked && sort === '' && !search?.speech;
  const doubt = (at: number) => {
    const { price, isLikely, nearest, alsoNeeds } = verdicts[at]!;
    const verdict = fitOf(verdicts[at]!);
    if (alsoNeeds && verdict < Fit.none) return 1.9;
    // What only has the words would come first: cheaper tools for a song that exists, not what makes one.
    if (flatLast && verdict < Fit.none && search?.named.can.some((name) => !rows[at]!.capabilities.includes(name)))
      return 4;
    // Without a request, there is nothing to fit.
    const fit = (isAsked || verdict === Fit.none ? verdict : Fit.all) + (isLikely && !sort ? 0.1 : 0);
    const isUnpriced =
      isUnsurePrice(verdicts[at]!, max ?? (flatLast ? Infinity : undefined)) || (isLastUnpriced && !price);
    if (fit >= Fit.none || !isUnpriced) return fit;
    return flatLast && !(price ?? nearest) ? (isAsked ? 1.25 + fit / 2 : 3) : fit + 0.5;
  };
  const rank: Record<CatalogState['sort'], (at: number) => number> = {
    '': (at) => -(search?.scores[at] ?? 0),
    price: (at) => sureRank(verdicts[at]!, isCounted ? 1 : defaultCount(rows[at]!)),
    time: (at) => rows[at]!.typicalSeconds?.[1] ?? Infinity,
    name: () => 0,
  };
  // Of equally good matches, those with a documented price are first.
  const unpriced = (at: number) =>
    Number(search !== undefined && sort === '' && !verdicts[at]!.price && !verdicts[at]!.nearest);
  // Equal rows are sorted by price if it is limited, and by name.
  const byPrice = (at: number) => (max === undefined ? 0 : rank.price(at));
  const byName = (a: number, b: number) => (sort ? compareText(rows[a]!.title, rows[b]!.title) : a - b);
  const difference = (a: number, b: number) => (a === b ? 0 : a - b);
  const shown = found.toSorted(
    (a, b) =>
      difference(doubt(a), doubt(b)) ||
      difference(rank[sort](a), rank[sort](b)) ||
      difference(unpriced(a), unpriced(b)) ||
      difference(byPrice(a), byPrice(b)) ||
      byName(a, b),
  );
  const groups = shown.map((at) => (flatLast ? GROUPS[doubt(at)]! : ''));
  const isGrouped = new Set(groups).size > 1;
  return { shown, headings: groups.map((words, place) => (isGrouped && words !== groups[place - 1] ? words : '')) };
}

const compareText = (a: string, b: string) => a.localeCompare(b, 'en', { numeric: true });
