import type { SandboxTask } from '../state.js';
import { ControlError } from './control-error.js';
import type { ControlParts } from './control-parts.js';

/** @throws ControlError if there is no such task, or it has finished already. */
export function endTask(
  { clock, store, tasks }: Pick<ControlParts, 'clock' | 'store' | 'tasks'>,
  id: string,
  outcome: 'completed' | 'failed',
  message: string | undefined,
): SandboxTask {
  clock.catchUp();
  const task = store.tasks.get(id);
  if (!task) throw new ControlError(`There is no task ${id}`, 404);
  if (task.state !== 'running') throw new ControlError(`The task has ${task.state} already`);
  tasks.end(task, outcome, message);
  return task;
}

/**
 * Delivers the callback of a task once more.
 *
 * @param id A task or a delivery.
 * @returns The id of the attempt.
 * @throws ControlError if there is none, the task has not finished or has no `callback_url`, or the sandbox is closed.
 */
export function replayCallback(
  { store, clock, webhooks }: Pick<ControlParts, 'store' | 'clock' | 'webhooks'>,
  id: string,
): string {
  if (clock.closed) throw new ControlError('The sandbox is closed');
  const task = store.tasks.get(store.deliveries.get(id)?.task ?? id);
  if (!task) throw new ControlError('There is no such task or delivery', 404);
  if (task.callbackUrl === undefined) throw new ControlError('The task has no callback_url');
  if (task.state === 'running') throw new ControlError('The task has not finished');
  return webhooks.replay(task, task.callbackUrl);
}
