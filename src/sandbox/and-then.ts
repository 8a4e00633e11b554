/** A value, or the promise of one. To wait for a value that is there takes longer than most of what a request needs. */
export type Awaitable<T> = T | Promise<T>;

/** Goes on with a value: at once, if it is there. */
export function andThen<T, Result>(value: Awaitable<T>, next: (value: T) => Awaitable<Result>): Awaitable<Result> {
  return value instanceof Promise ? value.then(next) : next(value);
}
