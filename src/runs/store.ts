import type { Api } from '../types/api.js';
import type { TaskHandle } from '../types/task.js';

/**
 * How far a run has come. `paying`: its create may be in flight. `unknown`: the response to its create was lost, and a
 * person has to say whether the task exists.
 */
export type RunState = 'waiting' | 'paying' | 'running' | 'finished' | 'failed' | 'unknown';

/** A run as it is added: plain JSON. */
export interface NewRun {
  /** Your own name for it: the same name is never paid twice. */
  readonly name: string;
  /** The API of its model. */
  readonly api: Api;
  /** Id of the model. */
  readonly model: string;
  /** The parameters of the model, as JSON. */
  readonly input: Readonly<Record<string, unknown>>;
  /** Properties of a GateAI request other than the parameters of the model. */
  readonly options?: Readonly<Record<string, unknown>>;
}

/** An error as a store keeps it. */
export interface RunError {
  /** Its class, such as `TaskFailedError`. */
  readonly name: string;
  /** The message of the error. */
  readonly message: string;
}

/** What is known about a run. */
export interface RunRecord extends NewRun {
  /** How far it has come. */
  readonly state: RunState;
  /** Number of times its payment has begun or its request was replaced. */
  readonly attempts: number;
  /**
   * When the last create that may have been charged was sent, as an ISO 8601 time. Undefined if the API refused it.
   */
  readonly payingAt?: string;
  /** US dollars that it has cost or may have cost: set when the payment begins, removed if nothing was charged. */
  readonly cost?: number;
  /**
   * The part of `cost` in US dollars that earlier attempts were charged: for tasks that failed before the run was
   * retried.
   */
  readonly spent?: number;
  /** Set once the task exists. */
  readonly handle?: TaskHandle;
  /** What its task made. */
  readonly output?: unknown;
  /** Where its outputs were saved. */
  readonly files?: readonly string[];
  /** Why it failed, is unknown, or could not be saved. */
  readonly error?: RunError;
  /** The last change, as an ISO 8601 time. */
  readonly updatedAt: string;
}

/** A change of one run. A property that is `undefined` is removed; a property that is omitted stays as it is. */
export interface RunChange {
  /** The new state. */
  readonly state: RunState;
  /** As in the record. */
  readonly payingAt?: string | undefined;
  /** As in the record. */
  readonly cost?: number | undefined;
  /** As in the record. */
  readonly spent?: number | undefined;
  /** As in the record. */
  readonly handle?: TaskHandle | undefined;
  /** As in the record. */
  readonly output?: unknown;
  /** As in the record. */
  readonly files?: readonly string[] | undefined;
  /** As in the record. */
  readonly error?: RunError | undefined;
}

/** When a change is made. */
export interface RunCondition {
  /** The states that the run may be in. */
  readonly from: readonly RunState[];
  /** The attempt that the run must be at; a change to `paying` begins the next one. */
  readonly attempts?: number;
  /** US dollars that all runs of the store may cost together, this change included. */
  readonly budget?: number;
}

/** Counts of a store. */
export interface RunCounts extends Readonly<Record<RunState, number>> {
  /** US dollars of all runs: those that are charged, and those that may be. */
  readonly cost: number;
}

/**
 * What `add` did with a run. `different`: the store has the name with another request, and the run stays as it was.
 * `corrected`: that run had failed and can't have been charged, so it waits with its new request.
 */
export type Added = 'added' | 'known' | 'corrected' | 'different';

/**
 * Keeps runs. Each change is atomic, and durable once its promise resolves; if a change rejects, it may or may not have
 * been made.
 */
export interface RunStore {
  /**
   * Set if only one process at a time can have the store open: a run that is `paying` when the store is opened is of a
   * dead process.
   */
  readonly exclusive?: true;
  /** Set if runs can be read only: then every change is rejected. */
  readonly readOnly?: true;
  /** Adds the runs whose names are new, and corrects the requests of those that failed without a charge. */
  add(runs: readonly NewRun[]): Promise<readonly Added[]>;
  /** The run of a name; undefined if there is none. */
  get(name: string): Promise<RunRecord | undefined>;
  /**
   * Changes a run if the condition holds. Resolves with the changed record, or with the reason why the run was not
   * changed.
   */
  change(name: string, condition: RunCondition, change: RunChange): Promise<RunRecord | 'conflict' | 'budget'>;
  /** Runs in the order in which they were added. */
  list(states?: readonly RunState[]): AsyncIterable<RunRecord>;
  /** How many runs are in each state, and what all cost. */
  counts(): Promise<RunCounts>;
  /** The reference of a file that was uploaded before, by the digest of its content. */
  upload(digest: string): Promise<string | undefined>;
  /** Notes the reference of an uploaded file. */
  addUpload(digest: string, reference: string): Promise<void>;
  /** Frees what the store holds; other calls reject from then on. */
  close(): Promise<void>;
}
