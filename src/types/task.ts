import type { Api } from './api.js';

declare const output: unique symbol;

/**
 * A task that was created and paid for. Plain data: `JSON.stringify` it, keep it, and go on with
 * `tasks.resume` in another process.
 */
export interface TaskHandle<Output = unknown> {
  /** The service that runs it. */
  readonly api: Api;
  /** Id of the task on the wire. */
  readonly id: string;
  /** Id of the model. */
  readonly model: string;
  /** When the create was answered, as an ISO 8601 time of this machine. */
  readonly createdAt: string;
  /** GateAI only: what the task costs, in US dollars. */
  readonly cost?: number;
  /** GateAI only: what the service lowered to stay within the day's budget. */
  readonly adjustments?: unknown;
  /** Never there; it carries the type of the output. */
  readonly [output]?: Output;
}

/** A task that waits or runs. */
export interface PendingTask<Status extends string> {
  readonly id: string;
  /** The status as the API has it. */
  readonly status: Status;
  readonly done: false;
}

/** A task that is done. */
export interface CompletedTask<Output, Status extends string> {
  readonly id: string;
  readonly status: Status;
  readonly done: true;
  /** What the task made. */
  readonly output: Output;
}

/** A task that ended without an output. */
export interface FailedTask<Status extends string> {
  readonly id: string;
  readonly status: Status;
  readonly done: true;
  readonly output?: undefined;
  /** Why it failed, in the API's words. */
  readonly error: string;
}

/** State of a task at Unifically. */
export type UnificallyTaskState<Output = unknown> =
  | PendingTask<'pending' | 'processing'>
  | CompletedTask<Output, 'completed'>
  | FailedTask<'failed'>;

/** State of a task at GateAI Core. */
export type GateAITaskState<Output = unknown> =
  | PendingTask<'PROCESSING' | 'QUEUED'>
  | CompletedTask<Output, 'FINISHED'>
  | FailedTask<'FAILED'>;

/** State of a task at either API: `done` and `output` tell without a look at the status. */
export type TaskState<Output = unknown> = UnificallyTaskState<Output> | GateAITaskState<Output>;
