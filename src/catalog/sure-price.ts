import { roundUsd } from '../internal/money.js';
import type { NearestPrices } from './nearest-prices.js';
import { highestPrice, priceRank, type RequestPrice } from './request-price.js';

/** What is known of the price of a request, with what is doubtful about it. */
export interface DoubtfulPrice {
  /** Undefined if no document states one. */
  price: RequestPrice | undefined;
  /** What it may vary by, as no document ties that to the price. */
  varies?: readonly string[];
  /** What all outputs cost, in US dollars, if the price may vary by their number: it may be that of each. */
  ifEach?: number;
  /** What is documented for the nearest lengths or sizes, if the request has no price. */
  nearest?: NearestPrices;
}

/**
 * What all outputs cost if the price of a task is that of each; undefined if the price is rounded to nothing.
 *
 * @param tasks The most tasks that the price is for.
 */
export const priceIfEach = ({ highest }: RequestPrice, outputs: number, tasks: number): number | undefined =>
  highest > 0 ? roundUsd((highest / tasks) * outputs) : undefined;

/**
 * The price with the most that the request may cost; undefined if that is unknown. Of several doubts, one may have no such
 * limit.
 */
export function surePrice({ price, varies = [], ifEach }: DoubtfulPrice): RequestPrice | undefined {
  if (highestPrice(price) === undefined) return undefined;
  if (varies.length === 0) return price;
  return varies.length === 1 && ifEach ? { ...price!, lowest: ifEach, highest: ifEach } : undefined;
}

/** Added to a price that may be exceeded: it comes after all others. */
const UNSURE = 1e6;

/**
 * By what requests are sorted by price: the most that each costs, then what is shown of those that may cost more, by an
 * estimate if there is one; those without any price last.
 *
 * @param units By how much prices are divided to compare them.
 */
export function sureRank(found: DoubtfulPrice, units = 1): number {
  const sure = surePrice(found);
  return priceRank(sure ?? found.price ?? found.nearest) / units + (sure ? 0 : UNSURE);
}
