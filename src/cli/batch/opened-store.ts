import type { RunStore } from '../../runs/store.js';
import type { Limiter } from '../../types/limiter.js';
import type { TaskSlots } from '../../types/task-slots.js';

/** A store with what belongs to it. */
export interface OpenedStore {
  store: RunStore;
  /** The rate limits that processes of the store share; undefined if only one process can have it. */
  limiter?: Limiter;
  /** The tasks in flight of a GateAI key that processes of the store share. */
  slots?: TaskSlots;
  close: () => Promise<void>;
}
