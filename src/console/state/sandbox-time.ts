/** The time of the sandbox, which runs as fast as the page's unless it is frozen or nobody knows. */
export class SandboxTime {
  #now = Date.now();
  #setAt = performance.now();
  #isStopped = false;

  /** @param now In ISO 8601. */
  set(now: string, frozen: boolean): void {
    this.#now = Date.parse(now);
    this.#setAt = performance.now();
    this.#isStopped = frozen;
  }

  /** Stops until it is set again. */
  stop(): void {
    this.#now = this.now();
    this.#isStopped = true;
  }

  /** Milliseconds since the epoch. */
  now(): number {
    return this.#isStopped ? this.#now : this.#now + performance.now() - this.#setAt;
  }
}
