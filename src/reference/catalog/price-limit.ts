import { highestPrice } from '../../catalog/request-price.js';
import { surePrice } from '../../catalog/sure-price.js';
import type { Verdict } from './wanted.js';

/** Whether the documented price is at most that, or that of both the nearest shorter and longer lengths, or one in proportion. */
export const isAtMost = ({ price, nearest }: Verdict, max: number): boolean =>
  (price?.inProportion ?? highestPrice(price ?? (nearest?.prices[1] && nearest)) ?? Infinity) <= max;

/** Whether the price may be at most that. One in proportion to a documented price is hardly less. */
export const mayBeAtMost = ({ price, nearest }: Verdict, max: number) =>
  (price?.inProportion ?? (price ?? nearest ?? { lowest: 0 }).lowest) <= max;

/** Whether no document makes sure that the request costs at most `max`: a price that is the same for every length, or of other lengths, does not. */
export const isUnsurePrice = (verdict: Verdict, max: number | undefined): boolean =>
  max !== undefined && !(highestPrice(surePrice(verdict))! <= max);
