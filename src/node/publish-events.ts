import { channel, tracingChannel } from 'node:diagnostics_channel';
import type { ClientEvent } from '../client/events.js';
import { BoundedMap } from '../internal/bounded-map.js';

/** What the messages of the tracing channel `unigen:task` share: one object for each task. */
export interface TaskTrace {
  /** The event that began it: `started`, or the first one of a task that was created elsewhere. */
  readonly first: ClientEvent;
  /** The last event so far. With `end` it is the one that ended the trace. */
  last: ClientEvent;
  /** For subscribers, such as for their span. */
  [name: string]: unknown;
}

/** Traces that may be open; the oldest one is dropped beyond it. */
const MAX_TRACES = 10_000;

const events = channel('unigen:event');
const tasks = tracingChannel<unknown, TaskTrace>('unigen:task');
const PARTS = ['start', 'end', 'asyncStart', 'asyncEnd', 'error'] as const;
const traces = new BoundedMap<string, TaskTrace>(MAX_TRACES);

/**
 * A listener for the `onEvent` of a client, or of a proxy, that publishes on the channels of `node:diagnostics_channel`:
 * each event on `unigen:event`, and each task on `tracingChannel('unigen:task')`. It does next to nothing without a
 * subscriber.
 *
 * @example
 * const api = new Unifically({ onEvent: publishEvents });
 */
export function publishEvents(event: ClientEvent): void {
  if (events.hasSubscribers) events.publish(event);
  // Without a subscriber at its beginning a task has no trace.
  if (traces.size > 0 || PARTS.some((part) => tasks[part].hasSubscribers)) publishTrace(event);
}

/** A create is known by its call; what comes after it by the task, since a wait may be in another process. */
function publishTrace(event: ClientEvent): void {
  const { type, api, call, taskId } = event;
  const name = `${api} ${taskId ?? `call ${call}`}`;
  if (type === 'created') {
    const began = traces.get(`${api} call ${call}`);
    traces.delete(`${api} call ${call}`);
    if (began) traces.set(name, began);
  }
  let trace = traces.get(name);
  if (trace) trace.last = event;
  else if (begins(event)) {
    trace = { first: event, last: event };
    traces.set(name, trace);
    tasks.start.publish(trace);
    tasks.end.publish(trace);
  } else return;
  const isFailure = type === 'failed' || type === 'unknown-outcome' || type === 'stopped';
  if (!isFailure && type !== 'finished') return;
  traces.delete(name);
  if (isFailure) tasks.error.publish(Object.assign(trace, { error: event }));
  tasks.asyncStart.publish(trace);
  tasks.asyncEnd.publish(trace);
}

/** Whether a trace begins with an event that belongs to none. */
function begins({ type, taskId }: ClientEvent): boolean {
  return type === 'started' || type === 'created' || (taskId !== undefined && type === 'request');
}
