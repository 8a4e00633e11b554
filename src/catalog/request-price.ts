import { formatEstimate, formatUsd, roundUsd } from '../internal/money.js';
import type { Price } from './entry.js';
import type { PriceInputs } from './model-details.js';
import { possibleAmounts, priceWith, type PricedModel } from './price-with.js';

/** What a request costs according to the documents, in US dollars. */
export interface RequestPrice {
  /** The lowest price that the request may have. */
  lowest: number;
  /** The highest; the same as `lowest` if there is only one. */
  highest: number;
  /** What the prices pay for, if the number of seconds or images is not known in advance. */
  per?: 'second' | 'image';
  /** How many images or seconds a price that was rounded to 0 covers, if known. */
  units?: number;
  /** Whether the source calls the price approximate. */
  approximate?: true;
  /** Whether the request may cost more or less than that. */
  unbounded?: true;
  /** What the request costs if the price grows evenly with pixels and length, which no document states for it. */
  inProportion?: number;
}

/** The price of a request; undefined if no document states one. */
export function requestPrice(
  entry: PricedModel,
  inputs: PriceInputs | undefined,
  input: object,
): RequestPrice | undefined {
  const unit = entry.price?.unit;
  const approximate = entry.price?.approximate && { approximate: true as const };
  const found = priceWith(entry, inputs, input);
  if (!found) {
    const { amounts, unbounded } = possibleAmounts(entry, inputs, input);
    if (amounts.length === 0) return undefined;
    return { ...range(amounts, undefined, unit), ...approximate, ...(unbounded && { unbounded: true as const }) };
  }
  const { amount, upTo = amount, total, quantity, unbounded, inProportion } = found;
  if (total !== undefined)
    return { lowest: total, highest: total, ...(total === 0 && { units: quantity }), ...approximate };
  return {
    ...range([amount, upTo], quantity, unit),
    ...approximate,
    ...(unbounded && { unbounded }),
    ...(inProportion !== undefined && { inProportion }),
  };
}

/** The price of an output of that length, if it is one for each second and no parameter says how many there are. */
export function priceWithLength(
  price: RequestPrice,
  { duration }: Pick<PricedModel, 'duration'>,
  seconds: number | undefined,
): RequestPrice {
  if (price.per !== 'second' || seconds === undefined || duration) return price;
  return {
    ...price,
    per: undefined,
    lowest: roundUsd(price.lowest * seconds),
    highest: roundUsd(price.highest * seconds),
  };
}

/** The most that a request costs; undefined if that is unknown. */
export function highestPrice(price: RequestPrice | undefined): number | undefined {
  return price === undefined || price.per || price.unbounded ? undefined : boundOf(price);
}

/** How much more than an approximate price its `maxCost` allows, as a part of the price. */
const APPROXIMATE_MARGIN = 0.25;

/**
 * The `maxCost` for a call with this price: rounded up to a cent. An approximate price may turn out higher, and so may an
 * estimate between two documented ones: the limit allows a quarter more. Undefined if no document states the highest price.
 */
export function costLimit(price: RequestPrice | undefined): number | undefined {
  if (price === undefined || highestPrice(price) === undefined) return undefined;
  const amount = price.inProportion ?? highestPrice(price)!;
  const limit = hasMargin(price) ? amount * (1 + APPROXIMATE_MARGIN) : amount;
  // Rounded first: a sum such as 0.1 + 0.2 is a little more than its cents.
  return Math.ceil(roundUsd(limit / CENT_USD)) / 100;
}

/** US dollars that an example allows if no document states the highest price: the API is asked before it is paid. */
const EXAMPLE_LIMIT_USD = 1;

/** The `maxCost` of an example with this price. */
export const exampleCostLimit = (price: RequestPrice | undefined): number => costLimit(price) ?? EXAMPLE_LIMIT_USD;

/**
 * What the `maxCost` of an example does, in one short line.
 *
 * @param mayVary Whether the price may vary by a part of the request.
 */
export function costLimitWords(price: RequestPrice | undefined, mayVary: boolean): string {
  if (price === undefined) return 'Price unknown: choose maxCost.';
  if (highestPrice(price) === undefined) return 'Highest price unknown: choose maxCost.';
  const { highest, units = 1 } = price;
  const refused = `${mayVary ? ', may vary' : ''}; refused over maxCost.`;
  if (highest === 0) return `Under ${formatUsd(CENT_USD * units)}${refused}`;
  // The limit is the price itself.
  if (!hasMargin(price) && !mayVary) return 'Refused over maxCost.';
  return `${hasMargin(price) ? 'About ' : ''}${amountWords(price)}${refused}`;
}

/** A price under a cent has a limit without a margin: the cent. */
function hasMargin({ approximate, highest }: RequestPrice): boolean {
  return approximate === true && highest > 0;
}

/** Subtracted from an upper bound, so that `under $0.01` is sorted before `$0.01`. */
const LESS = 1e-6;

/** By what prices are sorted: the most that each is, or an estimate if that may be exceeded; unknown ones last. */
export function priceRank(price: RequestPrice | undefined): number {
  if (!price) return Infinity;
  const { lowest, highest, unbounded, inProportion } = price;
  return ((unbounded && inProportion) || boundOf(price)) - (highest ? highest - lowest : 1) * LESS;
}

/** The highest price. The documents round to cents: one of 0 is below a cent for each output. */
function boundOf({ highest, units = 1 }: RequestPrice): number {
  return highest || CENT_USD * units;
}

/** The documents round prices to this, in US dollars. */
const CENT_USD = 0.01;

function amountWords({ lowest, highest, inProportion }: RequestPrice): string {
  if (inProportion !== undefined) return formatEstimate(inProportion);
  return lowest === highest ? formatUsd(lowest) : `${formatUsd(lowest)}-${formatUsd(highest).slice(1)}`;
}

/** A price in a few characters, for a table. */
export function requestPriceWords(price: RequestPrice | undefined): string {
  if (!price) return '-';
  const { highest, per, units = 1, approximate, unbounded, inProportion } = price;
  if (highest === 0) return `<${formatUsd(CENT_USD * units)}${unbounded ? '?' : ''}`;
  const unit = per === undefined ? '' : { second: '/s', image: '/img' }[per];
  return `${approximate || inProportion !== undefined ? '~' : ''}${amountWords(price)}${unit}${unbounded ? '?' : ''}`;
}

function range(amounts: number[], quantity: number | undefined, unit: Price['unit'] | undefined): RequestPrice {
  const units = unit === 'task' ? 1 : quantity;
  const [lowest, highest] = [Math.min(...amounts), Math.max(...amounts)];
  if (units === undefined) return { lowest, highest, per: unit === 'second' ? 'second' : 'image' };
  return { lowest: roundUsd(lowest * units), highest: roundUsd(highest * units), ...(highest === 0 && { units }) };
}
