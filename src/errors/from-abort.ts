import { AbortError, UnigenError } from './errors.js';

/** The error for a signal that aborted: the library's own deadline, or the caller's wish. */
export function errorFromAbort(reason: unknown): UnigenError {
  return reason instanceof UnigenError ? reason : new AbortError('The call was aborted', { cause: reason });
}
