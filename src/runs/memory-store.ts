import { RunTable } from './run-table.js';
import type { RunStore } from './store.js';
import { TableStore } from './table-store.js';

/**
 * A store that keeps runs in memory: for tests, and for work that may be lost with the process.
 *
 * @example
 * const runs = await openRuns(createMemoryStore());
 */
export function createMemoryStore(): RunStore {
  const done = Promise.resolve();
  return new TableStore(new RunTable(), {
    append: () => done,
    settled: () => done,
    failure: undefined,
    close: () => done,
  });
}
