import { untilAborted, type AbortSignalLike } from './abort.js';

/** Time as the library sees it. Tests inject a clock that they move themselves. */
export interface Clock {
  /** Milliseconds of a monotonic clock; its start is arbitrary. */
  now(): number;
  /** Milliseconds since the epoch. */
  date(): number;
  /** Calls `action` once after `ms` milliseconds, unless the returned function is called before. */
  setTimer(ms: number, action: () => void): () => void;
}

/** A longer delay overflows in `setTimeout`, and fires at once. */
const MAX_TIMER_MS = 2 ** 31 - 1;

export const systemClock: Clock = {
  now: () => performance.now(),
  date: () => Date.now(),
  setTimer(ms, action) {
    const timer = setTimeout(action, Math.min(ms, MAX_TIMER_MS));
    return () => clearTimeout(timer);
  },
};

/** Resolves after `ms` milliseconds; rejects with the signal's reason as soon as it aborts. */
export function sleep(clock: Clock, ms: number, signal?: AbortSignalLike): Promise<void> {
  return untilAborted((resolve: () => void, cleanup) => cleanup(clock.setTimer(ms, resolve)), signal);
}
