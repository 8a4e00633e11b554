import type { Clock } from '../internal/clock.js';
import { amountOf } from '../internal/json.js';
import type { TaskHandle, TaskState } from '../types/task.js';
import type { Adapter } from './adapter.js';
import { updateEstimate } from './poll-schedule.js';

/** A task that is waited for. */
export interface WaitingTask {
  readonly handle: Pick<TaskHandle, 'model'>;
  /** Its age in seconds at a time of the clock. */
  elapsed(now: number): number;
  /**
   * Ends the delay before its next poll if that is over.
   *
   * @param due How many open tasks have taken as long as such tasks took before.
   * @returns The time at which it will be over; Infinity if it is not waiting for that.
   */
  endDelay(now: number, due: number): number;
}

/**
 * To decide when each wait polls takes well below a microsecond a wait. Decisions are so many milliseconds apart that
 * they take the same small share of a core however many waits there are; waits that share nine polls a second are then
 * late by less than 0.1 % of the time between two polls of one.
 */
const WAITS_PER_MS = 20;

/** What the waits of a client share: one timer, and all that they know of each other to stay within the rate limit. */
export class PollPlan<State extends TaskState> {
  /** The waits. */
  readonly open = new Set<WaitingTask>();
  /** The age in seconds at which a task of a model is worth its first poll, if it is known how long such tasks take. */
  readonly observed = new Map<string, number>();
  #arrangedAt = -Infinity;
  #timerAt = Infinity;
  #cancelTimer: (() => void) | undefined;

  /** The documented seconds by model. They are not part of what loads at first, which would grow with each model. */
  #typical: Promise<Readonly<Record<string, number>>> | undefined;

  /** @param pollInterval Minimum milliseconds between two polls, if a wait does not override it. */
  constructor(
    readonly adapter: Adapter<State, never>,
    readonly clock: Clock,
    readonly pollInterval = 2000,
  ) {}

  /** Ends the part of a wait in the plan. The others may poll sooner from now on. */
  remove(wait: WaitingTask): void {
    this.open.delete(wait);
    this.arrange();
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

  /** Notes the age in seconds at which a poll found a task done, or not. */
  record(model: string, age: number, done: boolean): void {
    const observed = updateEstimate(this.observed.get(model), age, done);
    if (observed !== undefined) this.observed.set(model, observed);
  }

  /**
   * Decides for all waits when they poll, since one of them has changed what the others depend on: at once, or later if
   * that was just done.
   */
  arrange(): void {
    const now = this.clock.now();
    const { size } = this.open;
    const pause = Math.floor(size / WAITS_PER_MS);
    let next = this.#arrangedAt + pause;
    if (now >= next) {
      this.#arrangedAt = now;
      next = Infinity;
      let due = 0;
      for (const wait of this.open) if (wait.elapsed(now) >= (this.observed.get(wait.handle.model) ?? 0)) due++;
      for (const wait of this.open) next = Math.min(next, wait.endDelay(now, due));
      next = Math.max(next, now + pause);
    }
    if (size > 0 && next === this.#timerAt) return;
    this.#cancelTimer?.();
    this.#timerAt = next;
    this.#cancelTimer =
      next < Infinity
        ? this.clock.setTimer(next - now, () => {
            this.#timerAt = Infinity;
            this.arrange();
          })
        : undefined;
  }
}
