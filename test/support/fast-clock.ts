import { systemClock, type Clock } from '../../src/internal/clock.js';

/** The system's clock, this many times as fast: for waits with real sockets, which no fake clock can move. */
export function fastClock(speed: number): Clock {
  return {
    now: () => systemClock.now() * speed,
    date: () => systemClock.date(),
    setTimer: (ms, action) => systemClock.setTimer(ms / speed, action),
  };
}
