import { modelsOf } from './models.js';
import type { SandboxTask } from './state.js';
import { QueuedTasks } from './queued-tasks.js';

/** How many tasks there are in each state. */
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

/** How many tasks of one API and kind are in each state; queued ones are running. */
export interface KindCounts {
  api: SandboxTask['api'];
  kind: string;
  running: number;
  completed: number;
  failed: number;
}

/** Empty places after which the order is compacted. */
const MIN_HOLES = 1000;

/** The tasks of a store in the order in which they were added, and their numbers, which are kept and not counted. */
export class TaskIndex {
  readonly #queued = new QueuedTasks();
  /** With holes where tasks were removed. */
  #order: (SandboxTask | undefined)[] = [];
  #positions = new Map<string, number>();
  /** The state under which each task is counted. */
  readonly #states = new Map<string, SandboxTask['state']>();
  readonly #byKind = new Map<string, KindCounts>();
  #running = 0;
  #completed = 0;
  #failed = 0;

  /** Adds a task, or notes its new state. */
  put(task: SandboxTask): void {
    const { id, state } = task;
    const before = this.#states.get(id);
    if (before === state) return;
    this.#states.set(id, state);
    if (before === undefined) {
      this.#positions.set(id, this.#order.push(task) - 1);
      if (state === 'running') this.#queued.add(task);
    } else {
      this.#count(task, before, -1);
      this.#queued.remove(id);
    }
    this.#count(task, state, 1);
  }

  /** Notes that the start of a task was moved. */
  moveStart(task: SandboxTask): void {
    if (this.#queued.remove(task.id)) this.#queued.add(task);
  }

  remove(task: SandboxTask): void {
    const { id } = task;
    const position = this.#positions.get(id);
    if (position === undefined) return;
    this.#order[position] = undefined;
    this.#positions.delete(id);
    this.#count(task, this.#states.get(id)!, -1);
    this.#states.delete(id);
    this.#queued.remove(id);
    const { length } = this.#order;
    if (length - this.#positions.size > MIN_HOLES + length / 2) this.#compact();
  }

  counts(now: number): TaskCounts {
    const queued = this.#queued.count(now);
    return {
      queued,
      running: this.#running - queued,
      completed: this.#completed,
      failed: this.#failed,
      total: this.#positions.size,
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

  /** The tasks that started since the last call, as far as `counts` or `nextStart` did not find them before. */
  takeStarted(now: number): SandboxTask[] {
    return this.#queued.takeStarted(now);
  }

  /** Whether `takeStarted` is called from now on. */
  collectStarted(collects: boolean): void {
    this.#queued.collects = collects;
    this.#queued.takeStarted(-Infinity);
  }

  has(id: string): boolean {
    return this.#positions.has(id);
  }

  /**
   * The tasks, the newest first.
   *
   * @param before Only those that are older than the task with this id, which must be there.
   */
  *newest(before?: string): Generator<SandboxTask> {
    const start = before === undefined ? this.#order.length : this.#positions.get(before)!;
    for (let position = start - 1; position >= 0; position--) {
      const task = this.#order[position];
      if (task) yield task;
    }
  }

  reset(): void {
    this.#queued.reset();
    this.#order = [];
    for (const map of [this.#positions, this.#states, this.#byKind]) map.clear();
    this.#running = this.#completed = this.#failed = 0;
  }

  #count({ api, model }: SandboxTask, state: SandboxTask['state'], change: 1 | -1): void {
    if (state === 'running') this.#running += change;
    else if (state === 'completed') this.#completed += change;
    else this.#failed += change;
    const kind = modelsOf(api).get(model)?.kind ?? 'unknown';
    const key = `${api} ${kind}`;
    let counts = this.#byKind.get(key);
    if (!counts) {
      counts = { api, kind, running: 0, completed: 0, failed: 0 };
      this.#byKind.set(key, counts);
    }
    counts[state] += change;
  }

  #compact(): void {
    this.#order = this.#order.filter((task) => task !== undefined);
    this.#positions = new Map(this.#order.map((task, position) => [task!.id, position]));
  }
}
