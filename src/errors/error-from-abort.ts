import { AbortError, UnigenError } from './errors.js';

/**
 * The error for the reason of a signal: the library's own, such as a `TimeoutError`, or an `AbortError` for the
 * caller's.
 */
export function errorFromAbort(reason: unknown): UnigenError {
  return reason instanceof UnigenError ? reason : new AbortError('The call was aborted', { cause: reason });
}
