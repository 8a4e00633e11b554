import { ConnectionError, RateLimitError, ServerError, TaskFailedError, TimeoutError } from '../errors/errors.js';
import { NO_REASON, untilAborted, type Clock } from '../policy/clock.js';
import { nextLook, observe } from '../policy/schedule.js';
import { stopped } from '../policy/transport.js';
import type { Adapter } from './adapter.js';
import type { WaitOptions } from './options.js';
import type { TaskHandle, TaskState } from './task.js';

/** Looks in a row that may fail, each after all its repetitions, before a wait gives up. */
const MISSES = 5;

/** Seconds after which a wait asks itself again when to look. */
const RECONSIDER = 5;

/** All waits of a client. They know of each other, so that together they stay within the rate limit. */
export class Waits<State extends TaskState> {
  /** Model and age in seconds of every task that is waited for. */
  readonly #open = new Set<{ model: string; elapsed: () => number }>();
  /** The age in seconds at which a task of a model is worth a look. */
  readonly #observed = new Map<string, number>();

  constructor(
    readonly adapter: Adapter<State, never>,
    readonly clock: Clock,
    /** Milliseconds between two looks at least, where a wait does not say. */
    readonly interval = 2000,
  ) {}

  /** The output of a task once it is done; throws where it failed. */
  async end(task: TaskHandle | string, options: WaitOptions): Promise<unknown> {
    let last: TaskState | undefined;
    for await (const state of this.watch(task, options)) {
      last = state;
      options.onUpdate?.(state);
    }
    if (last?.done && last.output !== undefined) return last.output;
    const { error } = last as { error: string };
    throw Object.assign(new TaskFailedError(error, { task: last }), { handle: handleOf(task, this.adapter.api) });
  }

  /** Each state of a task that differs from the one before, the final one last. */
  async *watch(task: TaskHandle | string, { signal, webhook, interval = this.interval }: WaitOptions): AsyncGenerator<State, void> {
    const { adapter, clock } = this;
    const handle = handleOf(task, adapter.api);
    const { id, model } = handle;
    // An id alone does not tell its age; as anything may have happened to it, the first look is at once.
    const age = typeof task === 'string' ? Infinity : Math.max(0, (clock.date() - Date.parse(handle.createdAt)) / 1000);
    const start = clock.now();
    const elapsed = () => (age < Infinity ? age : 0) + (clock.now() - start) / 1000;

    const over = new AbortController();
    let event = webhook?.arrival(id, over.signal);
    event?.catch(() => {});
    let seen: string | undefined;
    let looked = elapsed();
    let misses = 0;
    const self = { model, elapsed };
    this.#open.add(self);
    try {
      for (let first = true; ; first = false) {
        let state: State | undefined;
        let told = false;
        let due = Infinity;
        while (!told && (!first || age < 1)) {
          const next = looked + this.#next(model, looked, interval / 1000, event !== undefined);
          // While nothing is known of such tasks, more and more of them must not put off the look that will tell.
          due = this.#observed.has(model) ? next : Math.min(due, next);
          const look = due - elapsed();
          // A millisecond is nothing, and fractions of one may never pass.
          if (look < 0.001) break;
          await untilAborted<void>((resolve, cleanup) => {
            const timer = new AbortController();
            // What other tasks show meanwhile may move the look forward.
            clock.sleep(Math.min(look, RECONSIDER) * 1000, timer.signal).then(resolve, () => {});
            event?.then((arrived) => {
              event = undefined;
              told = true;
              state = arrived as State | undefined;
              resolve();
            }, () => {});
            cleanup(() => timer.abort(NO_REASON));
          }, signal);
        }
        looked = elapsed();
        try {
          state ??= await adapter.read(id, { signal, poll: true });
        } catch (error) {
          if (signal?.aborted || !isPassing(error) || ++misses >= MISSES) throw error;
          continue;
        }
        misses = 0;
        // A handle that was kept tells when the task began, not when it ended.
        if (age < 1) this.#learn(model, looked, state.done);
        if (state.status !== seen) yield state;
        if (state.done) return;
        seen = state.status;
      }
    } catch (error) {
      throw Object.assign(signal?.aborted ? stopped(signal.reason) : (error as Error), { handle });
    } finally {
      this.#open.delete(self);
      over.abort(NO_REASON);
    }
  }

  #learn(model: string, age: number, done: boolean): void {
    const observed = observe(this.#observed.get(model), age, done);
    if (observed !== undefined) this.#observed.set(model, observed);
  }

  /** Seconds from the last look at a task to the next. */
  #next(model: string, elapsed: number, interval: number, webhook: boolean): number {
    const open = [...this.#open];
    const ripe = open.filter((task) => task.elapsed() >= (this.#observed.get(task.model) ?? 0)).length;
    const observed = this.#observed.get(model);
    return nextLook({ elapsed, typical: this.adapter.typical(model), observed, open: open.length, ripe, interval, webhook });
  }
}

function handleOf(task: TaskHandle | string, api: TaskHandle['api']): TaskHandle {
  return typeof task === 'string' ? { api, id: task, model: '', createdAt: '' } : task;
}

/** Whether a later look may well succeed. */
function isPassing(error: unknown): boolean {
  return error instanceof ServerError || error instanceof ConnectionError || error instanceof RateLimitError || error instanceof TimeoutError;
}
