// What the control API below `/_sandbox/` responds with.
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
export type { TaskDetails } from '../sandbox/control/task-details.js';
export type { QueuedFault } from '../sandbox/faults/fault-queue.js';
export type { TaskCounts } from '../sandbox/task-index.js';

/** What sending a request again leads to. */
export interface SentAgain {
  /** Id of the new request. */
  request: string;
  status: number;
  body?: unknown;
  /** Id of the new task. */
  task?: string;
}
