export type { WebhookEvent } from './event.js';
export { createWebhookHandler } from './handler.js';
export type { EndedTask, TaskReader, WebhookHandler, WebhookHandlerOptions } from './options.js';
export { memorySeen, type Claim, type SeenStore } from './seen.js';
export {
  signCallbackUrl, verifyCallbackUrl, type CallbackSecret, type CallbackVerdict, type SignOptions,
} from './signed-url.js';
