import {
  ConnectionError,
  RateLimitError,
  ServerError,
  TaskFailedError,
  TimeoutError,
  UnigenError,
} from '../errors/errors.js';
import { NO_REASON, untilAborted, type AbortSignalLike } from '../internal/abort.js';
import type { Clock } from '../internal/clock.js';
import { nextPollDelay, updateEstimate } from './poll-schedule.js';
import { errorFromAbort } from '../errors/error-from-abort.js';
import type { Adapter } from './adapter.js';
import type { WaitOptions } from './options.js';
import type { TaskHandle, TaskState } from '../types/task.js';

/** Polls in a row that may fail, each after all its retries, before a wait gives up. */
const MAX_MISSES = 5;

/** Seconds after which a wait decides anew when to poll. */
const RECONSIDER_S = 5;

/** A task that is waited for. */
interface Open {
  model: string;
  /** Its age in seconds. */
  elapsed: () => number;
}

/** All waits of a client. They know of each other, so that together they stay within the rate limit. */
export class Waits<State extends TaskState> {
  readonly #open = new Set<Open>();
  /** The age in seconds at which a task of a model is worth a poll. */
  readonly #observed = new Map<string, number>();

  constructor(
    readonly adapter: Adapter<State, never>,
    readonly clock: Clock,
    /** Milliseconds between two polls at least, where a wait does not say. */
    readonly interval = 2000,
  ) {}

  /** The output of a task once it is done; throws where it failed. */
  async end(task: TaskHandle | string, options: WaitOptions, signal: AbortSignalLike): Promise<unknown> {
    const wait = new Wait(this, task, options, signal);
    try {
      for (;;) {
        const state = await wait.next();
        try {
          options.onUpdate?.(state);
        } catch (cause) {
          throw new UnigenError('onUpdate threw; the task goes on', { cause });
        }
        if (!state.done) continue;
        if (state.output !== undefined) return state.output;
        throw new TaskFailedError((state as { error: string }).error, { task: state });
      }
    } catch (error) {
      throw Object.assign(error as Error, { handle: wait.handle });
    } finally {
      wait.close();
    }
  }

  /** Each state of a task that differs from the one before, the final one last. */
  async *watch(task: TaskHandle | string, options: WaitOptions, signal: AbortSignalLike): AsyncGenerator<State, void> {
    const wait = new Wait(this, task, options, signal);
    try {
      for (;;) {
        const state = await wait.next().catch((error: Error) => {
          throw Object.assign(error, { handle: wait.handle });
        });
        yield state;
        if (state.done) return;
      }
    } finally {
      wait.close();
    }
  }

  /** @internal Counts a task among those that are waited for, until the returned function is called. */
  enter(task: Open): () => void {
    this.#open.add(task);
    return () => void this.#open.delete(task);
  }

  /** @internal Whether it is known how long tasks of a model take. */
  knows(model: string): boolean {
    return this.#observed.has(model);
  }

