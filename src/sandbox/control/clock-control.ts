import { checkAdvance, checkSpeed } from './clock-limits.js';
import type { ControlParts } from './control-parts.js';
import { clockInfo } from './make-rows.js';
import { refuseForRecorder } from './mode.js';
import type { ClockInfo } from './rows.js';

/** The time of a sandbox; a recorder has none of its own. */
export interface ClockControl {
  /** The time, whether it stands still, the speed of tasks, and the next event. */
  clock(): ClockInfo;
  /**
   * Moves time forward; due events run in order.
   *
   * @throws Error if it is not a number of milliseconds from 0 to 100 years.
   */
  advance(ms: number): void;
  /** Moves time forward exactly to the next event, such as the end of a task, which then happens. Without one, nothing does. */
  advanceToNext(): void;
  /**
   * Changes the speed of tasks: of new ones, and of what is left of those that run.
   *
   * @param speed Speed-up compared with the real APIs.
   * @throws Error if it is not a number from 0.001 to 1,000,000.
   */
  setSpeed(speed: number): void;
  /** Stops time; also over a restart. */
  freeze(): void;
  /** Lets time run again. */
  resume(): void;
}

export function clockControl(parts: ControlParts): ClockControl {
  const assertOwnTime = () =>
    refuseForRecorder(parts.mode, "Its tasks run at the live APIs, whose time can't be changed");
  /** Each change is stored and announced. */
  const change = (work: (clock: ControlParts['clock']) => void) => {
    assertOwnTime();
    const { store, clock, feed } = parts;
    work(clock);
    store.onChange?.({ clock: clock.state });
    feed.noteClock();
  };
  return {
    clock: () => clockInfo(parts),
    advance: (ms) =>
      change((clock) => {
        checkAdvance(ms);
        clock.advance(ms);
      }),
    advanceToNext: () => change((clock) => clock.advanceToNext()),
    setSpeed(speed) {
      assertOwnTime();
      checkSpeed(speed);
      parts.tasks.setSpeed(speed);
      // The speed is an option and not a part of the state, so it is not stored.
      parts.feed.noteClock();
    },
    freeze: () => change((clock) => clock.freeze()),
    resume: () => change((clock) => clock.resume()),
  };
}
