import type { Api } from '../types/api.js';
import type { TaskHandle } from '../types/task.js';

/** What all events have. They never hold the prompt or any other parameter, a URL, or the key. */
interface EventBase {
  /** The API. */
  readonly api: Api;
  /** The number of the call, unique in this process: all events of one create share it, its retries included. */
  readonly call: number;
  /** Id of the model, if the event is about one and it is known. */
  readonly model?: string;
  /** Id of the task at the API, once it exists. */
  readonly taskId?: string;
  /** The handle of the task, if this client created the task or was given its handle; an id alone is not a handle. */
  readonly handle?: TaskHandle;
  /**
   * US dollars that the task costs, if known: from the response to the create at GateAI, or with `maxCost` from the
   * estimate before it.
   */
  readonly cost?: number;
}

/** What events about one attempt of a request have. */
interface AttemptBase extends EventBase {
  /** The `operationId`, such as `createTask`. */
  readonly operation: string;
  /** Number of the attempt: 1, and more for retries. */
  readonly attempt: number;
}

/** What the events that end something have. */
interface EndBase extends EventBase {
  /**
   * Milliseconds from the call that creates the task to its response, or from the creation of the task to its end or to the
   * end of the wait. Undefined if the time of the creation is not known.
   */
  readonly durationMs?: number;
}

/** How something failed, without its message, which may quote the prompt. */
interface FailureBase {
  /** Name of the error, such as `RateLimitError`. */
  readonly error: string;
  /** The API's code of the error, such as `RATE_LIMITED`. */
  readonly code?: string;
  /** HTTP status of the response, if there was one. */
  readonly status?: number;
}

/** What happens in a client, for traces, metrics and logs. The `type` says what the other fields are. */
export type ClientEvent =
  /** `tasks.create` or `run` was called. Checks, uploads and an estimate come before the payment. */
  | (EventBase & { readonly type: 'started' })
  /** The API estimated the `cost`; nothing is charged. */
  | (EventBase & { readonly type: 'estimated'; readonly operation: string; readonly cost: number })
  /** An attempt of a request is sent now. `waitedMs`: how long the rate limit and `beforePay` held it back. */
  | (AttemptBase & { readonly type: 'request'; readonly waitedMs: number })
  /** An attempt has its response, read to the end, with this HTTP `status`. */
  | (AttemptBase & { readonly type: 'response'; readonly status: number; readonly durationMs: number })
  /** An attempt ended without a usable response. `error`: the name of the error. A retry may follow. */
  | (AttemptBase & { readonly type: 'no-response'; readonly error: string; readonly durationMs: number })
  /** The API refused an attempt with 429. `retryAfter`: seconds, if the response said so. */
  | (AttemptBase & { readonly type: 'rate-limited'; readonly status: 429; readonly retryAfter?: number })
  /** All requests under one rate limit of the key wait for `pauseMs` milliseconds from now. `limit`: its name. */
  | (EventBase & {
      readonly type: 'paused';
      readonly operation: string;
      readonly limit: string;
      readonly pauseMs: number;
    })
  /** The task exists and is paid for. */
  | (EndBase & { readonly type: 'created'; readonly taskId: string; readonly handle: TaskHandle })
  /** A poll returned the state of the task. `taskStatus`: as the API calls it; `poll`: the number of the poll. */
  | (AttemptBase & {
      readonly type: 'poll';
      readonly taskId: string;
      readonly taskStatus?: string;
      readonly poll: number;
      readonly durationMs: number;
    })
  /** The task has an output. Sent once for each task. */
  | (EndBase & { readonly type: 'finished'; readonly taskId: string })
  /**
   * With a `taskId`: the task ended without an output. Without one: the task was not created, and nothing was charged.
   * Sent once for each task.
   */
  | (EndBase & FailureBase & { readonly type: 'failed' })
  /** The response to a create was lost: the task may exist and be charged. */
  | (EndBase & FailureBase & { readonly type: 'unknown-outcome' })
  /** A wait ended before the task did, by an abort, a timeout or an error: the task keeps running. */
  | (EndBase & FailureBase & { readonly type: 'stopped'; readonly taskId: string });

/** Called with each event, at once. What it throws is ignored. */
export type ClientEventListener = (event: ClientEvent) => void;

/** The `type` of each event. */
export type ClientEventType = ClientEvent['type'];

/** The events of one type. */
export type ClientEventOf<Type extends ClientEventType> = Extract<ClientEvent, { type: Type }>;
