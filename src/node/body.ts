import type { IncomingMessage } from 'node:http';

/** Is called with an error that no caller catches. It never throws. */
export type ReportError = (error: unknown) => Promise<void>;

/** What body parsers add to a request: Express the parsed body, hosts of functions the bytes as well. */
interface ParsedBody {
  body?: unknown;
  rawBody?: unknown;
}

/**
 * The body of a request for `new Request`; null if it has none. If a body parser has read it before, its result is
 * used and the headers are adjusted.
 *
 * @param onError Is called if the handler reads a body that is no longer available.
 */
export function bodyOf(incoming: IncomingMessage, headers: Headers, onError: ReportError): BodyInit | null {
  const { method } = incoming;
  if (method === 'GET' || method === 'HEAD' || isEmpty(incoming, headers)) return null;
  if (!incoming.readableDidRead && !incoming.readableEnded) return streamOf(incoming);

  const bytes = parsedBytes(incoming, /\bjson\b/i.test(headers.get('content-type') ?? ''));
  if (bytes === undefined) return missingBody(onError);
  // The parser has decompressed the body, and its length may differ from the original one.
  for (const name of ['content-encoding', 'transfer-encoding']) headers.delete(name);
  headers.set('content-length', String(bytes.byteLength));
  return bytes;
}

function isEmpty(incoming: IncomingMessage, headers: Headers): boolean {
  // An HTTP/2 request may have a body without a header that announces it.
  const isHttp2Body = (incoming as { stream?: { endAfterHeaders?: boolean } }).stream?.endAfterHeaders === false;
  return !isHttp2Body && !headers.has('transfer-encoding') && !(Number(headers.get('content-length') ?? 0) > 0);
}

/** The bytes of a body that was read before; undefined if no parser kept them. */
function parsedBytes(
  { rawBody, body }: IncomingMessage & ParsedBody,
  isJson: boolean,
): Uint8Array<ArrayBuffer> | undefined {
  for (const bytes of [rawBody, body]) {
    // Copied, since parsers may reuse the memory.
    if (bytes instanceof Uint8Array) return new Uint8Array(bytes);
    if (bytes instanceof ArrayBuffer) return new Uint8Array(bytes.slice(0));
  }
  if (typeof rawBody === 'string') return new TextEncoder().encode(rawBody);
  if (body === undefined) return undefined;
  // A string may be the text of the body or a parsed JSON string. No handler of this library takes the latter.
  if (typeof body === 'string') return new TextEncoder().encode(body);
  return isJson ? new TextEncoder().encode(JSON.stringify(body)) : undefined;
}

/** Replaces a body that is no longer available. It fails only if it is read, since a handler may not need it. */
function missingBody(onError: ReportError): ReadableStream<Uint8Array> {
  return new ReadableStream<Uint8Array>(
    {
      pull(controller) {
        const error = new Error(
          'Other middleware has read the request body, and neither `rawBody` nor `body` holds it: mount the handler before the middleware that reads bodies',
        );
        void onError(error);
        controller.error(error);
      },
    },
    // Without this the stream would pull before anyone reads it.
    { highWaterMark: 0 },
  );
}

/**
 * The body as a web stream. Unlike with `Readable.toWeb`, cancelling it does not destroy the socket, which the response
 * still needs; Node discards the rest of the body once the response is sent.
 */
function streamOf(incoming: IncomingMessage): ReadableStream<Uint8Array> {
  let isOpen = true;
  return new ReadableStream<Uint8Array>({
    start(controller) {
      const abort = () => {
        if (isOpen) controller.error(new DOMException('The request body was aborted', 'AbortError'));
        isOpen = false;
      };
      // Events that were emitted before are not repeated.
      if (incoming.destroyed) {
        abort();
        return;
      }
      incoming.pause();
      incoming.on('data', (chunk: Uint8Array) => {
        if (!isOpen) return;
        controller.enqueue(new Uint8Array(chunk));
        if ((controller.desiredSize ?? 0) <= 0) incoming.pause();
      });
      incoming.once('end', () => {
        if (isOpen) controller.close();
        isOpen = false;
      });
      incoming.on('error', abort);
      incoming.once('close', abort);
    },
    pull() {
      incoming.resume();
    },
    cancel() {
      isOpen = false;
      incoming.pause();
    },
  });
}
