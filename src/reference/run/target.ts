import type { Fault } from '../../sandbox/faults/fault.js';
import type { Clock } from '../../internal/clock.js';
import type { Api } from '../../types/api.js';
import type { Fetch } from '../../types/fetch.js';

/** A task as the books of a sandbox have it. */
export interface BookedTask {
  id: string;
  model: string;
  status: 'waiting' | 'running' | 'completed' | 'failed';
  /** US dollars. */
  cost: number;
  isRefunded: boolean;
  /** By the clock of the sandbox, in milliseconds since the epoch. */
  createdAt: number;
  endsAt: number;
}

/** An attempt to call back. */
export interface BookedCallback {
  id: string;
  task: string;
  attempt: number;
  at: number;
  /** Status of the receiver's response; undefined if it could not be reached. */
  status?: number;
  /** When the next attempt follows. */
  nextAt?: number;
}

/** What a sandbox knows about a key. */
export interface Book {
  /** US dollars that are left. */
  left: number;
  /** By the clock of the sandbox, in milliseconds since the epoch. */
  now: number;
  /** The oldest first. */
  tasks: BookedTask[];
  callbacks: BookedCallback[];
}

/** What can be done to a sandbox, beside its API. */
export interface SandboxControls {
  /** What it knows; undefined as long as it does not know the key. */
  book(api: Api): Promise<Book | undefined>;
  /** Queues a fault for the next create. */
  fault(fault: Fault, operation: 'createTask' | 'gateaiGenerate'): Promise<void>;
  clearFaults(): Promise<void>;
  /** Moves its time. */
  advance(ms: number): Promise<void>;
}

/** Where requests go. */
export interface Target {
  kind: 'page' | 'url';
  /** What it is called, such as `the sandbox in this page`. */
  name: string;
  baseUrl: string;
  key: string;
  fetch: Fetch;
  clock: Clock;
  /** Milliseconds between polls; undefined for those of the client. */
  pollInterval?: number;
  /** Undefined if it is no sandbox, or nobody knows: a create costs money. */
  controls?: SandboxControls;
}
