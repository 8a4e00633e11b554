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

  /** The documented seconds by model. They are not part of what loads at first, which would grow with each model. */
  #typical: Promise<Readonly<Record<string, number>>> | undefined;

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

  /** The seconds that tasks of a model usually take at least, if they are documented and can be loaded. */
  async typicalSeconds(model: string): Promise<number | undefined> {
    this.#typical ??= import('../../generated/typical.js').then(
      ({ typicalSeconds }) => typicalSeconds[this.adapter.api],
      () => ({}),
    );
    // An id may be the name of an inherited property, such as `constructor`.
    return amountOf((await this.#typical)[model]);
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
   * @param typical The seconds that such a task usually takes at least, if they are documented.
   * @param elapsed The age of the task at its last poll, in seconds.
   * @param interval The shortest time between two polls, in seconds.
   * @param webhook Whether an event is expected.
   */
  delay(model: string, typical: number | undefined, elapsed: number, interval: number, webhook: boolean): number {
    let due = 0;
    for (const task of this.#open) if (task.elapsed() >= (this.#observed.get(task.model) ?? 0)) due++;
    return nextPollDelay({
      elapsed,
      typical,
      observed: this.#observed.get(model),
      open: this.#open.size,
      due,
      interval,
      webhook,
    });
  }
}
