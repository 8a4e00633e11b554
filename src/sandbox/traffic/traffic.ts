import type { Clock } from '../../internal/clock.js';
import { Redactor } from '../../internal/redact.js';
import type { SandboxClock } from '../clock.js';
import { isJsonType, type SandboxRequest, type SandboxResponse } from '../http.js';
import { elideFiles } from './elide-files.js';
import { factsOf } from './facts.js';
import { RecordedRequest } from './recorded-request.js';
import { RequestCounters } from './request-counters.js';

/** Maximum number of requests that are remembered. */
const MAX_REQUESTS = 2000;
/** Characters of all their bodies together. */
const MAX_BODIES_LENGTH = 16 * 1024 * 1024;
/** Characters of one body. */
const MAX_BODY_LENGTH = 64 * 1024;
/** A shorter body is kept as it is, whatever is inside. */
const SHORT_BODY_LENGTH = 2048;
/** Bytes of a body that is read only for the log. */
const MAX_NOTED_BYTES = 1024 * 1024;
const JSON_START = /^\s*[[{"]/;
const NOTED_HEADER = /^(?:retry-after|x-ratelimit-)/i;
const MAX_HEADER_LENGTH = 100;
const MAX_PATH_LENGTH = 2000;
const MAX_TYPE_LENGTH = 100;
const MAX_LANGUAGE_LENGTH = 20;
/** A shorter key is not a secret, such as the `any` that a sandbox accepts. */
const MIN_KEY_LENGTH = 8;

const decoder = new TextDecoder('utf-8', { fatal: true });

/** The log of requests: the newest ones, with their bodies as far as there is room. */
export class Traffic {
  readonly counters: RequestCounters = new RequestCounters();
  /** Is called on each entry; undefined while nobody listens. */
  onRequest: ((entry: RecordedRequest) => void) | undefined;
  readonly #clock: SandboxClock;
  readonly #realClock: Clock;
  /** The entry with the number n is at n modulo the length. */
  readonly #ring: (RecordedRequest | undefined)[] = Array.from({ length: MAX_REQUESTS }, () => undefined);
  #last = 0;
  /** The number of the newest entry before the last reset. */
  #forgotten = 0;
  #bodiesLength = 0;
  /** The number up to which the bodies were dropped. */
  #dropped = 0;

  constructor(clock: SandboxClock, realClock: Clock) {
    this.#clock = clock;
    this.#realClock = realClock;
  }

  /** Characters of the bodies that are stored. */
  get bodiesLength(): number {
    return this.#bodiesLength;
  }

  /** Begins the entry of a request. */
  begin({ method, path, origin }: SandboxRequest): RecordedRequest {
    return new RecordedRequest(this.#clock.now(), this.#realClock.now(), method, path, origin);
  }

  /**
   * Stores the entry of a request that got its response.
   *
   * @param key The key of the request, which must not be stored with it.
   */
  end(
    entry: RecordedRequest,
    request: SandboxRequest,
    { status, headers, body, broken }: SandboxResponse,
    key: string | undefined,
  ): void {
    entry.ms = this.#realClock.now() - entry.startedAt;
    if (request.query.size > 0) entry.language = request.query.get('language')?.slice(0, MAX_LANGUAGE_LENGTH);
    if (entry.requestText === undefined) noteBody(entry, request);
    entry.status = broken === 'reset' ? 0 : status;
    if (broken !== 'reset') entry.responseHeaders = notedHeaders(headers);
    if (typeof body === 'string') entry.responseText = body;
    if (entry.path.length > MAX_PATH_LENGTH) entry.path = `${entry.path.slice(0, MAX_PATH_LENGTH)}…`;
    if (key !== undefined && key.length >= MIN_KEY_LENGTH) withoutKey(entry, key);
    shorten(entry);
    if (entry.operation === 'createTask' && entry.requestText?.includes('dry_run')) nameDryRun(entry);

    entry.number = ++this.#last;
    const index = entry.number % MAX_REQUESTS;
    const old = this.#ring[index];
    if (old) this.#bodiesLength -= bodiesLength(old);
    this.#ring[index] = entry;
    this.#bodiesLength += bodiesLength(entry);
    if (this.#bodiesLength > MAX_BODIES_LENGTH) this.#dropBodies();
    this.counters.count(entry);
    this.onRequest?.(entry);
  }

  /** The entry with a number; undefined if it is not remembered. */
  get(number: number): RecordedRequest | undefined {
    if (!(number > this.#forgotten && number <= this.#last)) return undefined;
    const entry = this.#ring[number % MAX_REQUESTS];
    return entry?.number === number ? entry : undefined;
  }

  /**
   * The entries, the newest first.
   *
   * @param before Only those with a lower number.
   */
  *newest(before: number = this.#last + 1): Generator<RecordedRequest> {
    const first = Math.max(this.#forgotten, this.#last - MAX_REQUESTS) + 1;
    for (let number = Math.min(before - 1, this.#last); number >= first; number--) {
      yield this.#ring[number % MAX_REQUESTS]!;
    }
  }

  reset(): void {
    this.#ring.fill(undefined);
    this.#forgotten = this.#dropped = this.#last;
    this.#bodiesLength = 0;
  }

  /** Drops the bodies of the oldest entries. */
  #dropBodies(): void {
    let number = Math.max(this.#dropped, this.#last - MAX_REQUESTS);
    while (this.#bodiesLength > MAX_BODIES_LENGTH && number < this.#last) {
      const entry = this.#ring[++number % MAX_REQUESTS]!;
      this.#bodiesLength -= bodiesLength(entry);
      factsOf(entry);
      entry.requestText = entry.responseText = undefined;
      entry.truncated = true;
    }
    this.#dropped = number;
  }
}

/** The headers that differ from response to response, and that a client acts on: all others would only take room. */
function notedHeaders(headers: Record<string, string>): Record<string, string> | undefined {
  let noted: Record<string, string> | undefined;
  for (const name in headers)
    if (NOTED_HEADER.test(name)) (noted ??= {})[name] = headers[name]!.slice(0, MAX_HEADER_LENGTH);
  return noted;
}

function bodiesLength({ requestText, responseText }: RecordedRequest): number {
  return (requestText?.length ?? 0) + (responseText?.length ?? 0);
}

function withoutKey(entry: RecordedRequest, key: string): void {
  if (entry.language === key) entry.language = undefined;
  const { requestText = '', responseText = '', path } = entry;
  // An escape may hide a key. A response repeats at most what is in the request.
  const isClean =
    !path.includes('%') &&
    !requestText.includes('\\u') &&
    !path.includes(key) &&
    !requestText.includes(key) &&
    !responseText.includes(key);
  if (isClean) return;
  const redactor = new Redactor([key]);
  entry.path = redactor.text(path);
  if (requestText !== '') entry.requestText = redactor.text(requestText);
  if (responseText !== '') entry.responseText = redactor.text(responseText);
}

/** Leaves files out of long bodies, and cuts what is too long. */
function shorten(entry: RecordedRequest): void {
  for (const name of ['requestText', 'responseText'] as const) {
    const text = entry[name];
    if (text === undefined || text.length <= SHORT_BODY_LENGTH) continue;
    const { text: short, isCut } = elideFiles(text, MAX_BODY_LENGTH);
    if (short.length === text.length) continue;
    // What the bodies say is read before they are cut.
    factsOf(entry);
    entry[name] = short;
    if (name === 'requestText') entry.isElided = true;
    if (isCut) entry.truncated = true;
  }
}

/** A body that no handler read as JSON: a form with a file, or that of a request that was refused or got a fault. */
function noteBody(entry: RecordedRequest, request: SandboxRequest): void {
  const { body } = request;
  if (body.length === 0 && !request.read) return;
  const given = request.header('content-type');
  const type = given?.split(';')[0]?.slice(0, MAX_TYPE_LENGTH) ?? 'no Content-Type';
  if (body.length === 0) {
    if (request.header('content-length') !== '0') entry.requestNote = `(${type}, not read)`;
    return;
  }
  // Decoding a large file for nothing would cost more than the request.
  const text = body.length <= MAX_NOTED_BYTES && isJsonType(given) ? textOf(body) : undefined;
  if (text !== undefined && JSON_START.test(text)) {
    entry.requestText = text;
    return;
  }
  entry.requestNote = `(${body.length} bytes, ${type})`;
  entry.isForm = type === 'multipart/form-data';
}

function textOf(body: Uint8Array): string | undefined {
  try {
    return decoder.decode(body);
  } catch {
    return undefined;
  }
}

function nameDryRun(entry: RecordedRequest): void {
  try {
    const { dry_run: dryRun } = Object(JSON.parse(entry.requestText!)) as { dry_run?: unknown };
    if (dryRun === true) entry.operation = 'dryRun';
  } catch {
    // It was refused: it is neither.
  }
}
