import { namedRuns } from './named-runs.js';
import type { RunError, RunRecord, RunStore } from './store.js';

/** Which runs are cancelled: all that wait, or some by their names. */
export type Cancelled = 'waiting' | readonly string[];

const CANCELLED: RunError = { name: 'CancelledError', message: 'Cancelled before it was paid for' };
const PURPOSE = {
  method: 'cancel',
  others: "'waiting'",
  isMeant: ({ state }: RunRecord) => state === 'waiting',
  otherwise: 'only what waits is cancelled',
};

/**
 * Makes runs that wait fail, so that they are not paid for.
 *
 * @param onChange Called with each of them.
 * @throws UnigenError if one of the named runs does not wait; then none is cancelled.
 */
export async function cancelRuns(
  store: RunStore,
  which: Cancelled,
  onChange: (run: RunRecord) => void,
): Promise<number> {
  let count = 0;
  for await (const { name, attempts } of which === 'waiting'
    ? store.list(['waiting'])
    : await namedRuns(store, which, PURPOSE)) {
    // A payment that begins meanwhile goes on.
    const changed = await store.change(name, { from: ['waiting'], attempts }, { state: 'failed', error: CANCELLED });
    if (typeof changed === 'string') continue;
    count++;
    onChange(changed);
  }
  return count;
}
