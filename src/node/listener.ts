import type { IncomingMessage, ServerResponse } from 'node:http';

/** A fetch-standard handler. */
export type FetchHandler = (request: Request) => Response | Promise<Response>;

export interface NodeListenerOptions {
  /** Told of what the handler threw, and of bodies that broke off. Default: nothing is done with it. */
  onError?: (error: unknown) => void;
}

/**
 * A listener of `node:http` (and so of Express and others) that is answered by a fetch-standard handler. Bodies are
 * streamed both ways. The request's signal aborts where the peer goes away before it has its answer. A handler that
 * throws is answered with 500 and never ends the process.
 *
 * @example
 * createServer(toNodeListener(hooks.handle)).listen(3000);
 */
export function toNodeListener(
  handler: FetchHandler,
  { onError = () => {} }: NodeListenerOptions = {},
): (incoming: IncomingMessage, outgoing: ServerResponse) => void {
  return (incoming, outgoing) => {
    serve(handler, incoming, outgoing).catch((error: unknown) => {
      onError(error);
      fail(outgoing, 500, 'The server failed');
    });
  };
}

async function serve(handler: FetchHandler, incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
  const gone = new AbortController();
  // Without a listener the failure of a socket would end the process; `close` follows and is enough.
  outgoing.on('error', () => {});
  outgoing.once('close', () => {
    if (!outgoing.writableFinished) gone.abort(new DOMException('The peer went away', 'AbortError'));
  });
  let request: Request;
  try {
    request = toRequest(incoming, gone.signal);
  } catch {
    return fail(outgoing, 400, 'This is no request that can be handled');
  }
  await answer(await handler(request), incoming, outgoing);
}

function toRequest(incoming: IncomingMessage, signal: AbortSignal): Request {
  const { method = 'GET', headers, headersDistinct } = incoming;
  // Express shortens `url` to what follows the mount point.
  const target = (incoming as { originalUrl?: string }).originalUrl ?? incoming.url ?? '/';
  const scheme = 'encrypted' in incoming.socket ? 'https' : 'http';
  const isWhole = /^https?:\/\//i.test(target);
  // `OPTIONS *` is for the server, and `CONNECT` names a host.
  if (!isWhole && !target.startsWith('/')) throw new TypeError('The target is no path');
  // Joined as text: resolved against a base, a path like `//elsewhere` would be taken for a host.
  const url = isWhole ? target : `${scheme}://${headers.host ?? 'localhost'}${target}`;
  const copy = new Headers();
  for (const [name, values = []] of Object.entries(headersDistinct)) {
    // The pseudo headers of HTTP/2 are no headers.
    if (!name.startsWith(':')) for (const value of values) copy.append(name, value);
  }
  const hasBody = method !== 'GET' && method !== 'HEAD' && (headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0);
  const init = { method, headers: copy, signal, body: hasBody ? bodyOf(incoming) : null, duplex: 'half' };
  return new Request(url, init as RequestInit);
}

/**
 * The body as a web stream. Unlike with `Readable.toWeb` a cancel does not destroy the socket, over which the answer
 * has to go; Node throws the rest of the body away once that is sent.
 */
function bodyOf(incoming: IncomingMessage): ReadableStream<Uint8Array> {
  let open = true;
  return new ReadableStream<Uint8Array>({
    start(controller) {
      incoming.pause();
      incoming.on('data', (chunk: Uint8Array) => {
        if (!open) return;
        controller.enqueue(new Uint8Array(chunk));
        if ((controller.desiredSize ?? 0) <= 0) incoming.pause();
      });
      incoming.once('end', () => {
        if (open) controller.close();
        open = false;
      });
      const broken = () => {
        if (open) controller.error(new DOMException('The body broke off', 'AbortError'));
        open = false;
      };
      incoming.on('error', broken);
      incoming.once('close', broken);
    },
    pull() {
      incoming.resume();
    },
    cancel() {
      open = false;
      incoming.pause();
    },
  });
}

async function answer(response: Response, incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
  if (outgoing.destroyed) return void response.body?.cancel().catch(() => {});
  const headers: Record<string, string | string[]> = {};
  for (const [name, value] of response.headers) headers[name] = value;
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
