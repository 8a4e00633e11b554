import type { DeliveryRow, TaskRow } from '../../sandbox/index.js';
import type { ConsoleStore } from './console-store.js';

/** The sandbox rounds times to milliseconds. */
const TOLERANCE_MS = 1;

/** Milliseconds until a time; undefined if it has come. */
export function untilDue(at: number | undefined, now: number): number | undefined {
  return at !== undefined && at - now >= TOLERANCE_MS ? at - now : undefined;
}

/** A task that ends, or a callback that is sent, at a time. */
export type DueEvent = { kind: 'task'; row: TaskRow } | { kind: 'callback'; row: DeliveryRow };

/** The event of a time, if the page knows of it. */
export function eventAt(store: Pick<ConsoleStore, 'tasks' | 'deliveries'>, at: number): DueEvent | undefined {
  const isAt = (time: number | undefined) => time !== undefined && Math.abs(time - at) <= TOLERANCE_MS;
  const [task] = store.tasks.known(
    ({ status, endsAt }) => (status === 'queued' || status === 'running') && isAt(endsAt),
  );
  if (task) return { kind: 'task', row: task };
  const [delivery] = store.deliveries.known(({ nextAt }) => isAt(nextAt));
  return delivery && { kind: 'callback', row: delivery };
}
