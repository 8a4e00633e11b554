import type { Fault } from '../../sandbox/faults/fault.js';
import type { Clock } from '../../internal/clock.js';
import type { Api } from '../../types/api.js';
import type { Fetch } from '../../types/fetch.js';

/** A task of an account in a sandbox. */
export interface AccountTask {
  id: string;
  model: string;
  /** Its prompt, text or title, or that of its first shot, if it has one. */
  prompt?: string;
  status: 'waiting' | 'running' | 'completed' | 'failed';
  /** As a read of the task at the API has it, such as `processing`. */
  apiStatus: string;
  /** US dollars. */
  cost: number;
  isRefunded: boolean;
  /** By the clock of the sandbox, in milliseconds since the epoch. */
  createdAt: number;
  endsAt: number;
}

/** An attempt to deliver a callback. */
export interface AccountCallback {
  id: string;
  task: string;
  attempt: number;
  at: number;
  /** Status of the receiver's response; undefined if it could not be reached. */
  status?: number;
  /** Time of the next attempt. */
  nextAt?: number;
}

/** The account of a key in a sandbox, at one time. */
export interface AccountSnapshot {
  /** US dollars that are left. */
  left: number;
  /** By the clock of the sandbox, in milliseconds since the epoch. */
  now: number;
  /** The oldest first. */
  tasks: AccountTask[];
  callbacks: AccountCallback[];
}

/** The control API of a sandbox, as far as the panel uses it. */
export interface SandboxControls {
  /** Reads the account; undefined until the sandbox has had a request with its key. */
  account(api: Api): Promise<AccountSnapshot | undefined>;
  /** Queues a fault for the next create. */
  fault(fault: Fault, operation: 'createTask' | 'gateaiGenerate'): Promise<void>;
  clearFaults(): Promise<void>;
  /** Advances the clock of the sandbox. */
  advance(ms: number): Promise<void>;
}

/** Where requests go. */
export interface Target {
  kind: 'page' | 'url';
  /** Name for people, such as `the sandbox in this page`. */
  name: string;
  baseUrl: string;
  key: string;
  fetch: Fetch;
  clock: Clock;
  /** Milliseconds between polls; undefined for the client's own interval. */
  pollInterval?: number;
  /** Undefined unless the target is known to be a sandbox: then a create costs money. */
  controls?: SandboxControls;
}
