import { ValidationError } from '../errors/errors.js';
import type { GateAI } from '../client/gateai.js';
import type { ClientOptions, WebhookSource } from '../client/options.js';
import type { UnificallyOptions } from '../client/apis/unifically-adapter.js';
import type { Unifically } from '../client/unifically.js';
import type { TaskHandle } from '../types/task.js';
import { nearest } from '../validate/nearest.js';

/** What a call may say in `providerOptions` besides the parameters of its model. */
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

/** What both providers take. */
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

/**
 * Splits what `providerOptions` has for this provider: the model's parameters, and the options of the call.
 *
 * @throws ValidationError if they are not an object, for a misspelled name of the provider, and for a misspelled `maxCost`:
 *   what is not read may be what limits or lowers the cost.
 */
export function splitOptions(
  providerOptions: Record<string, unknown> | undefined,
  name: string,
  { maxCost, timeout }: UnigenCallOptions,
): { given: Record<string, unknown>; own: UnigenCallOptions } {
  const other = misspelledName(Object.keys(providerOptions ?? {}), name);
  if (other !== undefined) throw refusal(`\`providerOptions.${other}\` is not read; did you mean \`${name}\`?`);
  const options = providerOptions?.[name] ?? {};
  if (typeof options !== 'object' || Array.isArray(options))
    throw refusal(`\`providerOptions.${name}\` must be an object`);
  const all = options as Record<string, unknown> & UnigenCallOptions;
  const misspelled = Object.keys(all).find((key) => key !== 'maxCost' && /^max[-_]?cost$/i.test(key));
  if (misspelled)
    throw refusal(`\`providerOptions.${name}\` has no option \`${misspelled}\`; did you mean \`maxCost\`?`);
  const { maxCost: ownCost = maxCost, timeout: ownTimeout = timeout, ...given } = all;
  return {
    given,
    own: {
      ...(ownCost !== undefined && { maxCost: ownCost }),
      ...(ownTimeout !== undefined && { timeout: ownTimeout }),
    },
  };
}

/** The name of this provider with a typo, or in another spelling. Beside the right name, a typo may be another provider. */
function misspelledName(names: string[], name: string): string | undefined {
  const isAlike = (other: string) => other.replace(/[-_ ]/g, '').toLowerCase() === name;
  const isNear = (other: string) => !names.includes(name) && nearest(other, [name]).length > 0;
  return names.find((other) => other !== name && (isAlike(other) || isNear(other)));
}

function refusal(message: string): ValidationError {
  return new ValidationError(message, { issues: [] });
}
