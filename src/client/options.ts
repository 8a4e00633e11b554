import type { Issue } from '../errors/errors.js';
import type { Clock } from '../internal/clock.js';
import type { Api } from '../types/api.js';
import type { CallOptions } from '../types/call-options.js';
import type { Fetch } from '../types/fetch.js';
import type { Limiter } from '../types/limiter.js';
import type { ClientEventListener } from './events.js';
import type { BeforePay } from './payment.js';
import type { TaskHandle, TaskState } from '../types/task.js';

/** How a client reaches its API. */
export interface ClientOptions {
  /**
   * Key of the API. It may be missing if `baseUrl` is a proxy of your own that adds it.
   *
   * @default the environment variable `UNIFICALLY_API_KEY` or `GATEAI_API_KEY`
   */
  apiKey?: string | undefined;
  /**
   * Origin of the API, or of a proxy or sandbox.
   *
   * @default the environment variable `UNIFICALLY_BASE_URL` or `GATEAI_BASE_URL`; if that is not set, the API's public origin
   */
  baseUrl?: string | undefined;
  /**
   * The `fetch` to use.
   *
   * @default globalThis.fetch
   */
  fetch?: Fetch;
  /**
   * How many times a request is retried, if that is safe.
   *
   * @default 4
   */
  maxRetries?: number;
  /**
   * Milliseconds that one attempt of a request may take.
   *
   * @default 60_000
   */
  requestTimeout?: number;
  /**
   * The longest `Retry-After` in milliseconds that a request waits for. If the API asks for more, the call fails at
   * once with an error that has the seconds, and other requests of the key wait for this long.
   *
   * @default 300_000
   */
  maxRetryAfter?: number;
  /**
   * Bytes that a response may have, after decompression. Downloads have a limit of their own.
   *
   * @default 16_777_216
   */
  maxResponseBytes?: number;
  /**
   * Minimum milliseconds between two polls of a task; a wait's own `pollInterval` overrides it. With less than the
   * default, tasks that usually take long are polled that often from the beginning, as in a sandbox.
   *
   * @default 2000
   */
  pollInterval?: number;
  /**
   * Checks a request before it is sent: `validateRequest` of `unigen/validate`, or your own.
   *
   * @default requests are not checked
   */
  validate?: RequestValidator;
  /**
   * Called with each response of an operation, also with an error: a validator of `createResponseValidator` from
   * `unigen/validate`, or a function of your own. What it throws is ignored.
   *
   * @default none
   */
  onResponse?: ResponseListener;
  /**
   * Called with an event for each request, create, poll and end of a task, with its model, cost and duration: for
   * traces, metrics and logs. Events contain neither parameters nor the key. What it throws is ignored.
   *
   * @default none
   */
  onEvent?: ClientEventListener | undefined;
  /**
   * Where rate limits are counted: `createRedisLimiter` of `unigen/bullmq` for processes that share a key, or one of
   * your own.
   *
   * @default in this process, for all clients of the key
   */
  limiter?: Limiter | undefined;
  /**
   * Called immediately before each paid request is sent, after the rate limit, and awaited: record here that you are
   * about to pay. It may return a function that is called with the outcome of the request. The `beforePay` of a create
   * replaces this one.
   *
   * @default none
   */
  beforePay?: BeforePay;
  /**
   * Where time comes from; for tests.
   *
   * @default the system's clock
   */
  clock?: Clock;
  /**
   * Numbers from 0 to 1 for the jitter of the backoff; for tests.
   *
   * @default Math.random
   */
  random?: () => number;
}

/** Finds the broken rules of a create request. */
export type RequestValidator = (api: Api, body: unknown) => Issue[] | Promise<Issue[]>;

/**
 * Called with a response: the `operationId`, the HTTP status, and the body as JSON, undefined if that is not valid. The
 * key is removed from it.
 */
export type ResponseListener = (operation: string, response: { status: number; json: unknown }) => void;

/** Resolves a wait once the webhook of its task arrives, as `createWebhookHandler` of `unigen/webhooks` does. */
export interface WebhookSource {
  /** The URL that a create sends to the API as `callback_url`. */
  callbackUrl(): string | Promise<string>;
  /**
   * Resolves once an event for the task has arrived, at once if it arrived before the call; with the state of the task,
   * if the source has read it. On abort, rejects with the reason of the signal.
   */
  waitForEvent(id: string, signal: AbortSignal): Promise<TaskState | undefined>;
}

/** Options of a wait for a task. */
export interface WaitOptions extends CallOptions {
  /**
   * Milliseconds until the wait ends with a `TimeoutError`; the task keeps running.
   *
   * @default 3_600_000
   */
  timeout?: number;
  /**
   * Called with the first state, and with each one whose status differs from the one before.
   *
   * @default none
   */
  onUpdate?: (task: TaskState) => void;
  /**
   * Minimum milliseconds between two polls of the task.
   *
   * @default the client's `pollInterval`
   */
  pollInterval?: number;
  /**
   * A source of webhooks: the wait ends with the event or with a poll, whichever comes first.
   *
   * @default polling only
   */
  webhook?: WebhookSource;
}

/** Options of a create. */
export interface CreateOptions extends CallOptions {
  /**
   * URL that the API calls once the task has finished, or a source of webhooks, which has the URL. Unifically only.
   *
   * @default none
   */
  webhook?: string | WebhookSource;
  /**
   * US dollars. If the API estimates more, a `CostLimitError` is thrown and nothing is created.
   *
   * @default no limit, and no estimate
   */
  maxCost?: number;
  /**
   * Called immediately before each attempt to send the create, and awaited: see the client's `beforePay`.
   *
   * @default the client's
   */
  beforePay?: BeforePay;
}

/** Options of `run`: those of a create and of a wait, with one `timeout` for both. */
export interface RunOptions extends CreateOptions, Omit<WaitOptions, 'webhook'> {
  /**
   * Called with the handle as soon as the task exists, and awaited before the wait begins. Store the handle here.
   *
   * @default none
   */
  onCreate?: (handle: TaskHandle) => void | Promise<void>;
}
