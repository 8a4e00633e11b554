import { onAbort, type AbortSignalLike, type LightSignal } from './abort.js';
import type { Clock } from './clock.js';

/**
 * Aborts with `signal`, or after `ms` milliseconds with what `reason` returns. The `AbortSignal` itself, which takes
 * longer to make than the rest of a call, is made on first use of `signal`.
 */
export class Deadline implements LightSignal {
  aborted = false;
  reason: unknown;
  /** @internal For `onAbort`. */
  readonly listeners = new Set<() => void>();
  readonly #stopListening: (() => void) | undefined;
  readonly #cancelTimer: (() => void) | undefined;
  #controller: AbortController | undefined;

  constructor(clock: Clock, signal: AbortSignalLike | undefined, ms: number, reason: () => unknown) {
    if (signal?.aborted) this.#abort(signal.reason);
    else {
      this.#stopListening = signal && onAbort(signal, () => this.#abort(signal.reason));
      this.#cancelTimer = ms < Infinity ? clock.setTimer(ms, () => this.#abort(reason())) : undefined;
    }
  }

  /** The same as an `AbortSignal`, for functions outside of this library. */
  get signal(): AbortSignal {
    if (!this.#controller) {
      this.#controller = new AbortController();
      if (this.aborted) this.#controller.abort(this.reason);
    }
    return this.#controller.signal;
  }

  /** Clears the timer and detaches from the signal. */
  stop(): void {
    this.#stopListening?.();
    this.#cancelTimer?.();
  }

  #abort(reason: unknown): void {
    this.stop();
    this.aborted = true;
    this.reason = reason;
    this.#controller?.abort(reason);
    for (const listener of [...this.listeners]) listener();
  }
}
