import type { PriceInputs } from './model-details.js';
import type { PricedModel } from './price-with.js';
import type { RequestPrice } from './request-price.js';
import { priceOfTasks, type WantedOutputs } from './wanted-outputs.js';

/** The documented price of another length or size than that of a request. */
interface NearestPrice extends RequestPrice {
  /** The length or the size, such as `5 s` or `1024 × 1024`. */
  of: string;
}

/** What is documented for the lengths or sizes around one that has no price. */
export interface NearestPrices {
  /** The length or the size of the request, such as `8 s`: no document states its price. */
  asked: string;
  /** The next smaller one with a price and the next larger one, in this order; one of them may be missing. */
  prices: NearestPrice[];
  /** The lowest price that the request may have, in US dollars: 0 if all documented ones are for more. */
  lowest: number;
  /** The highest of the documented prices. */
  highest: number;
  /** How many images or seconds they cover if all are rounded to 0. */
  units?: number;
}

/**
 * The documented prices of the nearest lengths or sizes, for a request whose own has none: 8 seconds, if there are prices
 * for 5 and 10. They are to be shown, as what is documented. They are no price of the request: nothing may be paid by
 * them, and a limit has to take such a price for unknown.
 *
 * @param inputs What the price depends on apart from its tiers.
 * @param input The parameters of the request; an omitted one counts as its default.
 * @param outputs The tasks that make the wanted outputs: the prices are those of all together. If omitted, one task does.
 * @returns undefined if the request has a documented price, or no other length or size has one.
 */
export function nearestPrices(
  entry: PricedModel,
  inputs: PriceInputs | undefined,
  input: object,
  outputs?: WantedOutputs,
): NearestPrices | undefined {
  const tiers = entry.price?.tiers;
  const priceFor = (own: object) => priceOfTasks(entry, inputs, { ...input, ...own }, outputs);
  if (!tiers || priceFor({})) return undefined;
  const given = { ...inputs?.defaults, ...input };
  for (const parameters of [[entry.duration?.parameter ?? ''], SIDES]) {
    const numbersIn = (values: object): number[] | undefined => {
      const numbers = parameters.map((name) => (values as Record<string, unknown>)[name]);
      return numbers.every((value) => typeof value === 'number') ? numbers : undefined;
    };
    const asked = numbersIn(given);
    if (!asked) continue;
    const priced = tiers
      .flatMap(({ when = {} }) => {
        const values = numbersIn(when);
        if (!values) return [];
        const own = Object.fromEntries(parameters.map((name, at) => [name, values[at]]));
        const price = priceFor(own);
        return price ? [{ of: words(values), ...price, amount: amount(values) }] : [];
      })
      .toSorted((a, b) => a.amount - b.amount);
    const smaller = priced.findLast((one) => one.amount < amount(asked));
    const larger = priced.find((one) => one.amount > amount(asked));
    const prices = [smaller, larger].flatMap((one) => one ?? []);
    if (prices.length > 0) {
      const highest = Math.max(...prices.map((price) => price.highest));
      return {
        asked: words(asked),
        prices: prices.map(({ amount: _, ...price }) => price),
        lowest: smaller ? Math.min(...prices.map(({ lowest }) => lowest)) : 0,
        highest,
        ...(highest === 0 && { units: Math.max(...prices.map(({ units = 1 }) => units)) }),
      };
    }
  }
  return undefined;
}

/** The parameters of a size in pixels. */
const SIDES = ['width', 'height'];

/** A length in seconds, or the sides of a size in pixels. */
const words = (values: number[]): string => (values.length > 1 ? values.join(' × ') : `${values[0]} s`);

/** The seconds, or the number of pixels. */
const amount = (values: number[]): number => values.reduce((product, value) => product * value);
