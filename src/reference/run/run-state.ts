import type { Estimate } from '../../client/adapter.js';
import type { UnigenError } from '../../errors/errors.js';
import type { TaskHandle } from '../../types/task.js';
import type { AccountState } from './account-state.js';
import type { OutputFile } from './output-files.js';
import type { ReceivedCallback } from './page-sandbox.js';

/** The step that a run has reached. */
type Step =
  /** Nothing was sent. */
  | 'start'
  | 'pricing'
  /** The price is known, and nothing is created. */
  | 'priced'
  | 'creating'
  | 'waiting'
  | 'completed'
  /** The task has ended without an output. */
  | 'failed'
  /** Nothing was created, and nothing is charged. */
  | 'refused'
  /** The response to the create was lost: there may be a task. */
  | 'unknown'
  /** There is a task, but the run no longer waits for it. */
  | 'left';

/** A status of the task, and when it was seen. */
interface SeenStatus {
  status: string;
  /** Milliseconds after the create was sent, by the clock of the target. */
  at: number;
}

/** The state of a run, as the reader's own code would know it. */
export interface RunState {
  step: Step;
  estimate?: Estimate;
  /** The account before the create; undefined if it could not be read. */
  before?: AccountState;
  /** When the create was sent, in milliseconds of the target's clock. */
  sentAt?: number;
  /** Milliseconds from `sentAt` until the end. */
  took?: number;
  handle?: Pick<TaskHandle, 'id'>;
  seen: SeenStatus[];
  output?: unknown;
  files: OutputFile[];
  /** Whether the id of the task came from elsewhere: the create got no response. */
  isFound?: true;
  /** Why the task has failed. */
  reason?: string;
  error?: UnigenError;
  /** The account after the response was lost. */
  account?: AccountState;
  callbacks: ReceivedCallback[];
  /** Number of earlier creates whose responses were lost. */
  lost: number;
  /** Ids of tasks that were put into the sandbox, since the request continues from them. */
  provided: string[];
}

export const START: RunState = { step: 'start', seen: [], files: [], callbacks: [], lost: 0, provided: [] };
