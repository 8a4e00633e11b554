import { ConnectionError, RateLimitError, ServerError, TimeoutError } from '../errors/errors.js';
import { errorFromAbort } from '../errors/error-from-abort.js';
import { NO_REASON, untilAborted } from '../internal/abort.js';
import type { Deadline } from '../internal/deadline.js';
import type { TaskHandle, TaskState } from '../types/task.js';
import type { WaitOptions, WebhookSource } from './options.js';
import type { PollPlan } from './poll-plan.js';
import type { WaitingTask } from './poll-queue.js';
import { waitDeadline } from './wait-deadline.js';

/** Polls in a row that may fail, each after all its retries, before a wait gives up. */
const MAX_FAILED_POLLS = 5;
/** A task of this age in seconds was created just before the wait. */
const NEW_TASK_S = 1;

/** One wait for one task. */
export class PolledTask<State extends TaskState> implements WaitingTask {
  readonly handle: TaskHandle;
  readonly #plan: PollPlan<State>;
  readonly #deadline: Deadline;
  /** Minimum seconds between two polls. */
  readonly intervalSeconds: number;
  /** Seconds from the creation of the task to the wait; 0 if that is not known. */
  readonly age: number;
  /** Whether the wait began with the task, so that it sees how long it takes. */
  readonly #isNew: boolean;
  /** The clock's time at the beginning of the wait, in milliseconds. */
  readonly start: number;
  /** The source of events; undefined once it is listened to. */
  #webhook: WebhookSource | undefined;
  /** Ends the wait for an event. */
  #stopListening: AbortController | undefined;
  awaitsEvent = false;
  /** The event since the last poll; with `state` if the source has read it. */
  #event: { state: State | undefined } | undefined;
  /** Ends the current delay. */
  #wake: (() => void) | undefined;
  /** Ends the turn to poll. */
  #endTurn: (() => void) | undefined;
  /** If given, an abort before the turn to poll calls this with the reason, and `next` never settles. */
  onAbort: ((reason: unknown) => void) | undefined;
  /** Whether the next poll is due now. */
  isDue: boolean;
  /** Age of the task in seconds at the last poll. */
  polledAt: number;
  #status: string | undefined;
  #failedPolls = 0;

  constructor(plan: PollPlan<State>, task: TaskHandle | string, options: WaitOptions) {
    const { adapter, clock } = plan;
    const { webhook, pollInterval = plan.pollInterval } = options;
    this.#plan = plan;
    this.#deadline = waitDeadline(clock, options);
    this.intervalSeconds = pollInterval / 1000;
    this.handle = typeof task === 'string' ? { api: adapter.api, id: task, model: '', createdAt: '' } : task;
    // NaN if the handle has no valid `createdAt`.
    const age = (clock.date() - Date.parse(this.handle.createdAt)) / 1000;
    this.age = age > 0 ? age : 0;
    this.#isNew = age < NEW_TASK_S;
    // Anything may have happened to an older task, or to one whose age is not known.
    this.isDue = !this.#isNew;
    this.start = clock.now();
    this.polledAt = this.age;
    this.#webhook = webhook;
    plan.open++;
  }

  /** The next state whose status differs from the one before, or the final one. */
  async next(): Promise<State> {
    const { id, model } = this.handle;
    const plan = this.#plan;
    const signal = this.#deadline;
    if (this.#webhook) this.#listen(this.#webhook);
    for (;;) {
      try {
        // The only wait has nobody to take turns with.
        if (!this.isDue || plan.open > 1) await this.#untilDue();
        const event = this.#event;
        this.#event = undefined;
        this.isDue = false;
        this.polledAt = this.#elapsed();
        const state = event?.state ?? (await plan.adapter.get(id, signal, true));
        this.#failedPolls = 0;
        if (this.#isNew) plan.queue?.record(model, this.polledAt, state.done);
        if (state.status === this.#status && !state.done) continue;
        this.#status = state.status;
        return state;
      } catch (error) {
        if (signal.aborted) throw errorFromAbort(signal.reason);
        if (!isTransient(error) || ++this.#failedPolls >= MAX_FAILED_POLLS) throw error;
      } finally {
        this.#endTurn?.();
        this.#endTurn = undefined;
      }
    }
  }

  /** Releases timers and listeners. */
  close(): void {
    this.#deadline.stop();
    this.#plan.remove();
    this.#stopListening?.abort(NO_REASON);
  }

  #listen(webhook: WebhookSource): void {
    this.#webhook = undefined;
    this.awaitsEvent = true;
    this.#stopListening = new AbortController();
    webhook.waitForEvent(this.handle.id, this.#stopListening.signal).then(
      (state) => {
        this.awaitsEvent = false;
        this.#event = { state: state as State | undefined };
        this.#wake?.();
      },
      () => {},
    );
  }

  onTurn(end: () => void): void {
    this.#endTurn = end;
    this.#wake?.();
  }

  /** The age of the task in seconds. */
  #elapsed(): number {
    return this.age + (this.#plan.clock.now() - this.start) / 1000;
  }

  /**
   * Resolves when it is this wait's turn to poll, or an event has come. Not an async function, to save memory:
   * thousands of waits are in it at the same time.
   */
  #untilDue(): Promise<undefined> {
    if (this.#plan.queue) return this.#untilTurn();
    const load = (resolve: (value: Promise<void>) => void) => resolve(this.#plan.load());
    return untilAborted(load, this.#deadline).then(() => this.#untilTurn());
  }

  #untilTurn(): Promise<undefined> {
    const { clock, queue } = this.#plan;
    return untilAborted<undefined>(
      (resolve, cleanup) => {
        const wake = (this.#wake = () => resolve(undefined));
        if (this.#event) wake();
        else if (queue) {
          const turn = queue.enter(this);
          cleanup(() => queue.leave(turn));
        } else cleanup(clock.setTimer(this.isDue ? 0 : this.intervalSeconds * 1000, wake));
      },
      this.#deadline,
      this.onAbort,
    );
  }
}

/** Whether a later poll may succeed. */
function isTransient(error: unknown): boolean {
  if (error instanceof RateLimitError) return !error.exceeded;
  return error instanceof ServerError || error instanceof ConnectionError || error instanceof TimeoutError;
}
