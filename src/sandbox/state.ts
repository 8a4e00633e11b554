import type { Api } from '../types/api.js';

/** A task of either API. */
export interface SandboxTask {
  /** Its `task_id`. */
  id: string;
  /** The service that runs it. */
  api: Api;
  /** Id of the account that pays for it. */
  account: string;
  /** Id of the model. */
  model: string;
  /** `input` at Unifically, `params` at GateAI. */
  input: Record<string, unknown>;
  /** When it was created, in milliseconds since the epoch, as all times here. */
  createdAt: number;
  /** When its processing starts. */
  startsAt: number;
  /** When it will finish, or has finished. */
  endsAt: number;
  /** `running` until it finishes; it is still queued before `startsAt`. */
  state: 'running' | 'completed' | 'failed';
  /** The status with which it will finish, or has finished. */
  plannedOutcome: 'completed' | 'failed';
  /** Why it failed, or will fail. */
  message?: string;
  /** US dollars. */
  cost: number;
  /** Whether a fault says that it is refunded if it fails. */
  refund?: boolean;
  /** Whether the cost was refunded. */
  refunded?: boolean;
  /** The `callback_url` of the create. */
  callbackUrl?: string;
  /** Scheme and host of the URLs in its output. */
  origin: string;
  /** Size and length of its video, if they follow from the task that it extends or upscales. */
  shape?: {
    /** Pixels. */
    width: number;
    /** Pixels. */
    height: number;
    /** Length in seconds. */
    seconds: number;
  };
  /** Files of a scenario that replace the generated ones. */
  ownOutputs?: readonly {
    /** What the file is. */
    kind: 'image' | 'video' | 'audio' | '3d';
    /** Path of its URL. */
    path: string;
  }[];
  /** A text of a scenario that replaces the made-up lyrics or transcript. */
  ownText?: string;
  /** The fault that kept the response to its create from its client. */
  responseFault?: 'lost' | 'malformed' | 'cut';
  /** Set once its callback needs no further attempt and the log of deliveries no longer shows that. */
  callbackSettled?: true;
  /** GateAI: parameters that were lowered to fit the budget. */
  adjustments?: Record<string, unknown>;
}

/** The account of a key. The key itself is not stored. */
export interface SandboxAccount {
  /** Digest of the key. */
  id: string;
  /** Number of the user, as Unifically shows it. */
  user: number;
  /** Balance at Unifically in US dollars. */
  balance: number;
  /** When the key was first used. */
  createdAt: number;
  /** When the balance or the budget last changed. */
  updatedAt: number;
  /** GateAI: US dollars spent on the day `day`. */
  spent: number;
  /** GateAI: US dollars of a day; 100 if omitted. */
  budget?: number;
  /** GateAI: the last day with spending, as days since the epoch in UTC. */
  day: number;
}

/** An uploaded file. */
export interface SandboxUpload {
  /** Part of its URL; at GateAI the id of the upload. */
  id: string;
  /** Id of the account. */
  account: string;
  /** Media type. */
  type: string;
  /** Name of the file. */
  name: string;
  /** When it was uploaded. */
  createdAt: number;
  /** Content of the file. */
  bytes: Uint8Array;
}

/** One attempt to deliver a callback. */
export interface Delivery {
  /** Id of the attempt. */
  id: string;
  /** Id of the task. */
  task: string;
  /** The `callback_url`. */
  url: string;
  /** 1 for the first attempt. */
  attempt: number;
  /** When it was made. */
  at: number;
  /** Status of the response; undefined if there was none. */
  status?: number;
  /** Why there was no response, or why nothing was sent. */
  error?: string;
  /** When the next attempt follows; undefined if this was the last. */
  nextAt?: number;
  /** Set if the delivery was requested by hand, and for its further attempts. */
  replay?: true;
  /** Kind of the fault that was applied. */
  fault?: 'status' | 'reset' | 'lost';
}

/** The state of a sandbox's clock. */
export interface ClockState {
  /** Milliseconds since the epoch by the sandbox's clock. */
  now: number;
  /**
   * Milliseconds by which it is ahead of the real clock.
   *
   * @default 0
   */
  offset?: number;
  /** Whether the clock is frozen. */
  frozen: boolean;
}

/** A change of a sandbox's state: the complete new entry, or a reset of everything. */
export type Change =
  | { task: SandboxTask }
  | { account: SandboxAccount }
  | { upload: SandboxUpload }
  | { delivery: Delivery }
  /** A reused object, so that the journal keeps one entry. */
  | { clock: ClockState }
  | { reset: true };
