export { createSandbox, type Sandbox } from './sandbox.js';
export type { AccountChange } from './control/change-account.js';
export type { SandboxControl } from './control/control.js';
export type { RequestQuery } from './control/list-requests.js';
export type { TaskQuery } from './control/list-tasks.js';
export type { ChangeListener } from './control/live-feed.js';
export type { ListQuery } from './control/read-query.js';
export type {
  AccountRow,
  Changes,
  ClockInfo,
  DeliveryRow,
  ModelRow,
  Overview,
  RequestDetails,
  RequestRow,
  TaskRow,
} from './control/rows.js';
export type { ModeInfo } from './control/mode.js';
export type { RequestToSend } from './control/send-request.js';
export type { SentRequest } from './control/sent-request.js';
export type { TaskDetails } from './control/task-details.js';
export type { SandboxOptions } from './options.js';
export type { Fault } from './faults/fault.js';
export type { AppliedFault, QueuedFault } from './faults/fault-queue.js';
export type { FaultTarget, SandboxOperation } from './faults/fault-target.js';
export type { SandboxRequest, SandboxResponse } from './http.js';
export type { Change, ClockState, Delivery, SandboxAccount, SandboxTask, SandboxUpload } from './state.js';
export type { ScenarioState, ScenarioVersion, RuleState } from './scenario/scenarios.js';
export { ScenarioError } from './scenario/scenario-error.js';
export type {
  Scenario,
  ScenarioFile,
  ScenarioInputValue,
  ScenarioKey,
  ScenarioOutput,
  ScenarioResource,
  ScenarioResources,
  ScenarioRule,
} from './scenario/scenario.js';
export type { Retention } from './store.js';
export type { TaskCounts } from './task-table.js';
export { NOMINAL_PRICES } from './prices.js';
export type { RecordOptions } from './record/recorder.js';
export type { RecordedExchange, RecordedRequest, RecordedResponse } from './record/recorded-exchange.js';
export type { UpstreamUrls } from './record/upstream.js';
export { formatRecording, parseRecording } from './record/recording-format.js';
