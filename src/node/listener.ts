import type { IncomingMessage, ServerResponse } from 'node:http';
import { bodyOf } from './body.js';

/** A fetch-standard handler. */
export type FetchHandler = (request: Request) => Response | Promise<Response>;

export interface NodeListenerOptions {
  /** Is called with what the handler threw, and where it needs a body that another part of the server has read. */
  onError?: (error: unknown) => void;
}

/**
 * A listener of `node:http` (and so of Express and others) that is answered by a fetch-standard handler. Bodies are
 * streamed both ways; where a body parser has read one before, its `rawBody` or `body` is taken. The request's signal aborts where the peer goes away before it has its answer. A handler that
 * throws is answered with 500 and never ends the process.
 *
 * @example
 * createServer(toNodeListener(hooks.fetch)).listen(3000);
 */
export function toNodeListener(
  handler: FetchHandler,
  { onError = () => {} }: NodeListenerOptions = {},
): (incoming: IncomingMessage, outgoing: ServerResponse) => void {
  // What it throws itself, at once or later, must not end the process.
  const report = (error: unknown) => void (async () => onError(error))().catch(() => {});
  return (incoming, outgoing) => {
    serve(handler, incoming, outgoing, report).catch((error: unknown) => {
      report(error);
      fail(outgoing, 500, 'The server failed');
    });
  };
}

async function serve(
  handler: FetchHandler,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  onError: (error: unknown) => void,
): Promise<void> {
  const gone = new AbortController();
  // Without a listener the failure of a socket would end the process; `close` follows and is enough.
  outgoing.on('error', () => {});
  outgoing.once('close', () => {
    if (!outgoing.writableFinished) gone.abort(new DOMException('The peer went away', 'AbortError'));
  });
  let request: Request;
  try {
    request = toRequest(incoming, gone.signal, onError);
  } catch {
    return fail(outgoing, 400, 'This is no request that can be handled');
  }
  await answer(await handler(request), incoming, outgoing);
}

function toRequest(incoming: IncomingMessage, signal: AbortSignal, onError: (error: unknown) => void): Request {
  const { method = 'GET', headers } = incoming;
  // Express shortens `url` to what follows the mount point.
  const target = (incoming as { originalUrl?: string }).originalUrl ?? incoming.url ?? '/';
  const scheme = 'encrypted' in incoming.socket ? 'https' : 'http';
  const isWhole = /^https?:\/\//i.test(target);
  // `OPTIONS *` is for the server, and `CONNECT` names a host.
  if (!isWhole && !target.startsWith('/')) throw new TypeError('The target is no path');
  // Joined as text: resolved against a base, a path like `//elsewhere` would be taken for a host.
  const url = isWhole ? target : `${scheme}://${headers[':authority'] ?? headers.host ?? 'localhost'}${target}`;
  const copy = new Headers();
  // HTTP/2 has no `headersDistinct`; its pseudo headers are no headers.
  for (const [name, values = []] of Object.entries(incoming.headersDistinct ?? headers)) {
    if (!name.startsWith(':')) for (const value of [values].flat()) copy.append(name, value);
  }
  const body = bodyOf(incoming, copy, onError);
  return new Request(url, { method, headers: copy, signal, body, duplex: 'half' } as RequestInit);
}

/** Headers of one connection, which HTTP/2 refuses. */
const HOP_BY_HOP = new Set(['connection', 'keep-alive', 'proxy-connection', 'transfer-encoding', 'upgrade']);

async function answer(response: Response, incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
  if (outgoing.destroyed) return void response.body?.cancel().catch(() => {});
  const headers: Record<string, string | string[]> = {};
  for (const [name, value] of response.headers)
    if (incoming.httpVersionMajor < 2 || !HOP_BY_HOP.has(name)) headers[name] = value;
  // The only header whose values may not be joined.
  const cookies = response.headers.getSetCookie();
  if (cookies.length > 0) headers['set-cookie'] = cookies;
  outgoing.writeHead(response.status, headers);
  const reader = incoming.method === 'HEAD' ? undefined : response.body?.getReader();
  if (!reader) return void outgoing.end();
  outgoing.once('close', () => reader.cancel().catch(() => {}));
  for (;;) {
    const { done, value } = await reader.read();
    if (done || outgoing.destroyed) break;
    if (!outgoing.write(value)) await drained(outgoing);
  }
  outgoing.end();
}

/** Resolves when more can be written, or never will be. */
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
  // Half an answer can only be cut off: its status is sent.
  if (outgoing.headersSent || outgoing.destroyed) return void outgoing.destroy();
  outgoing.writeHead(status, { 'Content-Type': 'application/json' }).end(JSON.stringify({ error }));
}
