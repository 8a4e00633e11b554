import { UnigenError } from '../errors/errors.js';
import { checkName } from './check-run.js';
import type { RunError, RunRecord, RunStore } from './store.js';

/** Which runs are cancelled: all that wait, or some by their names. */
export type Cancelled = 'waiting' | readonly string[];

const CANCELLED: RunError = { name: 'CancelledError', message: 'Cancelled before it was paid for' };

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
    : await namedRuns(store, which)) {
    // A payment that begins meanwhile goes on.
    const changed = await store.change(name, { from: ['waiting'], attempts }, { state: 'failed', error: CANCELLED });
    if (typeof changed === 'string') continue;
    count++;
    onChange(changed);
  }
  return count;
}

async function namedRuns(store: RunStore, names: readonly string[]): Promise<RunRecord[]> {
  if (!Array.isArray(names)) throw new UnigenError("`cancel` takes 'waiting' or an array of names");
  const runs: RunRecord[] = [];
  for (const name of new Set(names as readonly string[])) {
    checkName(name, 'A name to cancel');
    const run = await store.get(name);
    if (!run) throw new UnigenError(`There is no run ${JSON.stringify(name)}`);
    if (run.state !== 'waiting')
      throw new UnigenError(`The run ${JSON.stringify(name)} is ${run.state}; only what waits is cancelled`);
    runs.push(run);
  }
  return runs;
}
