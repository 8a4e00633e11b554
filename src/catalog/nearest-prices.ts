import type { PriceInputs } from './model-details.js';
import type { PricedModel } from './price-with.js';
import { requestPrice, type RequestPrice } from './request-price.js';

/** The documented price of another length or size than that of a request. */
export interface NearestPrice extends RequestPrice {
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
}

/**
 * The documented prices of the nearest lengths or sizes, for a request whose own has none: 8 seconds, if there are prices
 * for 5 and 10. They are to be shown, as what is documented. They are no price of the request: nothing may be paid by
 * them, and a limit has to take such a price for unknown.
 *
 * @param inputs What the price depends on apart from its tiers.
 * @param input The parameters of the request; an omitted one counts as its default.
 * @returns undefined if the request has a documented price, or no other length or size has one.
 */
export function nearestPrices(
  entry: PricedModel,
  inputs: PriceInputs | undefined,
  input: object,
): NearestPrices | undefined {
  if (!entry.price?.tiers || requestPrice(entry, inputs, input)) return undefined;
  const given = { ...inputs?.defaults, ...input } as Record<string, unknown>;
  const measures = entry.duration ? [lengthOf(entry.duration.parameter), SIZE] : [SIZE];
  for (const measure of measures) {
    const found = nearestBy(measure, entry, inputs, input, given);
    if (found) return found;
  }
  return undefined;
}

type Values = Record<string, unknown>;

/** Numbers of a request that a price may depend on, and that have an order. */
interface Measure {
  parameters: readonly string[];
  /** What they amount to. */
  amount: (values: readonly number[]) => number;
  words: (values: readonly number[]) => string;
}

const lengthOf = (parameter: string): Measure => ({
  parameters: [parameter],
  amount: ([seconds]) => seconds!,
  words: ([seconds]) => `${seconds} s`,
});

/** Pixels of an image. */
const SIZE: Measure = {
  parameters: ['width', 'height'],
  amount: ([width, height]) => width! * height!,
  words: ([width, height]) => `${width} × ${height}`,
};

function nearestBy(
  { parameters, amount, words }: Measure,
  entry: PricedModel,
  inputs: PriceInputs | undefined,
  input: object,
  given: Values,
): NearestPrices | undefined {
  const numbersIn = (values: Values): number[] | undefined => {
    const numbers = parameters.map((name) => values[name]);
    return numbers.every((value) => typeof value === 'number') ? numbers : undefined;
  };
  const own = numbersIn(given);
  if (!own) return undefined;
  const all = (entry.price?.tiers ?? []).flatMap(({ when = {} }) => numbersIn(when)?.join() ?? []);
  const priced = [...new Set(all)]
    .map((text) => text.split(',').map(Number))
    .toSorted((one, other) => amount(one) - amount(other))
    .flatMap((values) => {
      const sized = { ...input, ...Object.fromEntries(parameters.map((name, at) => [name, values[at]])) };
      const price = requestPrice(entry, inputs, sized);
      return price ? [{ size: amount(values), price: { of: words(values), ...price } }] : [];
    });
  const smaller = priced.findLast(({ size }) => size < amount(own))?.price;
  const larger = priced.find(({ size }) => size > amount(own))?.price;
  const prices = [smaller, larger].filter((one) => one !== undefined);
  if (prices.length === 0) return undefined;
  return {
    asked: words(own),
    prices,
    lowest: smaller ? Math.min(...prices.map(({ lowest }) => lowest)) : 0,
    highest: Math.max(...prices.map(({ highest }) => highest)),
  };
}
