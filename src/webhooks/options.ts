import type { TaskState } from '../types/task.js';
import type { WebhookSource } from '../client/options.js';
import type { Clock } from '../internal/clock.js';
import type { WebhookEvent } from './event.js';
import type { DedupStore } from './dedup-store.js';
import type { CallbackSecret } from './signed-url.js';

/** Reads the state of a task: `tasks` of a `Unifically`, or anything that can do the same. */
export interface TaskReader {
  get(id: string, options?: { signal?: AbortSignal }): Promise<TaskState>;
}

/** A task that is done: with an `output`, or with an `error` where it failed. */
export type FinishedTask = Extract<TaskState, { done: true }>;

/** Options of `createWebhookHandler`. */
export interface WebhookHandlerOptions {
  /** Where the state of a task is read from: an event itself proves nothing. */
  tasks: TaskReader;
  /** Public address at which the API reaches `handle`. Needed for `callbackUrl`, and so for `run` with a webhook. */
  url?: string | URL;
  /**
   * Called once for each task that has ended, with the state that was read from the API. The answer to the API waits
   * for it, so only note here what is to be done. Where it throws, the API is answered with 500, and the next event
   * for the task calls it again.
   */
  onTask?: (task: FinishedTask, event: WebhookEvent) => void | Promise<void>;
  /**
   * Told of what is not shown to the caller: what `onTask` or the store threw, why a task could not be read, and why a
   * body could not be: its sender went away, or another part of the server has read it before.
   * Default: nothing is done with it.
   */
  onError?: (error: unknown, taskId: string | undefined) => void;
  /** Turns on signed callback addresses; requests without a valid signature are then refused with 401 or 403. */
  secret?: CallbackSecret;
  /** Seconds that a signed callback address is valid. Default 86,400, a day. */
  expiresIn?: number;
  /** Remembers which tasks were handled. Default: the last 10,000, in the memory of this process. */
  dedupStore?: DedupStore;
  /**
   * Bytes that a body may have. An event holds the whole output of its task, such as the words of a transcript with
   * their times; only `task_id` and `status` are read of it.
   *
   * @default 4_194_304
   */
  maxBytes?: number;
  /** Where time comes from; for tests. */
  clock?: Clock;
}

/** What `createWebhookHandler` makes: a handler of requests, and the `webhook` option of `run`. */
export interface WebhookHandler extends WebhookSource {
  /**
   * Answers a delivery of the API. Needs no `this`.
   *
   * | status | when |
   * |---|---|
   * | 200 | the task was handled, now or before |
   * | 400, 405, 413, 415, 422 | it is no event |
   * | 401, 403 | the address is not signed; it has expired or is forged |
   * | 404 | the API knows no such task |
   * | 500 | `onTask` threw, or the body can not be read |
   * | 503 | the task could not be read, has not ended by the API's word, or is being handled elsewhere |
   */
  fetch: (request: Request) => Promise<Response>;
}
