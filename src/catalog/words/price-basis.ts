import { listWords } from '../../internal/list-words.js';
import type { ModelEntry, PriceTier } from '../entry.js';
import type { PriceInputs } from '../model-details.js';
import { possibleTiers, type PricedModel } from '../price-with.js';

/** What the prices of a model differ by, such as `by resolution and length`; none if there is only one. */
export function priceBasis(entry: ModelEntry): string[] {
  return basisOf(entry, entry.price?.tiers ?? []);
}

/**
 * What the prices that a request may have differ by, since neither the request nor a default decides it: `by length`, or the
 * ends of what the documents have prices for, such as `4 to 15 s at 720p`; none if it has one price.
 *
 * @param inputs What the price depends on apart from its tiers.
 */
export function requestPriceBasis(entry: PricedModel, inputs: PriceInputs | undefined, input: object): string[] {
  const tiers = possibleTiers(entry, inputs, input).toSorted((a, b) => a.amount - b.amount);
  const [lowest, highest] = [tiers[0], tiers.at(-1)];
  if (!lowest || lowest.amount === highest!.amount) return [];
  if (lowest.at && highest!.at) return [workWords(lowest.at, highest!.at)];
  return basisOf(entry, tiers);
}

function basisOf(entry: PricedModel, tiers: readonly PriceTier[]): string[] {
  if (new Set(tiers.map(({ amount }) => amount)).size < 2) return [];
  const names = new Set(
    tiers.flatMap(({ when = {}, given = [], omitted = [] }) => [...Object.keys(when), ...given, ...omitted]),
  );
  const deciding = [...names].filter((name) => new Set(tiers.map((tier) => conditionOn(name, tier))).size > 1);
  const words = tiers.some(({ at }) => at) ? ['resolution', 'length'] : deciding.map((name) => nameWord(entry, name));
  if (words.length > 0) return [`by ${listWords([...new Set(words)], 'and')}`];
  const labels = tiers.flatMap(({ label }) => label ?? []);
  return labels.length < 2 ? [] : [labelWords(labels[0]!, labels.at(-1)!)];
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
  if (from.lines === to.lines) return `${from.seconds} to ${to.seconds} s at ${to.lines}p`;
  if (from.seconds === to.seconds) return `${from.lines}p to ${to.lines}p at ${to.seconds} s`;
  return `${from.seconds} s at ${from.lines}p to ${to.seconds} s at ${to.lines}p`;
}

/** The first label and the last, without what both end with: `1K to 2K quality`. */
function labelWords(first: string, last: string): string {
  const end = / .*/.exec(last)?.[0] ?? '';
  return `${end !== '' && first.endsWith(end) ? first.slice(0, -end.length) : first} to ${last}`;
}
