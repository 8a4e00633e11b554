// A wait imports it; a module that is not loaded yet needs real time, while a fake clock moves on.
import '../../src/client/poll-queue.js';
import { sleep, type Clock } from '../../src/internal/clock.js';

interface Timer {
  at: number;
  fire: () => void;
}

/** A clock that stops until a test moves it. */
export class FakeClock implements Clock {
  #now = 0;
  #timers: Timer[] = [];

  constructor(readonly epoch = Date.UTC(2026, 0, 1)) {}

  now(): number {
    return this.#now;
  }

  date(): number {
    return this.epoch + this.#now;
  }

  /** How many timers are set: none may be left over after an abort. */
  get sleeping(): number {
    return this.#timers.length;
  }

  setTimer(ms: number, action: () => void): () => void {
    const timer: Timer = { at: this.#now + ms, fire: () => (cancel(), action()) };
    const cancel = () => void (this.#timers = this.#timers.filter((other) => other !== timer));
    this.#timers.push(timer);
    return cancel;
  }

  sleep(ms: number, signal?: AbortSignal): Promise<void> {
    return sleep(this, ms, signal);
  }

  /** Moves on by this many milliseconds, and fires each timer at its time. */
  async advance(ms: number): Promise<void> {
    const end = this.#now + ms;
    await settle();
    for (let next = this.#first(end); next !== undefined; next = this.#first(end)) {
      this.#now = Math.max(this.#now, next.at);
      next.fire();
      await settle();
    }
    this.#now = end;
  }

  /** Moves from timer to timer until the promise has settled; throws if nothing is left that could settle it. */
  async until<T>(promise: Promise<T>): Promise<T> {
    let settled = false;
    const isSettled = () => settled;
    const watched = promise.finally(() => (settled = true));
    watched.catch(() => {});
    await settle();
    while (!isSettled()) {
      const next = this.#first(Infinity);
      if (next === undefined) {
        await settle();
        if (isSettled()) break;
        throw new Error('Nothing will settle the promise');
      }
      this.#now = Math.max(this.#now, next.at);
      next.fire();
      await settle();
    }
    return watched;
  }

  #first(end: number): Timer | undefined {
    const due = this.#timers.filter(({ at }) => at <= end);
    return due.reduce<Timer | undefined>((first, timer) => (first && first.at <= timer.at ? first : timer), undefined);
  }
}

/** Runs everything that needs no time. */
export async function settle(): Promise<void> {
  for (let turn = 0; turn < 4; turn++) await new Promise((resolve) => setImmediate(resolve));
}
