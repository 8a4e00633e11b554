import { gateaiOperations, hosts, unificallyOperations } from '../../generated/operations.js';
import { connectGateAI } from '../client/apis/gateai-adapter.js';
import { connectUnifically } from '../client/apis/unifically-adapter.js';
import { sendRequest } from '../client/send-request.js';
import {
  AuthenticationError,
  ConnectionError,
  ServerError,
  TimeoutError,
  UnigenError,
  UnknownOutcomeError,
} from '../errors/errors.js';
import { untilAborted } from '../internal/abort.js';
import { systemClock } from '../internal/clock.js';
import { Deadline } from '../internal/deadline.js';
import { RATE_LIMIT_HEADERS } from '../internal/cors.js';
import type { Operation } from '../types/operation.js';
import type { ErrorResponse, JsonResponse } from './json-response.js';
import type { ProxyOptions } from './options.js';

/** A request to the API. */
interface UpstreamRequest {
  operation: Operation;
  /** The path of the operation with its parameters, and the query; if omitted, the operation has none. */
  path?: string;
  /** Sent as a form if it is one, otherwise as JSON. */
  body?: FormData | object;
}

/** Sends one request with the key and turns every outcome into a response. Never rejects, never retries. */
export type Upstream = (
  request: UpstreamRequest,
  errorResponse: ErrorResponse,
  signal: AbortSignal,
) => Promise<JsonResponse>;

const DEFAULT_REQUEST_TIMEOUT_MS = 45_000;
/** How long a request waits for its turn within the key's limit, before the browser has to wait instead. */
const MAX_QUEUE_MS = 5000;
/** How long the browser waits then. With its retries that is longer than the minute for which a key may be blocked. */
const BUSY_RETRY_AFTER_S = 10;
/** How long the browser waits if the API can't be reached. */
const UNREACHABLE_RETRY_AFTER_S = 1;

/**
 * The connection to the API, under the same limiter as every client of this process with the same key: however many
 * browsers call, the key is never blocked.
 *
 * @throws AuthenticationError if there is no key.
 */
export function createUpstream(options: ProxyOptions): Upstream {
  const { api, apiKey, baseUrl, storageUrl, clock = systemClock } = options;
  const { fetch = (request: Request) => globalThis.fetch(request), requestTimeout = DEFAULT_REQUEST_TIMEOUT_MS } =
    options;

  // A connection costs next to nothing, and its limiter belongs to the key. One for each request reports when it is sent.
  const connect = (onSend: () => void) => {
    const once = async (request: Request) => {
      onSend();
      return fetch(request);
    };
    const settings = { apiKey, baseUrl, storageUrl, clock, requestTimeout, maxRetries: 0, fetch: once };
    return (api === 'gateai' ? connectGateAI(settings) : connectUnifically(settings)).connection;
  };
  // With a base URL a connection may do without a key, and a proxy may not.
  if (!connect(() => {}).key()) {
    const variable = api === 'gateai' ? 'GATEAI_API_KEY' : 'UNIFICALLY_API_KEY';
    throw new AuthenticationError(`No key: pass \`apiKey\` or set ${variable}`);
  }
  const operations = api === 'gateai' ? gateaiOperations : unificallyOperations;
  const storage = (storageUrl ?? baseUrl ?? hosts.storage).replace(/\/$/, '');

  return async ({ operation, path = operation.path, body }, errorResponse, signal) => {
    const state = { sent: false };
    const turn = new Deadline(
      clock,
      signal,
      MAX_QUEUE_MS,
      () => new UnigenError('Timed out waiting for the rate limit'),
    );
    const connection = connect(() => {
      // The page got the response that nothing was sent, so nothing may be.
      if (turn.aborted) throw new UnigenError('The request was cancelled before it was sent');
      state.sent = true;
      // Once it is in flight nothing ends it: a browser that leaves must not hide what became of a payment.
      turn.stop();
    });
    const isForm = body instanceof FormData;
    const request = new Request((operation.host === 'storage' ? storage : connection.baseUrl) + path, {
      method: operation.method,
      signal: turn.signal,
      ...(body && { body: isForm ? body : JSON.stringify(body) }),
      ...(body && !isForm && { headers: { 'Content-Type': 'application/json' } }),
    });
    try {
      const response = await untilAborted<Response>(
        (resolve) => resolve(sendRequest(connection, operations, request)),
        turn.signal,
      );
      return await toJsonResponse(response, errorResponse);
    } catch (error) {
      if (state.sent) return failure(error, operation, errorResponse);
      const headers = { 'Retry-After': String(BUSY_RETRY_AFTER_S) };
      return errorResponse(429, 'busy', 'Too many requests are waiting', headers);
    } finally {
      turn.stop();
    }
  };
}

/** The response to a request that was sent and whose own response did not arrive. */
function failure(error: unknown, { paid }: Operation, errorResponse: ErrorResponse): JsonResponse {
  if (error instanceof UnknownOutcomeError)
    return errorResponse(502, 'outcome_unknown', 'It is unknown whether the API accepted the request');
  if (error instanceof TimeoutError) return errorResponse(504, 'upstream_timeout', 'The API did not respond in time');
  if (error instanceof ServerError)
    return errorResponse(502, 'upstream_error', 'The response of the API can not be used');
  const message = 'The API could not be reached';
  // The payment certainly did not reach the API. A 429 is the one status after which clients retry it.
  return paid && error instanceof ConnectionError
    ? errorResponse(429, 'upstream_unreachable', message, { 'Retry-After': String(UNREACHABLE_RETRY_AFTER_S) })
    : errorResponse(502, 'upstream_unreachable', message);
}

/** The response to a browser. Its body is without the key by now. */
async function toJsonResponse(response: Response, errorResponse: ErrorResponse): Promise<JsonResponse> {
  const { status } = response;
  const headers = limitHeaders(response.headers);
  // What the API says of the key is not for browsers.
  if (status === 401 || status === 403)
    return errorResponse(status, 'upstream_unauthorized', 'The API does not accept the key of this proxy', headers);
  const text = await response.text();
  if (isJson(text)) return { status, text, headers };
  if (response.ok) return errorResponse(502, 'outcome_unknown', 'The response of the API is not valid JSON', headers);
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

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
