import { BoundedMap } from '../internal/bounded-map.js';
import { Bell } from './bell.js';
import type { RunsEvent } from './events.js';
import type { RunRecord, RunStore } from './store.js';

/** Order of results: as the runs were added, or as they end. */
export type ResultsOrder = 'added' | 'finished';

/** Says what changes, and whether anything may still change. */
export interface RunsChanges {
  /** Whether runs are being processed here. */
  readonly isProcessing: boolean;
  /** Calls the listener with each event, then with `undefined` when processing ends. The returned function unsubscribes. */
  listen(listener: (event?: RunsEvent) => void): () => void;
}

type Results = AsyncGenerator<RunRecord, void, undefined>;

/** An event may follow so many records after the list has shown the same change. */
const MAX_LATE_EVENTS = 1000;

/** The runs that have ended, and while others are being processed, those too as they end. */
export function resultsOf(store: RunStore, changes: RunsChanges, order: ResultsOrder): Results {
  return order === 'added' ? inOrder(store, changes) : asTheyEnd(store, changes);
}

async function* inOrder(store: RunStore, changes: RunsChanges): Results {
  const bell = new Bell();
  const stop = changes.listen(() => bell.ring());
  try {
    for await (const { name } of store.list()) {
      let run = await store.get(name);
      while (run && isOpen(run) && changes.isProcessing) {
        await bell.wait();
        run = await store.get(name);
      }
      if (run && hasEnded(run)) yield run;
    }
  } finally {
    stop();
  }
}

async function* asTheyEnd(store: RunStore, changes: RunsChanges): Results {
  /** Names of runs that have ended since; their records may be large. */
  const ended = new Set<string>();
  const shown = new BoundedMap<string, string>(MAX_LATE_EVENTS);
  const bell = new Bell();
  const stop = changes.listen((event) => {
    if (event?.type === 'run' && hasEnded(event.run)) ended.add(event.run.name);
    bell.ring();
  });
  try {
    for await (const run of store.list(['finished', 'failed'])) {
      ended.delete(run.name);
      shown.set(run.name, run.updatedAt);
      yield run;
    }
    for (;;) {
      const isLast = !changes.isProcessing;
      for (const name of ended) {
        ended.delete(name);
        const run = await store.get(name);
        if (run && hasEnded(run) && shown.get(name) !== run.updatedAt) yield run;
      }
      if (isLast && ended.size === 0) return;
      if (ended.size === 0) await bell.wait();
    }
  } finally {
    stop();
  }
}

function hasEnded({ state }: RunRecord): boolean {
  return state === 'finished' || state === 'failed';
}

/** Whether a run may end without anybody's help. */
function isOpen({ state }: RunRecord): boolean {
  return state === 'waiting' || state === 'paying' || state === 'running';
}
