export { createSandbox, type Sandbox } from './sandbox.js';
export type { SandboxControl } from './control/control.js';
export type { SandboxOptions } from './options.js';
export type { Fault } from './faults/fault.js';
export type { QueuedFault } from './faults/fault-queue.js';
export type { FaultTarget, SandboxOperation } from './faults/fault-target.js';
export type { SandboxRequest, SandboxResponse } from './http.js';
export type { Change, ClockState, Delivery, SandboxAccount, SandboxTask, SandboxUpload } from './state.js';
export type { ScenarioState, RuleState } from './scenario/scenarios.js';
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
export { NOMINAL_PRICES } from './prices.js';
