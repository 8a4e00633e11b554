import { TimeoutError } from '../errors/errors.js';
import type { Clock } from '../internal/clock.js';
import { Deadline } from '../internal/deadline.js';
import type { WaitOptions } from './options.js';

/** An hour: longer than any documented task, so that a forgotten wait ends at some time. */
const DEFAULT_TIMEOUT_MS = 3_600_000;

/** The end of a wait by its options. */
export function waitDeadline(
  clock: Clock,
  { signal, timeout = DEFAULT_TIMEOUT_MS }: Pick<WaitOptions, 'signal' | 'timeout'>,
): Deadline {
  return new Deadline(
    clock,
    signal,
    timeout,
    () => new TimeoutError(`The task has not finished within ${timeout / 1000} s; it keeps running`),
  );
}
