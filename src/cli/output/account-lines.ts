import { capitalized } from '../../internal/capitalized.js';
import { isObject, type JsonObject } from '../../internal/json.js';
import { formatUsd } from '../../internal/money.js';
import { outline } from './layout.js';

/** Objects whose numbers are all US dollars. */
const BUDGET = /^(?:your_)?budget$/;

/** Objects whose properties are named after models. */
const BY_MODEL = 'today_spending';

/** Names that say more than their words in sentence case. */
const NAMES: Record<string, string> = {
  user_id: 'User',
  your_budget: 'Budget today',
  budget: 'Budget today',
  concurrency: 'Slots',
  active_slots: 'In use',
  today_spending: 'Spent today',
  pool: 'Accounts of the API',
  total_accounts: 'All',
  result_count: 'Results',
  task_id: 'Task',
  taskId: 'Task',
};

/** An account as lines for people: names in words, amounts of money and times in a readable form. */
export function accountLines(account: object): string {
  const { pool, ...own } = withoutRepeatedBudget(account as JsonObject);
  // The key's own values come before those of the pool.
  return outline(readable({ ...own, ...(pool !== undefined && { pool }) }));
}

/** GateAI states the budget of a key in the credits and on the dashboard. */
function withoutRepeatedBudget({ your_budget: credits, ...account }: JsonObject): JsonObject {
  const isSame = JSON.stringify(credits) === JSON.stringify(account.budget);
  return credits === undefined || isSame ? account : { your_budget: credits, ...account };
}

function readable(value: unknown, parent = ''): unknown {
  if (Array.isArray(value)) return value.map((item) => readable(item));
  if (!isObject(value)) return value;
  // Two properties may have the same words; then the API's own names tell them apart.
  const names = Object.keys(value).map((name) => (parent === BY_MODEL ? name : nameInWords(name)));
  return Object.fromEntries(
    Object.entries(value).map(([name, inner], at) => [
      names.indexOf(names[at]!) === names.lastIndexOf(names[at]!) ? names[at] : name,
      typeof inner === 'number' ? readableNumber(name, inner, parent) : readable(inner, name),
    ]),
  );
}

/** The name of a property in words: `balance_usd` is `Balance`. Other names than those of APIs stay as they are. */
function nameInWords(name: string): string {
  if (Object.hasOwn(NAMES, name)) return NAMES[name]!;
  if (!/^[a-z]+(?:_[a-z]+)*$/.test(name)) return name;
  const words = name.replace(/_(?:usd|at)$/, '').replaceAll('_', ' ');
  return capitalized(words);
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
