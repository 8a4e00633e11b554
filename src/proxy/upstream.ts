import { gateaiOperations, unificallyOperations } from '../../generated/operations.js';
import { connectGateAI } from '../client/apis/gateai.js';
import { connectUnifically } from '../client/apis/unifically.js';
import { sendRequest } from '../client/fetch.js';
import {
  AuthenticationError,
  ConnectionError,
  TimeoutError,
  UnigenError,
  UnknownOutcomeError,
} from '../errors/errors.js';
import { untilAborted } from '../internal/abort.js';
import { systemClock } from '../internal/clock.js';
import { Deadline } from '../internal/deadline.js';
import type { Answer, Refuse } from './envelope.js';
import type { ProxyOptions } from './options.js';

/** A request to the API. */
export interface UpstreamRequest {
  method: string;
  path: string;
  /** Sent as JSON, or as it is where it is a form. */
  body?: FormData | object;
  /** Whether it goes to the storage host. */
  storage?: boolean;
}

/** Sends one request with the key and makes an answer of whatever happens. Never throws, never repeats. */
export type Upstream = (sent: UpstreamRequest, refuse: Refuse, signal: AbortSignal) => Promise<Answer>;

/** Milliseconds that a request waits for its turn within the key's limit, before the browser has to wait instead. */
const PATIENCE = 5000;
/** Seconds that the browser then waits. With its repetitions that is longer than a ban of a minute. */
const BUSY = 10;

/**
 * The way to the API, under the same limiter as every client of this process with the same key: however many browsers
 * ask, the key is never banned.
 *
 * @throws AuthenticationError where there is no key.
 */
export function createUpstream(options: ProxyOptions): Upstream {
  const {
    api,
    apiKey,
    baseUrl,
    storageUrl,
    fetch = (request) => globalThis.fetch(request),
    clock = systemClock,
  } = options;
  const { requestTimeout = 45_000 } = options;

  // A connection costs next to nothing, and its limiter belongs to the key. One for each request tells when it is sent.
  const connect = (onSend: () => void) => {
    const once = async (request: Request) => {
      onSend();
      return fetch(request);
    };
    const settings = { apiKey, baseUrl, storageUrl, clock, requestTimeout, maxRetries: 0, fetch: once };
    return (api === 'gateai' ? connectGateAI(settings) : connectUnifically(settings)).connection;
  };
  const operations = api === 'gateai' ? gateaiOperations : unificallyOperations;
  const key = connect(() => {}).key();
  // Where a base URL is given a connection may do without.
  if (!key)
    throw new AuthenticationError(
      `No key: pass \`apiKey\` or set ${api === 'gateai' ? 'GATEAI_API_KEY' : 'UNIFICALLY_API_KEY'}`,
    );
  const storage = storageUrl ?? baseUrl ?? 'https://files.storagecdn.online';

  return async ({ method, path, body, storage: toStorage }, refuse, signal) => {
    let sent = false;
    const turn = new Deadline(clock, signal, PATIENCE, () => new UnigenError('It is not its turn yet'));
    const connection = connect(() => {
      // The page was told already that nothing was sent, so nothing may be.
      if (turn.signal.aborted) throw turn.signal.reason;
      sent = true;
      // Once it is under way nothing ends it: a browser that leaves must not hide what became of a payment.
      turn.stop();
    });
    const form = body instanceof FormData;
    const url = (toStorage ? storage.replace(/\/$/, '') : connection.baseUrl) + path;
    const request = new Request(url, {
      method,
      signal: turn.signal,
      ...(body && { body: form ? body : JSON.stringify(body) }),
      ...(body && !form && { headers: { 'Content-Type': 'application/json' } }),
    });
    try {
      const response = await untilAborted<Response>(
        (resolve) => resolve(sendRequest(connection, operations, request)),
        turn.signal,
      );
      return await answerOf(response, refuse);
    } catch (error) {
      if (!sent) return refuse(429, 'busy', 'Too many requests are waiting', { 'Retry-After': String(BUSY) });
      if (error instanceof UnknownOutcomeError)
        return refuse(502, 'outcome_unknown', 'Whether the API took the request is unknown');
      // For a POST it is certain then that nothing arrived. A 429 is the one answer after which clients repeat a payment.
      const unsent = method === 'POST' && error instanceof ConnectionError;
      if (error instanceof TimeoutError) return refuse(504, 'upstream_timeout', 'The API did not answer in time');
      return refuse(
        unsent ? 429 : 502,
        'upstream_unreachable',
        'The API can not be reached',
        unsent ? { 'Retry-After': '1' } : {},
      );
    } finally {
      turn.stop();
    }
  };
}

/** The answer to a browser. Its body is without the key by now. */
async function answerOf(response: Response, refuse: Refuse): Promise<Answer> {
  const { status } = response;
  const headers = limitHeaders(response.headers);
  // What the API says of the key is not for browsers.
  if (status === 401 || status === 403)
    return refuse(status, 'upstream_unauthorized', 'The API does not accept the key of this proxy', headers);
  const text = await response.text();
  if (isJson(text)) return { status, text, headers };
  if (response.ok) return refuse(502, 'outcome_unknown', 'The API answered with nothing that can be read', headers);
  return refuse(status, 'upstream_error', `The API answered with HTTP ${status}`, headers);
}

/** What browsers need to keep the limits: numbers and dates, so that nothing else of the API can stand in them. */
function limitHeaders(given: Headers): Record<string, string> {
  const headers: Record<string, string> = {};
  const wait = given.get('retry-after');
  if (wait !== null && (/^\d{1,9}$/.test(wait) || isHttpDate(wait))) headers['Retry-After'] = wait;
  for (const name of ['X-RateLimit-Limit', 'X-RateLimit-Remaining', 'X-RateLimit-Reset']) {
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
