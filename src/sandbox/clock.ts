import type { Clock } from '../internal/clock.js';
import type { KeptClock } from './store.js';

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
  #cancelTimer: (() => void) | undefined;
  #wakesAt = Infinity;
  #closed = false;

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

  /** Whether it has ended for good. */
  get closed(): boolean {
    return this.#closed;
  }

  /** Whether it is anything else than the real clock. */
  get moved(): boolean {
    return this.#frozen !== undefined || this.#offset !== 0;
  }

  /** How many events are to come. */
  get pending(): number {
    return this.#events.length;
  }

  /** Runs a function at a time. What it is called for may have changed by then; it has to look for itself. */
  schedule(at: number, run: () => void, forgotten?: () => void): void {
    // Nothing comes any more.
    if (this.#closed) return forgotten?.();
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

  /** Resolves after so many milliseconds, or as forgotten where nothing is to come any more: nobody shall wait for ever. */
  wait(ms: number): Promise<'due' | 'forgotten'> {
    return new Promise((resolve) =>
      this.schedule(
        this.now() + ms,
        () => resolve('due'),
        () => resolve('forgotten'),
      ),
    );
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

  /** Forgets what is to come, and whatever is scheduled from now on: no timer keeps a process alive after this. */
  close(): void {
    this.#closed = true;
    this.clear();
  }

  /** Writes down where it stands. */
  keep(kept: KeptClock): void {
    kept.now = this.now();
    kept.offset = this.#frozen === undefined ? this.#offset : this.#frozen - this.#base.date();
    kept.frozen = this.frozen;
  }

  /**
   * Goes on from where it stood; where it ran, as if it had run ever since. It never goes back behind that time.
   *
   * @param frozen Whether it stands still from here on, whatever it did before.
   */
  restore({ now, offset = 0, frozen: stood }: KeptClock, frozen = stood): void {
    const date = this.#base.date();
    const reached = stood ? now : Math.max(now, date + offset);
    this.#offset = reached - date;
    this.#frozen = frozen ? reached : undefined;
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
    this.#cancelTimer?.();
    this.#cancelTimer = undefined;
    this.#wakesAt = at;
    if (at === Infinity) return;
    this.#cancelTimer = this.#base.setTimer(Math.max(0, at - this.now()), () => {
      this.#wakesAt = Infinity;
      this.catchUp();
    });
  }
}

function earlier(a: Event, b: Event): boolean {
  return a.at < b.at || (a.at === b.at && a.order < b.order);
}
