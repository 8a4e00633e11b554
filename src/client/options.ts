import type { Issue } from '../errors/errors.js';
import type { Clock } from '../internal/clock.js';
import type { TaskHandle, TaskState } from '../types/task.js';
import type { Api } from '../types/api.js';
import type { CallOptions } from '../types/call-options.js';

/** How a client reaches its API. */
export interface ClientOptions {
  /**
   * Key of the API; where omitted, the environment variable `UNIFICALLY_API_KEY` or `GATEAI_API_KEY`. It may be
   * missing where `baseUrl` leads to a proxy of your own that adds it.
   */
  apiKey?: string;
  /** Origin of the API, or of a proxy or sandbox; the API's public one where omitted. */
  baseUrl?: string;
  /** The `fetch` to use; the global one where omitted. */
  fetch?: (request: Request) => Promise<Response>;
  /** How often a request is sent again where that is safe. Default 4. */
  maxRetries?: number;
  /** Milliseconds that one attempt of a request may take. Default 60,000. */
  requestTimeout?: number;
  /**
   * Milliseconds that the API may ask a request to wait in `Retry-After`. Where it asks for more, the call ends at once
   * with the error, which says for how much, and other requests of the key wait for this long.
   *
   * @default 300_000
   */
  maxRetryAfter?: number;
  /**
   * Bytes that an answer may have, after decompression. Downloads have a limit of their own.
   *
   * @default 16_777_216
   */
  maxResponseBytes?: number;
  /**
   * Milliseconds between two looks at a task at least, in all waits that have no `pollInterval` of their own. Default 2000; with less,
   * tasks that usually take long are looked at that often from the beginning, as in a sandbox.
   */
  pollInterval?: number;
  /** Checks a request before it is sent: `validateRequest` of `unigen/validate`, or your own. */
  validate?: RequestValidator;
  /** Where time comes from; for tests. */
  clock?: Clock;
  /** Numbers from 0 to 1 for the jitter of the backoff; for tests. */
  random?: () => number;
}

/** Finds the broken rules of a create request. */
export type RequestValidator = (api: Api, body: unknown) => Issue[] | Promise<Issue[]>;

/** Tells a waiting client that a task has ended, as `createWebhookHandler` of `unigen/webhooks` does. */
export interface WebhookSource {
  /** The address that a create gives the API as `callback_url`. */
  callbackUrl(): string | Promise<string>;
  /**
   * Resolves once an event for the task has arrived, with its state where it was read already. Rejects with the
   * signal's reason on abort. An event that came before the call counts.
   */
  waitForEvent(id: string, signal: AbortSignal): Promise<TaskState | undefined>;
}

/** Options of a wait for a task. */
export interface WaitOptions extends CallOptions {
  /** Milliseconds until the wait ends with a `TimeoutError`; the task goes on. Default one hour. */
  timeout?: number;
  /** Called with the first state that is seen, and with each one that differs in its status. */
  onUpdate?: (task: TaskState) => void;
  /** Milliseconds between two looks at the task at least. Default: the client's `pollInterval`, which is 2000 unless set. */
  pollInterval?: number;
  /** Where it knows of the end first, the wait ends then; the API is still asked now and then. */
  webhook?: WebhookSource;
}

/** Options of a create. */
export interface CreateOptions extends CallOptions {
  /** Address that the API tells when the task has ended, or a source that waits for that as well. Unifically only. */
  webhook?: string | WebhookSource;
  /** US dollars. Where the API estimates more, a `CostLimitError` is thrown and nothing is created. */
  maxCost?: number;
}

/** Options of `run`: a create and a wait under one `timeout`. */
export interface RunOptions extends CreateOptions, Omit<WaitOptions, 'webhook'> {
  /** Called with the handle as soon as the task exists; the wait begins once it is done. Keep the handle here. */
  onCreate?: (handle: TaskHandle) => void | Promise<void>;
}
