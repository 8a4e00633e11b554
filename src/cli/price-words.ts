import type { DocumentedPrice } from '../catalog/price.js';
import type { Price, PriceTier } from '../catalog/entry.js';
import { either } from './values.js';

const EACH = { task: '', second: ' a second', image: ' a picture' };

/** Dollars with two decimals, and with more where they are needed. */
export function dollars(amount: number): string {
  const digits = Number(amount.toFixed(6)).toString().split('.')[1]?.length ?? 0;
  return `$${amount.toFixed(Math.max(2, digits))}`;
}

/** A price in a few characters, for a table. */
export function priceInShort(price: Price | undefined): string {
  if (!price) return '-';
  const amounts = price.tiers?.map(({ amount }) => amount) ?? [price.amount!];
  const [least, most] = [Math.min(...amounts), Math.max(...amounts)];
  const range = least === most ? dollars(least) : `${dollars(least)}-${dollars(most).slice(1)}`;
  return `${price.approximate ? '~' : ''}${range}${{ task: '', second: '/s', image: '/img' }[price.unit]}`;
}

/** A price and its tiers, one line each. */
export function priceLines(price: Price): string[] {
  const about = price.approximate ? 'about ' : '';
  const tiers: PriceTier[] = price.tiers ?? [{ amount: price.amount! }];
  return [
    ...tiers.map((tier) => [`${about}${dollars(tier.amount)}${EACH[price.unit]}`, ...condition(tier)].join(' ')),
    ...(price.note === undefined ? [] : [price.note]),
  ];
}

/** What a task costs by the documents, in one line. */
export function documentedWords(price: DocumentedPrice): string {
  const { amount, unit, quantity, total, approximate, label, upTo } = price;
  const about = approximate ? 'about ' : '';
  if (label !== undefined)
    return `${about}${dollars(amount)}${EACH[unit]} (${label})${upTo === amount ? '' : ` to ${dollars(upTo!)}`}`;
  if (unit === 'task') return about + dollars(amount);
  if (total === undefined || quantity === undefined) return `${about}${dollars(amount)}${EACH[unit]}`;
  const units = unit === 'second' ? 'seconds' : quantity === 1 ? 'picture' : 'pictures';
  return `${about}${dollars(total)} (${quantity} ${units} at ${dollars(amount)})`;
}

function condition({ when = {}, given = [], omitted = [], label }: PriceTier): string[] {
  const parts = [
    ...Object.entries(when).map(([member, value]) => `\`${member}\` is ${either([value].flat())}`),
    ...given.map((member) => `\`${member}\` is given`),
    ...omitted.map((member) => `\`${member}\` is left out`),
  ];
  const where = parts.length > 0 ? `where ${parts.join(' and ')}` : undefined;
  const words = [where, label === undefined ? undefined : `for ${label}`].filter((part) => part !== undefined);
  return words.length > 0 ? [words.join(', ')] : [];
}
