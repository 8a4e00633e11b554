/** How an attempt to send a request ended. */
export type Outcome =
  /** An answer came; `retryAfter` in seconds where it names one. `documented`: its body has the API's own form. */
  | { status: number; retryAfter?: number; documented?: boolean }
  /**
   * No answer, or one that can't be used. `unsent`: it is certain that the API never got the request. `final`: the same
   * would come again, such as a redirect or an answer that is too large.
   */
  | { unsent: boolean; final?: boolean };

export interface Attempt {
  outcome: Outcome;
  /** How many times the request was sent again before. */
  retries: number;
  /** How many times it may be sent again. */
  maxRetries: number;
  /** Whether the request is a payment. Neither API has an idempotency key, so it must never arrive twice. */
  paid: boolean;
  /** A number from 0 to 1. */
  random: number;
  /** Milliseconds that a request may be put off because the API asks for it. */
  maxPause: number;
}

export interface Decision {
  /**
   * `answer`: hand the answer to the caller. `again`: send it again. `fail`: nothing was charged; tell the caller that
   * the API can't be reached. `unknown`: the API may have taken the payment; tell the caller that nobody knows.
   */
  act: 'answer' | 'again' | 'fail' | 'unknown';
  /** Milliseconds until it is sent again. */
  wait?: number;
  /** Milliseconds that the whole bucket rests. */
  pause?: number;
}

/** Milliseconds of the first pause between two attempts, and of the longest. */
const FIRST = 500;
const LONGEST = 8000;

/**
 * What to do after an attempt. A payment is sent again only where the API certainly did not take it: after a 429,
 * and where no connection came about. Everything else is repeated after errors of the network and of the server. Where the
 * API asks for a longer pause than `maxPause`, the caller is told at once, and the bucket rests for that long.
 */
export function decide({ outcome, retries, maxRetries, paid, random, maxPause }: Attempt, ban: number): Decision {
  const more = retries < maxRetries;
  const wait = Math.min(LONGEST, FIRST * 2 ** retries) * (0.5 + random / 2);
  if ('unsent' in outcome) {
    if (paid && !outcome.unsent) return { act: 'unknown' };
    return more && !outcome.final ? { act: 'again', wait } : { act: 'fail' };
  }
  const { status, retryAfter, documented } = outcome;
  const asked = retryAfter === undefined ? undefined : retryAfter * 1000;
  const patient = more && !(asked !== undefined && asked > maxPause);
  if (status === 429) {
    // Waited for even where it is not sent again: the next request of this key must wait as well.
    return { act: patient ? 'again' : 'answer', pause: Math.min(asked ?? ban, maxPause) };
  }
  if (status < 500 && status !== 408) return { act: 'answer' };
  // A 500 in the API's own envelope is its word that the task failed; anything else came from a host in between.
  if (paid) return { act: status === 500 && documented ? 'answer' : 'unknown' };
  return patient ? { act: 'again', wait: asked ?? wait } : { act: 'answer' };
}

/**
 * How the runtimes say that not a byte of a request was sent: by codes for names that don't resolve, connections that
 * were refused and certificates that were not accepted (Node, Bun), or by sentences (Deno; blocked ports and unknown
 * schemes in Node). Chromium says "Failed to fetch" and workerd "Network connection lost" of a refused connection as of
 * one that broke, so there it stays unknown.
 */
const NOT_SENT_CODE =
  /^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|UND_ERR_CONNECT_TIMEOUT|ConnectionRefused|FailedToOpenSocket|ERR_SSL_WRONG_VERSION_NUMBER|ERR_TLS_CERT_ALTNAME_INVALID|CERT_\w+|DEPTH_ZERO_\w+|SELF_SIGNED_\w+|UNABLE_TO_\w+)$/;
const NOT_SENT_MESSAGE =
  /^(bad port|unknown scheme|Fetch failed: Requests to port \d+ are blocked|Url scheme '.*' not supported|error sending request .*: client error \(Connect\): .*|EPROTO: The TLS handshake failed.*)$/s;

/** Whether an error of `fetch` proves that the request never reached the API. */
export function neverSent(error: unknown, depth = 0): boolean {
  if (typeof error !== 'object' || error === null || depth > 4) return false;
  const { code, cause, errors, message, syscall } = error as Record<string, unknown>;
  // A connection that was there before may end with such a code as well, but by another call of the system.
  const connecting = syscall === undefined || syscall === 'connect' || syscall === 'getaddrinfo';
  if (typeof code === 'string' && NOT_SENT_CODE.test(code)) return connecting;
  if (typeof message === 'string' && NOT_SENT_MESSAGE.test(message)) return true;
  // Several addresses were tried: all of them have to have failed in this way.
  if (Array.isArray(errors) && errors.length > 0) return errors.every((inner) => neverSent(inner, depth + 1));
  return neverSent(cause, depth + 1);
}

/** Seconds of a `Retry-After` header, given as a number or as a date; undefined where it is neither. */
export function retryAfter(header: string | null, now: number): number | undefined {
  if (header === null || header.trim() === '') return undefined;
  const seconds = Number(header);
  const value = Number.isNaN(seconds) ? (Date.parse(header) - now) / 1000 : seconds;
  return Number.isNaN(value) ? undefined : Math.max(0, value);
}
