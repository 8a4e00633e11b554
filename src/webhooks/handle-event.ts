import { NotFoundError, RateLimitError, TimeoutError, UnigenError } from '../errors/errors.js';
import { untilAborted } from '../internal/abort.js';
import type { Clock } from '../internal/clock.js';
import { Deadline } from '../internal/deadline.js';
import type { TaskState } from '../types/task.js';
import type { DedupStore } from './dedup-store.js';
import { errorResponse, retryLater, type DeliveryResponse } from './delivery-response.js';
import type { WebhookEvent } from './event.js';
import type { EventWaiters } from './event-waiters.js';
import type { TaskReader, WebhookHandlerOptions } from './options.js';

/** The sender of a delivery does not wait forever. */
const READ_TIMEOUT_MS = 10_000;
/** The longest `Retry-After` of the API that is passed on in the response to a delivery. */
const MAX_RETRY_AFTER_S = 3600;

interface EventContext {
  tasks: TaskReader;
  onTask: WebhookHandlerOptions['onTask'];
  dedupStore: DedupStore;
  waiters: EventWaiters;
  clock: Clock;
  onError: (error: unknown, taskId: string) => void;
}

/** Handles an event, unless that was done before: reads its task and calls `onTask` with it. */
export async function handleEvent(event: WebhookEvent, context: EventContext): Promise<DeliveryResponse> {
  const { dedupStore, waiters, onError } = context;
  const id = event.task_id;
  const claim = await dedupStore.claim(id);
  if (claim === 'completed') {
    waiters.notify(id);
    return { status: 200, body: { received: true, duplicate: true } };
  }
  if (claim === 'in-progress') return retryLater('The task is being handled');
  // A store of an older version, or one with a defect: counted as a claim, its result would have tasks handled twice.
  if ((claim as unknown) !== 'claimed') throw new UnigenError('`claim` of the dedup store returned an unknown result');
  let isHandled = false;
  try {
    const response = await handleClaimed(event, context);
    isHandled = response.status === 200;
    return response;
  } finally {
    try {
      await (isHandled ? dedupStore.complete(id) : dedupStore.release(id));
    } catch (error) {
      // Respond 200 even if the store fails: the task was handled, and after another response it would be handled twice.
      onError(error, id);
    }
  }
}

async function handleClaimed(event: WebhookEvent, context: EventContext): Promise<DeliveryResponse> {
  const { onTask, waiters, onError } = context;
  const id = event.task_id;
  let task: TaskState;
  try {
    task = await readTask(id, context);
  } catch (error) {
    if (error instanceof NotFoundError) return errorResponse(404, 'Task not found');
    onError(error, id);
    const pause =
      error instanceof RateLimitError ? Math.min(Math.ceil(error.retryAfter), MAX_RETRY_AFTER_S) : undefined;
    return retryLater('The task could not be read', pause);
  }
  // It will be finished soon, or the event is forged.
  if (!task.done) return retryLater('The task is not finished yet');
  waiters.notify(id, task);
  try {
    await onTask?.(task, event);
  } catch (error) {
    onError(error, id);
    return errorResponse(500, 'The event could not be handled');
  }
  return { status: 200, body: { received: true } };
}

async function readTask(id: string, { tasks, clock }: EventContext): Promise<TaskState> {
  const timeout = () => new TimeoutError(`The task could not be read within ${READ_TIMEOUT_MS / 1000} s`);
  const limit = new Deadline(clock, undefined, READ_TIMEOUT_MS, timeout);
  try {
    return await untilAborted<TaskState>((resolve) => resolve(tasks.get(id, { signal: limit.signal })), limit.signal);
  } finally {
    limit.stop();
  }
}
