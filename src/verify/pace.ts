import { sleep, type Clock } from '../internal/clock.js';
import type { Api } from '../types/api.js';

/** Milliseconds between the starts of two requests: half of what the documents allow, since the key may be in use. */
const INTERVAL_MS = 200;
/** The same after a 429: GateAI allows 5 requests in 30 seconds, and does not say which requests count. */
const SLOW_INTERVAL_MS: Record<Api, number> = { unifically: 1000, gateai: 6500 };

/** When the next request to an API may start. */
export class Pace {
  readonly #api: Api;
  readonly #clock: Clock;
  #intervalMs: number;
  #nextAt = -Infinity;
  #wasLimited = false;

  constructor(api: Api, clock: Clock, intervalMs = INTERVAL_MS) {
    this.#api = api;
    this.#clock = clock;
    this.#intervalMs = intervalMs;
  }

  /** Milliseconds between the starts of two requests. */
  get intervalMs(): number {
    return this.#intervalMs;
  }

  /** Waits until a request may start. */
  async turn(signal: AbortSignal | undefined): Promise<void> {
    const now = this.#clock.now();
    const at = Math.max(now, this.#nextAt);
    this.#nextAt = at + this.#intervalMs;
    if (at > now) await sleep(this.#clock, at - now, signal);
  }

  /** After the first 429, requests are sent more slowly. */
  slowDown(): void {
    if (this.#wasLimited) return;
    this.#wasLimited = true;
    this.#intervalMs = Math.max(this.#intervalMs, SLOW_INTERVAL_MS[this.#api]);
  }
}
