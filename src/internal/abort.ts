/** What the library needs of an `AbortSignal`. To make one of these costs far less. */
export interface LightSignal {
  readonly aborted: boolean;
  readonly reason: unknown;
  /** Called on abort. */
  readonly listeners: Set<() => void>;
}

/** What ends a call: the signal of a caller, or a `Deadline`. */
export type AbortSignalLike = AbortSignal | LightSignal;

/** The reason of an abort that nobody sees. Avoids creating an Error with a stack trace. */
export const NO_REASON = 0;

const listenersOf = new WeakMap<AbortSignal, Set<() => void>>();

/**
 * Calls `listener` when the signal aborts, until the returned function is called. All listeners of a signal share one
 * event listener: Node warns of a leak if there are more than ten.
 */
export function onAbort(signal: AbortSignalLike, listener: () => void): () => void {
  // A signal of the caller's own may have a property of that name too.
  const listeners =
    'listeners' in signal && signal.listeners instanceof Set
      ? signal.listeners
      : (listenersOf.get(signal as AbortSignal) ?? listenTo(signal as AbortSignal));
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

function listenTo(signal: AbortSignal): Set<() => void> {
  const listeners = new Set<() => void>();
  listenersOf.set(signal, listeners);
  signal.addEventListener('abort', () => [...listeners].forEach((listener) => listener()));
  return listeners;
}

/** Begins what a promise waits for. The function given to `cleanup` is called once the promise has settled, either way. */
type Start<T> = (resolve: (value: T | PromiseLike<T>) => void, cleanup: (action: () => void) => void) => void;

/** A promise that rejects with the signal's reason in the tick in which it aborts. */
export function untilAborted<T>(start: Start<T>, signal?: AbortSignalLike): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    race(start, signal, resolve, reject, reject);
  });
}

/**
 * As `untilAborted`, but does not reject on abort: it calls `onAbort` and never settles, or resolves with undefined if
 * `onAbort` is omitted.
 */
export function untilSettled<T>(
  start: Start<T>,
  signal: AbortSignalLike,
  onAbort?: (reason: unknown) => void,
): Promise<T | undefined> {
  return new Promise<T | undefined>((resolve, reject) => {
    race(start, signal, resolve, reject, onAbort ?? (() => resolve(undefined)));
  });
}

function race<T>(
  start: Start<T>,
  signal: AbortSignalLike | undefined,
  resolve: (value: T) => void,
  reject: (reason: unknown) => void,
  aborted: (reason: unknown) => void,
): void {
  if (signal?.aborted) {
    aborted(signal.reason);
    return;
  }
  let cleanup: (() => void) | undefined;
  const end = () => {
    stopListening?.();
    cleanup?.();
  };
  const stopListening =
    signal &&
    onAbort(signal, () => {
      end();
      aborted(signal.reason);
    });
  start(
    (value) => {
      if (value instanceof Promise) {
        // It settles later, so an abort may still come first.
        value.finally(end).then(resolve, reject);
      } else {
        end();
        resolve(value as T);
      }
    },
    (action) => (cleanup = action),
  );
}
