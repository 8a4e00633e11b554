import type { PriceInputs } from './model-details.js';
import { possibleAmounts, priceWith, type PricedModel } from './price-with.js';

/** The documented prices of one length, in US dollars for the task. */
interface LengthPrice {
  seconds: number;
  lowest: number;
  /** The same as `lowest` if there is only one. */
  highest: number;
}

/** What is documented for the lengths around one that has no price. */
export interface NearestPrices {
  /** The length of the request, in seconds: no document states its price. */
  seconds: number;
  /** The next shorter length with a price and the next longer one, in this order; one of them may be missing. */
  lengths: LengthPrice[];
  /** The lowest of their prices, in US dollars. */
  lowest: number;
  /** The highest of their prices. */
  highest: number;
  /** Whether the source calls them approximate. */
  approximate?: true;
}

/**
 * The documented prices of the nearest lengths, for a request whose own length has none: 8 seconds, if there are prices
 * for 5 and 10. They are to be shown, as what is documented. They are no price of the request: nothing may be paid by
 * them, and a limit has to take such a price for unknown.
 *
 * @param inputs What the price depends on apart from its tiers.
 * @param input The parameters of the request; an omitted length counts as its default.
 * @returns undefined if the request has a documented price, the model has no length, or no other length has a price.
 */
export function nearestPrices(
  entry: PricedModel,
  inputs: PriceInputs | undefined,
  input: object,
): NearestPrices | undefined {
  const { duration, price } = entry;
  if (!duration || price?.unit !== 'task' || amountsOf(entry, inputs, input).length > 0) return undefined;
  const { parameter } = duration;
  const seconds = (input as Record<string, unknown>)[parameter] ?? inputs?.defaults[parameter];
  if (typeof seconds !== 'number') return undefined;
  const priced = [...new Set((price.tiers ?? []).flatMap(({ when }) => when?.[parameter] ?? []))]
    .filter((value) => typeof value === 'number')
    .map((value) => ({ seconds: value, amounts: amountsOf(entry, inputs, { ...input, [parameter]: value }) }))
    .filter(({ amounts }) => amounts.length > 0)
    .map(({ amounts, ...one }) => ({ ...one, lowest: Math.min(...amounts), highest: Math.max(...amounts) }))
    .toSorted((a, b) => a.seconds - b.seconds);
  const lengths = [priced.findLast((one) => one.seconds < seconds), priced.find((one) => one.seconds > seconds)].filter(
    (one) => one !== undefined,
  );
  if (lengths.length === 0) return undefined;
  return {
    seconds,
    lengths,
    lowest: Math.min(...lengths.map(({ lowest }) => lowest)),
    highest: Math.max(...lengths.map(({ highest }) => highest)),
    ...(price.approximate && { approximate: true as const }),
  };
}

/** Every price that a request may have; empty if no document states one. */
function amountsOf(entry: PricedModel, inputs: PriceInputs | undefined, input: object): number[] {
  const found = priceWith(entry, inputs, input);
  return found ? [found.amount, found.upTo ?? found.amount] : possibleAmounts(entry, inputs, input).amounts;
}
