import type { Fault } from '../sandbox/faults/fault.js';
import type { FaultTarget } from '../sandbox/faults/fault-target.js';
import type { Delivery, SandboxAccount, SandboxTask } from '../sandbox/state.js';

// What the control API below `/_sandbox/` responds with, as far as the console reads it.

/** The clock of the sandbox. */
export interface ClockInfo {
  /** The time as an ISO date. */
  now: string;
  frozen: boolean;
  /** Speed-up of tasks. */
  speed: number;
  /** How many events are scheduled. */
  pending: number;
  /** When the next one is due, as an ISO date. */
  nextAt?: string;
}

/** A task in a list. */
export interface TaskRow {
  id: string;
  api: SandboxTask['api'];
  account: string;
  model: string;
  status: 'queued' | 'running' | 'completed' | 'failed';
  createdAt: number;
  startsAt: number;
  endsAt: number;
  /** US dollars. */
  cost: number;
  refunded?: boolean;
  message?: string;
  callbackUrl?: string;
  plannedOutcome: 'completed' | 'failed';
  /** The beginning of its prompt. */
  prompt?: string;
  kind: 'image' | 'video' | 'audio' | '3d' | 'text';
}

/** A request in a list. */
export interface RequestRow {
  id: string;
  /** When it came, in milliseconds since the epoch. */
  at: number;
  /** Milliseconds until its response. */
  ms: number;
  method: string;
  path: string;
  operation?: string;
  api?: SandboxTask['api'];
  account?: string;
  task?: string;
  model?: string;
  /** 0 if the connection was reset. */
  status: number;
  /** The kind of the fault that was applied. */
  fault?: string;
  /** The message of the error. */
  problem?: string;
}

/** A request with its bodies. */
export interface RequestDetail extends RequestRow {
  requestBody?: string;
  responseBody?: string;
  truncated?: boolean;
  issues?: { path?: string; message: string; rule?: string }[];
  curl?: string;
  typescript?: string;
}

/** One attempt to deliver a callback. */
export interface DeliveryRow extends Delivery {
  /** What was sent. */
  body?: string;
}

/** An account in a list. */
export interface AccountRow extends SandboxAccount {
  /** How many of its tasks run. */
  tasks: number;
  /** Until when its requests are refused, in milliseconds since the epoch. */
  blockedUntil?: number;
  /** US dollars of GateAI's budget of the day. */
  budgetLeft: number;
}

/** A fault that waits for requests. */
export interface QueuedFault extends Omit<FaultTarget, 'times'> {
  id: string;
  fault: Fault;
  times?: number | 'always';
  /** Id of the account whose requests it applies to. */
  account?: string;
}

/** How many tasks there are. */
export interface Counts {
  queued: number;
  running: number;
  completed: number;
  failed: number;
  total: number;
}

/** The first event of `/_sandbox/events`. */
export interface Overview {
  clock: ClockInfo;
  accounts: AccountRow[];
  faults: QueuedFault[];
  tasks: TaskRow[];
  requests: RequestRow[];
  deliveries: DeliveryRow[];
  counts: Counts;
}

/** Each later event. */
export interface Changes extends Partial<Overview> {
  reset?: true;
}

/** A task with all that belongs to it. */
export interface TaskDetail {
  task: SandboxTask;
  /** What the API responds with to a poll. */
  response: unknown;
  deliveries: DeliveryRow[];
  /** Ids of its requests. */
  requests: string[];
}

/** What sending a request again leads to. */
export interface SentAgain {
  /** Id of the new request. */
  request: string;
  status: number;
  body?: unknown;
  /** Id of the new task. */
  task?: string;
}
