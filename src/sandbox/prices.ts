import type { ModelEntry, ModelKind, PriceTier } from '../catalog/entry.js';
import { documentedPrice } from '../catalog/price.js';
import { secondsOf } from './media/dimensions.js';
import type { SandboxOptions } from './options.js';
import { countOf, lengthOf, sizeOf } from './shaping.js';
import { roundUsd } from '../internal/money.js';

/**
 * US dollars for one output of a kind where no document gives a price. They are nominal: good for trying out a balance,
 * no word about the real thing.
 */
export const NOMINAL_PRICES: Record<ModelKind, number> = {
  image: 0.04,
  video: 0.4,
  audio: 0.05,
  text: 0.01,
  '3d': 0.3,
};
/** A price that a document rounds to $0.00: small, but something to count. */
const TINY = 0.004;

type Input = Record<string, unknown>;

/**
 * What a task costs in the sandbox: by the options, else by the documents, else the nominal price of its kind. It is
 * a finite number of at least 0, whatever the input, so that no task pays into an account.
 *
 * @throws TypeError if the options give anything else.
 */
export function priceOf(entry: ModelEntry, input: Input, prices: SandboxOptions['prices']): number {
  const given =
    typeof prices === 'function'
      ? prices(entry, input)
      : Object.hasOwn(prices ?? {}, entry.id)
        ? prices![entry.id]
        : undefined;
  if (given === undefined)
    return roundUsd(documented(entry, input) ?? NOMINAL_PRICES[entry.kind] * countOf(entry, input));
  if (typeof given === 'number' && given >= 0 && given < Infinity) return given;
  throw new TypeError(
    `The option prices must give a finite number of at least 0 for ${entry.id}, not ${typeof given === 'number' ? given : `a value of the type ${typeof given}`}`,
  );
}

function documented(entry: ModelEntry, input: Input): number | undefined {
  if (!entry.price) return undefined;
  const byWork = entry.price.tiers?.filter(({ at }) => at !== undefined) ?? [];
  if (byWork.length > 0) return pixelsAndSeconds(entry, input, byWork);

  // Shots decide the length where there are some.
  const shots = [input.multi_shots, input.multi_prompt].some((list) => Array.isArray(list) && list.length > 0);
  const price = documentedPrice(entry, shots ? { ...input, duration: secondsOf(input, 'video') } : input);
  if (price?.total) return price.total;
  // Where none of several prices holds, the highest: who tries out a budget shall not be surprised later.
  const amount = price?.upTo ?? price?.amount ?? Math.max(...entry.price.tiers!.map((tier) => tier.amount));
  const { unit } = entry.price;
  return (amount || TINY) * (unit === 'task' ? 1 : unit === 'image' ? countOf(entry, input) : lengthOf(entry, input));
}

/** A price that follows pixels and seconds: the documented points as they are, all else in proportion to the lowest. */
function pixelsAndSeconds(entry: ModelEntry, input: Input, tiers: PriceTier[]): number {
  const { width, height } = sizeOf(entry, input);
  const seconds = lengthOf(entry, input);
  const wide = width * 9 === height * 16 || width * 16 === height * 9;
  const exact = tiers.find(({ at }) => wide && at!.lines === Math.min(width, height) && at!.seconds === seconds);
  if (exact) return exact.amount;
  const work = ({ at }: PriceTier) => (at!.lines * at!.lines * 16 * at!.seconds) / 9;
  const lowest = tiers.reduce((least, tier) => (work(tier) < work(least) ? tier : least));
  return (lowest.amount * width * height * seconds) / work(lowest);
}
