import { IdMap } from './id-map.js';
import { modelsOf } from './models.js';
import type { SandboxTask } from './state.js';
import { QueuedTasks, type QueueEntry } from './queued-tasks.js';

/** Numbers of tasks by state. */
export interface TaskCounts {
  /** Tasks whose processing has not started. */
  queued: number;
  /** Tasks that are processed. */
  running: number;
  /** Tasks that have completed. */
  completed: number;
  /** Tasks that have failed. */
  failed: number;
  /** All of them. */
  total: number;
}

/** Numbers of tasks of one API and kind by state; queued tasks count as running. */
export interface KindCounts {
  api: SandboxTask['api'];
  kind: string;
  running: number;
  completed: number;
  failed: number;
}

/** The order is compacted once it has more holes than this, and more than half as many as places. */
const MIN_HOLES = 1000;

/** A task in the table. */
interface TaskEntry extends QueueEntry {
  position: number;
  /** The state under which it is counted. */
  state: SandboxTask['state'];
}

/**
 * The tasks of a store by id and in the order in which they were added, and how many there are in each state: those
 * numbers are updated with each change instead of counted. Each task has one entry in one map, because with many tasks
 * updating a second map would take longer than the rest of a request.
 */
export class TaskTable {
  readonly #queued = new QueuedTasks();
  /** With holes where tasks were removed. */
  #order: (TaskEntry | undefined)[] = [];
  readonly #entries = new IdMap<TaskEntry>();
  readonly #byKind = new Map<string, KindCounts>();
  /** The same counts by the id of the model, so that a task needs one lookup. */
  readonly #byModel = { unifically: new Map<string, KindCounts>(), gateai: new Map<string, KindCounts>() };
  /** Number of running tasks by account. */
  readonly #runningByAccount = new Map<string, number>();
  /** Ids of the running tasks of GateAI by account: GateAI limits their number. */
  readonly #runningAtGateAI = new Map<string, Set<string>>();
  #running = 0;
  #completed = 0;
  #failed = 0;

  get size(): number {
    return this.#entries.size;
  }

  get(id: string): SandboxTask | undefined {
    return this.#entries.get(id)?.task;
  }

  /** The tasks, the oldest first. */
  *values(): Generator<SandboxTask> {
    for (const entry of this.#order) if (entry) yield entry.task;
  }

  /** Number of running tasks of an account. */
  running(account: string): number {
    return this.#runningByAccount.get(account) ?? 0;
  }

  /** The tasks of an account that run at GateAI. */
  runningAtGateAI(account: string): SandboxTask[] {
    return Array.from(this.#runningAtGateAI.get(account) ?? [], (id) => this.get(id)!);
  }

  /** Adds a task, or replaces it. @returns Whether it is new, or in another state than before. */
  put(task: SandboxTask): boolean {
    const { id, state } = task;
    const entry = this.#entries.get(id);
    if (!entry) {
      const isQueued = state === 'running';
      const added = { task, startsAt: task.startsAt, isQueued, position: this.#order.length, state };
      this.#entries.set(id, added);
      this.#order.push(added);
      if (isQueued) this.#queued.add(added);
    } else {
      entry.task = task;
      if (entry.state === state) return false;
      this.#count(task, entry.state, -1);
      this.#queued.remove(entry);
      entry.state = state;
    }
    this.#count(task, state, 1);
    return true;
  }

  /** Notes that the start of a task was moved. */
  moveStart(task: SandboxTask): void {
    const entry = this.#entries.get(task.id);
    if (!entry?.isQueued) return;
    this.#queued.remove(entry);
    const moved = { ...entry, startsAt: task.startsAt, isQueued: true };
    this.#entries.set(task.id, moved);
    this.#order[entry.position] = moved;
    this.#queued.add(moved);
  }

  remove(task: SandboxTask): void {
    const entry = this.#entries.get(task.id);
    if (!entry) return;
    this.#order[entry.position] = undefined;
    this.#entries.delete(task.id);
    this.#count(task, entry.state, -1);
    this.#queued.remove(entry);
    const { length } = this.#order;
    if (length - this.#entries.size > MIN_HOLES + length / 2) this.#compact();
  }

  counts(now: number): TaskCounts {
    const queued = this.#queued.count(now);
    return {
      queued,
      running: this.#running - queued,
      completed: this.#completed,
      failed: this.#failed,
      total: this.#entries.size,
    };
  }

  /** The numbers for each API and kind. */
  get byKind(): Iterable<KindCounts> {
    return this.#byKind.values();
  }

  /** When the next queued task starts; undefined if none is queued. */
  nextStart(now: number): number | undefined {
    return this.#queued.nextStart(now);
  }

  /** The tasks that have started since the last call. */
  takeStarted(now: number): SandboxTask[] {
    return this.#queued.takeStarted(now);
  }

  /** Whether `takeStarted` is called from now on. */
  collectStarted(collects: boolean): void {
    this.#queued.collects = collects;
    this.#queued.takeStarted(-Infinity);
  }

  has(id: string): boolean {
    return this.#entries.has(id);
  }

  /**
   * The tasks, the newest first.
   *
   * @param before Only those that are older than the task with this id, which must be there.
   */
  *newest(before?: string): Generator<SandboxTask> {
    const start = before === undefined ? this.#order.length : this.#entries.get(before)!.position;
    for (let position = start - 1; position >= 0; position--) {
      const entry = this.#order[position];
      if (entry) yield entry.task;
    }
  }

  reset(): void {
    this.#queued.reset();
    this.#order = [];
    this.#entries.clear();
    for (const map of [this.#byKind, ...Object.values(this.#byModel)]) map.clear();
    for (const map of [this.#runningByAccount, this.#runningAtGateAI]) map.clear();
    this.#running = this.#completed = this.#failed = 0;
  }

  #count(task: SandboxTask, state: SandboxTask['state'], change: 1 | -1): void {
    const { api, model } = task;
    if (state === 'running') this.#countRunning(task, change);
    else if (state === 'completed') this.#completed += change;
    else this.#failed += change;
    let counts = this.#byModel[api].get(model);
    if (!counts) {
      counts = this.#kindCounts(api, model);
      this.#byModel[api].set(model, counts);
    }
    counts[state] += change;
  }

  #countRunning({ id, api, account }: SandboxTask, change: 1 | -1): void {
    this.#running += change;
    const running = this.running(account) + change;
    if (running > 0) this.#runningByAccount.set(account, running);
    else this.#runningByAccount.delete(account);
    if (api === 'gateai') this.#noteAtGateAI(id, account, change > 0);
  }

  #noteAtGateAI(id: string, account: string, runs: boolean): void {
    const own = this.#runningAtGateAI.get(account) ?? new Set();
    if (runs) this.#runningAtGateAI.set(account, own.add(id));
    else if (own.delete(id) && own.size === 0) this.#runningAtGateAI.delete(account);
  }

  #kindCounts(api: SandboxTask['api'], model: string): KindCounts {
    const kind = modelsOf(api).get(model)?.kind ?? 'unknown';
    const key = `${api} ${kind}`;
    const counts = this.#byKind.get(key) ?? { api, kind, running: 0, completed: 0, failed: 0 };
    this.#byKind.set(key, counts);
    return counts;
  }

  #compact(): void {
    this.#order = this.#order.filter((entry) => entry !== undefined);
    for (const [position, entry] of this.#order.entries()) entry!.position = position;
  }
}
