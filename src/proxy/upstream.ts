import { KEY_VARIABLES } from '../catalog/words/key-variables.js';
import { gateaiOperations, unificallyOperations } from '../../generated/operations.js';
import { connectGateAI } from '../client/apis/gateai-adapter.js';
import { connectUnifically } from '../client/apis/unifically-adapter.js';
import { sendRequest } from '../client/send-request.js';
import type { Connection } from '../client/connection.js';
import { AuthenticationError, UnigenError } from '../errors/errors.js';
import { untilAborted } from '../internal/abort.js';
import { systemClock } from '../internal/clock.js';
import { Deadline } from '../internal/deadline.js';
import type { Operation } from '../types/operation.js';
import type { ErrorResponse, JsonResponse } from './json-response.js';
import type { ProxyOptions } from './options.js';
import { responseToFailure, toJsonResponse } from './upstream-response.js';

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

/**
 * The connection to the API, under the same limiter as every client of this process with the same key: however many
 * browsers call, the key is never blocked.
 *
 * @param report Is called with the reason if the API gives no response that can be forwarded.
 * @throws AuthenticationError if there is no key.
 */
export function createUpstream(options: ProxyOptions, report: (error: unknown) => void): Upstream {
  const { api, clock = systemClock } = options;
  // With a base URL a connection may do without a key, and a proxy may not.
  if (!connect(options, () => {}).key()) {
    const variable = KEY_VARIABLES[api];
    throw new AuthenticationError(`No key: pass \`apiKey\` or set ${variable}`);
  }
  const operations = api === 'gateai' ? gateaiOperations : unificallyOperations;

  return async (given, errorResponse, signal) => {
    let sent = false;
    const timedOut = () => new UnigenError('Timed out waiting for the rate limit');
    const turn = new Deadline(clock, signal, MAX_QUEUE_MS, timedOut);
    const connection = connect(options, () => {
      // The page got the response that nothing was sent, so nothing may be.
      if (turn.aborted) throw new UnigenError('The request was cancelled before it was sent');
      sent = true;
      // Once it is in flight nothing ends it: a browser that leaves must not hide what became of a payment.
      turn.stop();
    });
    const request = toRequest(given, connection, turn.signal);
    try {
      const response = await untilAborted<Response>(
        (resolve) => resolve(sendRequest(connection, operations, request)),
        turn.signal,
      );
      return await toJsonResponse(response, errorResponse, api, report);
    } catch (error) {
      // Whether it was sent changes meanwhile, which the compiler can't know.
      if (sent as boolean) {
        report(error);
        return responseToFailure(error, given.operation, errorResponse);
      }
      const headers = { 'Retry-After': String(BUSY_RETRY_AFTER_S) };
      return errorResponse(429, 'busy', 'Too many requests are waiting', headers);
    } finally {
      turn.stop();
    }
  };
}

/**
 * A connection costs next to nothing, and its limiter belongs to the key. One for each request calls `onSend` when that
 * is sent.
 */
function connect(options: ProxyOptions, onSend: () => void): Connection {
  const {
    api,
    apiKey,
    baseUrl,
    storageUrl,
    clock,
    limiter,
    onEvent,
    requestTimeout = DEFAULT_REQUEST_TIMEOUT_MS,
  } = options;
  const { fetch = (request: Request) => globalThis.fetch(request) } = options;
  const once = async (request: Request) => {
    onSend();
    return fetch(request);
  };
  const settings = { apiKey, baseUrl, storageUrl, clock, limiter, onEvent, requestTimeout, maxRetries: 0, fetch: once };
  return (api === 'gateai' ? connectGateAI(settings) : connectUnifically(settings)).connection;
}

function toRequest(
  { operation, path = operation.path, body }: UpstreamRequest,
  { baseUrl, storageUrl }: Pick<Connection, 'baseUrl' | 'storageUrl'>,
  signal: AbortSignal,
): Request {
  const isForm = body instanceof FormData;
  return new Request((operation.host === 'storage' ? storageUrl : baseUrl) + path, {
    method: operation.method,
    signal,
    ...(body && { body: isForm ? body : JSON.stringify(body) }),
    ...(body && !isForm && { headers: { 'Content-Type': 'application/json' } }),
  });
}
