import { listWords } from '../../internal/list-words.js';
import { formatUsd } from '../../internal/money.js';
import type { ModelEntry, PriceTier } from '../entry.js';
import type { PriceInputs } from '../model-details.js';
import { possibleTiers, type PricedModel } from '../price-with.js';

/**
 * What the prices of a model differ by, such as `by length`, or the lowest and the highest of what they are for, such as
 * `documented for 4–15 s at 720p`; none if there is only one.
 */
export function priceBasis(entry: ModelEntry): string[] {
  const tiers = (entry.price?.tiers ?? []).toSorted((a, b) => a.amount - b.amount);
  const [from, to] = [tiers[0]?.at, tiers.at(-1)?.at];
  return from && to ? [`documented for ${workWords(from, to)}`] : basisOf(entry, tiers);
}

/**
 * The same for the prices that a request may have, as neither the request nor a default decides it, or no document states
 * its own; or why its price is in doubt.
 *
 * @param inputs What the price depends on apart from its tiers.
 */
export function requestPriceBasis(entry: PricedModel, inputs: PriceInputs | undefined, input: object): string[] {
  const possible = possibleTiers(entry, inputs, input);
  const words = workOf(entry, inputs, input, possible) ?? possible.tiers[0]?.doubt;
  return words ? [words] : basisOf(entry, possible.tiers);
}

/**
 * The documented prices of other sizes and lengths than those of a request, and that its own is estimated by them, for the
 * default length if it names none: `in proportion for 8 s; documented: $0.49 for 4 s at 720p, $1.85 for 15 s at 720p`.
 *
 * @returns undefined if the price does not follow them, or one is documented for the request.
 */
export const workBasis = (entry: PricedModel, inputs: PriceInputs | undefined, input: object): string | undefined =>
  workOf(entry, inputs, input, possibleTiers(entry, inputs, input));

function workOf(
  entry: PricedModel,
  inputs: PriceInputs | undefined,
  input: object,
  { tiers, inProportion }: ReturnType<typeof possibleTiers>,
): string | undefined {
  const documented = workTiers(tiers);
  if (documented === undefined) return undefined;
  // Without a length there is no estimate.
  const length = entry.duration?.parameter ?? '';
  const usual = length in input ? '' : ` for ${String(inputs?.defaults[length])} s`;
  return `${inProportion ? `in proportion${usual}; ` : ''}documented: ${documented}`;
}

/** The documented prices around a request that has none of its own: `$0.49 for 4 s at 720p, $1.85 for 15 s at 720p`. */
export const workPrices = (entry: PricedModel, inputs: PriceInputs | undefined, input: object): string | undefined =>
  workTiers(possibleTiers(entry, inputs, input).tiers);

function workTiers(tiers: readonly PriceTier[]): string | undefined {
  if (!tiers[0]?.at) return undefined;
  return tiers
    .map(
      ({ amount, at, doubt }) =>
        `${formatUsd(amount)} for ${at!.seconds} s at ${at!.lines}p${doubt ? ` (${doubt})` : ''}`,
    )
    .join(', ');
}

function basisOf(entry: PricedModel, unsorted: readonly PriceTier[]): string[] {
  const tiers = unsorted.toSorted((a, b) => a.amount - b.amount);
  const [lowest, highest] = [tiers[0], tiers.at(-1)];
  if (!lowest || !highest || lowest.amount === highest.amount) return [];
  const names = tiers.flatMap(({ when = {}, given = [], omitted = [] }) => [
    ...Object.keys(when),
    ...given,
    ...omitted,
  ]);
  const deciding = names.filter((name) => new Set(tiers.map((tier) => conditionOn(name, tier))).size > 1);
  const words = [...new Set(deciding.map((name) => nameWord(entry, name)))];
  if (words.length > 0) return [`by ${listWords(words, 'and')}`];
  return lowest.label && highest.label ? [`for ${labelWords(lowest.label, highest.label)}`] : [];
}

/** What a tier asks of a parameter. */
const conditionOn = (name: string, { when, given, omitted }: PriceTier): string =>
  JSON.stringify([when?.[name], given?.includes(name), omitted?.includes(name)]);

function nameWord({ duration, resolution }: PricedModel, name: string): string {
  if (name === duration?.parameter) return 'length';
  return name === resolution?.parameter ? 'resolution' : name.replaceAll('_', ' ');
}

type Work = NonNullable<PriceTier['at']>;

function workWords(from: Work, to: Work): string {
  if (from.lines === to.lines) return `${from.seconds}–${to.seconds} s at ${to.lines}p`;
  if (from.seconds === to.seconds) return `${from.lines}p to ${to.lines}p at ${to.seconds} s`;
  return `${from.seconds} s at ${from.lines}p to ${to.seconds} s at ${to.lines}p`;
}

/** The first label and the last, without what both end with: `1K to 2K quality`. */
function labelWords(first: string, last: string): string {
  const end = / .*/.exec(last)?.[0] ?? '';
  return `${end !== '' && first.endsWith(end) ? first.slice(0, -end.length) : first} to ${last}`;
}
