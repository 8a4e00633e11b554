import type { Delivery, SandboxTask } from '../state.js';
import { ControlError } from './control-error.js';
import type { ControlParts } from './control-parts.js';
import { requestId } from './make-rows.js';

/** A task, and what belongs to it. */
export interface TaskDetails {
  /** The task itself. */
  task: SandboxTask;
  /** The response of the API to a poll of the task. */
  response: unknown;
  /** The attempts to deliver its callback, the newest first. */
  deliveries: Delivery[];
  /** Ids of the requests that created it or asked for it, the newest first. */
  requests: string[];
}

/** @throws ControlError if there is no such task. */
export function taskDetails(parts: ControlParts, id: string): TaskDetails {
  const { clock, store, traffic } = parts;
  clock.catchUp();
  const task = store.tasks.get(id);
  if (!task) throw new ControlError(`There is no task ${id}`, 404);
  const deliveries: Delivery[] = [];
  for (const delivery of store.deliveries.values()) if (delivery.task === id) deliveries.push(delivery);
  const requests: string[] = [];
  for (const entry of traffic.newest()) if (entry.task === id) requests.push(requestId(entry.number));
  return {
    task,
    response: JSON.parse(parts.responseToPoll(task).body as string),
    deliveries: deliveries.reverse(),
    requests,
  };
}
