import type { IncomingMessage, ServerResponse } from 'node:http';
import { BoundedMap } from '../../internal/bounded-map.js';
import type { SandboxRequest } from '../http.js';
import type { RecordedRequest } from '../traffic/recorded-request.js';
import { readBody } from './incoming-body.js';

const NO_QUERY = new URLSearchParams();
const NO_BODY = new Uint8Array();
/** Origins by host. Each task keeps one, so that all of a client's share the same. */
const origins = new BoundedMap<string, string>(100);

/** What a request says before its body. */
export interface RequestHead {
  method: string;
  /** The target of the request: a path with its query, or the whole URL that a proxy is asked for. */
  url: string;
  /** Values by lowercase name. */
  headers: IncomingMessage['headers'];
}

/** Reads the rest of a request, as `SandboxRequest.read` does. */
type BodyReader = (maxBytes: number, target: { body: Uint8Array }) => Promise<boolean>;

/** A request of a connection. */
export class ServedRequest implements SandboxRequest {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly origin: string;
  /** Host and port that the caller used; undefined without a `Host` header, as in HTTP/1.0. */
  readonly host: string | undefined;
  body: Uint8Array;
  record: RecordedRequest | undefined = undefined;
  fault: SandboxRequest['fault'] = undefined;
  generation: object | undefined = undefined;
  readonly read: ((maxBytes: number) => Promise<boolean>) | undefined;
  readonly #headers: RequestHead['headers'];

  /**
   * @param origin If omitted, it is that of the host that the caller used.
   * @param body The whole body, or what reads it once the request is admitted.
   */
  constructor({ method, url, headers }: RequestHead, origin: string | undefined, body: Uint8Array | BodyReader) {
    // A proxy is asked for a whole URL, whose host takes precedence over the header.
    const [prefix = '', host = headers.host] = url.startsWith('/') ? [] : (/^https?:\/\/([^/?]*)/i.exec(url) ?? []);
    const queryStart = url.indexOf('?');
    this.method = method;
    this.path = url.slice(prefix.length, queryStart < 0 ? undefined : queryStart) || '/';
    this.query = queryStart < 0 ? NO_QUERY : new URLSearchParams(url.slice(queryStart + 1));
    this.host = host;
    this.origin = origin ?? originOf(host ?? 'localhost');
    this.#headers = headers;
    const isWhole = typeof body !== 'function';
    this.body = isWhole ? body : NO_BODY;
    this.read = isWhole ? undefined : (maxBytes) => body(maxBytes, this);
  }

  header(name: string): string | undefined {
    return this.#headers[name] as string | undefined;
  }
}

/** A request that `node:http` has read the head of. Its body stays unread until the request is admitted. */
export function receivedRequest(
  request: IncomingMessage,
  response: ServerResponse,
  origin: string | undefined,
): ServedRequest {
  const { method = 'GET', url = '/', headers } = request;
  const read: BodyReader = (maxBytes, target) => {
    if (headers.expect !== undefined) response.writeContinue();
    return readBody(request, maxBytes, target);
  };
  return new ServedRequest({ method, url, headers }, origin, hasBody(request) ? read : NO_BODY);
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
