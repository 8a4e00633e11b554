import { roundUsd } from '../../internal/money.js';
import { accountIdOf, DAILY_BUDGET_USD } from '../accounts.js';
import { MAX_KEY_LENGTH } from '../check-options.js';
import { ControlError } from './control-error.js';
import type { ControlParts } from './control-parts.js';
import { accountRow } from './make-rows.js';
import type { AccountRow } from './rows.js';

/** Largest sum of money, in US dollars. */
const MAX_USD = 1e9;

/** What to change of an account. */
export interface AccountChange {
  /** New balance at Unifically, in US dollars. */
  balance?: number;
  /** US dollars to add to the balance; negative to take some away. */
  add?: number;
  /** GateAI: US dollars that are spent of today's budget of 100. */
  spent?: number;
  /** Ends a block, and forgets the requests that count for the rate limits. */
  unblock?: true;
}

/** @throws ControlError if there is no such account, or a property is wrong; nothing is changed then. */
export function changeAccount(parts: ControlParts, id: string, change: AccountChange): AccountRow {
  const { accounts, clock, feed, rateLimits, store } = parts;
  const account = store.accounts.get(id);
  if (!account) throw new ControlError(`There is no account ${id.slice(0, 40)}`, 404);
  const { balance, add, spent, unblock } = change;
  if ([balance, add, spent, unblock].every((value) => value === undefined))
    throw new ControlError('An account takes balance, add, spent or unblock');
  if (balance !== undefined && add !== undefined) throw new ControlError('An account takes either balance or add');
  const dollars = newBalance(account.balance, change);
  if (spent !== undefined) checked('spent', spent, 0, DAILY_BUDGET_USD);
  if (![true, undefined].includes(unblock)) throw new ControlError('unblock must be true');

  if (unblock) rateLimits?.unblock(id);
  // Begins the day whose budget it is.
  accounts.leftToday(account);
  account.balance = roundUsd(dollars);
  if (spent !== undefined) account.spent = roundUsd(spent);
  account.updatedAt = clock.now();
  store.putAccount(account);
  feed.noteAccount(id);
  return accountRow(account, parts);
}

/**
 * The account of a key.
 *
 * @throws ControlError, without the key, if it is not a key or has none.
 */
export function findAccount({ store }: Pick<ControlParts, 'store'>, key: unknown): { id: string } {
  if (typeof key !== 'string' || key === '' || key.length > MAX_KEY_LENGTH)
    throw new ControlError(`key must be a string of 1 to ${MAX_KEY_LENGTH} characters`);
  const id = accountIdOf(key);
  if (!store.accounts.has(id))
    throw new ControlError('This key has no account yet: it gets one by its first request', 404);
  return { id };
}

function newBalance(current: number, { balance, add }: AccountChange): number {
  if (balance !== undefined) return checked('balance', balance, 0, MAX_USD);
  return add === undefined
    ? current
    : checked('The balance with add', current + checked('add', add, -MAX_USD, MAX_USD), 0, MAX_USD);
}

function checked(name: string, value: unknown, from: number, to: number): number {
  if (typeof value !== 'number' || !(value >= from && value <= to))
    throw new ControlError(`${name} must be US dollars from ${from} to ${to}`);
  return value;
}
