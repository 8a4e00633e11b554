import type { IncomingMessage, ServerResponse } from 'node:http';
import { bodyOf, type ReportError } from './body.js';

/** A fetch-standard handler. */
export type FetchHandler = (request: Request) => Response | Promise<Response>;

/** Options of `toNodeListener`. */
export interface NodeListenerOptions {
  /**
   * Is called with every error that the handler throws, and with the error for a body that other middleware has read
   * and not kept.
   *
   * @default errors are ignored
   */
  onError?: (error: unknown) => void | Promise<void>;
}

/** A request listener of `node:http`, Express and similar frameworks. */
export type NodeListener = (incoming: IncomingMessage, outgoing: ServerResponse) => void;

/**
 * Turns a fetch-standard handler into a listener of `node:http`, `node:http2` or Express. Bodies are streamed in both
 * directions. If a body parser has read the request before, its `rawBody` or `body` is used. The signal of the request
 * aborts if the client disconnects before it has the response.
 *
 * The listener never throws: the response is a 500 if a handler throws, and a 400 to a request that is not valid.
 *
 * @example
 * createServer(toNodeListener(hooks.fetch)).listen(3000);
 */
export function toNodeListener(handler: FetchHandler, { onError = () => {} }: NodeListenerOptions = {}): NodeListener {
  const report = async (error: unknown): Promise<void> => {
    try {
      await onError(error);
    } catch {
      // An error of `onError` itself must not end the process.
    }
  };
  return (incoming, outgoing) => {
    serve(handler, incoming, outgoing, report).catch((error: unknown) => {
      void report(error);
      fail(outgoing, 500, 'Internal server error');
    });
  };
}

async function serve(
  handler: FetchHandler,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  onError: ReportError,
): Promise<void> {
  const disconnected = new AbortController();
  // Without a listener a socket error would end the process. `close` follows it.
  outgoing.on('error', () => {});
  outgoing.once('close', () => {
    if (!outgoing.writableFinished) disconnected.abort(new DOMException('The client disconnected', 'AbortError'));
  });
  let request: Request;
  try {
    request = toRequest(incoming, disconnected.signal, onError);
  } catch {
    fail(outgoing, 400, 'Bad request');
    return;
  }
  await respond(await handler(request), incoming, outgoing);
}

function toRequest(incoming: IncomingMessage, signal: AbortSignal, onError: ReportError): Request {
  const headers = headersOf(incoming);
  return new Request(urlOf(incoming), {
    method: incoming.method ?? 'GET',
    headers,
    signal,
    body: bodyOf(incoming, headers, onError),
    duplex: 'half',
  } as RequestInit);
}

/** @throws TypeError for a target that is not a path, such as that of `OPTIONS *` or `CONNECT`. */
function urlOf(incoming: IncomingMessage): string {
  const { headers, socket } = incoming;
  // Express removes the mount point from `url`.
  const target = (incoming as { originalUrl?: string }).originalUrl ?? incoming.url ?? '/';
  if (/^https?:\/\//i.test(target)) return target;
  if (!target.startsWith('/')) throw new TypeError('The target is not a path');
  const scheme = 'encrypted' in socket ? 'https' : 'http';
  const authority = [headers[':authority'] ?? headers.host ?? 'localhost'].flat()[0]!;
  // Concatenated: `new URL` would resolve a path such as `//example.com` to another host.
  return `${scheme}://${authority}${target}`;
}

function headersOf(incoming: IncomingMessage): Headers {
  const headers = new Headers();
  // HTTP/2 requests have no `headersDistinct`, and have pseudo-headers such as `:path`.
  const all = (incoming as Partial<IncomingMessage>).headersDistinct ?? incoming.headers;
  for (const [name, values = []] of Object.entries(all)) {
    if (!name.startsWith(':')) for (const value of [values].flat()) headers.append(name, value);
  }
  return headers;
}

/** Headers of a single connection, which HTTP/2 forbids. */
const HOP_BY_HOP = new Set(['connection', 'keep-alive', 'proxy-connection', 'transfer-encoding', 'upgrade']);

async function respond(response: Response, incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
  if (outgoing.destroyed) {
    response.body?.cancel().catch(() => {});
    return;
  }
  const headers: Record<string, string | string[]> = {};
  for (const [name, value] of response.headers)
    if (incoming.httpVersionMajor < 2 || !HOP_BY_HOP.has(name)) headers[name] = value;
  // The only header whose values can't be joined.
  const cookies = response.headers.getSetCookie();
  if (cookies.length > 0) headers['set-cookie'] = cookies;
  outgoing.writeHead(response.status, headers);
  const reader = incoming.method === 'HEAD' ? undefined : response.body?.getReader();
  if (reader) await pipe(reader, outgoing);
  outgoing.end();
}

/** Writes a body, no faster than the client reads it; stops if the client disconnects. */
async function pipe(reader: ReadableStreamDefaultReader<Uint8Array>, outgoing: ServerResponse): Promise<void> {
  outgoing.once('close', () => {
    reader.cancel().catch(() => {});
  });
  for (;;) {
    const { done, value } = await reader.read();
    if (done || outgoing.destroyed) return;
    if (!outgoing.write(value)) await drained(outgoing);
  }
}

/** Resolves once more can be written, or the connection has closed. */
function drained(outgoing: ServerResponse): Promise<void> {
  return new Promise((resolve) => {
    const end = () => {
      outgoing.off('drain', end);
      outgoing.off('close', end);
      resolve();
    };
    outgoing.once('drain', end);
    outgoing.once('close', end);
  });
}

function fail(outgoing: ServerResponse, status: number, error: string): void {
  // The status of a response that has begun is already sent, so the response can only be cut off.
  if (outgoing.headersSent || outgoing.destroyed) {
    outgoing.destroy();
    return;
  }
  outgoing.writeHead(status, { 'Content-Type': 'application/json' }).end(JSON.stringify({ error }));
}
