/** Time as the client sees it. Tests inject one that they move themselves. */
export interface Clock {
  /** Milliseconds of a clock that never goes back; the start is arbitrary. */
  now(): number;
  /** Milliseconds since the epoch. */
  date(): number;
  /** Calls `action` once after `ms` milliseconds, unless the returned function is called before. */
  setTimer(ms: number, action: () => void): () => void;
}

/** `setTimeout` takes no more; what is longer would fire at once. */
const MAX_TIMER_MS = 2 ** 31 - 1;

export const systemClock: Clock = {
  now: () => performance.now(),
  date: () => Date.now(),
  setTimer(ms, action) {
    const timer = setTimeout(action, Math.min(ms, MAX_TIMER_MS));
    return () => clearTimeout(timer);
  },
};

/** What ends a call: a signal of the caller, or a deadline of the library, which costs less than a signal. */
export type Stop = AbortSignal | Deadline;

const followers = new WeakMap<AbortSignal, Set<() => void>>();

/**
 * Calls `action` when the signal aborts, until the returned function is called. However many follow a signal, it has
 * one listener: Node warns of a leak where there are more than ten.
 */
export function onAbort(signal: Stop, action: () => void): () => void {
  let set = signal instanceof Deadline ? signal.followers : followers.get(signal);
  if (!set) {
    const all = (set = new Set());
    followers.set(signal as AbortSignal, all);
    (signal as AbortSignal).addEventListener('abort', () => [...all].forEach((each) => each()));
  }
  const own = set.add(action);
  return () => void own.delete(action);
}

/**
 * A promise that rejects with the signal's reason in the same tick in which it aborts, and leaves nothing behind.
 * What `cleanup` is given runs once the promise has settled, either way.
 */
export function untilAborted<T>(
  start: (resolve: (value: T | PromiseLike<T>) => void, cleanup: (action: () => void) => void) => void,
  signal?: Stop,
): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    if (signal?.aborted) return reject(signal.reason);
    let action: (() => void) | undefined;
    const end = () => {
      unfollow?.();
      action?.();
    };
    const unfollow =
      signal &&
      onAbort(signal, () => {
        end();
        reject(signal.reason);
      });
    start(
      (value) => {
        if (value instanceof Promise) {
          // It settles later, so an abort may still come first.
          value.finally(end).then(resolve, reject);
        } else {
          end();
          resolve(value);
        }
      },
      (given) => (action = given),
    );
  });
}

/** Resolves after `ms` milliseconds; rejects with the signal's reason as soon as it aborts. */
export function sleep(clock: Clock, ms: number, signal?: Stop): Promise<void> {
  return untilAborted((resolve, cleanup) => cleanup(clock.setTimer(ms, () => resolve())), signal);
}

/** For an abort that nobody sees: without a reason the runtime makes an error with a stack, which takes long. */
export const NO_REASON = 0;

/**
 * Aborts with `signal`, or after `ms` milliseconds with what `reason` makes. It has the parts of an `AbortSignal` that
 * the library needs; the real one, which takes longer to make than all the rest of a call, is made when it is asked for.
 */
export class Deadline {
  aborted = false;
  reason: unknown;
  /** @internal Called on abort; for `onAbort`. */
  readonly followers = new Set<() => void>();
  readonly #unfollow: (() => void) | undefined;
  readonly #cancelTimer: (() => void) | undefined;
  #controller: AbortController | undefined;

  constructor(clock: Clock, signal: Stop | undefined, ms: number, reason: () => unknown) {
    if (signal?.aborted) this.#abort(signal.reason);
    else {
      this.#unfollow = signal && onAbort(signal, () => this.#abort(signal.reason));
      this.#cancelTimer = ms < Infinity ? clock.setTimer(ms, () => this.#abort(reason())) : undefined;
    }
  }

  /** The same as an `AbortSignal`, for functions that are not of this library. */
  get signal(): AbortSignal {
    const { aborted, reason } = this;
    if (!this.#controller) {
      this.#controller = new AbortController();
      if (aborted) this.#controller.abort(reason);
    }
    return this.#controller.signal;
  }

  /** Ends the timer, and no longer follows the signal. */
  stop(): void {
    this.#unfollow?.();
    this.#cancelTimer?.();
  }

  #abort(reason: unknown): void {
    this.stop();
    this.aborted = true;
    this.reason = reason;
    this.#controller?.abort(reason);
    for (const action of [...this.followers]) action();
  }
}
