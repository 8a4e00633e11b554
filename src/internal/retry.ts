/** The outcome of an attempt, as far as a retry depends on it. */
type Outcome =
  /** Its response; `retryAfter` in seconds. `documented`: its body is an error in a form of the API's own. */
  | { response: { status: number; retryAfter?: number; documented: boolean } }
  /**
   * No usable response. `notSent`: the API certainly never got the request. `permanent`: a retry would end in the same
   * way.
   */
  | { response?: undefined; notSent?: boolean; permanent?: boolean };

export interface Attempt {
  outcome: Outcome;
  /** How many retries came before. */
  retries: number;
  /** Whether the request is a payment. Neither API has an idempotency key, so it must never arrive twice. */
  paid?: boolean;
  /** Milliseconds to pause after a 429 without `Retry-After`. */
  cooldownMs: number;
}

/** What a client allows. */
export interface RetryPolicy {
  maxRetries: number;
  /** Milliseconds that the API may ask a request to wait. */
  maxRetryAfter: number;
  /** A number from 0 to 1, for the jitter. */
  random: () => number;
}

export interface Decision {
  /**
   * `return` the response; `retry`; `fail`: nothing was charged and the API can't be reached; `unknown`: the API may
   * have accepted the payment.
   */
  action: 'return' | 'retry' | 'fail' | 'unknown';
  /** Milliseconds until this request is sent again. */
  delayMs?: number;
  /** Milliseconds that the whole bucket pauses. */
  pauseMs?: number;
}

const FIRST_DELAY_MS = 500;
const MAX_DELAY_MS = 8000;

/**
 * What to do after an attempt. A payment is retried only if the API certainly did not accept it: after a 429, or if no
 * connection came about. Everything else is retried after errors of the network and of the server. If the API asks for
 * a longer wait than `maxRetryAfter`, the call ends at once, and the bucket pauses for that long.
 */
export function decide({ outcome, retries, paid, cooldownMs }: Attempt, policy: RetryPolicy): Decision {
  const { maxRetryAfter } = policy;
  const isLast = retries >= policy.maxRetries;
  const delayMs = Math.min(MAX_DELAY_MS, FIRST_DELAY_MS * 2 ** retries) * (0.5 + policy.random() / 2);
  if (!outcome.response) {
    if (paid && !outcome.notSent) return { action: 'unknown' };
    return isLast || outcome.permanent ? { action: 'fail' } : { action: 'retry', delayMs };
  }
  const { status, retryAfter, documented } = outcome.response;
  const askedMs = retryAfter === undefined ? undefined : retryAfter * 1000;
  const mayRetry = !isLast && !((askedMs ?? 0) > maxRetryAfter);
  if (status === 429) {
    // The bucket pauses even without a retry: the next request of this key must wait as well.
    return { action: mayRetry ? 'retry' : 'return', pauseMs: Math.min(askedMs ?? cooldownMs, maxRetryAfter) };
  }
  if (status < 500 && status !== 408) return { action: 'return' };
  // A 500 in the API's own envelope says that the task was not created; any other comes from a host in between.
  if (paid) return { action: status === 500 && documented ? 'return' : 'unknown' };
  return mayRetry ? { action: 'retry', delayMs: askedMs ?? delayMs } : { action: 'return' };
}
