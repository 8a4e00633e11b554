import { setImmediate } from 'node:timers/promises';
import { UnigenError } from '../errors/errors.js';
import { checkChange, checkUpload, isRunState, RUN_STATES } from './check-change.js';
import { checkName, checkRuns } from './check-run.js';
import type { RunTable } from './run-table.js';
import type { Added, NewRun, RunChange, RunCondition, RunCounts, RunRecord, RunState, RunStore } from './store.js';

const LISTED_IN_ONE_TURN = 1000;

/** One change of a table, as it is written down. */
export type Entry =
  | { readonly run: RunRecord }
  | (Pick<RunRecord, 'name' | 'attempts' | 'updatedAt'> & { readonly change: RunChange })
  | { readonly upload: readonly [digest: string, reference: string] };

/** Where the changes of a table are written down. */
export interface EntryLog {
  /** Resolves once these entries and all before them are durable. */
  append(entries: readonly Entry[]): Promise<void>;
  /** Resolves once all entries are durable. */
  settled(): Promise<void>;
  /** Why nothing more can be written, if so. */
  readonly failure: Error | undefined;
  close(): Promise<void>;
}

/** A store whose runs are in memory, and whose changes go to a log. */
export class TableStore implements RunStore {
  readonly exclusive?: true;
  readonly readOnly?: true;
  readonly #table: RunTable;
  readonly #log: EntryLog;
  readonly #begin: Pick<RunRecord, 'state' | 'error'>;
  #closing: Promise<void> | undefined;

  /**
   * @param readOnly Whether others may change what is in the log, and this store does not.
   * @param begin What runs are that are added.
   */
  constructor(
    table: RunTable,
    log: EntryLog,
    {
      readOnly = false,
      begin = { state: 'waiting' },
    }: { readOnly?: boolean | undefined; begin?: Pick<RunRecord, 'state' | 'error'> } = {},
  ) {
    this.#table = table;
    this.#log = log;
    this.#begin = begin;
    if (readOnly) this.readOnly = true;
    else this.exclusive = true;
  }

  async add(runs: readonly NewRun[]): Promise<readonly Added[]> {
    this.#assertWritable();
    const checked = checkRuns(runs);
    const updatedAt = new Date().toISOString();
    const entries: Entry[] = [];
    const added = checked.map((run) => {
      const verdict = this.#table.compare(run);
      if (verdict === 'added' || verdict === 'corrected') {
        // A process that still has the earlier request can't pay for it, since the attempt differs.
        const attempts = verdict === 'added' ? 0 : this.#table.get(run.name)!.attempts + 1;
        const record: RunRecord = Object.freeze({ ...run, ...this.#begin, attempts, updatedAt });
        this.#table.put(record);
        entries.push({ run: record });
      }
      return verdict;
    });
    // A known run may have been added a moment ago, and not be durable yet.
    await (entries.length > 0 ? this.#log.append(entries) : this.#log.settled());
    return added;
  }

  get(name: string): Promise<RunRecord | undefined> {
    return this.#read(() => this.#table.get(name));
  }

  async change(name: string, condition: RunCondition, change: RunChange): Promise<RunRecord | 'conflict' | 'budget'> {
    this.#assertWritable();
    checkName(name);
    const checked = checkChange(change);
    const updatedAt = new Date().toISOString();
    const record = this.#table.changed(name, condition, checked, updatedAt);
    if (typeof record === 'string') return record;
    this.#table.put(record);
    await this.#log.append([{ name, attempts: record.attempts, updatedAt, change: checked }]);
    return record;
  }

  async *list(states: readonly RunState[] = RUN_STATES): AsyncGenerator<RunRecord> {
    this.#assertOpen();
    if (!states.every(isRunState)) throw new UnigenError(`\`states\` must be some of ${RUN_STATES.join(', ')}`);
    let passed = 0;
    for (const record of this.#table.records()) {
      // A generator that never waits keeps timers and sockets from their turn.
      if (++passed % LISTED_IN_ONE_TURN === 0) await setImmediate();
      this.#assertOpen();
      if (states.includes(record.state)) yield record;
    }
  }

  counts(): Promise<RunCounts> {
    return this.#read(() => this.#table.counts);
  }

  upload(digest: string): Promise<string | undefined> {
    return this.#read(() => this.#table.upload(digest));
  }

  async addUpload(digest: string, reference: string): Promise<void> {
    this.#assertWritable();
    checkUpload(digest, reference);
    this.#table.putUpload(digest, reference);
    await this.#log.append([{ upload: [digest, reference] }]);
  }

  close(): Promise<void> {
    return (this.#closing ??= this.#log.close());
  }

  /** What the table has; rejects if the store is closed. */
  #read<T>(read: () => T): Promise<T> {
    return new Promise((resolve) => {
      this.#assertOpen();
      resolve(read());
    });
  }

  #assertOpen(): void {
    if (this.#closing) throw new UnigenError('The store is closed');
  }

  #assertWritable(): void {
    this.#assertOpen();
    if (this.#log.failure) throw this.#log.failure;
  }
}
