import type { SandboxRequest } from './http.js';

/** Ends a request that a reset has overtaken: its connection is reset, and it changes nothing. */
export class StaleRequestError extends Error {}

/** Distinguishes requests that began before the last reset from those after it. */
export class ResetGuard {
  #generation = {};

  /** A new object after each reset. */
  get generation(): object {
    return this.#generation;
  }

  /** Notes that a request begins now. */
  begin(request: SandboxRequest): void {
    request.generation = this.#generation;
  }

  /**
   * Call it after each wait, before anything is changed for a request.
   *
   * @throws StaleRequestError after a reset: what the request holds, such as its account, is gone.
   */
  assertCurrent(request: SandboxRequest): void {
    if (request.generation !== this.#generation) throw new StaleRequestError();
  }

  reset(): void {
    this.#generation = {};
  }
}
