import type { IncomingMessage, ServerResponse } from 'node:http';
import type { SandboxRequest } from '../http.js';

const NO_QUERY = new URLSearchParams();
const NO_BODY = new Uint8Array();

/** A request of a connection. Its body stays unread until it is let in. */
export class ServedRequest implements SandboxRequest {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly origin: string;
  /** Host and port that the caller used; missing where it named none, as callers of long ago. */
  readonly host: string | undefined;
  body: Uint8Array = NO_BODY;
  readonly read: ((most: number) => Promise<boolean>) | undefined;
  readonly #headers: IncomingMessage['headers'];

  constructor(request: IncomingMessage, response: ServerResponse, origin: string | undefined) {
    const { url = '/', method = 'GET', headers } = request;
    // As a proxy is asked: the host stands in the address, and counts there.
    const [whole = '', host = headers.host] = url.startsWith('/') ? [] : (/^https?:\/\/([^/?]*)/i.exec(url) ?? []);
    const at = url.indexOf('?');
    this.method = method;
    this.path = url.slice(whole.length, at < 0 ? undefined : at) || '/';
    this.query = at < 0 ? NO_QUERY : new URLSearchParams(url.slice(at + 1));
    this.host = host;
    this.origin = origin ?? `http://${host ?? 'localhost'}`;
    this.#headers = headers;
    if (!hasBody(request)) return;
    this.read = async (most) => {
      if (headers.expect !== undefined) response.writeContinue();
      const body = await bodyOf(request, most);
      if (body) this.body = body;
      return body !== undefined;
    };
  }

  header(name: string): string | undefined {
    return this.#headers[name] as string | undefined;
  }
}

/** Whether a request has a body, by what it says of its length. */
function hasBody({ headers }: IncomingMessage): boolean {
  return headers['content-length'] !== undefined || headers['transfer-encoding'] !== undefined;
}

/** The body; undefined if it has more bytes, of which no more are kept then. Rejects if the caller goes away. */
function bodyOf(request: IncomingMessage, most: number): Promise<Uint8Array | undefined> {
  return new Promise((resolve, reject) => {
    let chunks: Buffer[] = [];
    let size = 0;
    request.on('data', (chunk: Buffer) => {
      if ((size += chunk.length) <= most) return void chunks.push(chunk);
      chunks = [];
      resolve(undefined);
    });
    request.on('end', () => resolve(chunks.length === 1 ? chunks[0]! : Buffer.concat(chunks)));
    // Comes after the end as well. Of a request an error that nobody listens to is not thrown.
    request.on('close', () => request.complete || reject(new Error('The caller went away')));
  });
}
