import { AbortedError, UnigenError } from './errors.js';

/** The error for a signal that aborted: the library's own deadline, or the caller's wish. */
export function stopped(reason: unknown): UnigenError {
  return reason instanceof UnigenError ? reason : new AbortedError('The call was aborted', { cause: reason });
}
