export { openRuns } from './open-runs.js';
export { Runs, type AddedRuns, type RunsStatus } from './runs.js';
export type { RunsClients } from './clients.js';
export type { PauseReason, RunsEvent, RunsPause } from './events.js';
export type { RunsItem } from './item.js';
export { createMemoryStore } from './memory-store.js';
export type { OpenRunsOptions, PaymentOptions, ProcessOptions, RunContextOptions } from './options.js';
export { processRun } from './process-run.js';
export type { Retried } from './retry-runs.js';
export { createRunContext, type RunContext } from './run-context.js';
export type { RunOutcome } from './run-outcome.js';
export type { ResultsOrder } from './run-results.js';
export { RunStoreError, type UnnotedTask } from './run-store-error.js';
export type { SaveOutputs } from './save-outputs.js';
export type { Settlement } from './settle-run.js';
export type {
  Added,
  NewRun,
  RunChange,
  RunCondition,
  RunCounts,
  RunRecord,
  RunState,
  RunStore,
} from './store.js';
