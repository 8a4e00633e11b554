/** The headers that tell of a limit: how many requests it has, how many are left, and when (in milliseconds) there are more. */
export function limitHeaders(limit: number, remaining: number, freeAt: number): Record<string, string> {
  return {
    'X-RateLimit-Limit': String(limit),
    'X-RateLimit-Remaining': String(remaining),
    'X-RateLimit-Reset': String(Math.ceil(freeAt / 1000)),
  };
}

/** Requests of one kind by one key: how many there may be in a window, and how long who goes over it is shut out. */
export class SlidingWindow {
  #times: number[] = [];
  bannedUntil = -Infinity;

  constructor(
    readonly requests: number,
    /** Milliseconds. */
    readonly window: number,
    /** Milliseconds; 0 where only the request itself is refused. */
    readonly ban: number,
  ) {}

  /** Counts a request; false where it is refused. A refused one counts only towards a ban. */
  enter(now: number): boolean {
    if (now < this.bannedUntil) return false;
    this.#drop(now);
    if (this.#times.length >= this.requests) {
      if (this.ban > 0) this.bannedUntil = now + this.ban;
      return false;
    }
    this.#times.push(now);
    return true;
  }

  /** How many requests are left. */
  remaining(now: number): number {
    this.#drop(now);
    return now < this.bannedUntil ? 0 : this.requests - this.#times.length;
  }

  /** When the next request is taken. */
  freeAt(now: number): number {
    this.#drop(now);
    const full = this.#times.length >= this.requests;
    return Math.max(now, this.bannedUntil, full ? this.#times[0]! + this.window : now);
  }

  #drop(now: number): void {
    let old = 0;
    while (old < this.#times.length && this.#times[old]! <= now - this.window) old++;
    if (old > 0) this.#times.splice(0, old);
  }
}
