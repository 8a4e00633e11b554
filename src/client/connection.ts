import { AuthenticationError, UnigenError, UnknownOutcomeError } from '../errors/errors.js';
import { errorFromResponse } from '../internal/error-from-response.js';
import { Redactor } from '../internal/redact.js';
import { systemClock, type Clock } from '../internal/clock.js';
import { sharedBucket, type Bucket, type Limit } from '../internal/limiter.js';
import { send, type Reply, type SendOptions, type Sendable, type Transport } from '../internal/transport.js';
import { checkBaseUrl } from './base-url.js';
import type { ClientOptions } from './options.js';

/** What a request of a connection carries. */
export interface RequestOptions extends SendOptions {
  /** Sent as JSON, or as it is where it is a form. */
  body?: unknown;
  /** Another host than the API's own. */
  baseUrl?: string;
}

/** The documented limit that a request falls under, if there is one. */
export type LimitOf = (method: string, path: string) => Limit | undefined;

/** The way to one API with one key: limits, repetitions, errors. */
export class Connection {
  readonly baseUrl: string;
  readonly clock: Clock;
  /** Only for what takes the key other than by header. */
  readonly key: () => string | undefined;
  readonly redactor: Redactor;
  readonly #variable: string;
  readonly #authorization: string | undefined;
  readonly #transport: Transport;
  readonly #limitOf: LimitOf;
  /** Those of this key, as far as they were asked for: to look one up takes longer than to enter it. */
  readonly #buckets = new Map<Limit, Bucket>();

  /**
   * @param variable The environment variable that holds the key where the options don't.
   * @param limitOf The documented limits.
   */
  constructor(options: ClientOptions, baseUrl: string, variable: string, limitOf: LimitOf) {
    const key = options.apiKey ?? environment(variable);
    if (!key && options.baseUrl === undefined)
      throw new AuthenticationError(`No key: pass \`apiKey\` or set ${variable}`);
    // `Headers` would refuse such a key as well, with a message that shows it.
    if (key && !(typeof key === 'string' && /^[\x21-\x7e]+$/.test(key)))
      throw new AuthenticationError('The key has characters that no header takes');
    this.key = () => key;
    this.#variable = variable;
    this.baseUrl = options.baseUrl === undefined ? baseUrl : checkBaseUrl('baseUrl', options.baseUrl);
    this.clock = options.clock ?? systemClock;
    this.redactor = new Redactor([key]);
    this.#authorization = key && `Bearer ${key}`;
    this.#limitOf = limitOf;
    const given = options.fetch;
    const {
      maxRetries = 4,
      requestTimeout = 60_000,
      maxRetryAfter = 300_000,
      maxResponseBytes = 16 * 1024 * 1024,
    } = options;
    for (const [name, value] of Object.entries({ maxRetries, requestTimeout, maxRetryAfter, maxResponseBytes })) {
      if (!(value >= 0)) throw new UnigenError(`\`${name}\` must be a number of at least 0`);
    }
    this.#transport = {
      // One object less a request where nobody asks for it.
      fetch: given ? (url, init) => given(new Request(url, init)) : (url, init) => fetch(url, init),
      clock: this.clock,
      random: options.random ?? Math.random,
      redactor: this.redactor,
      maxRetries,
      requestTimeout,
      maxRetryAfter,
      maxResponseBytes,
    };
  }

  /**
   * Makes one call and resolves with its JSON, which is still to be checked; undefined if there is none. Throws the
   * error that belongs to any answer but a success.
   */
  async call(method: string, path: string, options: RequestOptions = {}): Promise<unknown> {
    const { body, baseUrl = this.baseUrl } = options;
    const url = baseUrl + path;
    const form = body instanceof FormData;
    const headers: Record<string, string> = this.#headers(options.paid);
    if (body && !form) headers['Content-Type'] = 'application/json';
    const init: RequestInit = {
      method,
      headers,
      body: form || !body ? (body as FormData) : toJson(body),
      redirect: 'manual',
    };
    const reply = await this.#send(path, { url, init, body }, options);
    if (reply.ok) return reply.json;
    throw this.#error(reply);
  }

  /**
   * A `fetch` with the key, the limits and the repetitions of this connection, for the raw clients. A POST counts as a
   * payment.
   */
  readonly fetch = async (request: Request): Promise<Response> => {
    const { method, url, signal, headers } = request;
    const paid = method === 'POST';
    for (const [name, value] of Object.entries(this.#headers(paid))) headers.set(name, value);
    const content = await request.arrayBuffer();
    const init: RequestInit = { method, headers, ...(content.byteLength > 0 && { body: content }), redirect: 'manual' };
    const body = new TextDecoder().decode(content);
    const path = url.startsWith(this.baseUrl) ? url.slice(this.baseUrl.length) : url;
    const reply = await this.#send(path, { url, init, body }, { signal, paid });
    return new Response(reply.text || null, { status: reply.status, headers: reply.headers });
  };

  /** For a create that was answered as a success without what a success has. */
  unknownOutcome(path: string, body: unknown, message = 'The answer to the create names no task'): UnknownOutcomeError {
    return new UnknownOutcomeError(message, {
      request: this.redactor.value({ method: 'POST', url: this.baseUrl + path, body }),
    });
  }

  #error({ status, json, retryAfter }: Reply): UnigenError {
    const { maxRetryAfter } = this.#transport;
    const error = errorFromResponse(status, json, retryAfter ?? 60);
    if (status === 429 && retryAfter !== undefined && retryAfter * 1000 > maxRetryAfter) {
      error.message += `; the API asks for a pause of ${retryAfter} s, longer than \`maxRetryAfter\` allows`;
      Object.assign(error, { exceeded: true });
    }
    if (status === 401 && !this.key()) error.message += `; no key was sent: pass \`apiKey\` or set ${this.#variable}`;
    return error;
  }

  #headers(paid?: boolean): Record<string, string> {
    if (this.#authorization) return { Authorization: this.#authorization };
    // Without a key it talks to a proxy, which can tell a create that the browser repeats by itself from a second one.
    return paid ? { 'Idempotency-Key': crypto.randomUUID?.() ?? String(Math.random()) } : {};
  }

  #send(path: string, sendable: Sendable, options: SendOptions): Promise<Reply> {
    const method = sendable.init.method!;
    const limit = this.#limitOf(method, path);
    if (limit) sendable.bucket = this.#bucketOf(method, limit);
    return send(this.#transport, sendable, options);
  }

  #bucketOf(method: string, limit: Limit): Bucket {
    let bucket = this.#buckets.get(limit);
    if (!bucket || bucket.forgotten)
      this.#buckets.set(limit, (bucket = sharedBucket(method + this.baseUrl + this.key(), this.clock, limit)));
    return bucket;
  }
}

/** An id as a part of a path. @throws UnigenError if it has half a character, which no URL can hold. */
export function pathSegment(id: string): string {
  try {
    return encodeURIComponent(id);
  } catch (cause) {
    throw new UnigenError('The id is not valid Unicode text', { cause });
  }
}

/** @throws UnigenError if a body can't be sent: one that holds itself, or a value that JSON does not have. */
function toJson(body: unknown): string {
  try {
    return JSON.stringify(body);
  } catch (cause) {
    throw new UnigenError('The request can not be written as JSON', { cause });
  }
}

function environment(name: string): string | undefined {
  // Browsers and workers have no `process`.
  return (globalThis as { process?: { env?: Record<string, string | undefined> } }).process?.env?.[name];
}
