import { formatUsd } from '../../internal/money.js';
import { priceText } from '../catalog/fact-text.js';
import { isUnsurePrice, mayBeAtMost } from '../catalog/price-limit.js';
import { judge, type Verdict, type Wanted } from '../catalog/wanted.js';
import { capabilityLabel } from './capability-label.js';
import type { ComparedModel } from './compared-model.js';
import { SEED, type Needs } from './needs.js';

/** Whether a request costs at most what it may: `above` if only its documented price, which may vary, is higher. */
type Limit = 'met' | 'open' | 'above' | 'exceeded';

/** Whether a model can make a request with all that it needs. */
export interface RequestVerdict extends Verdict {
  /** Undefined if the request may have any price, or can't be made at all. */
  limit?: Limit;
}

/** Judges a request as the catalog does, and whether it may cost what it does. */
export function requestVerdict({ row, entry }: ComparedModel, wanted: Wanted, needs: Needs): RequestVerdict {
  const { can = [], seed, max } = needs;
  const verdict = judge(row, wanted, can);
  const cannot = [
    ...can.filter((name) => !row.capabilities.includes(name)).map((name) => `no ${capabilityLabel(name, can)}`),
    ...(seed && entry.seed === undefined ? [`no ${SEED}`] : []),
    ...verdict.cannot,
  ];
  if (cannot.length > 0 || max === undefined) return { ...verdict, cannot };
  const limit = limitOf(verdict, max);
  const excess = limit === 'exceeded' ? [`${priceText(verdict.price)}, more than ${formatUsd(max)}`] : [];
  return { ...verdict, cannot: excess, limit };
}

function limitOf(verdict: Verdict, max: number): Limit {
  if (!isUnsurePrice(verdict, max)) return 'met';
  if (mayBeAtMost(verdict, max)) return 'open';
  // What a price without a length or a number is for may cost another amount.
  return verdict.price && !verdict.price.per && !verdict.varies ? 'exceeded' : 'above';
}
