import {
  AuthenticationError,
  ConnectionError,
  ServerError,
  TimeoutError,
  UnknownOutcomeError,
  type UnigenError,
} from '../errors/errors.js';
import { refusedKey } from '../catalog/words/refused-key.js';
import { RATE_LIMIT_HEADERS } from '../internal/cors.js';
import { parseJson } from '../internal/json.js';
import type { Api } from '../types/api.js';
import type { Operation } from '../types/operation.js';
import { OUTCOME_UNKNOWN, type ErrorResponse, type JsonResponse } from './json-response.js';

/** How long the browser waits if the API can't be reached. */
const UNREACHABLE_RETRY_AFTER_S = 1;

/** The response to a request that was sent and whose own response did not arrive. */
export function responseToFailure(error: unknown, { paid }: Operation, errorResponse: ErrorResponse): JsonResponse {
  if (error instanceof UnknownOutcomeError)
    return errorResponse(502, OUTCOME_UNKNOWN, 'It is unknown whether the API accepted the request');
  if (error instanceof TimeoutError) return errorResponse(504, 'upstream_timeout', 'The API did not respond in time');
  if (error instanceof ServerError)
    return errorResponse(502, 'upstream_error', 'The response of the API can not be used');
  const message = 'The API could not be reached';
  // The payment certainly did not reach the API. A 429 is the one status after which clients retry it.
  return paid && error instanceof ConnectionError
    ? errorResponse(429, 'upstream_unreachable', message, { 'Retry-After': String(UNREACHABLE_RETRY_AFTER_S) })
    : errorResponse(502, 'upstream_unreachable', message);
}

/**
 * The response to a browser. Its body is without the key by now.
 *
 * @param report Is called if it is not what the API responded.
 */
export async function toJsonResponse(
  response: Response,
  errorResponse: ErrorResponse,
  api: Api,
  report: (error: UnigenError) => void,
): Promise<JsonResponse> {
  const { status } = response;
  const headers = limitHeaders(response.headers);
  // Browsers must not see what the API says about the key.
  if (status === 401 || status === 403) {
    report(new AuthenticationError(refusedKey([api], `HTTP ${status}`, 'apiKey'), { status }));
    return errorResponse(status, 'upstream_unauthorized', 'The API does not accept the key of this proxy', headers);
  }
  const text = await response.text();
  if (parseJson(text) !== undefined) return { status, text, headers };
  report(new ServerError(`The response of the API, HTTP ${status}, is not valid JSON`, { status }));
  if (response.ok) return errorResponse(502, OUTCOME_UNKNOWN, 'The response of the API is not valid JSON', headers);
  return errorResponse(status, 'upstream_error', `The API responded with HTTP ${status}`, headers);
}

/** The headers that browsers need to keep the limits: numbers and dates, so that they can hold nothing else of the API. */
function limitHeaders(given: Headers): Record<string, string> {
  const headers: Record<string, string> = {};
  const wait = given.get('retry-after');
  if (wait !== null && (/^\d{1,9}$/.test(wait) || isHttpDate(wait))) headers['Retry-After'] = wait;
  for (const name of RATE_LIMIT_HEADERS) {
    const value = given.get(name);
    if (value !== null && /^\d{1,15}$/.test(value)) headers[name] = value;
  }
  return headers;
}

function isHttpDate(text: string): boolean {
  return !Number.isNaN(Date.parse(text)) && new Date(text).toUTCString() === text;
}
