import { untilAborted } from '../internal/abort.js';
import type { Clock } from '../internal/clock.js';

const DAY_MS = 86_400_000;
/** The clocks of the API and of this machine differ. */
const MIDNIGHT_MARGIN_MS = 5000;
/** For so long after midnight, a budget that does not cover a run may be that of the day before. */
const NEW_DAY_MS = 120_000;
/** Milliseconds until it is asked for again then. */
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
  /** The day on which more was left than before, so that it is certain that it has begun at the API as well. */
  #begun = -1;
  /** US dollars of a day, once that was asked for. */
  limit: number | undefined;

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /** Whether nothing more is possible today: the time at which it is again, in milliseconds since the epoch. */
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
