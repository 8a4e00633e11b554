import { BoundedMap } from '../../internal/bounded-map.js';
import { Redactor } from '../../internal/redact.js';
import type { Fault } from '../faults/fault.js';
import type { SandboxRequest, SandboxResponse } from '../http.js';

/** A request and its response, for a log. */
export interface RequestLogEntry {
  /** Method of the request. */
  method: string;
  /** Without the query, which may contain a key. A key in the path is replaced. */
  path: string;
  /** Status of the response; 0 if a fault reset the connection instead. */
  status: number;
  /**
   * What was sent, or would have been without the fault that broke the connection. A key in the message of an error is
   * replaced. Empty for a stream.
   */
  body: string | Uint8Array;
  /** Kind of the fault that was applied. */
  fault?: Fault['kind'];
  /** Whether the response is that of a recording. */
  replayed?: true;
  /** How a fault broke the connection. */
  broken?: 'reset' | 'cut';
  /** Milliseconds from the head of the request to its response. */
  ms: number;
}

/** Redactors take a while to make, and a few keys send most requests. */
const redactors = new BoundedMap<string, Redactor>(100);

/** @param startedAt When the request came, by `performance.now()`. */
export function toLogEntry(request: SandboxRequest, response: SandboxResponse, startedAt: number): RequestLogEntry {
  const { method, path, fault, record } = request;
  const { status, broken } = response;
  const body = response.body instanceof ReadableStream ? '' : response.body;
  const redactor = redactorOf(request);
  return {
    method,
    path: redactor.text(path),
    status,
    body: status >= 400 && typeof body === 'string' ? redactor.text(body) : body,
    fault,
    ...(record?.isReplayed && { replayed: true }),
    broken,
    ms: performance.now() - startedAt,
  };
}

function redactorOf(request: SandboxRequest): Redactor {
  const header = request.header('authorization') ?? '';
  const query = request.query.get('key') ?? '';
  const name = `${header}\n${query}`;
  let redactor = redactors.touch(name);
  if (!redactor) {
    redactor = new Redactor([header.replace(/^\w+ +/, ''), query]);
    redactors.set(name, redactor);
  }
  return redactor;
}
