import { possibleAmounts, priceOf } from '../../catalog/price.js';
import { documentedPriceWords } from '../../cli/output/price-words.js';
import { formatUsd } from '../../internal/money.js';
import type { FormModel } from './form-model.js';
import type { JsonRecord } from './form-state.js';

/** What a request costs, for people. */
export interface PriceWords {
  /** The price, such as `$0.48 (10 seconds at $0.048)`. */
  price: string;
  /** What is doubtful about it. */
  doubts: string[];
}

const ASK = {
  unifically: 'A dry run asks the API.',
  gateai: '`POST /api/estimate` asks the API.',
};

/** The documented price of an input, with what is doubtful about it. */
export function priceWords({ api, entry }: Pick<FormModel, 'api' | 'entry'>, input: JsonRecord): PriceWords {
  const ask = ASK[api];
  const note = entry.price?.note === undefined ? [] : [entry.price.note];
  const found = priceOf(entry, input);
  if (!found) {
    const amounts = possibleAmounts(entry, input);
    if (amounts.length === 0) return { price: 'No documented price', doubts: [ask] };
    const [low, high] = [Math.min(...amounts), Math.max(...amounts)];
    const unit = entry.price!.unit === 'task' ? '' : ` per ${entry.price!.unit}`;
    const range = low === high ? formatUsd(low) : `${formatUsd(low)} to ${formatUsd(high)}`;
    return { price: range + unit, doubts: ['It depends on what is still missing.', ...note] };
  }
  const isOpen = found.unit !== 'task' && found.total === undefined;
  return {
    price: documentedPriceWords(found),
    doubts: [
      ...(found.unbounded ? [`It may be less or more: the documents state prices for other sizes. ${ask}`] : []),
      ...(isOpen && !found.unbounded ? [`The request doesn't say how many ${found.unit}s. ${ask}`] : []),
      ...(found.approximate ? ['Approximate.'] : []),
      ...note,
    ],
  };
}
