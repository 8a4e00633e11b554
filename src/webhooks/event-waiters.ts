import type { TaskState } from '../types/task.js';
import { untilAborted } from '../internal/abort.js';

/** How many final states are kept for waits that have not begun yet; a create and its wait are moments apart. */
const REMEMBERED = 1000;

/** Who waits for which task, and which tasks ended before anybody waited. */
export class Arrivals {
  readonly #waiters = new Map<string, Set<(state: TaskState | undefined) => void>>();
  readonly #recent = new Map<string, TaskState>();

  /** Tells everybody who waits that a task has ended; its state is undefined where it was read by another process. */
  tell(id: string, state?: TaskState): void {
    if (state) {
      this.#recent.set(id, state);
      if (this.#recent.size > REMEMBERED) this.#recent.delete(this.#recent.keys().next().value!);
    }
    for (const resolve of this.#waiters.get(id) ?? []) resolve(state);
  }

  /** Resolves once a task has ended, at once where it has; rejects with the signal's reason on abort. */
  wait(id: string, signal: AbortSignal | undefined): Promise<TaskState | undefined> {
    return untilAborted<TaskState | undefined>((resolve, cleanup) => {
      const known = this.#recent.get(id);
      if (known) return resolve(known);
      const all = this.#waiters.get(id) ?? new Set();
      this.#waiters.set(id, all.add(resolve));
      cleanup(() => {
        all.delete(resolve);
        if (all.size === 0) this.#waiters.delete(id);
      });
    }, signal);
  }

  /** How many tasks are waited for. */
  get open(): number {
    return this.#waiters.size;
  }
}
