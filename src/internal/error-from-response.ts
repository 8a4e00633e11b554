import { objectOf, textOf } from './json.js';
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

/** Characters of a message, and of a short name or an id: an answer may have megabytes. */
const MAX_MESSAGE = 2000;
const MAX_NAME = 200;
const MAX_SUGGESTIONS = 20;

/**
 * The error for an answer that is no success, whatever its body is.
 *
 * @param body What it says as JSON, without the key.
 * @param retryAfter Seconds, for a rate limit.
 */
export function errorFromResponse(status: number, body: unknown, retryAfter: number): UnigenError {
  const { data, error, message: outer, code, suggestions } = objectOf(body);
  const inner = objectOf(data);
  const said = [inner.message, error, objectOf(error).message, outer].map(messageOf).find(Boolean);
  const message = said ?? `The API answered with HTTP ${status}`;
  const details = {
    status,
    code: (textOf(inner.code) ?? textOf(code))?.slice(0, MAX_NAME),
    requestId: textOf(inner.request_id)?.slice(0, MAX_NAME),
  };
  // The documents show a failed task with this status alone: of any other the task may go on.
  if (status === 400 && inner.status === 'failed') return new TaskFailedError(message, { ...details, task: inner });
  if (status === 401 || status === 403) return new AuthenticationError(message, details);
  if (status === 402) return new InsufficientBalanceError(message, details);
  if (status === 404) return new NotFoundError(message, { ...details, suggestions: namesIn(suggestions) });
  if (status === 429) return new RateLimitError(message, { ...details, retryAfter });
  if (status >= 500 || status === 408) return new ServerError(message, details);
  if (status === 400 || status === 422) return new ValidationError(message, { ...details, issues: [] });
  return new UnigenError(message, details);
}

/** A sentence of the API, of bounded length; undefined if there is none. */
export function messageOf(value: unknown): string | undefined {
  return textOf(value)?.slice(0, MAX_MESSAGE);
}

function namesIn(suggestions: unknown): string[] | undefined {
  if (!Array.isArray(suggestions)) return undefined;
  return suggestions
    .filter((name): name is string => textOf(name) !== undefined)
    .slice(0, MAX_SUGGESTIONS)
    .map((name) => name.slice(0, MAX_NAME));
}
