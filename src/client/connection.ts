import { AuthenticationError, ServerError, UnknownOutcomeError } from '../errors/errors.js';
import { errorFromResponse } from '../errors/from-response.js';
import { systemClock, type Clock } from '../policy/clock.js';
import { sharedBucket, type Bucket, type Limit } from '../policy/limiter.js';
import { retryAfter } from '../policy/retry.js';
import { send, type Reply, type SendOptions, type Sendable, type Transport } from '../policy/transport.js';
import type { ClientOptions } from './options.js';

/** What a request of a connection carries. */
export interface RequestOptions extends SendOptions {
  /** Sent as JSON, or as it is where it is a form. */
  body?: unknown;
  /** Another host than the API's own. */
  baseUrl?: string;
}

/** The way to one API with one key: limits, repetitions, errors. */
export class Connection {
  readonly baseUrl: string;
  readonly clock: Clock;
  /** Only for what takes the key other than by header. */
  readonly key: () => string | undefined;
  readonly #transport: Transport;
  readonly #limits: Record<string, Limit>;

  /**
   * @param variable The environment variable that holds the key where the options don't.
   * @param limits The documented limits by method, or by method and path.
   */
  constructor(options: ClientOptions, baseUrl: string, variable: string, limits: Record<string, Limit>) {
    const key = options.apiKey ?? environment(variable);
    if (!key && options.baseUrl === undefined) throw new AuthenticationError(`No key: pass \`apiKey\` or set ${variable}`);
    // `Headers` would refuse such a key as well, with a message that shows it.
    if (key && !/^[\x21-\x7e]+$/.test(key)) throw new AuthenticationError('The key has characters that no header takes');
    this.key = () => key;
    this.baseUrl = (options.baseUrl ?? baseUrl).replace(/\/$/, '');
    this.clock = options.clock ?? systemClock;
    this.#limits = limits;
    const given = options.fetch;
    this.#transport = {
      // One object less a request where nobody asks for it.
      fetch: given ? (url, init) => given(new Request(url, init)) : (url, init) => fetch(url, init),
      clock: this.clock,
      random: options.random ?? Math.random,
      // A shorter key is no secret, such as the `any` that a sandbox takes, and would be found in ordinary words.
      redact: (text) => (key?.[7] ? text.replaceAll(key, '[key]') : text),
      maxRetries: options.maxRetries ?? 4,
      requestTimeout: options.requestTimeout ?? 60_000,
    };
  }

  /** Makes one call and resolves with its JSON; throws the error that belongs to any answer but a success. */
  async call<Data>(method: string, path: string, options: RequestOptions = {}): Promise<Data> {
    const { body, baseUrl = this.baseUrl } = options;
    const url = baseUrl + path;
    const form = body instanceof FormData;
    const headers: Record<string, string> = this.#headers(options.paid);
    if (body && !form) headers['Content-Type'] = 'application/json';
    const init = { method, headers, body: form || !body ? (body as FormData) : JSON.stringify(body) };
    const reply = await this.#send({ url, init, body }, options);
    if (reply.ok && reply.json) return reply.json as Data;
    const wait = retryAfter(reply.headers.get('retry-after'), this.clock.date()) ?? 60;
    throw errorFromResponse(reply.status, reply.json, wait, this.#transport.redact);
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
    const init = { method, headers, ...(content.byteLength > 0 && { body: content }) };
    const body = new TextDecoder().decode(content);
    const reply = await this.#send({ url, init, body }, { signal, paid });
    return new Response(reply.text || null, { status: reply.status, headers: reply.headers });
  };

  #headers(paid?: boolean): Record<string, string> {
    const key = this.key();
    if (key) return { Authorization: `Bearer ${key}` };
    // Without a key it talks to a proxy, which can tell a create that the browser repeats by itself from a second one.
    return paid ? { 'Idempotency-Key': crypto.randomUUID?.() ?? String(Math.random()) } : {};
  }

  #send(sendable: Sendable, options: SendOptions): Promise<Reply> {
    const { url, init } = sendable;
    const method = init.method!;
    const limit = this.#limits[method + url.slice(this.baseUrl.length)] ?? this.#limits[method];
    const bucket: Bucket | undefined = limit && sharedBucket(method + this.baseUrl + this.key(), this.clock, limit);
    return send(this.#transport, { ...sendable, bucket }, options);
  }
}

/** For a create that was answered as a success without what a success has. */
export function unclear(url: string, body: unknown): UnknownOutcomeError {
  return new UnknownOutcomeError('The answer to the create names no task', { request: { method: 'POST', url, body } });
}

/** A part of an answer that is there in every documented answer. */
export function known<T>(value: T | undefined): T {
  if (value === undefined) throw new ServerError('The answer is not as documented');
  return value;
}

function environment(name: string): string | undefined {
  // Browsers and workers have no `process`.
  return (globalThis as { process?: { env?: Record<string, string | undefined> } }).process?.env?.[name];
}
