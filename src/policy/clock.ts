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

const followers = new WeakMap<AbortSignal, Set<() => void>>();

/**
 * Calls `action` when the signal aborts, until the returned function is called. However many follow a signal, it has
 * one listener: Node warns of a leak where there are more than ten.
 */
export function onAbort(signal: AbortSignal, action: () => void): () => void {
  let set = followers.get(signal);
  if (!set) {
    const all = (set = new Set());
    followers.set(signal, all);
    signal.addEventListener('abort', () => [...all].forEach((each) => each()));
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
  signal?: AbortSignal,
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

/** For an abort that nobody sees: without a reason the runtime makes an error with a stack, which takes long. */
export const NO_REASON = 0;

/** A signal that aborts with `signal`, or after `ms` milliseconds with what `reason` makes; `stop` ends both. */
export function deadline(
  clock: Clock,
  signal: AbortSignal | undefined,
  ms: number,
  reason: () => unknown,
): { signal: AbortSignal; stop: () => void } {
  const controller = new AbortController();
  const timer = new AbortController();
  const follow = () => controller.abort(signal!.reason);
  if (signal?.aborted) follow();
  const unfollow = signal && onAbort(signal, follow);
  if (ms < Infinity) {
    clock.sleep(ms, timer.signal).then(
      () => controller.abort(reason()),
      () => {},
    );
  }
  const stop = () => {
    unfollow?.();
    timer.abort(NO_REASON);
  };
  return { signal: controller.signal, stop };
}
