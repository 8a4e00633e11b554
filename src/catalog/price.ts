import { roundUsd } from '../internal/money.js';
import { priceInputs } from '../../generated/details/price-inputs.js';
import type { ModelEntry, Price, PriceTier } from './entry.js';

/** What a task costs by the documents. */
export interface DocumentedPrice {
  /** US dollars for one `unit`. */
  amount: number;
  unit: Price['unit'];
  /** How many units the task takes, where that is known before it runs. */
  quantity?: number;
  /** US dollars for the whole task, where that is known before it runs. */
  total?: number;
  /** Whether the source calls the price approximate, or the documents leave it in doubt; `note` says why. */
  approximate?: true;
  /** Number of the source document that gives the price. */
  source: string;
  note?: string;
  /** Where nothing in the input decides between several prices, what the lowest one, `amount`, is for. */
  label?: string;
  /** The highest of those prices. */
  upTo?: number;
}

/**
 * What the documents say that a task costs. It asks nobody: the API's own word is `tasks.estimate`.
 *
 * @param input The parameters of the model, as `tasks.create` takes them; omitted ones count with their defaults.
 * @returns undefined where no documented price holds for the input. Every amount is a finite number of at least 0; an
 *   input that the model does not take, such as a `quantity` of -1, has no `total`.
 */
export function documentedPrice(entry: ModelEntry, input: object): DocumentedPrice | undefined {
  const { price } = entry;
  if (!price) return undefined;
  const inputs = priceInputs[`${entry.api} ${entry.id}`];
  const given = input as Record<string, unknown>;
  const valueOf = (member: string) => given[member] ?? inputs?.defaults[member];
  const tiers: PriceTier[] = price.tiers ?? [{ amount: price.amount! }];
  const decided = tiers.find((tier) => tier.label === undefined && holds(tier, given, valueOf));
  const open = tiers
    .filter((tier) => tier.label !== undefined && holds(tier, given, valueOf))
    .sort((a, b) => a.amount - b.amount);
  const tier = decided ?? open[0];
  if (!tier) return undefined;

  const { unit, source, note } = price;
  const { amount, label } = tier;
  const quantity = quantityOf(entry, unit, inputs?.quantity === undefined ? undefined : valueOf(inputs.quantity));
  const times = unit === 'task' ? 1 : quantity;
  return {
    amount,
    unit,
    ...(quantity !== undefined && { quantity }),
    // Where no member decides, the whole is as uncertain as the amount.
    ...(times !== undefined && label === undefined && { total: roundUsd(amount * times) }),
    ...(price.approximate && { approximate: true as const }),
    source,
    ...(note !== undefined && { note }),
    ...(label !== undefined && { label, upTo: open.at(-1)!.amount }),
  };
}

function holds(tier: PriceTier, input: Record<string, unknown>, valueOf: (member: string) => unknown): boolean {
  const { when = {}, given = [], omitted = [] } = tier;
  return (
    Object.entries(when).every(([member, asked]) => ([asked].flat() as unknown[]).includes(valueOf(member))) &&
    given.every((member) => input[member] !== undefined) &&
    omitted.every((member) => input[member] === undefined)
  );
}

function quantityOf(entry: ModelEntry, unit: Price['unit'], given: unknown): number | undefined {
  // What can't be a number of units is not taken for one: a price of it would be negative, endless or not a number.
  if (given !== undefined && given !== null)
    return typeof given === 'number' && given > 0 && given <= Number.MAX_SAFE_INTEGER ? given : undefined;
  // An output of one picture says how many there are.
  return unit === 'image' && entry.output === 'ImageOutput' ? 1 : undefined;
}
