import { readBody } from './read-body.js';

/** A JSON body, or the HTTP status and the sentence that refuse it. */
export type JsonBody = { value: unknown } | { status: 400 | 413 | 415; message: string };

/**
 * The body of a request; undefined if it exceeds `maxBytes`. A `Content-Length` that exceeds it is enough to refuse the
 * body unread; the bytes are counted too, since the header may be missing or wrong.
 *
 * @throws what the stream throws if the peer goes away, or if the body was read before.
 */
export async function boundedBody(request: Request, maxBytes: number): Promise<Uint8Array<ArrayBuffer> | undefined> {
  if (Number(request.headers.get('content-length') ?? 0) > maxBytes) return undefined;
  return readBody(request.body, maxBytes);
}

/**
 * The JSON body of a request.
 *
 * @throws what the stream throws if the peer goes away, or if the body was read before.
 */
export async function jsonBody(request: Request, maxBytes: number): Promise<JsonBody> {
  if (!isJson(request)) return { status: 415, message: 'The body must be application/json' };
  const bytes = await boundedBody(request, maxBytes);
  if (!bytes) return { status: 413, message: tooLarge(maxBytes) };
  try {
    return { value: JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) };
  } catch {
    return { status: 400, message: 'The body is not valid JSON' };
  }
}

/** Whether the body of a request is JSON by its `Content-Type`. */
export function isJson(request: Request): boolean {
  return /^application\/(?:[\w.-]+\+)?json\s*(?:;|$)/i.test(request.headers.get('content-type') ?? '');
}

/** The sentence that refuses a body which is too large. */
export function tooLarge(maxBytes: number): string {
  return `The body has more than ${maxBytes} bytes`;
}
