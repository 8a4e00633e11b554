import type { Delivery, SandboxTask } from '../state.js';
import type { ControlParts } from './control-parts.js';
import { listTasks, type TaskQuery } from './list-tasks.js';
import type { TaskRow } from './rows.js';
import { endTask, replayCallback } from './task-actions.js';
import { taskDetails, type TaskDetails } from './task-details.js';

/** The tasks of a sandbox and their callbacks. */
export interface TaskControl {
  /**
   * Tasks that match, the newest first.
   *
   * @throws Error if a parameter is wrong.
   */
  listTasks(query?: TaskQuery): { tasks: TaskRow[]; more: boolean };
  /**
   * A task, what the API responds to a poll of it, and the callbacks and requests that belong to it.
   *
   * @throws Error if there is no such task.
   */
  task(id: string): TaskDetails;
  /** All tasks, the oldest first. */
  tasks(): SandboxTask[];
  /**
   * Ends a task now.
   *
   * @param message Why it failed.
   * @throws Error if there is no such task, or it has finished already.
   */
  end(id: string, outcome: 'completed' | 'failed', message?: string): SandboxTask;
  /** Every attempt to deliver a callback, the oldest first. */
  deliveries(): Delivery[];
  /**
   * Delivers a callback once more, as the real API may at any time.
   *
   * @param id A task or a delivery.
   * @returns The id of the attempt, which is among the deliveries once it has got its response.
   * @throws Error if there is none, the task has not finished or has no `callback_url`, or the sandbox is closed.
   */
  replay(id: string): string;
  /** Resolves once no callback is in flight. */
  delivered(): Promise<void>;
}

export function taskControl(parts: ControlParts): TaskControl {
  return {
    listTasks: (query = {}) => listTasks(parts, query),
    task: (id) => taskDetails(parts, id),
    tasks() {
      parts.clock.catchUp();
      return [...parts.store.tasks.values()];
    },
    end: (id, outcome, message) => endTask(parts, id, outcome, message),
    deliveries: () => [...parts.store.deliveries.values()],
    replay: (id) => replayCallback(parts, id),
    delivered: () => parts.webhooks.settled(),
  };
}
