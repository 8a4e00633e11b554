/** Time as the client sees it. Tests inject one that they move themselves. */
export interface Clock {
  /** Milliseconds of a clock that never goes back; the start is arbitrary. */
  now(): number;
  /** Milliseconds since the epoch. */
  date(): number;
  /** Resolves after `ms` milliseconds; rejects with the signal's reason as soon as it aborts. */
  sleep(ms: number, signal?: AbortSignal): Promise<void>;
}

/** `setTimeout` takes no more; what is longer would fire at once. */
const LONGEST = 2 ** 31 - 1;

export const systemClock: Clock = {
  now: () => performance.now(),
  date: () => Date.now(),
  sleep: (ms, signal) =>
    untilAborted(
      (resolve, cleanup) => {
        const timer = setTimeout(resolve, Math.min(ms, LONGEST));
        cleanup(() => clearTimeout(timer));
      },
      signal,
    ),
};

/**
 * A promise that rejects with the signal's reason in the same tick in which it aborts, and leaves no listener
 * behind. What `cleanup` is given runs once the promise has settled, either way.
 */
export function untilAborted<T>(
  start: (resolve: (value: T | PromiseLike<T>) => void, cleanup: (action: () => void) => void) => void,
  signal?: AbortSignal,
): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    let action: (() => void) | undefined;
    const end = () => {
      signal?.removeEventListener('abort', abort);
      action?.();
    };
    const abort = () => {
      end();
      reject(signal!.reason);
    };
    if (signal?.aborted) return abort();
    signal?.addEventListener('abort', abort);
    start(
      (value) => {
        // A promise settles this one later, so an abort may still come first.
        if (value instanceof Promise) value.then((inner) => (end(), resolve(inner)), (error) => (end(), reject(error)));
        else end(), resolve(value);
      },
      (given) => (action = given),
    );
  });
}

/** A signal that aborts with `signal`, or after `ms` milliseconds with what `reason` makes; `stop` ends both. */
export function deadline(
  clock: Clock,
  signal: AbortSignal | undefined,
  ms: number | undefined,
  reason: () => unknown,
): { signal: AbortSignal; stop: () => void } {
  const controller = new AbortController();
  const timer = new AbortController();
  const follow = () => controller.abort(signal!.reason);
  if (signal?.aborted) follow();
  signal?.addEventListener('abort', follow);
  if (ms !== undefined && ms < Infinity) {
    clock.sleep(ms, timer.signal).then(
      () => controller.abort(reason()),
      () => {},
    );
  }
  const stop = () => {
    signal?.removeEventListener('abort', follow);
    timer.abort();
  };
  return { signal: controller.signal, stop };
}
