import { isObject } from '../../internal/json.js';
import { formatUsd } from '../../internal/money.js';
import { outline } from './layout.js';

/** Objects whose numbers are all US dollars. */
const BUDGET = /^(?:your_)?budget$/;

/** An account as lines for people, with amounts of money and times in a readable form. */
export function accountLines(account: object): string {
  return outline(readable(account));
}

function readable(value: unknown, parent = ''): unknown {
  if (Array.isArray(value)) return value.map((item) => readable(item));
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [
      name,
      typeof inner === 'number' ? readableNumber(name, inner, parent) : readable(inner, name),
    ]),
  );
}

function readableNumber(name: string, value: number, parent: string): string | number {
  if (name.endsWith('_usd') || name === 'cost' || BUDGET.test(parent)) return formatUsd(value);
  return name.endsWith('_at') ? readableTime(value) : value;
}

/** Unix seconds as a time such as `2026-01-01 00:00 UTC`. */
function readableTime(seconds: number): string | number {
  const date = new Date(seconds * 1000);
  return Number.isNaN(date.getTime()) ? seconds : `${date.toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}
