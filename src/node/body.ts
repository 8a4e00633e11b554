import type { IncomingMessage } from 'node:http';

/** What body parsers leave at a request: Express and others the parsed body, hosts of functions the bytes as well. */
interface Parsed {
  body?: unknown;
  rawBody?: unknown;
}

/**
 * The body of a request for `new Request`; null if there is none. Where a body parser has read it already, what that
 * left is taken, and the headers are made to fit.
 *
 * @param onError Is called where the body is read and is gone.
 */
export function bodyOf(
  incoming: IncomingMessage,
  headers: Headers,
  onError: (error: unknown) => void,
): BodyInit | null {
  const { method } = incoming;
  // Over HTTP/2 no header has to tell of a body.
  const isStream = (incoming as { stream?: { endAfterHeaders?: boolean } }).stream?.endAfterHeaders === false;
  const isEmpty =
    !isStream && headers.get('transfer-encoding') === null && !(Number(headers.get('content-length') ?? 0) > 0);
  if (method === 'GET' || method === 'HEAD' || isEmpty) return null;
  if (!incoming.readableDidRead && !incoming.readableEnded) return streamOf(incoming);

  const left = leftOver(incoming, /\bjson\b/i.test(headers.get('content-type') ?? ''));
  if (left === undefined) return missing(onError);
  // The parser has decompressed it, and a parsed body is written anew.
  for (const name of ['content-encoding', 'transfer-encoding']) headers.delete(name);
  headers.set('content-length', String(left.byteLength));
  return left;
}

/** The bytes of a body that was read before; undefined if nobody kept them. */
function leftOver(incoming: IncomingMessage & Parsed, isJson: boolean): Uint8Array<ArrayBuffer> | undefined {
  for (const kept of [incoming.rawBody, incoming.body]) {
    // A copy, as parsers may use the memory again.
    if (kept instanceof Uint8Array) return new Uint8Array(kept);
    if (kept instanceof ArrayBuffer) return new Uint8Array(kept.slice(0));
  }
  if (typeof incoming.rawBody === 'string') return new TextEncoder().encode(incoming.rawBody);
  const { body } = incoming;
  if (body === undefined) return undefined;
  // A parsed JSON string is not told from the text of the body; no handler here takes a body that is one.
  if (typeof body === 'string') return new TextEncoder().encode(body);
  return isJson ? new TextEncoder().encode(JSON.stringify(body)) : undefined;
}

/** In the place of a body that is gone: says so to whoever reads it, as a handler may not need it. */
function missing(onError: (error: unknown) => void): ReadableStream<Uint8Array> {
  return new ReadableStream<Uint8Array>(
    {
      pull(controller) {
        const error = new Error(
          'The body was read before this handler, and neither `rawBody` nor `body` of the request holds it: mount the handler before the middleware that reads bodies',
        );
        onError(error);
        controller.error(error);
      },
    },
    // Nothing is pulled before somebody reads.
    { highWaterMark: 0 },
  );
}

/**
 * The body as a web stream. Unlike with `Readable.toWeb` a cancel does not destroy the socket, over which the answer
 * has to go; Node throws the rest of the body away once that is sent.
 */
function streamOf(incoming: IncomingMessage): ReadableStream<Uint8Array> {
  let open = true;
  return new ReadableStream<Uint8Array>({
    start(controller) {
      const broken = () => {
        if (open) controller.error(new DOMException('The body broke off', 'AbortError'));
        open = false;
      };
      // What has happened already is not told again.
      if (incoming.destroyed) return broken();
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
