import { isDeeperThan, parseJson } from '../../internal/json.js';
import type { SandboxRequest, SandboxResponse } from '../http.js';
import type { RecordedRequest, RecordedResponse } from './recorded-exchange.js';
import { digestOf, type Scrubber } from './scrubber.js';

/** Levels of arrays and objects; no documented body has ten. A deeper one is recorded as text. */
const MAX_DEPTH = 200;
/** Characters of a text that is not JSON. */
const MAX_TEXT_LENGTH = 65_536;
/** The headers that are recorded and replayed. */
export const RECORDED_HEADERS: readonly string[] = [
  'content-type',
  'retry-after',
  'x-ratelimit-limit',
  'x-ratelimit-remaining',
  'x-ratelimit-reset',
];

/** Characters of a header's value. */
export const MAX_VALUE_LENGTH = 200;
/** What any server can send. */
export const RECORDED_VALUE = /^[\x20-\x7e]*$/;

const decoder = new TextDecoder();
const strictDecoder = new TextDecoder('utf-8', { fatal: true });

/** A response of a live API that was read to its end. */
export interface UpstreamResponse {
  status: number;
  headers: Headers;
  text: string;
}

/** Whether a status can be one of an API: neither a redirect, nor of a response that has no body. */
export function isRecordable(status: unknown): boolean {
  if (typeof status !== 'number' || !Number.isInteger(status)) return false;
  return (status >= 200 && status < 300 && status !== 204 && status !== 205) || (status >= 400 && status < 600);
}

/** A request as a recording has it. */
export function recordRequest(request: SandboxRequest, scrubber: Scrubber): RecordedRequest {
  const { method, path, query, body } = request;
  const parameters = scrubber.query(query);
  return {
    method: method === 'HEAD' ? 'GET' : method,
    path: scrubber.text(path),
    ...(parameters && { query: parameters }),
    ...(body.length > 0 && recordBody(request, scrubber)),
  };
}

/** A response as a recording has it. */
export function recordResponse({ status, headers, text }: UpstreamResponse, scrubber: Scrubber): RecordedResponse {
  const kept = RECORDED_HEADERS.flatMap((name) => {
    const value = headers.get(name);
    return value === null || !RECORDED_VALUE.test(value)
      ? []
      : [[name, scrubber.text(value).slice(0, MAX_VALUE_LENGTH)] as const];
  });
  const value = valueOf(text);
  return {
    status,
    ...(kept.length > 0 && { headers: Object.fromEntries(kept) }),
    ...(value !== undefined && { body: scrubber.response(value) }),
    ...(value === undefined && text !== '' && { text: scrubber.plainText(text).slice(0, MAX_TEXT_LENGTH) }),
  };
}

/**
 * The response that a caller gets. Nothing but JSON keeps its content type: a page of the API must not run its scripts
 * under the name of the sandbox.
 */
export function toSandboxResponse({ status, headers = {}, body, text = '' }: RecordedResponse): SandboxResponse {
  const { 'content-type': _type, ...rest } = headers;
  const isJson = body !== undefined;
  return {
    status,
    headers: {
      'Content-Type': isJson ? 'application/json' : 'text/plain; charset=utf-8',
      'X-Content-Type-Options': 'nosniff',
      ...Object.fromEntries(Object.entries(rest).map(([name, value]) => [canonicalName(name), value])),
    },
    body: isJson ? JSON.stringify(body) : text,
  };
}

/** The value of JSON text; undefined if it is not valid JSON, or is nested too deeply. */
export function valueOf(text: string): unknown {
  const value = parseJson(text);
  return text.length > 2 * MAX_DEPTH && isDeeperThan(value, MAX_DEPTH) ? undefined : value;
}

function recordBody(request: SandboxRequest, scrubber: Scrubber): Pick<RecordedRequest, 'body' | 'text' | 'file'> {
  const { body } = request;
  const text = textOf(body);
  const value = text === undefined ? undefined : valueOf(text);
  if (value !== undefined) return { body: scrubber.request(value) };
  const boundary = boundaryOf(request.header('content-type'), text);
  if (text !== undefined && text.length <= MAX_TEXT_LENGTH && boundary === '')
    return { text: scrubber.plainText(text) };
  // Each request has another boundary.
  const bytes = boundary === '' ? body : withoutBoundary(body, boundary);
  return { file: { bytes: bytes.length, sha256: digestOf(bytes) } };
}

/** The boundary between the parts of a form; empty if the body is not a form. curl may send a form as JSON. */
function boundaryOf(type = '', text = ''): string {
  const [, named] = /\bboundary="?([^\s";]{1,200})/i.exec(type) ?? [];
  const [, first] = /^--([^\r\n]{1,200})\r\n/.exec(text) ?? [];
  return named ?? first ?? '';
}

function textOf(bytes: Uint8Array): string | undefined {
  try {
    return strictDecoder.decode(bytes);
  } catch {
    return undefined;
  }
}

function withoutBoundary(bytes: Uint8Array, boundary: string): Uint8Array {
  const text = new TextDecoder('latin1').decode(bytes).replaceAll(boundary, '');
  return new TextEncoder().encode(text);
}

function canonicalName(name: string): string {
  return name.replace(/(?:^|-)[a-z]/g, (letters) => letters.toUpperCase()).replace('Ratelimit', 'RateLimit');
}

/** The text of bytes, with a mark in place of what is not UTF-8. */
export function decode(bytes: Uint8Array): string {
  return decoder.decode(bytes);
}
