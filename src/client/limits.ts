import type { Limit } from '../internal/limiter.js';
import type { RateLimit } from '../types/operation.js';

/** No document limits the reads of GateAI; this keeps many waits from becoming a flood. */
export const GATEAI_READS: RateLimit = { name: 'gateaiReads', requests: 10, windowMs: 1000, blockMs: 60_000 };

/** The clocks of server and client differ, so a window is taken for a little longer than it is. */
const WINDOW_MARGIN = 0.01;
const MAX_WINDOW_MARGIN_MS = 100;

/** A documented limit as a client keeps it. */
export function toClientLimit({ requests, windowMs, blockMs }: RateLimit): Limit {
  return {
    requests,
    windowMs: windowMs + Math.min(windowMs * WINDOW_MARGIN, MAX_WINDOW_MARGIN_MS),
    // Without a documented block a window has to pass. At GateAI that also ends what takes up its slots: a 429 may mean
    // five generations in any window or five in flight.
    cooldownMs: blockMs ?? windowMs,
  };
}
