import { untilAborted, type AbortSignalLike } from './abort.js';
import type { Release } from '../types/limiter.js';
import type { Clock } from './clock.js';

/** How many requests a bucket lets through, and in how many milliseconds. */
export interface Limit {
  requests: number;
  windowMs: number;
  /** Milliseconds that the bucket pauses after a 429 without `Retry-After`. */
  cooldownMs: number;
}

/**
 * A server counts a request when it arrives, between its sending and its response. So a slot of the window is free
 * again one window after the response, but no later than one window and this after the sending.
 */
export const MAX_LATENCY_MS = 250;

interface Slot {
  freeAt: number;
}

type Waiter = (release: Release) => void;

/**
 * One rate limit of the API for one key: at most `requests` in any `windowMs`, and a pause holds back all of them.
 * Polls have a lower priority than other requests.
 */
export class Bucket {
  readonly #slots: Slot[];
  readonly #queue = new Set<Waiter>();
  readonly #pollQueue = new Set<Waiter>();
  #pausedUntil = -Infinity;
  #cancelTimer: (() => void) | undefined;
  #timerAt = Infinity;
  #inFlight = 0;
  /** Set when clients of its name no longer share it. */
  evicted = false;

  constructor(
    readonly clock: Clock,
    readonly limit: Limit,
  ) {
    this.#slots = Array.from({ length: limit.requests }, () => ({ freeAt: -Infinity }));
  }

  /**
   * Takes a slot for a request: a function to call once it has its response, or a promise of that function if the
   * request has to wait. The promise rejects on abort.
   */
  acquire(signal?: AbortSignalLike, poll = false): Release | Promise<Release> {
    if (!signal?.aborted && !this.#isWaiting) {
      const now = this.clock.now();
      const slot = this.#firstFree();
      if (Math.max(slot.freeAt, this.#pausedUntil) <= now) return this.#take(slot, now);
    }
    const queue = poll ? this.#pollQueue : this.#queue;
    return untilAborted<Release>((resolve, cleanup) => {
      queue.add(resolve);
      cleanup(() => {
        queue.delete(resolve);
        if (!this.#isWaiting) this.#stopTimer();
      });
      this.#admit();
    }, signal);
  }

  /** Holds back every request for this long from now; a pause that ends later stays. */
  pause(ms: number): void {
    this.#pausedUntil = Math.max(this.#pausedUntil, this.clock.now() + ms);
  }

  /** Whether a new bucket would behave in the same way. */
  isIdle(now: number): boolean {
    return (
      !this.#isWaiting &&
      this.#inFlight === 0 &&
      this.#pausedUntil <= now &&
      this.#slots.every(({ freeAt }) => freeAt <= now)
    );
  }

  get #isWaiting(): boolean {
    return this.#queue.size + this.#pollQueue.size > 0;
  }

  #firstFree(): Slot {
    let first = this.#slots[0]!;
    for (const slot of this.#slots) if (slot.freeAt < first.freeAt) first = slot;
    return first;
  }

  #take(slot: Slot, now: number): Release {
    const freeAt = now + this.limit.windowMs + MAX_LATENCY_MS;
    slot.freeAt = freeAt;
    this.#inFlight++;
    return ({ sent = true, answered = true } = {}) => {
      this.#inFlight--;
      const { windowMs } = this.limit;
      // Another request may have taken the slot by now.
      if (slot.freeAt === freeAt && answered) slot.freeAt = Math.min(freeAt, this.clock.now() + (sent ? windowMs : 0));
      if (this.#isWaiting) this.#admit();
    };
  }

  #admit(): void {
    while (this.#isWaiting) {
      const now = this.clock.now();
      const slot = this.#firstFree();
      const freeAt = Math.max(slot.freeAt, this.#pausedUntil);
      if (freeAt > now) {
        this.#admitAt(freeAt, now);
        return;
      }
      // `admit` removes itself from its queue.
      const [admit] = this.#queue.size > 0 ? this.#queue : this.#pollQueue;
      admit!(this.#take(slot, now));
    }
  }

  #admitAt(time: number, now: number): void {
    if (time >= this.#timerAt) return;
    this.#stopTimer();
    this.#timerAt = time;
    this.#cancelTimer = this.clock.setTimer(time - now, () => {
      this.#timerAt = Infinity;
      this.#admit();
    });
  }

  #stopTimer(): void {
    this.#cancelTimer?.();
    this.#timerAt = Infinity;
  }
}

/** How many buckets there may be before idle ones are evicted: a server may see ever new keys. */
const MIN_BUCKETS_TO_SWEEP = 1000;
let sweepAt = MIN_BUCKETS_TO_SWEEP;
const buckets = new Map<string, Bucket>();

/**
 * The bucket of this name, which all clients of the process share, since the API counts by key. A clock other than the
 * one it was made with gets a bucket of its own.
 */
export function sharedBucket(name: string, clock: Clock, limit: Limit): Bucket {
  const known = buckets.get(name);
  if (known?.clock === clock) return known;
  if (buckets.size >= sweepAt) {
    for (const [other, bucket] of buckets)
      if (bucket.isIdle(bucket.clock.now())) bucket.evicted = buckets.delete(other);
    sweepAt = Math.max(MIN_BUCKETS_TO_SWEEP, 2 * buckets.size);
  }
  const bucket = new Bucket(clock, limit);
  buckets.set(name, bucket);
  return bucket;
}
