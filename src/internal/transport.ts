import type { AbortSignalLike } from './abort.js';
import type { Clock } from './clock.js';
import type { Release } from '../types/limiter.js';
import type { Limit } from './limiter.js';
import type { Redactor } from './redact.js';
import type { RetryPolicy } from './retry.js';

/** What it takes to send requests. */
export interface Transport extends RetryPolicy {
  fetch: (url: string, init: RequestInit) => Promise<Response>;
  clock: Clock;
  redactor: Redactor;
  /** Milliseconds that one attempt may take. */
  requestTimeout: number;
  /** Bytes that a response may have. */
  maxResponseBytes: number;
  /** What to do to find out whether a payment without a usable response was made: the end of a sentence. */
  findLost: string;
}

/** How a request is to be sent. */
export interface SendOptions {
  signal?: AbortSignalLike;
  /** Whether it asks for the state of a task: such requests have a lower priority. */
  poll?: boolean;
}

/** What lets the requests of one rate limit through. */
export interface RequestBucket {
  limit: Limit;
  /** A promise rejects with the reason of an abort, or with a `UnigenError`. */
  acquire(signal: AbortSignalLike | undefined, poll: boolean | undefined): Release | Promise<Release>;
  /** Holds back every request for at least this many milliseconds. */
  pause(ms: number): void;
  /** Called if no request is left in the window; without it, there is a pause of one window. */
  exhausted?: (() => void) | undefined;
}

/** An attempt of a payment that has its slot of the rate limit. */
export interface PaymentStart {
  retries: number;
  signal: AbortSignalLike | undefined;
  release: Release | undefined;
  /** Takes another slot. */
  acquire: () => Promise<Release | undefined>;
}

/** Is notified of each attempt of a payment, so that a record of it is never behind. */
export interface PaymentWatch {
  /**
   * Called immediately before the request is sent; resolves with the release of its slot.
   *
   * @throws UnigenError if it must not be sent, or the signal's reason; the slot is free again.
   */
  begin(start: PaymentStart): Promise<Release | undefined>;
  /** Called if nothing was charged and the request will be sent again. */
  refused(): Promise<void>;
}

/** A request that can be sent more than once. */
export interface Sendable {
  url: string;
  /** Method, headers and a body that is not a stream. */
  init: RequestInit;
  /** The body as errors show it. */
  body?: unknown;
  /** Whether it is a payment, which must not arrive twice. */
  paid?: boolean;
  /** The bucket of its rate limit, if there is one. */
  bucket?: RequestBucket;
  payment?: PaymentWatch | undefined;
}