  /** @internal Notes the age in seconds at which a poll found a task done, or not. */
  learn(model: string, age: number, done: boolean): void {
    const observed = updateEstimate(this.#observed.get(model), age, done);
    if (observed !== undefined) this.#observed.set(model, observed);
  }

  /** @internal Seconds from the last poll of a task to the next. */
  pause(model: string, elapsed: number, interval: number, webhook: boolean): number {
    let due = 0;
    for (const task of this.#open) if (task.elapsed() >= (this.#observed.get(task.model) ?? 0)) due++;
    const observed = this.#observed.get(model);
    return nextPollDelay({
      elapsed,
      typical: this.adapter.typical(model),
      observed,
      open: this.#open.size,
      due,
      interval,
      webhook,
    });
  }
}

/** One wait for one task. */
class Wait<State extends TaskState> {
  readonly handle: TaskHandle;
  readonly #waits: Waits<State>;
  readonly #signal: AbortSignalLike;
  /** Seconds. */
  readonly #interval: number;
  /** Seconds from the creation of the task to the wait; `Infinity` if it is not known. */
  readonly #age: number;
  readonly #start: number;
  readonly #leave: () => void;
  readonly #over: AbortController | undefined;
  #event: Promise<TaskState | undefined> | undefined;
  #first = true;
  #polledAt: number;
  #status: string | undefined;
  #misses = 0;

  constructor(
    waits: Waits<State>,
    task: TaskHandle | string,
    { webhook, pollInterval = waits.interval }: WaitOptions,
    signal: AbortSignalLike,
  ) {
    const { adapter, clock } = waits;
    this.#waits = waits;
    this.#signal = signal;
    this.#interval = pollInterval / 1000;
    this.handle = typeof task === 'string' ? { api: adapter.api, id: task, model: '', createdAt: '' } : task;
    const { id, model, createdAt } = this.handle;
    // An id alone does not tell its age; as anything may have happened to it, the first poll is at once.
    const age = typeof task === 'string' ? NaN : Math.max(0, (clock.date() - Date.parse(createdAt)) / 1000);
    this.#age = Number.isNaN(age) ? Infinity : age;
    this.#start = clock.now();
    this.#polledAt = this.#elapsed();
    this.#leave = waits.enter({ model, elapsed: () => this.#elapsed() });
    if (webhook) {
      this.#over = new AbortController();
      this.#event = webhook.waitForEvent(id, this.#over.signal);
      this.#event.catch(() => {});
    }
  }

  /** The next state whose status is another than before, or the final one. */
  async next(): Promise<State> {
    const { adapter } = this.#waits;
    const { id, model } = this.handle;
    const signal = this.#signal;
    for (;;) {
      try {
        let state = !this.#first || this.#age < 1 ? await this.#due() : undefined;
        this.#first = false;
        this.#polledAt = this.#elapsed();
        state ??= await adapter.read(id, { signal, poll: true });
        this.#misses = 0;
        // A handle that was kept tells when the task began, not when it ended.
        if (this.#age < 1) this.#waits.learn(model, this.#polledAt, state.done);
        if (state.status === this.#status && !state.done) continue;
        this.#status = state.status;
        return state;
      } catch (error) {
        if (signal.aborted) throw errorFromAbort(signal.reason);
        if (!isPassing(error) || ++this.#misses >= MAX_MISSES) throw error;
      }
    }
  }

  /** Leaves nothing behind. */
  close(): void {
    this.#leave();
    this.#over?.abort(NO_REASON);
  }

  /** Resolves when the next poll is due, or with the state that an event brought, if it brought one. */
  async #due(): Promise<State | undefined> {
    const waits = this.#waits;
    let event: { state: State | undefined } | undefined;
    let due = Infinity;
    while (!event) {
      const next =
        this.#polledAt + waits.pause(this.handle.model, this.#polledAt, this.#interval, this.#event !== undefined);
      // While nothing is known of such tasks, more and more of them must not put off the poll that will tell.
      due = waits.knows(this.handle.model) ? next : Math.min(due, next);
      const left = due - this.#elapsed();
      // A millisecond is nothing, and fractions of one may never pass.
      if (left < 0.001) return undefined;
      await untilAborted<void>((resolve, cleanup) => {
        // What other tasks show meanwhile may move the poll forward.
        cleanup(waits.clock.setTimer(Math.min(left, RECONSIDER_S) * 1000, () => resolve()));
        this.#event?.then(
          (arrived) => {
            this.#event = undefined;
            event = { state: arrived as State | undefined };
            resolve();
          },
          () => {},
        );
      }, this.#signal);
    }
    return event.state;
  }

  #elapsed(): number {
    return (this.#age < Infinity ? this.#age : 0) + (this.#waits.clock.now() - this.#start) / 1000;
  }
}

/** Whether a later poll may well succeed. */
function isPassing(error: unknown): boolean {
  if (error instanceof RateLimitError) return !error.exceeded;
  return error instanceof ServerError || error instanceof ConnectionError || error instanceof TimeoutError;
}
