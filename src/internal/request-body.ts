import { readBody } from './read-body.js';

/**
 * The body of a request, or undefined where it is longer than so many bytes: told by its header before anything is
 * read, and counted while reading where the header is missing or lies.
 *
 * @throws what the stream throws where the peer goes away.
 */
export async function boundedBody(request: Request, maxBytes: number): Promise<Uint8Array<ArrayBuffer> | undefined> {
  if (Number(request.headers.get('content-length') ?? 0) > maxBytes) return undefined;
  return readBody(request.body, maxBytes);
}

/** Whether a request says that its body is JSON. */
export function saysJson(request: Request): boolean {
  return /^application\/(?:[\w.-]+\+)?json\s*(?:;|$)/i.test(request.headers.get('content-type') ?? '');
}

/**
 * What bytes say as JSON.
 *
 * @throws SyntaxError or TypeError where they are no JSON, or no UTF-8.
 */
export function parseJson(bytes: Uint8Array): unknown {
  return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
}
