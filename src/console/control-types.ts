// What the control API below `/_sandbox/` responds with.
import type { SentAgain } from '../sandbox/control/send-again.js';
import type { Fault } from '../sandbox/faults/fault.js';

export type {
  AccountRow,
  Changes,
  ClockInfo,
  DeliveryRow,
  Overview,
  RequestDetails,
  RequestRow,
  TaskRow,
} from '../sandbox/control/rows.js';
export type { SentRequest as SentAgain } from '../sandbox/control/sent-request.js';
export type { TaskDetails } from '../sandbox/control/task-details.js';
export type { QueuedFault } from '../sandbox/faults/fault-queue.js';
export type { ScenarioState } from '../sandbox/scenario/scenarios.js';
export type { TaskCounts } from '../sandbox/task-index.js';

/** What responds to the requests. */
export interface SandboxMode {
  /** `record`: a live API, by way of this recorder. `replay`: a recording, and for all that is not in it, the sandbox. */
  mode: 'sandbox' | 'record' | 'replay';
  /** Record: origins of the live APIs. */
  upstream?: readonly string[];
  /** Record: whether creates are sent, which cost money. */
  allowCreates?: boolean;
}

/** What became of a request that the sandbox carried out for the page. */
export interface SentRequest extends SentAgain {
  /** Kind of the fault that was applied. */
  fault?: Fault['kind'];
}
