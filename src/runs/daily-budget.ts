import { untilAborted } from '../internal/abort.js';
import type { Clock } from '../internal/clock.js';

const DAY_MS = 86_400_000;
/** Margin around midnight, since the clock of the API may differ from that of this machine. */
const MIDNIGHT_MARGIN_MS = 5000;
/** Time after midnight in which the API may still report the budget of the day before. */
const NEW_DAY_MS = 120_000;
/** Delay before a run is tried again during that time. */
const NEW_DAY_RETRY_MS = 60_000;
/** US dollars below which nothing more is possible: no documented price is lower. */
const MIN_COST_USD = 0.001;

/**
 * The budget of GateAI for a day, which ends at midnight UTC. A create that exceeds it would be carried out with a lower
 * resolution or length, so it has to be estimated first; between an estimate and its create there is no other payment
 * of this process.
 */
export class DailyBudget {
  readonly #clock: Clock;
  #last: Promise<unknown> = Promise.resolve();
  #spentUntil = 0;
  /** US dollars that were left at the last estimate. */
  #left = Infinity;
  /** The last day that has certainly begun at the API too: on it, the remaining budget was seen to grow. */
  #begun = -1;
  /** US dollars of a day, once that was asked for. */
  limit: number | undefined;

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /** Until when the budget is spent, in milliseconds since the epoch; undefined if some is left. */
  get spentUntil(): number | undefined {
    return this.#spentUntil > this.#clock.date() ? this.#spentUntil : undefined;
  }

  /** Resolves once no other payment is being made, with a function that ends this one. */
  async lock(signal: AbortSignal): Promise<() => void> {
    const before = this.#last;
    let unlock!: () => void;
    this.#last = before.then(() => new Promise<void>((resolve) => (unlock = resolve)));
    try {
      await untilAborted<unknown>((resolve) => resolve(before), signal);
    } catch (error) {
      void before.then(() => unlock());
      throw error;
    }
    return () => unlock();
  }

  /** Notes how many US dollars are left. */
  note(left: number): void {
    if (left > this.#left) this.#begun = Math.floor(this.#clock.date() / DAY_MS);
    this.#left = left;
  }

  /**
   * The time at which a run that the budget does not cover is tried again, in milliseconds since the epoch.
   *
   * @param left US dollars that are left today, if that is known.
   */
  nextTry(left: number | undefined): number {
    const now = this.#clock.date();
    const day = Math.floor(now / DAY_MS);
    const midnight = day * DAY_MS;
    if (now - midnight < NEW_DAY_MS && this.#begun !== day) return now + NEW_DAY_RETRY_MS;
    const next = midnight + DAY_MS + MIDNIGHT_MARGIN_MS;
    if (left !== undefined && left < MIN_COST_USD) this.#spentUntil = next;
    return next;
  }
}
