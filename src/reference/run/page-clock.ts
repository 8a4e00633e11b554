import type { Clock } from '../../internal/clock.js';

interface Timer {
  at: number;
  action: () => void;
}

/** Shortest real time between two checks of the timers. */
const MIN_WAIT_MS = 4;
const MAX_WAIT_MS = 60_000;

/**
 * The time of the sandbox in the page and of the client that calls it: it runs faster than real time, stops, and jumps.
 * Both use this one clock, so that a minute is the same for both.
 */
export class PageClock implements Clock {
  readonly #timers = new Set<Timer>();
  /** Milliseconds that have passed by this clock at `#since`, a time of the real clock. */
  #passed = 0;
  #since = performance.now();
  #start = Date.now();
  #speed: number;
  #timeout: ReturnType<typeof setTimeout> | undefined;

  constructor(speed: number) {
    this.#speed = speed;
  }

  now(): number {
    return this.#passed + (performance.now() - this.#since) * this.#speed;
  }

  date(): number {
    return Math.round(this.#start + this.now());
  }

  setTimer(ms: number, action: () => void): () => void {
    const timer = { at: this.now() + Math.max(0, ms), action };
    this.#timers.add(timer);
    this.#plan();
    return () => void this.#timers.delete(timer);
  }

  /** Speed as a multiple of real time; 0 while the clock is paused. */
  get speed(): number {
    return this.#speed;
  }

  set speed(speed: number) {
    this.#anchor();
    this.#speed = speed;
    this.#plan();
  }

  /** Jumps forward, and runs the timers that are due by then in their order. */
  advance(ms: number): void {
    this.#anchor();
    this.#passed += ms;
    this.#run();
  }

  /** Milliseconds until the next timer; undefined if there is none. */
  get untilNext(): number | undefined {
    const next = this.#next();
    return next && Math.max(0, next.at - this.now());
  }

  #anchor(): void {
    this.#passed = this.now();
    this.#since = performance.now();
  }

  #next(): Timer | undefined {
    let next: Timer | undefined;
    for (const timer of this.#timers) if (!next || timer.at < next.at) next = timer;
    return next;
  }

  #run(): void {
    for (let next = this.#next(); next && next.at <= this.now(); next = this.#next()) {
      this.#timers.delete(next);
      next.action();
    }
    this.#plan();
  }

  #plan(): void {
    clearTimeout(this.#timeout);
    const next = this.#next();
    if (!next || this.#speed === 0) return;
    const ms = (next.at - this.now()) / this.#speed;
    this.#timeout = setTimeout(() => this.#run(), Math.min(MAX_WAIT_MS, Math.max(MIN_WAIT_MS, ms)));
  }
}
