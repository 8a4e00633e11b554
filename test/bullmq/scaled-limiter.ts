import type { Limiter } from '../../src/types/limiter.js';

/** A limiter for an API whose clock is this many times as fast: its windows are shorter. */
export function scaledLimiter(limiter: Limiter, speed: number): Limiter {
  return {
    bucket: (limit) =>
      limiter.bucket({ ...limit, windowMs: limit.windowMs / speed, cooldownMs: limit.cooldownMs / speed }),
  };
}
