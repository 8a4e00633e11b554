import { ConnectionError, ServerError, UnigenError, UnknownOutcomeError, type ErrorDetails } from '../errors/errors.js';
import type { AttemptResult } from './attempt.js';
import type { Sendable, Transport } from './transport.js';
import { textOf } from './values.js';

/** Begins what the message of an error says to do before a create that may have been charged is sent again. */
export const BEFORE_AGAIN = '. Before you send it again, ';

/** The message of an error without what it says to do, for what says that in its own words. */
export const withoutAdvice = ({ message }: Error): string => message.split(BEFORE_AGAIN)[0]!;

/**
 * The error for a payment that the API may have accepted.
 *
 * @param cause Why there is no usable response: an error without the key.
 */
export function unknownOutcome(
  { redactor, findLost }: Transport,
  { url, init, body }: Sendable,
  cause: unknown,
): UnknownOutcomeError {
  const request = redactor.value({ method: init.method!, url: url.split('?')[0]!, body });
  const message = `A paid task may exist: ${describe(cause)}${BEFORE_AGAIN}${findLost}`;
  // The reason of an abort is the caller's own.
  return new UnknownOutcomeError(redactor.text(message), { cause, status: (cause as ErrorDetails).status, request });
}

/**
 * The error for an attempt that is not retried and whose response, if there is one, can't be used.
 *
 * @param isUnknown Whether it was a payment that the API may have accepted.
 */
export function errorFromAttempt(
  transport: Transport,
  sendable: Sendable,
  { response, error }: AttemptResult & { error?: unknown },
  isUnknown: boolean | undefined,
): UnigenError {
  const cause = response ? new ServerError(`HTTP ${response.status}`, response) : error;
  if (isUnknown) return unknownOutcome(transport, sendable, cause);
  if (cause instanceof UnigenError) return cause;
  if ((cause as Error).name === 'SyntaxError') return new ServerError(describe(cause));
  return new ConnectionError(`${new URL(sendable.url).origin} can't be reached: ${describe(cause)}`, { cause });
}

/** What an error says, and the code or the message of its cause. */
function describe(error: unknown): string {
  const { message, cause } = Object(error) as { message?: unknown; cause?: unknown };
  const { code, message: causeMessage } = Object(cause) as { code?: unknown; message?: unknown };
  return [message, code ?? causeMessage].filter(textOf).join(', ') || 'no reason given';
}
