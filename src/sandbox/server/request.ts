import type { IncomingMessage, ServerResponse } from 'node:http';
import { BoundedMap } from '../../internal/bounded-map.js';
import type { SandboxRequest } from '../http.js';
import type { RecordedRequest } from '../traffic/recorded-request.js';
import { readBody } from './incoming-body.js';

const NO_QUERY = new URLSearchParams();
const NO_BODY = new Uint8Array();
/** Origins by host. Each task keeps one, so that all of a client's share the same. */
const origins = new BoundedMap<string, string>(100);

/** A request of a connection. Its body stays unread until the request is admitted. */
export class ServedRequest implements SandboxRequest {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly origin: string;
  /** Host and port that the caller used; undefined without a `Host` header, as in HTTP/1.0. */
  readonly host: string | undefined;
  body: Uint8Array = NO_BODY;
  record: RecordedRequest | undefined = undefined;
  fault: SandboxRequest['fault'] = undefined;
  generation: object | undefined = undefined;
  readonly read?: (maxBytes: number) => Promise<boolean>;
  readonly #headers: IncomingMessage['headers'];

  constructor(request: IncomingMessage, response: ServerResponse, origin: string | undefined) {
    const { url = '/', method = 'GET', headers } = request;
    // A proxy is asked for a whole URL, whose host takes precedence over the header.
    const [prefix = '', host = headers.host] = url.startsWith('/') ? [] : (/^https?:\/\/([^/?]*)/i.exec(url) ?? []);
    const queryStart = url.indexOf('?');
    this.method = method;
    this.path = url.slice(prefix.length, queryStart < 0 ? undefined : queryStart) || '/';
    this.query = queryStart < 0 ? NO_QUERY : new URLSearchParams(url.slice(queryStart + 1));
    this.host = host;
    this.origin = origin ?? originOf(host ?? 'localhost');
    this.#headers = headers;
    if (!hasBody(request)) return;
    this.read = (maxBytes) => {
      if (headers.expect !== undefined) response.writeContinue();
      return readBody(request, maxBytes, this);
    };
  }

  header(name: string): string | undefined {
    return this.#headers[name] as string | undefined;
  }
}

function originOf(host: string): string {
  let origin = origins.get(host);
  if (origin === undefined) {
    origin = `http://${host}`;
    origins.set(host, origin);
  }
  return origin;
}

function hasBody({ headers }: IncomingMessage): boolean {
  return headers['content-length'] !== undefined || headers['transfer-encoding'] !== undefined;
}
