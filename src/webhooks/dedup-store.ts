import { BoundedMap } from '../internal/bounded-map.js';

/**
 * Remembers which tasks were handled, so that an event that is delivered again does nothing. If several processes share
 * one, `claim` has to be a single atomic step, such as `SET … NX` of Redis.
 */
export interface DedupStore {
  /** Claims a task. A shared store should let a claim expire after a minute or so, in case its process has ended. */
  claim(id: string): ClaimResult | Promise<ClaimResult>;
  /** Marks a claimed task as handled. */
  complete(id: string): void | Promise<void>;
  /** Gives up a claim: the task was not handled, and the next claim gets it. */
  release(id: string): void | Promise<void>;
}

/**
 * `claimed`: the caller handles the task now; `in-progress`: another caller is handling it; `completed`: it was handled.
 */
export type ClaimResult = 'claimed' | 'in-progress' | 'completed';

/**
 * Creates a store in the memory of this process.
 *
 * @param limit The most handled tasks that it remembers; the oldest are forgotten first.
 * @default limit 10_000
 *
 * @example
 * const hooks = createWebhookHandler({ tasks: api.tasks, dedupStore: createMemoryDedupStore(100_000) });
 */
export function createMemoryDedupStore(limit = 10_000): DedupStore {
  const inProgress = new Set<string>();
  const completed = new BoundedMap<string, true>(limit);
  return {
    claim(id) {
      if (completed.has(id)) return 'completed';
      if (inProgress.has(id)) return 'in-progress';
      inProgress.add(id);
      return 'claimed';
    },
    complete(id) {
      inProgress.delete(id);
      completed.set(id, true);
    },
    release(id) {
      inProgress.delete(id);
    },
  };
}
