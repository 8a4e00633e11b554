import { UnigenError } from '../errors/errors.js';
import type { AttemptResult } from '../internal/attempt.js';
import type { ApiResponse } from '../internal/exchange.js';
import { objectOf, parseJson } from '../internal/json.js';
import { amountOf, textOf } from '../internal/values.js';
import type { send } from '../internal/send.js';
import type { RequestBucket, Sendable, SendOptions, Transport } from '../internal/transport.js';
import type { Operation } from '../types/operation.js';
import { isDryRun } from './dry-run.js';
import { codeOf } from './event-failure.js';
import type { EventDispatcher, ObservedCall } from './event-dispatcher.js';

/** Sends a request and dispatches events of each attempt. */
export function observeSend(
  observer: EventDispatcher,
  // Imported here it would move to a part of the bundle that loads later, which makes what loads at first larger.
  sendPlain: typeof send,
  transport: Transport,
  operation: Operation | undefined,
  sendable: Sendable,
  options: SendOptions & { call?: ObservedCall | undefined },
): Promise<ApiResponse> {
  const { clock } = transport;
  const body = bodyOf(sendable.body);
  const id = taskIdOf(operation, sendable.url);
  const call = options.call ?? observer.begin(textOf(body.model));
  const requestFields = () => {
    const known = id === undefined ? undefined : observer.task(id);
    return {
      call: known?.call ?? call.number,
      model: known?.handle?.model ?? call.model,
      taskId: id,
      handle: known?.handle,
      cost: known?.cost ?? call.cost,
      operation: operation?.id ?? '',
    };
  };
  let attempt = 0;
  let askedAt = clock.now();
  let sentAt = askedAt;

  const observedFetch: Transport['fetch'] = (url, init) => {
    attempt++;
    sentAt = clock.now();
    observer.dispatch({ type: 'request', ...requestFields(), attempt, waitedMs: sentAt - askedAt });
    return transport.fetch(url, init);
  };
  const onAttempt = ({ response, ...failure }: AttemptResult) => {
    const now = clock.now();
    const durationMs = now - sentAt;
    // The wait of the next attempt starts now, or when it asks for a slot.
    askedAt = now;
    if (!response) {
      const { error } = failure as { error: unknown };
      const name = error instanceof UnigenError ? error.name : 'ConnectionError';
      observer.dispatch({ type: 'no-response', ...requestFields(), attempt, error: name, durationMs });
      return;
    }
    const { status, retryAfter } = response;
    observer.dispatch({ type: 'response', ...requestFields(), attempt, status, durationMs });
    if (status === 429) observer.dispatch({ type: 'rate-limited', ...requestFields(), attempt, status, retryAfter });
    const json = objectOf(response.json);
    const data = isUnwrapped(operation) ? json : objectOf(json.data);
    if (response.ok && (operation?.id === 'gateaiEstimate' || isDryRun(body))) {
      const cost = amountOf(data.cost);
      if (cost === undefined) return;
      call.cost = cost;
      observer.dispatch({ type: 'estimated', ...requestFields(), cost });
    }
    // A failed task may come with a status of HTTP 400.
    const taskStatus = codeOf(data.status);
    if (id !== undefined && (response.ok || (status === 400 && taskStatus === 'failed'))) {
      const poll = ++observer.task(id).polls;
      observer.dispatch({ type: 'poll', ...requestFields(), taskId: id, attempt, taskStatus, poll, durationMs });
    }
  };
  const { bucket } = sendable;
  const limit = operation?.limit?.name ?? 'gateaiReads';
  const observedBucket: RequestBucket | undefined = bucket && {
    limit: bucket.limit,
    acquire(signal, poll) {
      askedAt = clock.now();
      return bucket.acquire(signal, poll);
    },
    pause(pauseMs) {
      if (pauseMs > 0) observer.dispatch({ type: 'paused', ...requestFields(), limit, pauseMs });
      bucket.pause(pauseMs);
    },
    exhausted: bucket.exhausted && (() => bucket.exhausted?.()),
  };
  const observed = { ...sendable, onAttempt, ...(observedBucket && { bucket: observedBucket }) };
  return sendPlain({ ...transport, fetch: observedFetch }, observed, options);
}

/** A body as an object: it is JSON if the request is sent as it is. */
function bodyOf(body: unknown): Record<string, unknown> {
  return objectOf(typeof body === 'string' ? parseJson(body) : body);
}

/** Whether the responses of an operation are not in an envelope. */
function isUnwrapped(operation: Operation | undefined): boolean {
  return operation?.host === 'gateai';
}

/** The id in the path of a request for the state of a task. */
export function taskIdOf(operation: Operation | undefined, url: string): string | undefined {
  if (!operation?.path.endsWith('/{task_id}')) return undefined;
  const last = url.split(/[?#]/)[0]!.split('/').at(-1)!;
  try {
    return decodeURIComponent(last);
  } catch {
    return last;
  }
}
