import type { ModelEntry } from '../catalog/entry.js';
import { priceOf, type DocumentedPrice } from '../catalog/price.js';
import { formatUsd, roundUsd } from '../internal/money.js';
import { priceInputs } from '../../generated/details/price-inputs.js';
import type { ModelFacts } from './contract.js';
import type { Change, SeenPrice } from './report.js';

/** A cost that is not the documented one. */
export interface PriceDrift {
  documented: string;
  live: string;
  change?: Change & { type: 'price' };
}

/** US dollars that sums of binary fractions may be off. */
const EPSILON_USD = 2e-6;
/** How far a price may be from one that the documents call approximate. */
const APPROXIMATE_SHARE = 0.05;

/**
 * Compares the cost of a request with its documented price; undefined if they agree, or if no document says what this
 * request costs.
 */
export function comparePrice(entry: ModelEntry, input: Record<string, unknown>, cost: number): PriceDrift | undefined {
  const known = knownPrice(entry, input);
  if (!known) return undefined;
  const { price, units } = known;
  const { amount, upTo = amount } = price;
  const tolerance = units * toleranceOf(price);
  if (cost >= amount * units - tolerance && cost <= upTo * units + tolerance) return undefined;
  const isLow = cost < amount * units;
  const tier = tierOf(entry, input, isLow ? amount : upTo);
  const unitCost = roundUsd(cost / units);
  const [from, to] = [formatUsd(amount * units), formatUsd(upTo * units)];
  const about = price.approximate ? 'about ' : '';
  return {
    documented: about + (from === to ? from : `${from} to ${to}`),
    live: formatUsd(cost),
    ...(tier !== undefined && { change: { type: 'price', ...(tier >= 0 && { tier }), amount: unitCost } }),
  };
}

/**
 * The price that explains what requests of a model cost: one for all of them, or one for each second or image by the
 * same parameter as the price of a model that it is like; undefined if neither does.
 */
export function seenPrice(
  like: ModelFacts,
  costs: readonly { input: Record<string, unknown>; cost: number }[],
): SeenPrice | undefined {
  const [first] = costs;
  if (!first) return undefined;
  const isEqual = (amounts: number[]) => amounts.every((amount) => Math.abs(amount - amounts[0]!) <= EPSILON_USD);
  if (isEqual(costs.map(({ cost }) => cost)) && costs.length > 1) return { unit: 'task', amount: roundUsd(first.cost) };
  const { unit = 'task' } = like.entry.price ?? {};
  const { quantity, defaults } = priceInputs[`${like.api} ${like.id}`] ?? { defaults: {} };
  if (unit === 'task' || quantity === undefined) return undefined;
  const amounts = costs.map(({ input, cost }) => cost / Number(input[quantity] ?? defaults[quantity]));
  return amounts.every(Number.isFinite) && isEqual(amounts)
    ? { unit, quantity, amount: roundUsd(amounts[0]!) }
    : undefined;
}

/** The documented price of a request, and of how many units; undefined if no document gives one for exactly this. */
function knownPrice(
  entry: ModelEntry,
  input: Record<string, unknown>,
): { price: DocumentedPrice; units: number } | undefined {
  const price = priceOf(entry, input);
  const units = price?.unit === 'task' ? 1 : price?.quantity;
  return price && units !== undefined && isComparable(entry, input) ? { price, units } : undefined;
}

/** Why the documented price of a model can't be compared with what these requests cost; undefined if it can. */
export function whyNotCompared({ price, ...entry }: ModelEntry, inputs: Record<string, unknown>[]): string | undefined {
  if (!price || inputs.length === 0 || inputs.some((input) => knownPrice({ price, ...entry }, input))) return undefined;
  if (price.tiers?.some(({ at }) => at !== undefined)) return 'the documents state it for some sizes and lengths only';
  return price.unit === 'task'
    ? 'the documents state it for none of the requests that are accepted'
    : `no parameter says how many ${price.unit}s are paid for`;
}

/** Whether a document gives a price for exactly this request. */
function isComparable({ price }: ModelEntry, { multi_shots, multi_prompt }: Record<string, unknown>): boolean {
  // A price by pixels is documented for some sizes only, and shots have lengths of their own.
  if (price?.tiers?.some(({ at }) => at !== undefined)) return false;
  return multi_shots === undefined && multi_prompt === undefined;
}

/** US dollars per unit that a price may differ from its documented figure, which is rounded if it is approximate. */
function toleranceOf({ amount, upTo = amount, approximate }: DocumentedPrice): number {
  // A price of $0.00 is one that was rounded.
  const decimals = Math.max(2, String(amount).split('.')[1]?.length ?? 0);
  const rounding = approximate || amount === 0 ? 0.5 * 10 ** -decimals : 0;
  return Math.max(EPSILON_USD, rounding, approximate ? upTo * APPROXIMATE_SHARE : 0);
}

/** Index of the tier that gives an amount, -1 if there are none; undefined if it is not certain. */
function tierOf(entry: ModelEntry, input: object, amount: number): number | undefined {
  const { price } = entry;
  if (!price?.tiers) return -1;
  const applying = price.tiers.flatMap((tier, index) =>
    tier.amount === amount && priceOf({ ...entry, price: { ...price, tiers: [tier] } }, input) ? [index] : [],
  );
  return applying[0];
}
