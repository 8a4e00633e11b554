import type { ModelKind } from '../../catalog/entry.js';
import type { Fault } from '../faults/fault.js';
import type { QueuedFault } from '../faults/fault-queue.js';
import type { ScenarioVersion } from '../scenario/scenarios.js';
import type { Delivery, SandboxAccount, SandboxTask } from '../state.js';
import type { TaskCounts } from '../task-table.js';
import type { ModeInfo } from './mode.js';

/** The clock of a sandbox. */
export interface ClockInfo {
  /** The time, in ISO 8601. */
  now: string;
  /** The time for rate limits, in ISO 8601: it runs on while the clock is frozen. */
  limitsNow: string;
  /** Whether it stands still. */
  frozen: boolean;
  /** Speed-up of tasks compared with the real APIs. */
  speed: number;
  /** How many events are scheduled. */
  pending: number;
  /** When the next event is due, in ISO 8601; omitted if there is none. */
  nextAt?: string;
}

/** A task in a list. Times are milliseconds since the epoch. */
export interface TaskRow {
  /** Its `task_id`. */
  id: string;
  /** The service that runs it. */
  api: SandboxTask['api'];
  /** Id of the account that pays for it. */
  account: string;
  /** Id of the model. */
  model: string;
  /** What the model makes. */
  kind: ModelKind;
  /** `queued` until its processing starts. */
  status: 'queued' | 'running' | 'completed' | 'failed';
  /** When it was created. */
  createdAt: number;
  /** When its processing starts. */
  startsAt: number;
  /** When it will finish, or has finished. */
  endsAt: number;
  /** US dollars. */
  cost: number;
  /** Whether the cost was refunded. */
  refunded?: boolean;
  /** Why it failed, or will fail. */
  message?: string;
  /** The `callback_url` of the create. */
  callbackUrl?: string;
  /** The fault that kept the response to its create from its client. */
  responseFault?: SandboxTask['responseFault'];
  /** How it will finish, or has finished. */
  plannedOutcome: SandboxTask['plannedOutcome'];
  /** The first 200 characters of its prompt or text, or of that of its first shot. */
  prompt?: string;
}

/** A model that can be used. */
export interface ModelRow {
  /** The service that runs it. */
  api: SandboxTask['api'];
  /** Its id. */
  id: string;
  /** The body of its shortest create. */
  body: object;
}

/** A request in a list. */
export interface RequestRow {
  /** Its id in the log of requests. */
  id: string;
  /** When it came, in milliseconds since the epoch by the clock of the sandbox. */
  at: number;
  /** Milliseconds until its response. */
  ms: number;
  /** Its method. */
  method: string;
  /** Its path, without a key. */
  path: string;
  /** Its operation by its `operationId`, or `dryRun`. */
  operation?: string;
  /** The service that it was sent to. */
  api?: SandboxTask['api'];
  /** Id of the account. */
  account?: string;
  /** Id of the task that it created or asked for. */
  task?: string;
  /** Id of the model. */
  model?: string;
  /** Status of the response; 0 if the connection was reset. */
  status: number;
  /** Kind of the fault that was applied. */
  fault?: Fault['kind'];
  /** Whether the response is that of a recording. */
  replayed?: true;
  /** The message of the error. */
  problem?: string;
}

/** A request with its bodies. */
export interface RequestDetails extends RequestRow {
  /** The body, at most 64 KiB, in which files are cut. */
  requestBody?: string;
  /** `Retry-After` and the rate limits of the response, by their names; omitted if it has none. */
  responseHeaders?: Record<string, string>;
  /** The body of the response, at most 64 KiB. */
  responseBody?: string;
  /** Whether a body was cut, or dropped to make room for later ones. */
  truncated?: true;
  /** The rules that the body of a create breaks. */
  issues?: { path: string; message: string; rule: string }[];
  /** Whether it can be sent again as it was. */
  canSend: boolean;
  /** Why it can't; omitted if it can. */
  sendProblem?: string;
  /**
   * The key in `curl` and `typescript`: `any` if that is the key of the account, else `YOUR_KEY`, since keys are not stored.
   * Omitted if they have none, or that of an environment variable.
   */
  copyKey?: string;
  /** The request as a command of curl: with `copyKey`, or for a live API an environment variable. */
  curl: string;
  /** The request in TypeScript, with the key as in `curl`. */
  typescript: string;
}

/** An account in a list. */
export interface AccountRow extends SandboxAccount {
  /** Number of its running tasks. */
  tasks: number;
  /** Until when it is blocked, in milliseconds since the epoch by `limitsNow` of the clock; omitted if it is not. */
  blockedUntil?: number;
  /** GateAI: US dollars that are left of today's budget. */
  budgetLeft: number;
}

/** An attempt to deliver a callback, in a list. */
export type DeliveryRow = Delivery;

/** Everything that a page about a sandbox shows at first. Lists have at most 200 entries, the newest first. */
export interface Overview extends ModeInfo {
  /** Its clock. */
  clock: ClockInfo;
  /** How many tasks are in each state. */
  counts: TaskCounts;
  /** The newest accounts. */
  accounts: AccountRow[];
  /** The faults that wait for requests, the next one first. */
  faults: QueuedFault[];
  /** Which scenario is in use, and whether a new version of its file was refused. */
  scenario: ScenarioVersion;
  /** The newest tasks. */
  tasks: TaskRow[];
  /** The newest requests. */
  requests: RequestRow[];
  /** The newest attempts to deliver a callback. */
  deliveries: DeliveryRow[];
}

/** New and changed entries since the last event; if faults changed, their whole queue. */
export interface Changes extends Partial<Overview> {
  /** Everything before was forgotten: the lists have what there is now, the newest first. */
  reset?: true;
}
