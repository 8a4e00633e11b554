import type { RowParts } from './row-parts.js';
import { accountRow, clockInfo, requestRow, taskRow } from './make-rows.js';
import type { Overview } from './rows.js';

/** Maximum number of entries of each list. */
const MAX_ROWS = 200;

export function overviewOf(parts: RowParts): Overview {
  const { clock, faults, mode, scenarios, store, traffic } = parts;
  clock.catchUp();
  const now = clock.now();
  return {
    ...mode,
    clock: clockInfo(parts),
    counts: store.tasks.counts(now),
    accounts: last(store.accounts.values()).map((account) => accountRow(account, parts)),
    faults: [...faults.queued],
    scenario: scenarios.version,
    tasks: first(store.tasks.newest()).map((task) => taskRow(task, now)),
    requests: first(traffic.newest()).map((entry) => requestRow(entry, parts)),
    deliveries: last(store.deliveries.values()),
  };
}

function first<T>(values: Iterable<T>): T[] {
  const found: T[] = [];
  for (const value of values) if (found.push(value) === MAX_ROWS) break;
  return found;
}

/** The last values, the last one first. */
function last<T>(values: Iterable<T>): T[] {
  return [...values].slice(-MAX_ROWS).reverse();
}
