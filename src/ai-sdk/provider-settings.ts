import type { GateAI } from '../client/gateai.js';
import type { ClientOptions, WebhookSource } from '../client/options.js';
import type { UnificallyOptions } from '../client/apis/unifically-adapter.js';
import type { Unifically } from '../client/unifically.js';
import type { TaskHandle } from '../types/task.js';

/** Options of a call in `providerOptions`, in addition to the parameters of its model. */
export interface UnigenCallOptions {
  /**
   * US dollars for one request. If the API estimates more, the call ends with an error, and nothing is created.
   *
   * @default the provider's
   */
  maxCost?: number;
  /**
   * Milliseconds until the call ends with an error that has the handle; the task keeps running.
   *
   * @default the provider's
   */
  timeout?: number;
}

/** Options that both providers take. */
export interface ProviderDefaults extends UnigenCallOptions {
  /**
   * Called with the handle of each task as soon as it exists, before anything waits for it. Store the handle here.
   *
   * @default none
   */
  onCreate?: (handle: TaskHandle) => void | Promise<void>;
}

/** Options of `createUnifically`: those of the client, and of its calls. */
export interface UnificallyProviderSettings extends UnificallyOptions, ProviderDefaults {
  /**
   * A client to use; then options of a client have no effect.
   *
   * @default a new one
   */
  client?: Unifically;
  /**
   * A source of webhooks, such as a handler of `unigen/webhooks`: waits end with its events.
   *
   * @default polling only
   */
  webhook?: WebhookSource;
}

/** Options of `createGateAI`: those of the client, and of its calls. */
export interface GateAIProviderSettings extends ClientOptions, ProviderDefaults {
  /**
   * A client to use; then options of a client have no effect.
   *
   * @default a new one
   */
  client?: GateAI;
}
