import { roundUsd } from '../internal/money.js';
import { RUN_STATES } from './check-change.js';
import { isSameRequest } from './check-run.js';
import type { Added, NewRun, RunChange, RunCondition, RunCounts, RunRecord, RunState } from './store.js';

/** All runs of a store in memory. Records are replaced, never changed, so that a caller can keep one. */
export class RunTable {
  readonly #records = new Map<string, RunRecord>();
  readonly #uploads = new Map<string, string>();
  readonly #counts = Object.fromEntries(RUN_STATES.map((state) => [state, 0])) as Record<RunState, number>;
  #cost = 0;

  /** How many runs and uploads there are. */
  get size(): number {
    return this.#records.size + this.#uploads.size;
  }

  get counts(): RunCounts {
    return { ...this.#counts, cost: this.#cost };
  }

  get(name: string): RunRecord | undefined {
    return this.#records.get(name);
  }

  /** Runs in the order in which they were added; those that are added meanwhile come at the end. */
  records(): IterableIterator<RunRecord> {
    return this.#records.values();
  }

  /** What `add` would do with a run. */
  compare(run: NewRun): Added {
    const known = this.#records.get(run.name);
    if (!known) return 'added';
    if (isSameRequest(known, run)) return 'known';
    return isUncharged(known) ? 'corrected' : 'different';
  }

  /** The record of a run after a change; or what speaks against it. */
  changed(
    name: string,
    { from, attempts, budget }: RunCondition,
    change: RunChange,
    updatedAt: string,
  ): RunRecord | 'conflict' | 'budget' {
    const record = this.#records.get(name);
    if (!record || !from.includes(record.state)) return 'conflict';
    if (attempts !== undefined && attempts !== record.attempts) return 'conflict';
    const next = applyChange(record, change, record.attempts + (change.state === 'paying' ? 1 : 0), updatedAt);
    if (budget !== undefined && this.#costWith(record, next) > budget) return 'budget';
    return next;
  }

  /** Adds a run, or replaces the record of a known one. */
  put(record: RunRecord): void {
    const before = this.#records.get(record.name);
    this.#cost = this.#costWith(before, record);
    if (before) this.#counts[before.state]--;
    this.#counts[record.state]++;
    this.#records.set(record.name, record);
  }

  upload(digest: string): string | undefined {
    return this.#uploads.get(digest);
  }

  uploads(): IterableIterator<[digest: string, reference: string]> {
    return this.#uploads.entries();
  }

  putUpload(digest: string, reference: string): void {
    this.#uploads.set(digest, reference);
  }

  #costWith(before: RunRecord | undefined, after: RunRecord): number {
    // Rounded each time: what binary fractions add to 100,000 sums would show.
    return roundUsd(this.#cost - (before?.cost ?? 0) + (after.cost ?? 0));
  }
}

/** Whether a run has failed and can't have been charged for, so that another request under its name pays only once. */
function isUncharged({ state, handle, payingAt, cost = 0 }: RunRecord): boolean {
  return state === 'failed' && handle === undefined && payingAt === undefined && cost === 0;
}

/** A record with a change: a property that is undefined is removed. */
export function applyChange(record: RunRecord, change: RunChange, attempts: number, updatedAt: string): RunRecord {
  const next = { ...record, ...change, attempts, updatedAt };
  if (!Object.values(change).includes(undefined)) return Object.freeze(next);
  const kept = Object.entries(next).filter(([, value]) => value !== undefined);
  return Object.freeze(Object.fromEntries(kept)) as unknown as RunRecord;
}
