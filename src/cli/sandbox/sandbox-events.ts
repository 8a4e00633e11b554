import type { Api } from '../../types/api.js';

/** One event of a served sandbox, as a line of `--json`. */
export type SandboxEvent = {
  /** The time of the machine, in ISO 8601. */
  at: string;
  /** The time by the sandbox's clock, in ISO 8601; undefined if the clock was never moved. */
  sandboxTime?: string;
} & (
  | ListeningEvent
  | RequestEvent
  | TaskEvent
  | CallbackEvent
  | UploadEvent
  | ClockEvent
  | AccountEvent
  | ResetEvent
  | ImportEvent
  | WarningEvent
  | RecordedEvent
  | ScenarioEvent
);

/** The sandbox accepts requests. */
interface ListeningEvent {
  event: 'listening';
  url: string;
  /** URL of its console. */
  console: string;
  /** URL of the reference; undefined if it serves none. */
  reference?: string;
}

/** A request that was refused or got a fault; with `--verbose` any request. */
export interface RequestEvent {
  event: 'request';
  method: string;
  /** Without the query. */
  path: string;
  /** The operation by its `operationId`; undefined for other paths. */
  operation?: string;
  /** 0 if the connection was reset before a response. */
  status: number;
  /** Milliseconds until the response. */
  ms: number;
  /** Kind of the fault that was applied. */
  fault?: string;
  /** Whether the response is that of a recording. */
  replayed?: true;
  /** How the connection was broken. */
  broken?: 'reset' | 'cut';
  /** Why it was refused. */
  problem?: string;
  /** What a success says: the task, its status, a cost or a URL. */
  summary?: string;
}

/** A task was created, or has ended. */
export interface TaskEvent {
  event: 'task';
  status: 'created' | 'completed' | 'failed';
  id: string;
  api: Api;
  model: string;
  /** Id of the account. */
  account: string;
  /** US dollars. */
  cost: number;
  /** From its creation to its end, by the clock of the sandbox. */
  seconds?: number;
  /** Why it failed. */
  message?: string;
  refunded?: boolean;
  /** US dollars that are left: of the balance at Unifically, of the budget of the day at GateAI. */
  balance?: number;
}

/** An attempt to deliver a callback. */
export interface CallbackEvent {
  event: 'callback';
  task: string;
  /** Without its query. */
  url: string;
  attempt: number;
  /** Status of the response; undefined if there was none. */
  status?: number;
  /** Why there was no response. */
  error?: string;
  /** Until the next attempt, by the sandbox's clock; undefined if there is none. */
  retrySeconds?: number;
  /** Whether the delivery was requested by hand. */
  replay?: true;
  /** Kind of the fault that was applied. */
  fault?: string;
}

/** A file was uploaded. */
interface UploadEvent {
  event: 'upload';
  id: string;
  account: string;
  type: string;
  name: string;
  bytes: number;
}

/** The clock was moved, stopped or started. */
interface ClockEvent {
  event: 'clock';
  now: string;
  frozen: boolean;
}

/** The money of an account was changed by hand. */
interface AccountEvent {
  event: 'account';
  /** Id of the account. */
  account: string;
  /** US dollars of the balance at Unifically. */
  balance: number;
  /** US dollars that are left of the day's budget at GateAI. */
  budget: number;
}

/** The state was reset. */
interface ResetEvent {
  event: 'reset';
}

/** The state was replaced, or restored at the start. */
export interface ImportEvent {
  event: 'import';
  tasks: number;
  accounts: number;
  uploads: number;
  deliveries: number;
}

/** Something that needs attention. */
interface WarningEvent {
  event: 'warning';
  message: string;
}

/** A request was passed on to a live API and recorded. */
export interface RecordedEvent {
  event: 'recorded';
  operation: string;
  method: string;
  path: string;
  /** Undefined if there was no response. */
  status?: number;
  ms: number;
  problem?: string;
  outcome?: 'unknown' | 'failed';
}

/** The file of the scenario has changed. */
interface ScenarioEvent {
  event: 'scenario';
  /** Name of the file. */
  source: string;
  /** How many rules the new version has; undefined if it is not valid and the old one stays in use. */
  rules?: number;
  /** What is wrong with it: a line for each problem. */
  error?: string;
}
