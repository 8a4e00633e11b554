import {
  AuthenticationError,
  InsufficientBalanceError,
  NotFoundError,
  RateLimitError,
  ServerError,
  TaskFailedError,
  UnigenError,
  ValidationError,
} from '../errors/errors.js';
import type { ApiResponse } from './exchange.js';
import { objectOf } from './json.js';
import { textOf } from './values.js';

/** A response may have megabytes; these bound the texts of an error, in characters. */
const MAX_MESSAGE_LENGTH = 2000;
const MAX_NAME_LENGTH = 200;
const MAX_SUGGESTIONS = 20;

/** Seconds of a rate limit without `Retry-After`. */
const DEFAULT_RETRY_AFTER_S = 60;

/**
 * The error for a response that is not a success, whatever its body is.
 *
 * @param response The response, without the key.
 * @param maxRetryAfter Milliseconds that the API may ask a request to wait.
 * @param hint What to add to the message.
 */
export function errorFromResponse(
  { status, json, retryAfter }: Pick<ApiResponse, 'status' | 'json' | 'retryAfter'>,
  maxRetryAfter: number,
  hint = '',
): UnigenError {
  const { data, error, message: outer, code, suggestions } = objectOf(json);
  const inner = objectOf(data);
  const said = [inner.message, error, objectOf(error).message, outer].map(messageOf).find(Boolean);
  const message = (said ?? `The response is HTTP ${status}`) + hint;
  const details = {
    status,
    code: (textOf(inner.code) ?? textOf(code))?.slice(0, MAX_NAME_LENGTH),
    requestId: textOf(inner.request_id)?.slice(0, MAX_NAME_LENGTH),
  };
  // A failed task is documented only with this status; with any other the task may still run.
  if (status === 400 && inner.status === 'failed') return new TaskFailedError(message, { ...details, task: inner });
  if (status === 401 || status === 403) return new AuthenticationError(message, details);
  if (status === 402) return new InsufficientBalanceError(message, details);
  if (status === 404) return new NotFoundError(message, { ...details, suggestions: namesIn(suggestions) });
  if (status === 429) {
    const exceeded = retryAfter !== undefined && retryAfter * 1000 > maxRetryAfter;
    const reason = `; \`Retry-After\` is ${retryAfter} s, more than \`maxRetryAfter\` allows`;
    return new RateLimitError(exceeded ? message + reason : message, {
      ...details,
      retryAfter: retryAfter ?? DEFAULT_RETRY_AFTER_S,
      exceeded,
    });
  }
  if (status >= 500 || status === 408) return new ServerError(message, details);
  if (status === 400 || status === 422) return new ValidationError(message, { ...details, issues: [] });
  return new UnigenError(message, details);
}

/** A sentence of the API, of bounded length; undefined if there is none. */
export function messageOf(value: unknown): string | undefined {
  return textOf(value)?.slice(0, MAX_MESSAGE_LENGTH);
}

function namesIn(suggestions: unknown): string[] | undefined {
  if (!Array.isArray(suggestions)) return undefined;
  return suggestions.flatMap((name) => textOf(name)?.slice(0, MAX_NAME_LENGTH) ?? []).slice(0, MAX_SUGGESTIONS);
}
