import type { Clock } from '../../src/internal/clock.js';

/** A clock that leaps over every pause, and says how long they were. */
export function leapingClock(): Clock & { elapsed(): number } {
  let now = 0;
  return {
    now: () => now,
    date: () => now,
    elapsed: () => now,
    setTimer(ms, action) {
      let isOn = true;
      setImmediate(() => {
        if (!isOn) return;
        now += ms;
        action();
      });
      return () => void (isOn = false);
    },
  };
}
