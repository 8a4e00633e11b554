import type { TaskState } from '../types/task.js';
import { NotFoundError, RateLimitError, TimeoutError, UnigenError } from '../errors/errors.js';
import { untilAborted } from '../internal/abort.js';
import { systemClock } from '../internal/clock.js';
import { Deadline } from '../internal/deadline.js';
import { Arrivals } from './event-waiters.js';
import { boundedBody, parseJson, saysJson } from '../internal/request-body.js';
import { readEvent, type WebhookEvent } from './event.js';
import type { WebhookHandler, WebhookHandlerOptions } from './options.js';
import { createMemoryDedupStore } from './dedup-store.js';
import { secretsOf, signCallbackUrl, verifyCallbackUrl, withoutSignature } from './signed-url.js';

/** What the API is answered with. */
interface Answer {
  status: number;
  body: { received: true; duplicate?: true } | { error: string };
  headers?: Record<string, string>;
}

/** Milliseconds that reading a task may take: who sends the event does not wait for ever. */
const READ_TIME = 10_000;
/** Seconds after which the API should try again. */
const SOON = 5;

/**
 * Makes a handler for what the API sends to a `callback_url`. The API signs nothing, so a body only says which task
 * to look at: the state that anybody gets to see is read with `tasks.get` (`getTask`).
 *
 * The same object is a `WebhookSource`: `run(model, input, { webhook: hooks })` ends with the event or with a poll,
 * whichever comes first.
 *
 * @throws UnigenError where the secret is empty.
 *
 * @example
 * const hooks = createWebhookHandler({ tasks: api.tasks, url: 'https://app.example/hooks', secret });
 * // In any server that speaks fetch: return hooks.fetch(request);
 * const output = await api.run(model, input, { webhook: hooks });
 */
export function createWebhookHandler(options: WebhookHandlerOptions): WebhookHandler {
  const { tasks, url, onTask, secret, expiresIn, dedupStore = createMemoryDedupStore() } = options;
  const { maxBytes = 4_194_304, clock = systemClock } = options;
  // A secret that can't be used is found now, and not with the first event.
  if (secret !== undefined) secretsOf(secret);
  const arrivals = new Arrivals();
  // What it throws itself, at once or later, changes no answer and must not end the process.
  const onError = (error: unknown, id: string | undefined) =>
    void (async () => options.onError?.(error, id))().catch(() => {});
  /** Deliveries of one task that come while it is handled share the answer. */
  const underWay = new Map<string, Promise<Answer>>();

  async function answer(request: Request): Promise<Answer> {
    if (request.method !== 'POST') return refuse(405, 'Only POST is taken here', { Allow: 'POST' });
    if (secret !== undefined) {
      const verdict = await verifyCallbackUrl(request.url, secret, { clock });
      if (!verdict.ok) {
        return verdict.reason === 'unsigned'
          ? refuse(401, 'The address is not signed')
          : refuse(403, 'The signature of the address is not valid');
      }
    }
    if (!saysJson(request)) return refuse(415, 'The body must be application/json');
    let bytes: Uint8Array | undefined;
    try {
      bytes = await boundedBody(request, maxBytes);
    } catch (error) {
      // The sender went away, or something before this handler has read the body. Not a 4xx: the event may well be one.
      onError(error, undefined);
      return refuse(500, 'The body can not be read');
    }
    if (!bytes) return refuse(413, `The body has more than ${maxBytes} bytes`);
    let body: unknown;
    try {
      body = parseJson(bytes);
    } catch {
      return refuse(400, 'The body is no JSON');
    }
    const event = readEvent(body, withoutSignature(request.url));
    if (typeof event === 'string') return refuse(422, event);

    const before = underWay.get(event.task_id);
    if (before) return before;
    const work = take(event).finally(() => underWay.delete(event.task_id));
    underWay.set(event.task_id, work);
    return work;
  }

  async function take(event: WebhookEvent): Promise<Answer> {
    const id = event.task_id;
    const claim = await dedupStore.claim(id);
    if (claim === 'done') {
      arrivals.tell(id);
      return { status: 200, body: { received: true, duplicate: true } };
    }
    if (claim === 'busy') return later('The task is being handled');
    let result: Answer | undefined;
    try {
      result = await handled(event);
      return result;
    } finally {
      // What was handled stays so even where the store fails: to say otherwise would have it handled twice.
      await (async () => (result?.status === 200 ? dedupStore.complete(id) : dedupStore.release(id)))().catch((error) =>
        onError(error, id),
      );
    }
  }

  async function handled(event: WebhookEvent): Promise<Answer> {
    const id = event.task_id;
    let task: TaskState;
    try {
      task = await read(id);
    } catch (error) {
      if (error instanceof NotFoundError) return refuse(404, 'There is no such task');
      onError(error, id);
      return later('The task can not be read now', error instanceof RateLimitError ? secondsOf(error) : SOON);
    }
    // It will be soon, or the event is a lie. Not 409: senders of webhooks give up after a 4xx more often than after a 503.
    if (!task.done) return later('The task has not ended yet');
    arrivals.tell(id, task);
    try {
      await onTask?.(task, event);
    } catch (error) {
      onError(error, id);
      return refuse(500, 'The event could not be handled');
    }
    return { status: 200, body: { received: true } };
  }

  async function read(id: string): Promise<TaskState> {
    const limit = new Deadline(
      clock,
      undefined,
      READ_TIME,
      () => new TimeoutError(`The task could not be read within ${READ_TIME / 1000} s`),
    );
    try {
      return await untilAborted<TaskState>((resolve) => resolve(tasks.get(id, { signal: limit.signal })), limit.signal);
    } finally {
      limit.stop();
    }
  }

  return {
    async fetch(request) {
      let result: Answer;
      try {
        result = await answer(request);
      } catch (error) {
        // Only the store is left to throw, so nothing was done yet.
        onError(error, undefined);
        result = later('The event can not be handled now');
      }
      const { status, body, headers } = result;
      return Response.json(body, { status, headers: { ...headers, 'Cache-Control': 'no-store' } });
    },
    callbackUrl() {
      if (url === undefined) throw new UnigenError('The webhook handler has no `url` that a task could call');
      return secret === undefined ? String(url) : signCallbackUrl(url, secret, { expiresIn, clock });
    },
    waitForEvent: (id, signal) => arrivals.wait(id, signal),
  };
}

function refuse(status: number, error: string, headers?: Record<string, string>): Answer {
  return { status, body: { error }, headers };
}

/** Seconds after which the limit of the key is over, as a header takes them: at most an hour, whatever the API says. */
function secondsOf({ retryAfter }: RateLimitError): number {
  return retryAfter > 0 ? Math.min(Math.ceil(retryAfter), 3600) : SOON;
}

function later(error: string, seconds = SOON): Answer {
  return refuse(503, error, { 'Retry-After': String(seconds) });
}
