export { createSandbox, type Sandbox } from './sandbox.js';
export type { SandboxOptions } from './options.js';
export type { Fault, FaultTarget, QueuedFault } from './faults.js';
export type { SandboxOperation } from './routes.js';
export type { Change, Delivery, SandboxAccount, SandboxTask } from './store.js';
export { NOMINAL_PRICES } from './prices.js';
