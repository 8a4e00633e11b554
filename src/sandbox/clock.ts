import type { Clock } from '../policy/clock.js';

interface Event {
  at: number;
  /** Order of equal times. */
  order: number;
  run: () => void;
  /** Called instead where everything that is to come is forgotten. */
  forgotten?: () => void;
}

/** Milliseconds between two timers. Whoever asks gets what is due by the millisecond all the same. */
const GRAIN = 10;

/**
 * The sandbox's own time: it runs with a real clock from where it stands, can be frozen, and can be moved forward.
 * What is due happens in its order, each event at its own time.
 */
export class SandboxClock {
  readonly #base: Clock;
  /** Events as a binary heap by time. */
  readonly #events: Event[] = [];
  #offset = 0;
  /** The time that stands still, where it does. */
  #frozen: number | undefined;
  /** The time of the event that runs now. */
  #current: number | undefined;
  #order = 0;
  #timer: AbortController | undefined;
  #wakesAt = Infinity;

  constructor(base: Clock) {
    this.#base = base;
  }

  /** Milliseconds since the epoch, as the sandbox has them. */
  now(): number {
    return this.#current ?? this.#frozen ?? this.#base.date() + this.#offset;
  }

  get frozen(): boolean {
    return this.#frozen !== undefined;
  }

  /** How many events are to come. */
  get pending(): number {
    return this.#events.length;
  }

  /** Runs a function at a time. What it is called for may have changed by then; it has to look for itself. */
  schedule(at: number, run: () => void, forgotten?: () => void): void {
    const events = this.#events;
    let index = events.push({ at, order: this.#order++, run, forgotten }) - 1;
    while (index > 0) {
      const parent = (index - 1) >> 1;
      if (!earlier(events[index]!, events[parent]!)) break;
      [events[index], events[parent]] = [events[parent]!, events[index]!];
      index = parent;
    }
    if (index === 0) this.#wake();
  }

  /** Resolves after so many milliseconds, or where nothing is to come any more: nobody shall wait for ever. */
  wait(ms: number): Promise<void> {
    return new Promise((resolve) => this.schedule(this.now() + ms, resolve, resolve));
  }

  /** Runs everything that is due. */
  catchUp(): void {
    if (this.#current !== undefined) return;
    const now = this.now();
    while (this.#events.length > 0 && this.#events[0]!.at <= now) {
      const event = this.#pop();
      this.#current = event.at;
      try {
        event.run();
      } finally {
        this.#current = undefined;
      }
    }
    this.#wake();
  }

  /** Moves on by so many milliseconds; what falls due on the way happens at its time. */
  advance(ms: number): void {
    if (this.#frozen !== undefined) this.#frozen += ms;
    else this.#offset += ms;
    // The timer was set before: it would ring too late.
    this.#wakesAt = NaN;
    this.catchUp();
  }

  freeze(): void {
    this.catchUp();
    this.#frozen ??= this.now();
    this.#wake();
  }

  /** Lets time run again from where it stands. */
  resume(): void {
    if (this.#frozen === undefined) return;
    this.#offset = this.#frozen - this.#base.date();
    this.#frozen = undefined;
    this.#wake();
  }

  /** Forgets what is to come. */
  clear(): void {
    for (const { forgotten } of this.#events.splice(0)) forgotten?.();
    this.#wake();
  }

  #pop(): Event {
    const events = this.#events;
    const first = events[0]!;
    const last = events.pop()!;
    if (events.length === 0) return first;
    events[0] = last;
    for (let index = 0; ; ) {
      const left = 2 * index + 1;
      if (left >= events.length) break;
      const right = left + 1;
      const child = right < events.length && earlier(events[right]!, events[left]!) ? right : left;
      if (!earlier(events[child]!, events[index]!)) break;
      [events[index], events[child]] = [events[child]!, events[index]!];
      index = child;
    }
    return first;
  }

  /** One timer for the next event. */
  #wake(): void {
    const next = this.#events[0];
    const at = next === undefined || this.#frozen !== undefined ? Infinity : Math.ceil(next.at / GRAIN) * GRAIN;
    if (at === this.#wakesAt) return;
    this.#timer?.abort(0);
    this.#timer = undefined;
    this.#wakesAt = at;
    if (at === Infinity) return;
    const timer = (this.#timer = new AbortController());
    this.#base.sleep(Math.max(0, at - this.now()), timer.signal).then(
      () => {
        this.#wakesAt = Infinity;
        this.catchUp();
      },
      () => {},
    );
  }
}

function earlier(a: Event, b: Event): boolean {
  return a.at < b.at || (a.at === b.at && a.order < b.order);
}
