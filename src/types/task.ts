import type { GateAIAdjustments } from '../../generated/types.js';
import type { Api } from './api.js';

declare const output: unique symbol;

/**
 * A task that was created and paid for. Plain data: `JSON.stringify` it, store it, and wait for the task in another
 * process with `tasks.resume`.
 */
export interface TaskHandle<Output = unknown> {
  /** The API that runs it. */
  readonly api: Api;
  /** Id of the task at the API. */
  readonly id: string;
  /** Id of the model. */
  readonly model: string;
  /** When the response to the create arrived, as an ISO 8601 time of this machine. */
  readonly createdAt: string;
  /** GateAI only: cost of the task in US dollars. */
  readonly cost?: number;
  /** GateAI only: what the API lowered to stay within the day's budget. */
  readonly adjustments?: GateAIAdjustments;
  /** Never set; it carries the type of the output. */
  readonly [output]?: Output;
}

/** A task that waits or runs. */
export interface PendingTask<Status extends string> {
  /** Id of the task at the API. */
  readonly id: string;
  /** The status as the API has it. */
  readonly status: Status;
  /** Whether the task has finished. */
  readonly done: false;
}

/** A task that is done. */
export interface CompletedTask<Output, Status extends string> {
  /** Id of the task at the API. */
  readonly id: string;
  /** The status as the API has it. */
  readonly status: Status;
  /** Whether the task has finished. */
  readonly done: true;
  /** What the task made. */
  readonly output: Output;
}

/** A task that finished without an output. */
export interface FailedTask<Status extends string> {
  /** Id of the task at the API. */
  readonly id: string;
  /** The status as the API has it. */
  readonly status: Status;
  /** Whether the task has finished. */
  readonly done: true;
  /** Never set. */
  readonly output?: undefined;
  /** Why it failed, per the API. */
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

/** State of a task at either API. Code for both reads `done` and `output` instead of the status. */
export type TaskState<Output = unknown> = UnificallyTaskState<Output> | GateAITaskState<Output>;

/** A state with the output of its handle's model. */
export type StateOf<State, Output> = State extends { output: unknown }
  ? Omit<State, 'output'> & { readonly output: Output }
  : State;
