import { ServerError, UnknownOutcomeError } from '../errors/errors.js';
import { BEFORE_AGAIN } from '../internal/send-errors.js';

/** Whether an error is of a create that may have been charged; the message of a `ServerError` says so. */
export function mayHaveCharged(error: unknown): boolean {
  return error instanceof UnknownOutcomeError || (error instanceof ServerError && error.message.includes(BEFORE_AGAIN));
}
