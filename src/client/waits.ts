import { ConnectionError, RateLimitError, ServerError, TaskFailedError, TimeoutError } from '../errors/errors.js';
import { untilAborted, type Clock } from '../policy/clock.js';
import { nextLook, observe } from '../policy/schedule.js';
import { stopped } from '../policy/transport.js';
import type { Adapter } from './adapter.js';
import type { WaitOptions } from './options.js';
import type { TaskHandle, TaskState } from './task.js';

/** Looks in a row that may fail, each after all its repetitions, before a wait gives up. */
const MISSES = 5;

/** All waits of a client. They know of each other, so that together they stay within the rate limit. */
export class Waits<State extends TaskState> {
  #open = 0;
  /** How long the last tasks of a model took, in seconds. */
  readonly #observed = new Map<string, number>();

  constructor(
    readonly adapter: Adapter<State, never>,
    readonly clock: Clock,
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
  async *watch(task: TaskHandle | string, { signal, webhook, interval = 2000 }: WaitOptions): AsyncGenerator<State, void> {
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
    let lower = 0;
    let misses = 0;
    this.#open++;
    try {
      for (let first = true; ; first = false) {
        let state: State | undefined;
        if (!first || age < 1) {
          const typical = adapter.typical(model);
          const observed = this.#observed.get(model);
          const known = { elapsed: elapsed(), typical, observed, open: this.#open };
          const look = nextLook({ ...known, interval: interval / 1000, webhook: event !== undefined });
          state = await untilAborted<State | undefined>((resolve, cleanup) => {
            const timer = new AbortController();
            clock.sleep(look * 1000, timer.signal).then(() => resolve(undefined), () => {});
            event?.then((arrived) => {
              event = undefined;
              resolve(arrived as State | undefined);
            }, () => {});
            cleanup(() => timer.abort());
          }, signal);
        }
        try {
          state ??= await adapter.read(id, { signal, poll: true });
        } catch (error) {
          if (signal?.aborted || !isPassing(error) || ++misses >= MISSES) throw error;
          continue;
        }
        misses = 0;
        // A handle that was kept tells when the task began, not when it ended.
        if (state.done && age < 1) this.#observed.set(model, observe(this.#observed.get(model), lower, elapsed()));
        lower = elapsed();
        if (state.status !== seen) yield state;
        if (state.done) return;
        seen = state.status;
      }
    } catch (error) {
      throw Object.assign(signal?.aborted ? stopped(signal.reason) : (error as Error), { handle });
    } finally {
      this.#open--;
      over.abort();
    }
  }
}

function handleOf(task: TaskHandle | string, api: TaskHandle['api']): TaskHandle {
  return typeof task === 'string' ? { api, id: task, model: '', createdAt: '' } : task;
}

/** Whether a later look may well succeed. */
function isPassing(error: unknown): boolean {
  return error instanceof ServerError || error instanceof ConnectionError || error instanceof RateLimitError || error instanceof TimeoutError;
}
