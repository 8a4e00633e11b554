export { GateAI } from './client/gateai.js';
export { createGateAITasks, type GateAIRequestOptions } from './client/gateai-api.js';
export { Unifically } from './client/unifically.js';
export { createUnificallyTasks, type UnificallyOptions } from './client/unifically-api.js';
export { unlistedModel } from './client/model-types.js';
export type { InputOf, ModelId, OutputOf, UnlistedModel } from './client/model-types.js';
export type { Estimate } from './client/adapter.js';
export type {
  CallOptions, ClientOptions, CreateOptions, RequestValidator, RunOptions, WaitOptions, WebhookSource,
} from './client/options.js';
export type { RunItem, RunManyOptions, RunResult } from './client/run-many.js';
export type {
  CompletedTask, FailedTask, GateAITaskState, OpenTask, TaskHandle, TaskState, UnificallyTaskState,
} from './client/task.js';
export * from './errors/errors.js';
export type { DownloadedFile } from './files/download.js';
export type { MediaSource } from './files/source.js';
export type { Clock } from './policy/clock.js';
export type { Resources } from './resources/resources.js';
export type { GateAIModels, UnificallyModels } from '../generated/model-types.js';
