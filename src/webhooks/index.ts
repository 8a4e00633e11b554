export type { WebhookEvent } from './event.js';
export { createWebhookHandler } from './handler.js';
export type { FinishedTask, TaskReader, WebhookHandler, WebhookHandlerOptions } from './options.js';
export { createMemoryDedupStore, type ClaimResult, type DedupStore } from './dedup-store.js';
export {
  signCallbackUrl,
  verifyCallbackUrl,
  type CallbackSecret,
  type CallbackVerification,
  type SignOptions,
} from './signed-url.js';
