import { roundUsd } from '../internal/money.js';
import type { Api } from '../types/api.js';
import { accountIdOf } from './account-id.js';
import type { SandboxClock } from './clock.js';
import { seedOf } from './media/seed.js';
import type { Scenarios } from './scenario/scenarios.js';
import type { SandboxAccount, SandboxTask } from './state.js';
import type { Store } from './store.js';

/** US dollars that a key may spend at GateAI in a day, if no scenario says otherwise. */
export const DAILY_BUDGET_USD = 100;
const DEFAULT_BALANCE_USD = 100;
const DAY_MS = 86_400_000;

export interface AccountParts {
  clock: SandboxClock;
  store: Store;
  /** The scenario may set the balance and the budget of a new account. */
  scenarios: Scenarios;
  /** The keys that are known; any, if omitted. */
  keys?: readonly string[];
  /** US dollars of a new account at Unifically. */
  balance?: number;
}

/** Accounts and their money. An account belongs to a key; it has a balance at Unifically and a daily budget at GateAI. */
export class Accounts {
  /** US dollars that tasks have cost, and that were refunded, since the start. */
  readonly money: Record<'spent' | 'refunded', Record<Api, number>> = {
    spent: { unifically: 0, gateai: 0 },
    refunded: { unifically: 0, gateai: 0 },
  };
  readonly #clock: SandboxClock;
  readonly #store: Store;
  readonly #scenarios: Scenarios;
  readonly #keys: ReadonlySet<string> | undefined;
  readonly #balance: number;

  constructor({ clock, store, scenarios, keys, balance = DEFAULT_BALANCE_USD }: AccountParts) {
    this.#clock = clock;
    this.#store = store;
    this.#scenarios = scenarios;
    this.#keys = keys && new Set(keys);
    this.#balance = balance;
  }

  isKnown(key: string): boolean {
    return this.#keys === undefined || this.#keys.has(key);
  }

  /** The account of a key, which is opened if there is none. The state has its digest, and never the key itself. */
  of(key: string): SandboxAccount {
    return this.withId(accountIdOf(key));
  }

  /** The account with an id, which is opened if there is none. */
  withId(id: string): SandboxAccount {
    return this.#store.accounts.get(id) ?? this.#open(id);
  }

  /** US dollars that are left of today's budget at GateAI; a day ends at midnight UTC. */
  leftToday(account: SandboxAccount): number {
    const day = dayOf(this.#clock.now());
    // Never back to an earlier day: after a restart the clock may stand earlier than before.
    if (day > account.day) {
      account.day = day;
      account.spent = 0;
    }
    return roundUsd(dailyBudgetOf(account) - account.spent);
  }

  /** Takes US dollars from the balance or the budget. */
  charge(account: SandboxAccount, api: Api, cost: number): void {
    if (api === 'gateai') account.spent = roundUsd(account.spent + cost);
    else account.balance = roundUsd(account.balance - cost);
    account.updatedAt = this.#clock.now();
    this.money.spent[api] = roundUsd(this.money.spent[api] + cost);
    this.#store.putAccount(account);
  }

  /** Gives back what a task has cost, once. */
  refund(task: SandboxTask): void {
    const account = this.#store.accounts.get(task.account);
    if (task.refunded || !account) return;
    task.refunded = true;
    this.money.refunded[task.api] = roundUsd(this.money.refunded[task.api] + task.cost);
    if (task.api === 'unifically') account.balance = roundUsd(account.balance + task.cost);
    // The refund of a task of another day does not raise today's budget.
    else if (account.day === dayOf(task.createdAt)) account.spent = Math.max(0, roundUsd(account.spent - task.cost));
    account.updatedAt = this.#clock.now();
    this.#store.putAccount(account);
    this.#store.putTask(task, this.#clock.now());
  }

  #open(id: string): SandboxAccount {
    const now = this.#clock.now();
    const { balance = this.#balance, budget } = this.#scenarios.openingOf(id);
    const account: SandboxAccount = {
      id,
      user: 1000 + (seedOf(id) % 9_000_000),
      balance,
      createdAt: now,
      updatedAt: now,
      spent: 0,
      day: dayOf(now),
      ...(budget !== undefined && { budget }),
    };
    this.#store.putAccount(account);
    return account;
  }
}

/** US dollars that an account may spend at GateAI in a day. */
export function dailyBudgetOf({ budget = DAILY_BUDGET_USD }: SandboxAccount): number {
  return budget;
}

/** The UTC day of a time, as days since the epoch. */
export function dayOf(time: number): number {
  return Math.floor(time / DAY_MS);
}
