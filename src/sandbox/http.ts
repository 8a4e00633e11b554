import type { RecordedRequest } from './traffic/recorded-request.js';
import type { Fault } from './faults/fault.js';

/** A request. */
export interface SandboxRequest {
  /** In capitals. */
  method: string;
  /** Path without the query, not decoded. */
  path: string;
  /** The parsed query. */
  query: URLSearchParams;
  /** The value of a header by its lowercase name. */
  header(name: string): string | undefined;
  /** Empty until `read` has read it. */
  body: Uint8Array;
  /**
   * Reads the rest of the request into `body`; false if there are more bytes than allowed. Omitted if `body` is
   * complete. It is called only if the head of the request is not refused. Rejects if the caller disconnects.
   */
  read?: ((maxBytes: number) => Promise<boolean>) | undefined;
  /** Scheme and host that the caller used, for URLs in responses. */
  origin: string;
  /** @internal Notes about the request for the log of requests. */
  record?: RecordedRequest;
  /** @internal Kind of the fault that was applied, for a log. */
  fault?: Fault['kind'];
  /** @internal Identifies the reset after which the request began. */
  generation?: object;
}

/** A response. */
export interface SandboxResponse {
  /** Status code. */
  status: number;
  /** Headers by their usual spelling, such as `Content-Type`. */
  headers: Record<string, string>;
  /** Text, the bytes of a file, or a stream of events. */
  body: string | Uint8Array | ReadableStream<Uint8Array>;
  /** How the connection is broken: reset in place of a response, or cut off in the middle of the body. */
  broken?: 'reset' | 'cut';
}

export const JSON_TYPE = 'application/json';

/** A JSON response. */
export function json(status: number, value: unknown, headers: Record<string, string> = {}): SandboxResponse {
  return { status, headers: { 'Content-Type': JSON_TYPE, ...headers }, body: JSON.stringify(value) };
}

/** A response of Unifically in its envelope. */
export function envelope(code: number, data: unknown, headers?: Record<string, string>): SandboxResponse {
  return json(code, { success: code < 400, code, data }, headers);
}

/** The path parameter of an operation: it is always the last segment. */
export function pathParameter({ path }: SandboxRequest): string {
  return decodeURIComponent(path.slice(path.lastIndexOf('/') + 1));
}

/** Whether the escapes of a path are valid; `decodeURIComponent` throws if they are not. */
export function isDecodable(path: string): boolean {
  try {
    return !path.includes('%') || decodeURIComponent(path) !== '';
  } catch {
    return false;
  }
}

/** Whether a body of this Content-Type is read as JSON; one without a Content-Type is. */
export function isJsonType(type: string | undefined): boolean {
  return type === undefined || /^application\/(?:[\w.+-]*\+)?json\b/i.test(type);
}

// One decoder for all requests: creating one takes longer than the decoding.
const decoder = new TextDecoder('utf-8', { fatal: true });

/** The body as JSON, or why it is not JSON. */
export function readJson(request: SandboxRequest): { value: unknown } | { problem: string; status: number } {
  const type = request.header('content-type');
  if (!isJsonType(type))
    return { problem: `The body must be application/json, not ${type!.split(';')[0]}`, status: 415 };
  if (request.body.length === 0) return { problem: 'The body is empty; it must be a JSON object', status: 400 };
  try {
    const text = decoder.decode(request.body);
    // The log of requests shows the text that is decoded here anyway.
    if (request.record) request.record.requestText = text;
    return { value: JSON.parse(text) };
  } catch (error) {
    return { problem: `The body is not valid JSON: ${(error as Error).message}`, status: 400 };
  }
}
