import type { Price } from '../../../../src/catalog/entry.js';
import { documentedUsd, formatUsd } from '../../../../src/internal/money.js';
import { tierLines } from '../../../../src/catalog/words/price-words.js';

/** The lowest and the highest documented price, such as `$0.14 to $0.40`. */
export function priceRange(price: Price | undefined): string {
  if (!price) return 'not documented';
  const amounts = price.tiers?.map(({ amount }) => amount) ?? [price.amount!];
  const [low, high] = [Math.min(...amounts), Math.max(...amounts)];
  const [line] = tierLines({ ...price, tiers: undefined, amount: low });
  return low === high ? line! : line!.replace(documentedUsd(low), `${documentedUsd(low)} to ${formatUsd(high)}`);
}
