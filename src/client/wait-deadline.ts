import { TimeoutError } from '../errors/errors.js';
import type { Clock } from '../internal/clock.js';
import { Deadline } from '../internal/deadline.js';
import type { WaitOptions } from './options.js';

/** An hour: longer than any documented task, so that a forgotten wait ends at some time. */
const DEFAULT_TIMEOUT_MS = 3_600_000;

/**
 * The end of a wait by its options.
 *
 * @param hasTask Whether the task exists yet. A create that is in flight fails with an `UnknownOutcomeError` instead.
 */
export function waitDeadline(
  clock: Clock,
  { signal, timeout = DEFAULT_TIMEOUT_MS }: Pick<WaitOptions, 'signal' | 'timeout'>,
  hasTask = () => true,
): Deadline {
  return new Deadline(
    clock,
    signal,
    timeout,
    () =>
      new TimeoutError(
        hasTask()
          ? `The task has not finished within ${timeout / 1000} s; it keeps running`
          : `No task was created within ${timeout / 1000} s`,
      ),
  );
}
