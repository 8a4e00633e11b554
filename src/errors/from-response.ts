import {
  AuthenticationError, InsufficientBalanceError, NotFoundError, RateLimitError, ServerError, TaskFailedError,
  UnigenError, ValidationError, type ErrorDetails,
} from './errors.js';

/** The members of both vendors' errors, and of the storage host's. */
interface ErrorBody {
  message?: string;
  error?: string;
  code?: string | number;
  suggestions?: string[];
  data?: { message?: string; code?: string; request_id?: string; status?: string };
}

/**
 * The error for an answer that is no success.
 *
 * @param retryAfter Seconds, for a rate limit.
 * @param redact Takes the key out of a text.
 */
export function errorFromResponse(
  status: number,
  body: unknown,
  retryAfter: number,
  redact: (text: string) => string = String,
): UnigenError {
  const top = (typeof body === 'object' && body !== null ? body : {}) as ErrorBody;
  const inner = top.data ?? {};
  const message = redact(inner.message ?? top.error ?? top.message ?? `The API answered with HTTP ${status}`);
  const code = inner.code ?? (typeof top.code === 'string' ? top.code : undefined);
  const details: ErrorDetails & { [member: string]: unknown } = { status, code, requestId: inner.request_id };
  if (inner.status === 'failed') return new TaskFailedError(message, { ...details, task: inner });
  if (status === 401 || status === 403) return new AuthenticationError(message, details);
  if (status === 402) return new InsufficientBalanceError(message, details);
  if (status === 404) return new NotFoundError(message, { ...details, suggestions: top.suggestions });
  if (status === 429) return new RateLimitError(message, { ...details, retryAfter });
  if (status >= 500 || status === 408) return new ServerError(message, details);
  if (status === 400 || status === 422) return new ValidationError(message, { ...details, issues: [] });
  return new UnigenError(message, details);
}
