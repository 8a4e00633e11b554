import { AbortError, UnigenError } from './errors.js';

/**
 * The error for the reason of a signal: the library's own, such as a `TimeoutError`, or an `AbortError` for the
 * caller's.
 */
export function errorFromAbort(reason: unknown): UnigenError {
  if (reason instanceof UnigenError) return reason;
  // No stack is captured: all of its frames are the library's, and the cause has the stack of the abort. If thousands of
  // waits end, capturing stacks takes most of the time.
  const limit = Error.stackTraceLimit;
  Error.stackTraceLimit = 0;
  const error = new AbortError('The call was aborted', { cause: reason });
  Error.stackTraceLimit = limit;
  return error;
}
