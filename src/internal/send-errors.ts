import { ConnectionError, ServerError, UnigenError, UnknownOutcomeError, type ErrorDetails } from '../errors/errors.js';
import type { AttemptResult } from './attempt.js';
import type { Redactor } from './redact.js';
import type { Sendable } from './transport.js';

/** Begins the message for a payment whose response was lost. */
export const UNKNOWN = 'It is unknown whether the API accepted the request; check your account: ';

/** The error for a payment that the API may have accepted. */
export function unknownOutcome(
  redactor: Redactor,
  { url, init, body }: Sendable,
  message: string,
  details?: ErrorDetails,
): UnknownOutcomeError {
  const request = redactor.value({ method: init.method!, url: url.split('?')[0]!, body });
  return new UnknownOutcomeError(message, { ...details, request });
}

/**
 * The error for an attempt that is not retried and whose response, if there is one, can't be used.
 *
 * @param isUnknown Whether it was a payment that the API may have accepted.
 */
export function errorFromAttempt(
  redactor: Redactor,
  sendable: Sendable,
  result: AttemptResult,
  isUnknown: boolean,
): UnigenError {
  if (result.response) {
    const { status } = result.response;
    const cause = new ServerError(`HTTP ${status}`, { status });
    return unknownOutcome(redactor, sendable, UNKNOWN + cause.message, { cause, status });
  }
  const { error } = result;
  if (isUnknown) return unknownOutcome(redactor, sendable, UNKNOWN + describe(error), { cause: error });
  if (error instanceof UnigenError) return error;
  if (error instanceof SyntaxError) return new ServerError(error.message);
  return new ConnectionError(`The API can't be reached: ${describe(error)}`, { cause: error });
}

/** What an error says, and the code or the message of its cause. */
function describe(error: unknown): string {
  const { message, cause } = Object(error) as { message?: unknown; cause?: unknown };
  const { code, message: causeMessage } = Object(cause) as { code?: unknown; message?: unknown };
  const words = [message, code ?? causeMessage].filter((word) => typeof word === 'string' && word);
  return words.join(', ') || 'no reason given';
}
