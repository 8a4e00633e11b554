import { BoundedMap } from '../internal/bounded-map.js';
import type { RateLimit } from '../types/operation.js';

const MAX_ACCOUNTS = 100_000;

/** The windows of all documented limits, by limit and account. */
export class RateLimits {
  readonly #windows = new Map<RateLimit, Map<string, SlidingWindow>>();
  readonly #countBlock = () => void this.blocks++;

  /** How many blocks have begun since the start. */
  blocks = 0;

  /** Until when an account is blocked, in milliseconds since the epoch; undefined if it is not. */
  blockedUntil(account: string, now: number): number | undefined {
    let latest = now;
    for (const windows of this.#windows.values())
      latest = Math.max(latest, windows.get(account)?.blockedUntil ?? -Infinity);
    return latest > now ? latest : undefined;
  }

  /** Forgets the requests of an account, and ends its block. */
  unblock(account: string): void {
    for (const windows of this.#windows.values()) windows.delete(account);
  }

  /** @param account Id of the account. */
  window(limit: RateLimit, account: string): SlidingWindow {
    let windows = this.#windows.get(limit);
    if (!windows) {
      windows = new BoundedMap(MAX_ACCOUNTS);
      this.#windows.set(limit, windows);
    }
    let window = windows.get(account);
    if (!window) {
      window = new SlidingWindow(limit, this.#countBlock);
      windows.set(account, window);
    }
    return window;
  }

  reset(): void {
    this.#windows.clear();
  }
}

/** The requests of one account that count for one limit. */
export class SlidingWindow {
  readonly limit: RateLimit;
  /** Until when the account is blocked, in milliseconds since the epoch. */
  blockedUntil = -Infinity;
  readonly #times: number[] = [];

  readonly #onBlock: () => void;

  /** @param onBlock Is called when a block begins. */
  constructor(limit: RateLimit, onBlock: () => void) {
    this.limit = limit;
    this.#onBlock = onBlock;
  }

  /** Counts a request; false if it is refused. Refused requests do not count, but may start a block. */
  enter(now: number): boolean {
    if (now < this.blockedUntil) return false;
    this.#dropOld(now);
    const { requests, blockMs } = this.limit;
    if (this.#times.length >= requests) {
      if (blockMs !== undefined) {
        this.blockedUntil = now + blockMs;
        this.#onBlock();
      }
      return false;
    }
    this.#times.push(now);
    return true;
  }

  /** How many requests are left. */
  remaining(now: number): number {
    this.#dropOld(now);
    return now < this.blockedUntil ? 0 : this.limit.requests - this.#times.length;
  }

  /** When the next request is accepted. */
  freeAt(now: number): number {
    this.#dropOld(now);
    const isFull = this.#times.length >= this.limit.requests;
    return Math.max(now, this.blockedUntil, isFull ? this.#times[0]! + this.limit.windowMs : now);
  }

  #dropOld(now: number): void {
    let old = 0;
    while (old < this.#times.length && this.#times[old]! <= now - this.limit.windowMs) old++;
    if (old > 0) this.#times.splice(0, old);
  }
}

/** @param freeAt When there are more requests, in milliseconds since the epoch. */
export function rateLimitHeaders(limit: number, remaining: number, freeAt: number): Record<string, string> {
  return {
    'X-RateLimit-Limit': String(limit),
    'X-RateLimit-Remaining': String(remaining),
    'X-RateLimit-Reset': String(Math.ceil(freeAt / 1000)),
  };
}
