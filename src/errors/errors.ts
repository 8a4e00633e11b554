import type { TaskHandle } from '../types/task.js';

/** What an error carries beside its message. */
export interface ErrorDetails {
  /** HTTP status of the answer, where there was one. */
  status?: number;
  /** The API's short name of the error, such as `RATE_LIMITED`. */
  code?: string;
  /** Id of the request, to name when asking the vendor for support. */
  requestId?: string;
  cause?: unknown;
}

/** Any error that this library throws on purpose. No message and no member of it ever holds the key. */
export class UnigenError extends Error implements ErrorDetails {
  declare readonly status?: number;
  declare readonly code?: string;
  declare readonly requestId?: string;
  /** The task that the call was about, where one exists: it is paid for, and `tasks.resume` goes on with it. */
  declare handle?: TaskHandle;

  constructor(message: string, details: ErrorDetails & { [member: string]: unknown } = {}) {
    const { cause, ...rest } = details;
    super(message, cause === undefined ? {} : { cause });
    this.name = new.target.label;
    // What is not known is not there.
    for (const key in rest) if (rest[key] !== undefined) this[key as never] = rest[key] as never;
  }

  /** Bundlers shorten class names; this one stays. */
  static readonly label: string = 'UnigenError';
}

/** The key is missing, unknown or not allowed to do this (HTTP 401 or 403). */
export class AuthenticationError extends UnigenError {
  static override readonly label = 'AuthenticationError';
}

/** The balance does not cover the task (HTTP 402). */
export class InsufficientBalanceError extends UnigenError {
  static override readonly label = 'InsufficientBalanceError';
}

/** There is no such task, model or address (HTTP 404). */
export class NotFoundError extends UnigenError {
  static override readonly label = 'NotFoundError';
  /** Ids of models that come near the one asked for, where the API names some. */
  declare readonly suggestions?: string[];
}

/** One broken rule of a request. */
export interface Issue {
  /** One sentence that names the member and the rule. */
  message: string;
  /** Where in the request body, such as `['input', 'duration']`. */
  path: (string | number)[];
  /** The same as a JSON pointer, such as `/input/duration`. */
  pointer: string;
  /** Keyword of the rule, such as `enum`. */
  keyword: string;
}

/** The request breaks a rule: found before it was sent, or answered with HTTP 400 or 422. Nothing was charged. */
export class ValidationError extends UnigenError {
  static override readonly label = 'ValidationError';
  /** The broken rules; empty where the API only gave a sentence. */
  declare readonly issues: Issue[];
}

/** Too many requests (HTTP 429), still after all repetitions. */
export class RateLimitError extends UnigenError {
  static override readonly label = 'RateLimitError';
  /** Seconds until the next request of this key may be sent, per the API. */
  declare readonly retryAfter: number;
  /** Whether that is longer than `maxRetryAfter` allows, so that nothing was sent again and a wait has ended. */
  declare readonly exceeded?: boolean;
}

/** The API's own fault (HTTP 5xx), still after all repetitions. */
export class ServerError extends UnigenError {
  static override readonly label = 'ServerError';
}

/** The API can't be reached. Nothing was charged. */
export class ConnectionError extends UnigenError {
  static override readonly label = 'ConnectionError';
}

/** A request as errors show it: without headers, and so without the key. */
export interface SentRequest {
  method: string;
  /** Address without a query. */
  url: string;
  body?: unknown;
}

/**
 * A create was sent and it can't be known whether the API took it: the task may run and may be charged. It is not
 * sent again. Look at the account before you do: `balance_usd` of `account.get()`, or the running tasks of GateAI's
 * `me()`. Where the cause is an abort or a timeout, `cause` says so.
 */
export class UnknownOutcomeError extends UnigenError {
  static override readonly label = 'UnknownOutcomeError';
  /** What was sent. */
  declare readonly request: SentRequest;
}

/** The task ended without an output. */
export class TaskFailedError extends UnigenError {
  static override readonly label = 'TaskFailedError';
  /** The last state of the task, where the API gave one. */
  declare readonly task?: unknown;
}

/** The `timeout` of the call is over. The task goes on; `handle` is there to resume it. */
export class TimeoutError extends UnigenError {
  static override readonly label = 'TimeoutError';
}

/** The `signal` of the call aborted; `cause` is its reason. A task that exists goes on; `handle` is there to resume it. */
export class AbortError extends UnigenError {
  // The name that `fetch` and its users know.
  static override readonly label = 'AbortError';
}

/** The task would cost more than `maxCost`. It was not created. */
export class CostLimitError extends UnigenError {
  static override readonly label = 'CostLimitError';
  /** US dollars that the API estimated. */
  declare readonly cost: number;
  /** US dollars that were left. */
  declare readonly maxCost: number;
}
