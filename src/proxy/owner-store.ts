import { BoundedMap } from '../internal/bounded-map.js';

/** Remembers who created which task. Several processes need one that they share. */
export interface OwnerStore {
  /** The user who created a task; undefined if nobody is known. */
  get(taskId: string): string | undefined | Promise<string | undefined>;
  /** Remembers the user who created a task. */
  set(taskId: string, user: string): void | Promise<void>;
}

/**
 * Creates a store in the memory of this process. Nobody can read a task that it has forgotten, so use a database if
 * tasks matter for longer.
 *
 * @param limit The most tasks that it remembers; the oldest are forgotten first.
 * @default limit 100_000
 *
 * @example
 * const proxy = createProxy({ ...options, ownership: true, ownerStore: createMemoryOwnerStore(1_000_000) });
 */
export function createMemoryOwnerStore(limit = 100_000): OwnerStore {
  const owners = new BoundedMap<string, string>(limit);
  return {
    get: (taskId) => owners.get(taskId),
    set(taskId, user) {
      owners.set(taskId, user);
    },
  };
}
