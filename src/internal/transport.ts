import type { AbortSignalLike } from './abort.js';
import type { Clock } from './clock.js';
import type { Bucket } from './limiter.js';
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
}

/** How a request is to be sent. */
export interface SendOptions {
  signal?: AbortSignalLike;
  /** Whether it asks for the state of a task: such requests have a lower priority. */
  poll?: boolean;
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
  bucket?: Bucket;
}
