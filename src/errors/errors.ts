import type { TaskHandle } from '../types/task.js';

/** What an error carries besides its message. */
export interface ErrorDetails {
  /** HTTP status of the response, if there was one. */
  status?: number;
  /** The API's code of the error, such as `RATE_LIMITED`. */
  code?: string;
  /** Id of the request, for the vendor's support. */
  requestId?: string;
  /** The task that the call was about, if one exists: it is paid for, and `tasks.resume` waits for it. */
  handle?: TaskHandle;
  /** What caused the error. */
  cause?: unknown;
}

/** Any error that this library throws on purpose. Neither its message nor any property ever holds the key. */
export class UnigenError extends Error implements ErrorDetails {
  /** HTTP status of the response, if there was one. */
  declare readonly status?: number;
  /** The API's code of the error, such as `RATE_LIMITED`. */
  declare readonly code?: string;
  /** Id of the request, for the vendor's support. */
  declare readonly requestId?: string;
  /** The task that the call was about, if one exists: it is paid for, and `tasks.resume` waits for it. */
  declare handle?: TaskHandle;

  /** Undefined details are omitted, so that they don't show up in logs. */
  constructor(message: string, { status, code, requestId, handle, cause }: ErrorDetails = {}) {
    super(message, cause === undefined ? {} : { cause });
    this.name = new.target.label;
    if (status !== undefined) this.status = status;
    if (code !== undefined) this.code = code;
    if (requestId !== undefined) this.requestId = requestId;
    if (handle !== undefined) this.handle = handle;
  }

  /** The class name, which bundlers shorten. */
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

/** There is no such task, model or path (HTTP 404). */
export class NotFoundError extends UnigenError {
  static override readonly label = 'NotFoundError';
  /** Ids of similar models, if the API suggests some. */
  declare readonly suggestions?: string[];

  constructor(message: string, details: ErrorDetails & { suggestions?: string[] } = {}) {
    super(message, details);
    if (details.suggestions) this.suggestions = details.suggestions;
  }
}

/** One broken rule of a request. */
export interface Issue {
  /** One sentence that names the parameter and the rule. */
  message: string;
  /** Place in the request body, such as `['input', 'duration']`. */
  path: (string | number)[];
  /** The same as a JSON pointer, such as `/input/duration`. */
  pointer: string;
  /** Keyword of the rule, such as `enum`. */
  keyword: string;
}

/** The request breaks a rule: found before it was sent, or the response was HTTP 400 or 422. Nothing was charged. */
export class ValidationError extends UnigenError {
  static override readonly label = 'ValidationError';
  /** The broken rules; empty if the API gave only a sentence. */
  declare readonly issues: Issue[];

  constructor(message: string, details: ErrorDetails & { issues: Issue[] }) {
    super(message, details);
    this.issues = details.issues;
  }
}

/** Too many requests (HTTP 429), even after all retries. */
export class RateLimitError extends UnigenError {
  static override readonly label = 'RateLimitError';
  /** Seconds until the next request of this key may be sent, per the API. */
  declare readonly retryAfter: number;
  /** Whether `retryAfter` exceeds `maxRetryAfter`; the call then ends without a retry. */
  declare readonly exceeded?: true;

  constructor(message: string, details: ErrorDetails & { retryAfter: number; exceeded?: boolean }) {
    super(message, details);
    this.retryAfter = details.retryAfter;
    if (details.exceeded) this.exceeded = true;
  }
}

/**
 * An error of the API (HTTP 5xx), even after all retries, or a response that is not as documented. A create may have been
 * charged: do not send it again before you have checked the account, as its message says.
 */
export class ServerError extends UnigenError {
  static override readonly label = 'ServerError';
}

/** The API can't be reached. Nothing was charged. */
export class ConnectionError extends UnigenError {
  static override readonly label = 'ConnectionError';
}

/** A request as errors show it: without headers, and so without the key. */
export interface SentRequest {
  /** HTTP method. */
  method: string;
  /** URL without a query. */
  url: string;
  /** What was sent as JSON. */
  body?: unknown;
}

/**
 * A create was sent and it is unknown whether the API accepted it: the task may run and may be charged. It is not
 * retried. Check the account before you send it again, as the message says: `balance_usd` of `account.get()`, or the
 * tasks of GateAI's `account.dashboard()`. If an abort or a timeout ended the call, it is the `cause`.
 */
export class UnknownOutcomeError extends UnigenError {
  static override readonly label = 'UnknownOutcomeError';
  readonly #request: SentRequest;

  constructor(message: string, details: ErrorDetails & { request: SentRequest }) {
    super(message, details);
    this.#request = details.request;
  }

  /** What was sent. No log prints it with the error: a signed callback URL is a secret. */
  get request(): SentRequest {
    return this.#request;
  }
}

/**
 * The task finished without an output. Its create was charged. No document says whether a failed task is refunded, except
 * that GateAI refunds one that runs for 20 minutes, and the state of a task does not show it: compare the balance before
 * the create with that after the failure.
 */
export class TaskFailedError extends UnigenError {
  static override readonly label = 'TaskFailedError';
  /** The last state of the task, if the API gave one. */
  declare readonly task?: unknown;

  constructor(message: string, details: ErrorDetails & { task?: unknown } = {}) {
    super(message, details);
    if (details.task !== undefined) this.task = details.task;
  }
}

/** The `timeout` of the call has passed. The task keeps running; resume it by its `handle`. */
export class TimeoutError extends UnigenError {
  static override readonly label = 'TimeoutError';
}

/**
 * The `signal` of the call aborted; `cause` is its reason. A task that exists keeps running; resume it by its `handle`.
 */
export class AbortError extends UnigenError {
  // The name of the error that `fetch` throws on abort.
  static override readonly label = 'AbortError';
}

/** The task would cost more than `maxCost`. It was not created. */
export class CostLimitError extends UnigenError {
  static override readonly label = 'CostLimitError';
  /** US dollars that the API estimated. */
  declare readonly cost: number;
  /** US dollars that were left. */
  declare readonly maxCost: number;

  constructor(message: string, details: ErrorDetails & { cost: number; maxCost: number }) {
    super(message, details);
    this.cost = details.cost;
    this.maxCost = details.maxCost;
  }
}
