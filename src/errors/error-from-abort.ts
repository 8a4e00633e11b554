import { AbortError, UnigenError } from './errors.js';

/**
 * The error for the reason of a signal: the library's own, such as a `TimeoutError`, or an `AbortError` for the
 * caller's.
 */
export function errorFromAbort(reason: unknown): UnigenError {
  if (reason instanceof UnigenError) return reason;
  // No frame of it is the caller's; its cause has those of the abort. To collect them takes most of the time in which
  // thousands of waits end.
  const limit = Error.stackTraceLimit;
  Error.stackTraceLimit = 0;
  const error = new AbortError('The call was aborted', { cause: reason });
  Error.stackTraceLimit = limit;
  return error;
}
