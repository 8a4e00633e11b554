import type { Schema } from '../../contract/document/types.js';
import { formatUsd } from '../../internal/money.js';
import type { ModelFacts } from '../contract.js';
import type { Change } from '../report.js';
import type { Action } from '../../generate/overlay/actions.js';
import { differenceActions } from './difference.js';

/** Where a price comes from that no document states. */
export function seenSource(seenAt: string): string {
  return `live API, ${seenAt}`;
}

/**
 * The actions of a price that the live API showed. What was said of the documented price does not hold for it.
 *
 * @param branch The branch of the model, with the prices that are changed already.
 */
export function priceActions(
  { branch: { name } }: ModelFacts,
  branch: Schema,
  { tier, amount }: Change & { type: 'price' },
  seenAt: string,
): { actions: Action[]; branch: Schema } {
  const price = branch['x-price']!;
  const { approximate, note, ...rest } = price;
  const documented = tier === undefined ? price.amount : price.tiers?.[tier]?.amount;
  const seen = `The live API asked ${formatUsd(amount)}${price.unit === 'task' ? '' : ` per ${price.unit}`} on ${seenAt}`;
  const changed =
    tier === undefined
      ? { ...rest, amount, source: seenSource(seenAt) }
      : {
          ...rest,
          // The other tiers are as documented.
          ...(approximate && { approximate }),
          note: [note, `${seen} for requests of which the document says ${formatUsd(documented!)}.`]
            .filter((part) => part !== undefined)
            .join(' '),
          tiers: price.tiers!.map((one, index) => (index === tier ? { ...one, amount } : one)),
        };
  const description = describedPrice(branch.description ?? '', documented, amount, seen);
  const next: Schema = { ...branch, 'x-price': changed, ...(description !== '' && { description }) };
  return {
    actions: differenceActions(branch, next, ['components', 'schemas', name]),
    branch: next,
  };
}

/** A description in which the documented price is replaced, or, if it has others, said to be older. */
function describedPrice(text: string, documented: number | undefined, amount: number, seen: string): string {
  const old = documented === undefined ? undefined : formatUsd(documented);
  if (old !== undefined && text.split(old).length === 2) {
    const pattern = new RegExp(`(?:\\b(about|around|approximately) )?\\${old}(?![\\d.]*\\d)`, 'i');
    const replaced = text.replace(pattern, (match) => {
      const isStart = /^[A-Z]/.test(match);
      return isStart ? `Costs ${formatUsd(amount)}` : formatUsd(amount);
    });
    if (replaced !== text) return replaced;
  }
  return /\$\d/.test(text) ? `${text.trimEnd()} ${seen}; other prices in this text are older.` : text;
}
