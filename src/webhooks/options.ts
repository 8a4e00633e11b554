import type { CallOptions } from '../types/call-options.js';
import type { TaskState } from '../types/task.js';
import type { WebhookSource } from '../client/options.js';
import type { Clock } from '../internal/clock.js';
import type { WebhookEvent } from './event.js';
import type { DedupStore } from './dedup-store.js';
import type { CallbackSecret } from './signed-url.js';

/** Reads the state of a task: `tasks` of a `Unifically`, or anything with the same method. */
export interface TaskReader {
  /** Calls `getTask`. */
  get(id: string, options?: CallOptions): Promise<TaskState>;
}

/** A finished task: with an `output`, or with an `error` if it failed. */
export type FinishedTask = Extract<TaskState, { done: true }>;

/** Options of `createWebhookHandler`. */
export interface WebhookHandlerOptions {
  /** Reads the state of a task, since an event proves nothing. */
  tasks: TaskReader;
  /** Public URL at which the API reaches `fetch`. Required for `callbackUrl`, and so for `run` with a webhook. */
  url?: string | URL;
  /**
   * Called once for each finished task, with the state that was read from the API. The API waits a few seconds for the
   * response, so enqueue longer work. If this throws, the response is 500, and the next delivery calls it again.
   */
  onTask?: (task: FinishedTask, event: WebhookEvent) => void | Promise<void>;
  /**
   * Called with errors that the responses do not show: those of `onTask` and of the store, and the reason why a task or
   * a body could not be read (the sender disconnected, or other code has read the body before). `taskId` is undefined
   * if the body was not read.
   *
   * @default ignored
   */
  onError?: (error: unknown, taskId: string | undefined) => void | Promise<void>;
  /**
   * Signs the callback URLs; requests without a valid signature are then refused with 401 or 403. It has at least 16
   * characters. Without this option, anybody who knows the URL can call the handler; `undefined` is refused.
   *
   * @default URLs are not signed
   */
  secret?: CallbackSecret;
  /**
   * Seconds that a signed callback URL is valid.
   *
   * @default 86_400
   */
  expiresIn?: number;
  /**
   * Remembers which tasks were handled.
   *
   * @default the last 10,000, in the memory of this process
   */
  dedupStore?: DedupStore;
  /**
   * Maximum bytes of a body. A body contains the whole output of the task, such as a transcript with the time of each
   * word; only `task_id` and `status` are read.
   *
   * @default 4_194_304
   */
  maxBytes?: number;
  /** Returns the current time; for tests. */
  clock?: Clock;
}

/** What `createWebhookHandler` returns: a handler of requests, and the option `webhook` of `run`. */
export interface WebhookHandler extends WebhookSource {
  /**
   * Responds to a delivery of the API. Needs no `this`. It never rejects.
   *
   * | status | when |
   * |---|---|
   * | 200 | the task was handled, now or before |
   * | 400, 405, 413, 415, 422 | the request is not an event |
   * | 401, 403 | the URL is not signed; its signature is invalid or has expired |
   * | 404 | the API has no such task |
   * | 500 | `onTask` threw, or the body could not be read |
   * | 503 | the task could not be read, is not finished yet, or is being handled by another process |
   */
  fetch: (request: Request) => Promise<Response>;
}
