import type { TaskState } from '../types/task.js';
import { BoundedMap } from '../internal/bounded-map.js';
import { untilAborted } from '../internal/abort.js';

/** The most final states that are remembered for waits that have not begun yet; a create and its wait are moments apart. */
const MAX_RECENT_STATES = 1000;

/** The waits for events of tasks, and the states of tasks whose event came before a wait. */
export class EventWaiters {
  readonly #waiters = new Map<string, Set<(state: TaskState | undefined) => void>>();
  readonly #recent = new BoundedMap<string, TaskState>(MAX_RECENT_STATES);

  /** Ends all waits for a task. Its state is undefined if another process has read it. */
  notify(id: string, state?: TaskState): void {
    if (state) this.#recent.set(id, state);
    for (const resolve of this.#waiters.get(id) ?? []) resolve(state);
  }

  /** Resolves once a task has finished, at once if it already has; rejects with the signal's reason on abort. */
  wait(id: string, signal: AbortSignal | undefined): Promise<TaskState | undefined> {
    return untilAborted<TaskState | undefined>((resolve, cleanup) => {
      const recent = this.#recent.get(id);
      if (recent) {
        resolve(recent);
        return;
      }
      const waiters = this.#waiters.get(id) ?? new Set();
      this.#waiters.set(id, waiters.add(resolve));
      cleanup(() => {
        waiters.delete(resolve);
        if (waiters.size === 0) this.#waiters.delete(id);
      });
    }, signal);
  }

  /** The number of tasks with a wait. */
  get size(): number {
    return this.#waiters.size;
  }
}
