import { namedRuns } from './named-runs.js';
import type { RunChange, RunRecord, RunState, RunStore } from './store.js';

/** Which runs are retried: all that failed, all that could not be saved, or some by their names. */
export type Retried = 'failed' | 'unsaved' | readonly string[];

const PURPOSE = {
  method: 'retry',
  others: "'failed', 'unsaved'",
  isMeant: canRetry,
  otherwise: 'only what failed is retried',
};

/**
 * Makes runs wait again.
 *
 * @param onChange Called with each of them.
 * @throws UnigenError if one of the named runs can't be retried; then none is.
 */
export async function retryRuns(store: RunStore, which: Retried, onChange: (run: RunRecord) => void): Promise<number> {
  let count = 0;
  for await (const run of runsOf(store, which)) {
    const changed = await store.change(run.name, { from: [run.state], attempts: run.attempts }, retryOf(run));
    if (typeof changed === 'string') continue;
    count++;
    onChange(changed);
  }
  return count;
}

async function* runsOf(store: RunStore, which: Retried): AsyncGenerator<RunRecord> {
  if (which === 'failed' || which === 'unsaved') {
    const state: RunState = which === 'failed' ? 'failed' : 'finished';
    for await (const run of store.list([state])) if (canRetry(run)) yield run;
    return;
  }
  yield* await namedRuns(store, which, PURPOSE);
}

function canRetry({ state, error }: RunRecord): boolean {
  return state === 'failed' || (state === 'finished' && error !== undefined);
}

function retryOf({ state, cost }: RunRecord): RunChange {
  // A finished run has a paid output, so only its files are fetched again.
  if (state === 'finished') return { state: 'running', error: undefined };
  return {
    state: 'waiting',
    spent: cost,
    handle: undefined,
    output: undefined,
    files: undefined,
    error: undefined,
  };
}
