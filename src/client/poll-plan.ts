import type { Clock } from '../internal/clock.js';
import { amountOf } from '../internal/json.js';
import type { TaskState } from '../types/task.js';
import type { Adapter } from './adapter.js';
import { nextPollDelay, updateEstimate } from './poll-schedule.js';

/** A task that is waited for. */
export interface WaitingTask {
  model: string;
  /** Its age in seconds. */
  elapsed: () => number;
}

/** What the waits of a client share: they know of each other, so that together they stay within the rate limit. */
export class PollPlan<State extends TaskState> {
  readonly #open = new Set<WaitingTask>();
  /** The age in seconds at which a task of a model is worth its first poll. */
  readonly #observed = new Map<string, number>();

  /** @param pollInterval Minimum milliseconds between two polls, if a wait does not override it. */
  constructor(
    readonly adapter: Adapter<State, never>,
    readonly clock: Clock,
    readonly pollInterval = 2000,
  ) {}

  /** Counts a task among those that are waited for, until the returned function is called. */
  add(task: WaitingTask): () => void {
    this.#open.add(task);
    return () => void this.#open.delete(task);
  }

  /** Whether it is known how long tasks of a model take. */
  hasObserved(model: string): boolean {
    return this.#observed.has(model);
  }

  /** Notes the age in seconds at which a poll found a task done, or not. */
  record(model: string, age: number, done: boolean): void {
    const observed = updateEstimate(this.#observed.get(model), age, done);
    if (observed !== undefined) this.#observed.set(model, observed);
  }

  /**
   * Seconds from the last poll of a task to the next.
   *
   * @param elapsed The age of the task at its last poll, in seconds.
   * @param interval The shortest time between two polls, in seconds.
   * @param webhook Whether an event is expected.
   */
  delay(model: string, elapsed: number, interval: number, webhook: boolean): number {
    let due = 0;
    for (const task of this.#open) if (task.elapsed() >= (this.#observed.get(task.model) ?? 0)) due++;
    return nextPollDelay({
      elapsed,
      // An id may be the name of an inherited property, such as `constructor`.
      typical: amountOf(this.adapter.typicalSeconds[model]),
      observed: this.#observed.get(model),
      open: this.#open.size,
      due,
      interval,
      webhook,
    });
  }
}
