import { UnigenError } from '../errors/errors.js';
import { systemClock } from '../internal/clock.js';
import { createMemoryDedupStore } from './dedup-store.js';
import { retryLater, toResponse, type DeliveryResponse } from './delivery-response.js';
import { EventWaiters } from './event-waiters.js';
import { handleEvent } from './handle-event.js';
import type { WebhookHandler, WebhookHandlerOptions } from './options.js';
import { receiveEvent } from './receive-event.js';
import { assertSecrets, NEW_SECRET, signCallbackUrl } from './signed-url.js';

const DEFAULT_MAX_BYTES = 4_194_304;

/**
 * Creates a handler for the deliveries of the API to a callback URL. The API signs nothing, so only the id of the task
 * is taken from an event: your code gets the state that `tasks.get` (`getTask`) returns.
 *
 * The same object is a `WebhookSource`: `run(model, input, { webhook: hooks })` resolves with the event or with a poll,
 * whichever comes first.
 *
 * @throws UnigenError if the secret is undefined or shorter than 16 characters.
 *
 * @example
 * const api = new Unifically();
 * const hooks = createWebhookHandler({
 *   tasks: api.tasks,
 *   url: 'https://app.example/hooks/unifically',
 *   secret: process.env.CALLBACK_SECRET,
 *   onTask: (task) => console.log(task.id, task.status),
 * });
 * // In any server that speaks fetch: return hooks.fetch(request);
 * const output = await api.run('google/veo-3.1-fast', { prompt: 'A paper boat' }, { webhook: hooks });
 */
export function createWebhookHandler(options: WebhookHandlerOptions): WebhookHandler {
  const { tasks, url, onTask, secret, expiresIn, dedupStore = createMemoryDedupStore() } = options;
  const { maxBytes = DEFAULT_MAX_BYTES, clock = systemClock } = options;
  // An unusable secret is reported now, rather than with the first event.
  if (secret !== undefined) assertSecrets(secret);
  // For example, if an environment variable is not set: without this error, anybody could call the handler.
  else if ('secret' in options)
    throw new UnigenError(`\`secret\` is undefined: set what it is read from, such as CALLBACK_SECRET${NEW_SECRET}`);
  const waiters = new EventWaiters();
  const onError = (error: unknown, taskId?: string) => void report(options.onError, error, taskId);
  const context = { tasks, onTask, dedupStore, waiters, clock, onError };
  /** Deliveries of one task that arrive while it is handled share the response. */
  const inFlight = new Map<string, Promise<DeliveryResponse>>();

  async function respond(request: Request): Promise<DeliveryResponse> {
    const received = await receiveEvent(request, { secret, maxBytes, clock, onError });
    if ('refused' in received) return received.refused;
    const { event } = received;
    const id = event.task_id;
    const running = inFlight.get(id);
    if (running) return running;
    const response = handleEvent(event, context).finally(() => inFlight.delete(id));
    inFlight.set(id, response);
    return response;
  }

  return {
    async fetch(request) {
      try {
        return toResponse(await respond(request));
      } catch (error) {
        // Only `claim` of the store can throw here, and nothing has been done before it.
        onError(error);
        return toResponse(retryLater('The event could not be handled'));
      }
    },
    callbackUrl() {
      if (url === undefined) throw new UnigenError('The webhook handler has no `url` to give to a task');
      return secret === undefined ? String(url) : signCallbackUrl(url, secret, { expiresIn, clock });
    },
    waitForEvent: (id, signal) => waiters.wait(id, signal),
  };
}

/** An error that `onError` itself throws or rejects with changes no response and must not end the process. */
async function report(onError: WebhookHandlerOptions['onError'], error: unknown, taskId?: string): Promise<void> {
  try {
    await onError?.(error, taskId);
  } catch {
    // There is nowhere else to report it.
  }
}
