import { Heap } from '../../src/internal/heap.js';
import type { Clock } from '../../src/internal/clock.js';

interface Event {
  at: number;
  /** Events of one time come in the order in which they were set. */
  order: number;
  action: (() => void) | undefined;
}

/** A clock that jumps from event to event: for simulations with millions of them. */
export class EventClock implements Clock {
  #now = 0;
  #order = 0;
  readonly #events = new Heap<Event>((a, b) => a.at < b.at || (a.at === b.at && a.order < b.order));

  constructor(readonly epoch = Date.UTC(2026, 0, 1)) {}

  now(): number {
    return this.#now;
  }

  date(): number {
    return this.epoch + this.#now;
  }

  setTimer(ms: number, action: () => void): () => void {
    const event: Event = { at: this.#now + Math.max(0, ms), order: this.#order++, action };
    this.#events.push(event);
    return () => (event.action = undefined);
  }

  /** Moves from event to event until the promise has settled; throws if nothing is left that could settle it. */
  async until<T>(promise: Promise<T>): Promise<T> {
    let settled = false;
    const isSettled = () => settled;
    const watched = promise.finally(() => (settled = true));
    watched.catch(() => {});
    for (;;) {
      // Everything that needs no time: Node runs a tick when no promise has anything left to do.
      await new Promise<void>((resolve) => process.nextTick(resolve));
      if (isSettled()) return watched;
      const event = this.#events.pop();
      if (!event) throw new Error('Nothing will settle the promise');
      if (!event.action) continue;
      this.#now = event.at;
      event.action();
      for (let next = this.#events.first; next?.at === this.#now; next = this.#events.first) {
        this.#events.pop();
        next.action?.();
      }
    }
  }
}
