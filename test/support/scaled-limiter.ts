import type { Limiter } from '../../src/types/limiter.js';

/** A limiter for an API whose clock is this many times as fast: its windows and pauses are shorter. */
export function scaledLimiter(limiter: Limiter, speed: number): Limiter {
  return {
    bucket(limit) {
      const { windowMs, cooldownMs } = limit;
      const bucket = limiter.bucket({ ...limit, windowMs: windowMs / speed, cooldownMs: cooldownMs / speed });
      return {
        acquire: (signal, poll) => bucket.acquire(signal, poll),
        pause: (ms) => bucket.pause(ms / speed),
        exhausted: () => bucket.exhausted?.(),
      };
    },
  };
}
