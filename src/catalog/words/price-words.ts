import { isOlderPrice } from '../older-price.js';
import type { ModelEntry, Price, PriceTier } from '../entry.js';
import { mayVaryByLength, mayVaryByOutputs, mayVaryByResolution, type DocumentedPrice } from '../price.js';
import { otherThanStated } from '../price-with.js';
import { listWords } from '../../internal/list-words.js';
import { documentedUsd, formatUsd } from '../../internal/money.js';
import { about, PER_UNIT, rangeWords } from './amount-words.js';
import { choices } from './choices.js';
import { priceBasis } from './price-basis.js';
import { estimateWords, mayVaryBy, mayVarySentence, OUTPUTS } from './unsure-price-words.js';

/** The price of a model with its tiers and its note, one line each. */
export function priceLines(entry: ModelEntry): string[] {
  if (!entry.price) return [];
  const { note } = entry.price;
  return [...tierLines(entry.price), ...openLine(entry), ...(note === undefined ? [] : [note])];
}

/** A sentence about a price that no document ties to what a request may choose, such as its length; none otherwise. */
export function openLine(entry: ModelEntry): string[] {
  const open = openParts(entry);
  return open.length > 0 ? [mayVarySentence(open)] : [];
}

/** The range of the price in one phrase, with what a reader would miss: `about $0.03, may vary by length`. */
export function priceFact(entry: ModelEntry): string {
  const open = openParts(entry);
  return [
    priceRange(entry.price),
    ...priceBasis(entry),
    ...(open.length > 0 ? [mayVaryBy(open)] : []),
    ...(isOlderPrice(entry) ? [OLDER_PRICE] : []),
  ].join(', ');
}

/** What a request may choose that the price of the model may vary by. */
const openParts = (entry: ModelEntry): string[] => [
  ...(mayVaryByLength(entry) ? ['length'] : []),
  ...(mayVaryByResolution(entry) ? ['resolution'] : []),
  ...otherThanStated(entry.price, {}),
  ...(mayVaryByOutputs(entry) ? [OUTPUTS] : []),
];

/** Said of a price that the current documents no longer state. */
export const OLDER_PRICE = 'older document';

/** The tiers of a price, one line each. */
export function tierLines({ approximate, tiers, amount, unit }: Price): string[] {
  const all: PriceTier[] = tiers ?? [{ amount: amount! }];
  return all.map(
    (tier) =>
      `${about(approximate, tier.amount, `${documentedUsd(tier.amount)}${PER_UNIT[unit]}`)}${conditionWords(tier)}`,
  );
}

/** The lowest and the highest documented price, such as `$0.14 to $0.40`. */
export function priceRange(price: Price | undefined): string {
  if (!price) return 'not documented';
  const { approximate, amount, tiers, unit } = price;
  const amounts = tiers?.map((tier) => tier.amount) ?? [amount!];
  const [lowest, highest] = [Math.min(...amounts), Math.max(...amounts)];
  return rangeWords({ lowest, highest, approximate }, unit);
}

/**
 * The documented price of a request in one line, or the estimate if no document states it.
 *
 * @param basis Where an estimate comes from.
 */
export function documentedPriceWords(price: DocumentedPrice, basis: string | undefined): string {
  const { amount, unit, quantity, total, approximate, label, upTo, inProportion } = price;
  if (inProportion) return `${estimateWords(inProportion)} ${basis}`;
  const rate = `${documentedUsd(amount)}${PER_UNIT[unit]}`;
  if (label !== undefined)
    return about(approximate, amount, `${rate} (${label})${upTo === amount ? '' : ` to ${formatUsd(upTo!)}`}`);
  if (unit === 'task' || total === undefined || quantity === undefined) return about(approximate, amount, rate);
  const units = `${quantity} ${unit}${quantity === 1 ? '' : 's'}`;
  return about(approximate, amount, `${documentedUsd(total, quantity)} (${units} at ${documentedUsd(amount)})`);
}

/** When a tier applies, such as ` if \`duration\` is 10`; empty if it always does. */
function conditionWords({ when = {}, given = [], omitted = [], label }: PriceTier): string {
  const conditions = [
    ...Object.entries(when).map(([name, value]) => `\`${name}\` is ${choices([value].flat())}`),
    ...given.map((name) => `\`${name}\` is given`),
    ...omitted.map((name) => `\`${name}\` is omitted`),
  ];
  const parts = [
    ...(conditions.length > 0 ? [`if ${listWords(conditions, 'and')}`] : []),
    ...(label === undefined ? [] : [`for ${label}`]),
  ];
  return parts.length > 0 ? ` ${parts.join(', ')}` : '';
}
