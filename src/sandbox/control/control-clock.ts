import { checkAdvance, checkSpeed } from './clock-limits.js';
import type { ControlParts } from './control-parts.js';
import { refuseForRecorder } from './mode.js';

type ClockParts = Pick<ControlParts, 'clock' | 'feed' | 'mode' | 'store' | 'tasks'>;

/** What the control does to the time of a sandbox: a recorder has none of its own. Each change is stored and announced. */
export class ControlClock {
  readonly #parts: ClockParts;

  constructor(parts: ClockParts) {
    this.#parts = parts;
  }

  /** @throws ControlError if it is not a number of milliseconds from 0 to 100 years. */
  advance(ms: number): void {
    this.#change((clock) => {
      checkAdvance(ms);
      clock.advance(ms);
    });
  }

  advanceToNext(): void {
    this.#change((clock) => clock.advanceToNext());
  }

  freeze(): void {
    this.#change((clock) => clock.freeze());
  }

  resume(): void {
    this.#change((clock) => clock.resume());
  }

  /** @throws ControlError if it is not a speed. */
  setSpeed(speed: number): void {
    this.#assertOwnTime();
    checkSpeed(speed);
    this.#parts.tasks.setSpeed(speed);
    // It is an option, and no part of the state.
    this.#parts.feed.noteClock();
  }

  #change(work: (clock: ClockParts['clock']) => void): void {
    this.#assertOwnTime();
    const { store, clock, feed } = this.#parts;
    work(clock);
    store.onChange?.({ clock: clock.state });
    feed.noteClock();
  }

  #assertOwnTime(): void {
    refuseForRecorder(this.#parts.mode, "Its tasks run at the live APIs, whose time can't be changed");
  }
}
