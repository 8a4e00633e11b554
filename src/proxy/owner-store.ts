/** Remembers who created which task. Several processes need one that they share. */
export interface OwnerStore {
  /** The user who created a task; undefined where nobody is known. */
  get(taskId: string): string | undefined | Promise<string | undefined>;
  set(taskId: string, user: string): void | Promise<void>;
}

/**
 * A store in the memory of this process. A task that it has forgotten can't be read by anybody, so use a database
 * where tasks matter for longer.
 *
 * @param limit How many tasks it remembers; the oldest are forgotten first. Default 100,000.
 */
export function createMemoryOwnerStore(limit = 100_000): OwnerStore {
  const owners = new Map<string, string>();
  return {
    get: (taskId) => owners.get(taskId),
    set(taskId, user) {
      owners.set(taskId, user);
      if (owners.size > limit) owners.delete(owners.keys().next().value!);
    },
  };
}
