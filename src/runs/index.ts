export { openRuns } from './open-runs.js';
export type { AddedRuns } from './add-runs.js';
export type { Cancelled } from './cancel-runs.js';
export { Runs, type RunsStatus } from './runs.js';
export type { RunsClients } from './clients.js';
export type { PauseReason, RunsEvent, RunsPause } from './events.js';
export type { RunsItem } from './runs-item.js';
export { openFileStore, type FileStore } from './file-store.js';
export type { FileStoreOptions } from './file-store-options.js';
export type { Compaction } from './journal.js';
export { createMemoryStore } from './memory-store.js';
export type { OpenRunsOptions, PaymentOptions, ProcessOptions, RunContextOptions, SaveOutputs } from './options.js';
export { processRun } from './process-run.js';
export type { Retried } from './retry-runs.js';
export { createRunContext, type RunContext } from './run-context.js';
export type { RunOutcome } from './run-outcome.js';
export type { ResultsOrder } from './run-results.js';
export { RunStoreError, type UnnotedTask } from './run-store-error.js';
export type { Settlement } from './settle-run.js';
export type {
  Added,
  NewRun,
  RunChange,
  RunCondition,
  RunCounts,
  RunError,
  RunRecord,
  RunState,
  RunStore,
} from './store.js';
