import type { TaskHandle } from 'unigen';
import type { Event } from './receiver.js';

/** What the client and the receiver know of each create, by its number. */
export interface SoakOutcome {
  accepted: ReadonlyMap<number, Event[]>;
  handles: ReadonlyMap<number, TaskHandle>;
  ends: ReadonlyMap<number, unknown>;
  /** Creates with an unknown outcome. */
  unknown: ReadonlySet<number>;
  /** Tasks that were paid for. */
  paid: number;
}

export interface CheckedOutcome {
  /** Tasks that were notified. */
  notified: number;
  /** Creates with an unknown outcome that became tasks. */
  arrived: number;
  problems: string[];
}

/** Checks that each accepted create is exactly one task that ended, was notified and was paid once. */
export function checkCallbacks({ accepted, handles, ends, unknown, paid }: SoakOutcome): CheckedOutcome {
  const problems: string[] = [];
  let notified = 0;
  for (const [number, events] of accepted) {
    const ids = new Set(events.map(({ task_id }) => task_id));
    notified += ids.size;
    if (ids.size > 1) problems.push(`create ${number} became ${ids.size} tasks`);
    if (new Set(events.map(({ status }) => status)).size > 1) problems.push(`create ${number} ended in two ways`);
    const handle = handles.get(number);
    if (handle && !ids.has(handle.id)) problems.push(`create ${number} got the callback of another task`);
    if (!handle && !unknown.has(number)) problems.push(`create ${number} was refused, but became a task`);
  }
  for (const number of handles.keys()) {
    if (!ends.has(number)) problems.push(`create ${number} was accepted, and did not end`);
    if (!accepted.has(number)) problems.push(`create ${number} was accepted, and its callback never came`);
  }
  if (paid !== notified) problems.push(`${paid} tasks were paid for, and there were ${notified}`);
  const arrived = [...unknown].filter((number) => accepted.has(number)).length;
  if (notified !== handles.size + arrived)
    problems.push(`there were ${notified} tasks, and ${handles.size + arrived} creates that arrived`);
  return { notified, arrived, problems };
}
