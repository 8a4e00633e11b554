import type { ClockInfo } from '../../sandbox/index.js';

/** The time of the sandbox, which runs as fast as the page's unless it is frozen. */
export class SandboxTime {
  #now = Date.now();
  #setAt = performance.now();
  #frozen = false;

  set({ now, frozen }: ClockInfo): void {
    this.#now = Date.parse(now);
    this.#setAt = performance.now();
    this.#frozen = frozen;
  }

  /** Milliseconds since the epoch. */
  now(): number {
    return this.#frozen ? this.#now : this.#now + performance.now() - this.#setAt;
  }
}
