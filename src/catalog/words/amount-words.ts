import { documentedUsd, formatUsd } from '../../internal/money.js';
import type { Price } from '../entry.js';

/** What a price is for, after its amount. */
export const PER_UNIT: Record<Price['unit'], string> = { task: '', second: ' per second', image: ' per image' };

/** `under $0.01` is approximate already. */
export function about(approximate: boolean | undefined, amount: number, words: string): string {
  return approximate && amount > 0 ? `about ${words}` : words;
}

/** The lowest and the highest of documented amounts, such as `about $0.14 to $0.40 per second`. */
export function rangeWords(
  { lowest, highest, approximate }: { lowest: number; highest: number; approximate?: boolean },
  unit: Price['unit'],
): string {
  const range = lowest === highest ? documentedUsd(lowest) : `${documentedUsd(lowest)} to ${formatUsd(highest)}`;
  return about(approximate, lowest, `${range}${PER_UNIT[unit]}`);
}
