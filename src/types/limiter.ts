import type { Api } from './api.js';

/** A rate limit of one account: which requests it counts, and how many of them are allowed. */
export interface AccountLimit {
  /** The API. */
  readonly api: Api;
  /** Name of the limit; requests of other operations do not count. */
  readonly name: string;
  /** Origin that the requests go to. */
  readonly baseUrl: string;
  /** The key, or undefined if a proxy adds it. A function, so that nothing that prints the limit shows the key. */
  readonly key: () => string | undefined;
  /** Requests in any window of time. */
  readonly requests: number;
  /** Length of the window in milliseconds, with a margin for the difference of the clocks. */
  readonly windowMs: number;
  /** Milliseconds to pause after a 429 without `Retry-After`. */
  readonly cooldownMs: number;
}

/** Ends a request that a bucket let through: its slot is free again one window later. */
export type Release = (options?: ReleaseOptions) => void;

/** How a request ended that a bucket let through. */
export interface ReleaseOptions {
  /**
   * Whether it was sent; if not, its slot is free at once. A limiter that ignores this only sends less than it could.
   *
   * @default true
   */
  readonly sent?: boolean;
  /**
   * Whether a response came; if not, such as after an abort, the request may still be in flight. Its slot is free one window
   * after the latest time at which it can arrive.
   *
   * @default true
   */
  readonly answered?: boolean;
}

/** What lets the requests of one limit through. */
export interface LimiterBucket {
  /**
   * Resolves once a request may be sent. Rejects with the signal's reason as soon as it aborts.
   *
   * @param signal Ends the wait.
   * @param poll Whether it asks for the state of a task: such requests have a lower priority.
   */
  acquire(signal: AbortSignal | undefined, poll: boolean | undefined): Release | Promise<Release>;
  /** Holds back every request for at least this many milliseconds. What a returned promise rejects with is ignored. */
  pause(ms: number): void | Promise<void>;
  /**
   * Called with a response that says that the account has no request left in its window. A bucket that knows of all of
   * them need not pause then.
   *
   * @default pauses for one window
   */
  exhausted?(): void | Promise<void>;
}

/**
 * Where the clients of one account take their rate limits from. The default counts the requests of one process; with a
 * limiter that processes share, all of them stay within the limits together.
 */
export interface Limiter {
  /** The bucket of a limit. Called when a limit is first used, and again if it has not been used for long. */
  bucket(limit: AccountLimit): LimiterBucket;
}
