import { ConnectionError, ServerError } from '../errors/errors.js';
import { isDeeperThan, objectOf, parseJson } from './json.js';
import { plainError } from './plain-error.js';
import { readBody } from './read-body.js';
import type { Redactor } from './redact.js';
import { parseRetryAfter } from './retry-after.js';
import { shownUrl } from './text.js';
import type { Transport } from './transport.js';

/** A response, read to its end, without the key. */
export interface ApiResponse {
  status: number;
  ok: boolean;
  headers: Headers;
  text: string;
  /** The value of the text as JSON; undefined if it is not valid JSON. */
  json: unknown;
  /** Seconds of its `Retry-After`. */
  retryAfter?: number;
  /** Whether an error has a form of the API's own. Those of hosts in between have others. */
  documented: boolean;
  /** Whether it says that no other request is left in this window. */
  exhausted: boolean;
}

/** Levels of arrays and objects in a response; no documented one has ten. */
const MAX_DEPTH = 500;

const decoder = new TextDecoder();

/**
 * Sends a request and reads its response: the only place that parses server responses.
 *
 * @param onResponse Called once the response begins.
 * @throws ConnectionError for a redirect, ServerError for a response that is too large, SyntaxError for a success that
 *   is not valid JSON, and what `fetch` and the body throw, as data.
 */
export async function exchange(
  transport: Transport,
  url: string,
  init: RequestInit,
  onResponse: () => void,
): Promise<ApiResponse> {
  const { redactor, maxResponseBytes } = transport;
  let response: Response;
  try {
    response = await transport.fetch(url, init);
  } catch (error) {
    throw plainError(error, redactor);
  }
  onResponse();
  assertReadable(response, redactor);
  const bytes = await readBody(response.body, maxResponseBytes, () => init.signal?.aborted === true);
  if (!bytes) throw new ServerError(`The response has more than ${maxResponseBytes} bytes (\`maxResponseBytes\`)`);
  return toApiResponse(transport, response, decoder.decode(bytes));
}

function assertReadable({ status, headers, type, body }: Response, redactor: Redactor): void {
  if (type === 'opaqueredirect' || (status >= 300 && status < 400)) {
    body?.cancel().catch(() => {});
    throw new ConnectionError(`The API redirects ${redirectTarget(headers, redactor)}; check \`baseUrl\``);
  }
  if (!(status >= 200 && status < 600)) throw new TypeError(`HTTP ${status}`);
}

/** Where a redirect leads, without what may be secret in it. Browsers don't show it. */
function redirectTarget(headers: Headers, redactor: Redactor): string {
  const target = headers.get('location');
  return target === null ? 'elsewhere' : `to ${redactor.text(shownUrl(target))}`;
}

function toApiResponse({ clock, redactor }: Transport, { status, headers }: Response, text: string): ApiResponse {
  const ok = status < 300;
  let json = parseBody(text);
  if (ok && text && json === undefined) throw new SyntaxError('The response is not valid JSON');
  if (redactor.finds(text)) {
    json = redactor.value(json);
    text = json === undefined ? redactor.text(text) : JSON.stringify(json);
  }
  return {
    status,
    ok,
    headers,
    text,
    json,
    retryAfter: ok ? undefined : parseRetryAfter(headers.get('retry-after'), clock.date()),
    documented: !ok && isDocumentedError(json),
    exhausted: headers.get('x-ratelimit-remaining') === '0',
  };
}

/** Whether a body is an error in a form that only the API has: a host in between may send `error` alone. */
export function isDocumentedError(json: unknown): boolean {
  const { success, data, error, code } = objectOf(json);
  return success === false
    ? typeof objectOf(data).message === 'string'
    : typeof error === 'string' && typeof code === 'string';
}

/** The JSON of a body; undefined if it is not valid JSON, or is nested too deep. */
function parseBody(text: string): unknown {
  const json = parseJson(text);
  return text.length > 2 * MAX_DEPTH && isDeeperThan(json, MAX_DEPTH) ? undefined : json;
}
