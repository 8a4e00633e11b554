import { priceInputs } from '../../generated/details/price-inputs.js';
import type { ModelEntry, ModelKind, PriceTier } from '../catalog/entry.js';
import { priceOf as documentedPriceOf } from '../catalog/price.js';
import { amountOf } from '../internal/values.js';
import { roundUsd } from '../internal/money.js';
import { secondsOf } from './media/duration.js';
import type { SandboxOptions } from './options.js';
import { countOf, durationOf, sizeOf } from './shaping.js';

/**
 * US dollars of one output by kind of model, if no document gives a price. They are nominal: good for trying out a balance,
 * but no statement about real prices.
 */
export const NOMINAL_PRICES: Record<ModelKind, number> = {
  image: 0.04,
  video: 0.4,
  audio: 0.05,
  text: 0.01,
  '3d': 0.3,
};
/** A price that a document rounds to $0.00: small, but not free. */
const ROUNDED_TO_ZERO_USD = 0.004;

type Input = Record<string, unknown>;

/**
 * US dollars that a task costs: by the option, else by the documents, else the nominal price of its kind. It is a finite
 * number of at least 0 for any input, so that no task raises a balance.
 *
 * @throws TypeError if the option gives anything else.
 */
export function priceOf(entry: ModelEntry, input: Input, prices: SandboxOptions['prices']): number {
  const given = givenPrice(entry, input, prices);
  if (given === undefined)
    return roundUsd(documented(entry, input) ?? NOMINAL_PRICES[entry.kind] * countOf(entry, input));
  const price = amountOf(given);
  if (price !== undefined) return price;
  const shown = typeof given === 'number' ? given : `a value of the type ${typeof given}`;
  throw new TypeError(`The option prices must give a finite number of at least 0 for ${entry.id}, not ${shown}`);
}

function givenPrice(entry: ModelEntry, input: Input, prices: SandboxOptions['prices']): unknown {
  if (typeof prices === 'function') return prices(entry, input);
  return prices && Object.hasOwn(prices, entry.id) ? prices[entry.id] : undefined;
}

function documented(entry: ModelEntry, input: Input): number | undefined {
  if (!entry.price) return undefined;
  const { amount: only, unit, tiers } = entry.price;
  // Nothing in the input changes the price of most models.
  if (only !== undefined && !tiers && unit === 'task') return only || ROUNDED_TO_ZERO_USD;
  const byWork = tiers?.filter(({ at }) => at !== undefined) ?? [];
  if (byWork.length > 0) return priceByWork(entry, input, byWork);

  const price = documentedPriceOf(entry, hasShots(input) ? withSecondsOfShots(entry, input) : input);
  if (price?.total) return price.total;
  // If none of several prices applies, the highest, so that a budget tried out here holds at the real API.
  const amount = price?.upTo ?? price?.amount ?? Math.max(...tiers!.map((tier) => tier.amount));
  return (
    (amount || ROUNDED_TO_ZERO_USD) *
    (unit === 'task' ? 1 : unit === 'image' ? countOf(entry, input) : durationOf(entry, input))
  );
}

function hasShots({ multi_shots, multi_prompt }: Input): boolean {
  return [multi_shots, multi_prompt].some((value) => Array.isArray(value) && value.length > 0);
}

/** If there are shots, they decide the duration. */
function withSecondsOfShots({ api, id }: ModelEntry, input: Input): Input {
  const parameter = priceInputs[`${api} ${id}`]?.quantity ?? 'duration';
  return { ...input, [parameter]: secondsOf(input, 'video') };
}

/** A price by pixels and seconds: documented points as they are, anything else in proportion to the lowest one. */
function priceByWork(entry: ModelEntry, input: Input, tiers: PriceTier[]): number {
  const { width, height } = sizeOf(entry, input);
  const seconds = durationOf(entry, input);
  const isWide = width * 9 === height * 16 || width * 16 === height * 9;
  const exact = tiers.find(({ at }) => isWide && at!.lines === Math.min(width, height) && at!.seconds === seconds);
  if (exact) return exact.amount;
  const work = ({ at }: PriceTier) => (at!.lines * at!.lines * 16 * at!.seconds) / 9;
  const lowest = tiers.reduce((lower, tier) => (work(tier) < work(lower) ? tier : lower));
  return (lowest.amount * width * height * seconds) / work(lowest);
}
