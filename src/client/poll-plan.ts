import type { Clock } from '../internal/clock.js';
import type { TaskState } from '../types/task.js';
import type { Adapter } from './adapter.js';
import type { PollQueue } from './poll-queue.js';

/** What the waits of a client share. */
export class PollPlan<State extends TaskState> {
  /** How many tasks are waited for. */
  open = 0;
  /**
   * The queue of polls, once it is loaded. It knows how long tasks of each model take, which would grow what loads at first.
   */
  queue: PollQueue | undefined;
  #loading: Promise<void> | undefined;

  /** @param pollInterval Minimum milliseconds between two polls, if a wait does not override it. */
  constructor(
    readonly adapter: Adapter<State, never>,
    readonly clock: Clock,
    readonly pollInterval = 2000,
  ) {}

  /** Ends a wait. The others may be polled sooner from now on. */
  remove(): void {
    this.open--;
    this.queue?.shrink();
  }

  /** Loads the queue; it stays undefined if it can't be loaded, such as after a deployment that removed its file. */
  load(): Promise<void> {
    return (this.#loading ??= importQueue().then(
      ({ PollQueue }) => void (this.queue = new PollQueue(this)),
      () => {},
    ));
  }
}

let loading: Promise<typeof import('./poll-queue.js')> | undefined;

/** All clients share one import: a server may have a client for each request, and an `import()` takes half a millisecond. */
function importQueue(): Promise<typeof import('./poll-queue.js')> {
  return (loading ??= import('./poll-queue.js').catch((error: unknown) => {
    // The next client tries again.
    loading = undefined;
    throw error;
  }));
}
