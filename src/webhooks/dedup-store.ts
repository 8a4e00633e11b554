/**
 * Remembers which tasks were handled, so that an event that arrives again does nothing. Several processes may share
 * one: `claim` is then a single atomic step, such as `SET … NX` of Redis.
 */
export interface DedupStore {
  /**
   * Takes a task. `new`: it is the caller's now; `busy`: somebody else is at work on it; `done`: it was handled.
   * A shared store should let a claim lapse after a minute or so, in case its process has ended.
   */
  claim(id: string): Claim | Promise<Claim>;
  /** The task was handled. */
  complete(id: string): void | Promise<void>;
  /** The task was not handled after all; the next claim is a new one. */
  release(id: string): void | Promise<void>;
}

export type Claim = 'new' | 'busy' | 'done';

/**
 * A store in the memory of this process.
 *
 * @param limit How many handled tasks it remembers; the oldest are forgotten first. Default 10,000.
 */
export function createMemoryDedupStore(limit = 10_000): DedupStore {
  const busy = new Set<string>();
  const done = new Set<string>();
  return {
    claim(id) {
      if (done.has(id)) return 'done';
      if (busy.has(id)) return 'busy';
      busy.add(id);
      return 'new';
    },
    complete(id) {
      busy.delete(id);
      done.add(id);
      if (done.size > limit) done.delete(done.values().next().value!);
    },
    release: (id) => void busy.delete(id),
  };
}
