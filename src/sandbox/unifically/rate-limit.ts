import { operations } from '../../../generated/operations.js';
import type { RateLimit } from '../../types/operation.js';
import { andThen } from '../and-then.js';
import type { SandboxClock } from '../clock.js';
import { errorResponse } from '../error-response.js';
import { rateLimitHeaders, type RateLimits, type SlidingWindow } from '../rate-limits.js';
import type { Handler } from '../route.js';
import type { SandboxAccount } from '../state.js';

/** Creates and reads count apart, but an account that exceeds either limit is blocked from both. */
const LIMITS: readonly RateLimit[] = [operations.createTask.limit, operations.getTask.limit];

/** A handler with the documented limit in front of it, and its headers on each response. */
export function rateLimited(limit: RateLimit, handler: Handler): Handler {
  return (context, request, account, failure) => {
    const { clock, rateLimits } = context;
    if (!rateLimits) return handler(context, request, account, failure);
    const window = windowOf(rateLimits, limit, account);
    const now = clock.limitsNow();
    if (!window.enter(now)) {
      const seconds = Math.ceil((window.freeAt(now) - now) / 1000);
      return errorResponse('unifically', 429, `Too many requests; the restriction ends in ${seconds} seconds`, {
        code: 'rate_limit_exceeded',
        headers: { ...headersOf(window, clock, now), 'Retry-After': String(seconds) },
      });
    }
    return andThen(handler(context, request, account, failure), (response) => {
      Object.assign(response.headers, headersOf(window, clock, now));
      return response;
    });
  };
}

function windowOf(rateLimits: RateLimits, limit: RateLimit, { id }: SandboxAccount): SlidingWindow {
  const window = rateLimits.window(limit, id);
  for (const other of LIMITS)
    window.blockedUntil = Math.max(window.blockedUntil, rateLimits.window(other, id).blockedUntil);
  return window;
}

/** @param now When the request came, by the clock of the limits. Clients compare the time in the headers with real time. */
function headersOf(window: SlidingWindow, clock: SandboxClock, now: number): Record<string, string> {
  const freeAt = clock.realNow() + window.freeAt(now) - now;
  return rateLimitHeaders(window.limit.requests, window.remaining(now), freeAt);
}
