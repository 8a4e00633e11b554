import { untilAborted, type AbortSignalLike } from './abort.js';
import type { Clock } from './clock.js';

/** How many requests a bucket lets through, and in how many milliseconds. */
export interface Limit {
  requests: number;
  windowMs: number;
  /** Milliseconds that the bucket rests after a 429 that names no `Retry-After`. */
  cooldown: number;
}

/**
 * A server counts a request when it arrives, somewhere between its sending and its answer. So a place in the
 * window is given back a window after the answer, or where that takes longer a window and this after the sending.
 */
const LATENCY = 250;

interface Place {
  /** When the place is free again. */
  until: number;
}

interface Waiter {
  start: (done: () => void) => void;
}

/**
 * One rate limit of the API for one key: no window of its length ever sees more requests than it allows, and a
 * pause holds back all of them. Who waits to ask for a task that runs comes after everyone else.
 */
export class Bucket {
  readonly #places: Place[];
  readonly #lanes: [urgent: Waiter[], polls: Waiter[]] = [[], []];
  #pausedUntil = -Infinity;
  #cancelTimer: (() => void) | undefined;
  #wakes = Infinity;
  /** Set when it is no longer the one that clients of its name share. */
  forgotten = false;
  #inFlight = 0;

  constructor(
    readonly clock: Clock,
    readonly limit: Limit,
  ) {
    this.#places = Array.from({ length: limit.requests }, () => ({ until: -Infinity }));
  }

  /**
   * A function to call once the request is answered, or a promise of it where the request has to wait. The promise
   * rejects on abort.
   */
  enter(signal?: AbortSignalLike, poll = false): (() => void) | Promise<() => void> {
    if (!signal?.aborted && !this.#waiting) {
      const now = this.clock.now();
      const place = this.#firstFree();
      if (Math.max(place.until, this.#pausedUntil) <= now) return this.#take(place, now);
    }
    const lane = this.#lanes[poll ? 1 : 0];
    return untilAborted<() => void>((resolve, cleanup) => {
      const waiter: Waiter = { start: resolve };
      lane.push(waiter);
      cleanup(() => {
        const index = lane.indexOf(waiter);
        if (index >= 0) lane.splice(index, 1);
        if (!this.#waiting) this.#rest();
      });
      this.#admit();
    }, signal);
  }

  /** Holds back every request for so many milliseconds from now, or for longer where a pause already does. */
  pause(ms: number): void {
    this.#pausedUntil = Math.max(this.#pausedUntil, this.clock.now() + ms);
  }

  /** Whether it holds nothing back: a new one would do the same. */
  isIdle(now: number): boolean {
    return (
      !this.#waiting &&
      this.#inFlight === 0 &&
      this.#pausedUntil <= now &&
      this.#places.every(({ until }) => until <= now)
    );
  }

  get #waiting(): boolean {
    return this.#lanes[0].length > 0 || this.#lanes[1].length > 0;
  }

  #firstFree(): Place {
    let first = this.#places[0]!;
    for (const place of this.#places) if (place.until < first.until) first = place;
    return first;
  }

  /** Takes a place, and gives the function that gives it back. */
  #take(place: Place, now: number): () => void {
    const until = now + this.limit.windowMs + LATENCY;
    place.until = until;
    this.#inFlight++;
    return () => {
      this.#inFlight--;
      // Another request may have the place by now.
      if (place.until === until) place.until = Math.min(until, this.clock.now() + this.limit.windowMs);
      if (this.#waiting) this.#admit();
    };
  }

  #admit(): void {
    while (this.#waiting) {
      const now = this.clock.now();
      const place = this.#firstFree();
      const free = Math.max(place.until, this.#pausedUntil);
      if (free > now) return this.#wakeAt(free, now);
      const waiter = (this.#lanes[0].shift() ?? this.#lanes[1].shift())!;
      waiter.start(this.#take(place, now));
    }
  }

  #wakeAt(time: number, now: number): void {
    if (time >= this.#wakes) return;
    this.#rest();
    this.#wakes = time;
    this.#cancelTimer = this.clock.setTimer(time - now, () => {
      this.#wakes = Infinity;
      this.#admit();
    });
  }

  #rest(): void {
    this.#cancelTimer?.();
    this.#wakes = Infinity;
  }
}

/** How many buckets there may be before those that hold nothing back are forgotten: a server may see ever new keys. */
let sweepAt = 1000;
const buckets = new Map<string, Bucket>();

/**
 * The bucket of that name, the same for all clients of a process, since the API counts by key. A clock other than
 * the one it was made with gets a bucket of its own.
 */
export function sharedBucket(name: string, clock: Clock, limit: Limit): Bucket {
  const known = buckets.get(name);
  if (known?.clock === clock) return known;
  if (buckets.size >= sweepAt) {
    for (const [other, one] of buckets) if (one.isIdle(one.clock.now())) one.forgotten = buckets.delete(other);
    sweepAt = Math.max(1000, 2 * buckets.size);
  }
  const bucket = new Bucket(clock, limit);
  buckets.set(name, bucket);
  return bucket;
}
