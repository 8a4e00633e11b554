import type { RequestHead } from '../request.js';

/** A request that came whole: its body is complete. */
export interface WholeRequest {
  head: RequestHead;
  body: Uint8Array;
}

const MAX_HEAD_BYTES = 8192;
const HEAD_END = Buffer.from('\r\n\r\n');
/** Below it is a stream of events, and bodies may have any size. */
const LOCAL_PREFIX = '/_sandbox';
const REQUEST_LINE = /^(GET|POST) (\/[!-"$-~]*) HTTP\/1\.1$/;
const NAME = /^[\w!#$%&'*+.^`|~-]+$/;
const UNUSUAL = /[^ -~]/;
const LENGTH = /^\d{1,9}$/;
/** Headers that change how a message or its connection is read. */
const FRAMING = new Set([
  'expect',
  'http2-settings',
  'keep-alive',
  'proxy-connection',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
]);

/** Reads the plainest requests of a connection. */
export class RequestReader {
  /** The bytes of the last head, which most requests of a connection repeat. */
  #last = Buffer.alloc(0);
  #head: RequestHead | undefined;

  /** The request, if it is whole and alone in `bytes`. Undefined if it is not, or for whatever `node:http` should judge. */
  read(bytes: Buffer): WholeRequest | undefined {
    const { length } = this.#last;
    if (bytes.length < length || length === 0 || bytes.compare(this.#last, 0, length, 0, length) !== 0) {
      const headEnd = bytes.indexOf(HEAD_END);
      if (headEnd < 0 || headEnd > MAX_HEAD_BYTES) return undefined;
      const head = readHead(bytes.toString('latin1', 0, headEnd));
      if (!head) return undefined;
      this.#head = head;
      this.#last = Buffer.from(bytes.subarray(0, headEnd + HEAD_END.length));
    }
    const head = this.#head!;
    const body = bytes.subarray(this.#last.length);
    return body.length === Number(head.headers['content-length'] ?? 0) ? { head, body } : undefined;
  }
}

function readHead(text: string): RequestHead | undefined {
  const lines = text.split('\r\n');
  const [, method, url] = REQUEST_LINE.exec(lines[0]!) ?? [];
  if (method === undefined || url === undefined || url.startsWith(LOCAL_PREFIX)) return undefined;
  const headers = readHeaders(lines);
  if (headers?.host === undefined || !LENGTH.test(headers['content-length'] ?? '0')) return undefined;
  if (headers.connection !== undefined && headers.connection.toLowerCase() !== 'keep-alive') return undefined;
  return { method, url, headers };
}

/** The headers from the second line on; undefined if one is unusual, or there twice. */
function readHeaders(lines: string[]): RequestHead['headers'] | undefined {
  const headers = Object.create(null) as Record<string, string>;
  for (let index = 1; index < lines.length; index++) {
    const line = lines[index]!;
    const colon = line.indexOf(':');
    const name = line.slice(0, Math.max(colon, 0)).toLowerCase();
    if (!NAME.test(name) || UNUSUAL.test(line) || FRAMING.has(name) || headers[name] !== undefined) return undefined;
    headers[name] = line.slice(colon + 1).trim();
  }
  return headers;
}
