/** Response headers with the state of a rate limit. */
export const RATE_LIMIT_HEADERS = ['X-RateLimit-Limit', 'X-RateLimit-Remaining', 'X-RateLimit-Reset'] as const;

/** Response headers that a page of another origin may read: those that a client needs to keep the limits. */
export const EXPOSED_HEADERS = ['Retry-After', ...RATE_LIMIT_HEADERS].join(', ');

const MAX_AGE_S = 600;

/**
 * The headers that let a page of another origin read a response.
 *
 * @param allowed The origin of the page, or `*` if all origins are allowed.
 * @param credentials Whether the page may send cookies; browsers don't accept that together with `*`.
 */
export function corsHeaders(allowed: string, credentials = false): Record<string, string> {
  return {
    'Access-Control-Allow-Origin': allowed,
    'Access-Control-Expose-Headers': EXPOSED_HEADERS,
    ...(credentials && { 'Access-Control-Allow-Credentials': 'true' }),
  };
}

/**
 * The headers of the response to a preflight, besides those of `corsHeaders`.
 *
 * @param methods The methods that pages may use, such as `GET, POST`.
 * @param requested The header `Access-Control-Request-Headers`, all of whose headers are allowed.
 */
export function preflightHeaders(methods: string, requested: string | null | undefined): Record<string, string> {
  return {
    'Access-Control-Allow-Methods': methods,
    ...(requested &&
      /^[\w\s,!#$%&'*+.^`|~-]{1,2000}$/.test(requested) && { 'Access-Control-Allow-Headers': requested }),
    'Access-Control-Max-Age': String(MAX_AGE_S),
  };
}
