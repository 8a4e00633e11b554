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
export type { ModeInfo } from '../sandbox/control/mode.js';
export type { SentRequest } from '../sandbox/control/sent-request.js';
export type { TaskDetails } from '../sandbox/control/task-details.js';
export type { QueuedFault } from '../sandbox/faults/fault-queue.js';
export type { ScenarioState } from '../sandbox/scenario/scenarios.js';
export type { TaskCounts } from '../sandbox/task-index.js';
