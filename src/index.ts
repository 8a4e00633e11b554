export { GateAI } from './client/gateai.js';
export { createGateAITasks, type GateAIRequestOptions } from './client/apis/gateai-adapter.js';
export { Unifically } from './client/unifically.js';
export { createUnificallyTasks, type UnificallyOptions } from './client/apis/unifically-adapter.js';
export type { InputOf, ModelId, OutputOf } from './client/model-types.js';
export type { Estimate } from './client/adapter.js';
export type {
  ClientOptions,
  CreateOptions,
  RequestValidator,
  RunOptions,
  WaitOptions,
  WebhookSource,
} from './client/options.js';
export type { RunItem, RunManyOptions, RunResult, RunResults } from './client/run-many-types.js';
export type {
  CompletedTask,
  FailedTask,
  GateAITaskState,
  PendingTask,
  TaskHandle,
  TaskState,
  UnificallyTaskState,
} from './types/task.js';
export * from './errors/errors.js';
export type { DownloadedFile } from './files/download.js';
export type { DownloadLimits } from './files/fetch-file.js';
export type { MediaSource } from './files/media-source.js';
export type { UploadOptions } from './files/upload.js';
export type { Clock } from './internal/clock.js';
export type { PhraseLanguage, Resources, VerificationPhrase } from './client/resources.js';
export type { GateAIModels, UnificallyModels } from '../generated/model-types.js';
export type { AccountLimit, Limiter, LimiterBucket, Release, ReleaseOptions } from './types/limiter.js';
export type { BeforePay, Payment, PaymentOutcome, PaymentReport } from './client/payment.js';
export type { ClientEvent, ClientEventListener, ClientEventOf, ClientEventType } from './client/events.js';
export type { CallOptions } from './types/call-options.js';
export type { Unlisted, UnlistedParameters } from './types/unlisted.js';
