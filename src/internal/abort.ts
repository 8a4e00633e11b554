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

/**
 * A promise that rejects with the signal's reason in the tick in which it aborts; with `whenAborted`, it calls that instead
 * and never settles. The function given to `cleanup` is called once the promise has settled, or after the abort.
 */
export function untilAborted<T>(
  start: (resolve: (value: T | PromiseLike<T>) => void, cleanup: (action: () => void) => void) => void,
  signal?: AbortSignalLike,
  whenAborted?: (reason: unknown) => void,
): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    const abort = whenAborted ?? reject;
    if (signal?.aborted) {
      abort(signal.reason);
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
        abort(signal.reason);
      });
    start(
      (value) => {
        if (value instanceof Promise) {
          // The promise settles later, so an abort may still come first.
          value.finally(end).then(resolve, reject);
        } else {
          end();
          resolve(value);
        }
      },
      (action) => (cleanup = action),
    );
  });
}
