import { AuthenticationError, ServerError, UnigenError, UnknownOutcomeError } from '../errors/errors.js';
import { errorFromResponse } from '../errors/from-response.js';
import { systemClock, type Clock } from '../policy/clock.js';
import { sharedBucket, type Limit } from '../policy/limiter.js';
import { retryAfter } from '../policy/retry.js';
import { send, type SendOptions, type TransportOptions } from '../policy/transport.js';
import type { ClientOptions } from './options.js';

/** What a call of openapi-fetch resolves with. */
interface Answer<Data> {
  data?: Data;
  error?: unknown;
  response: Response;
}

/** What openapi-fetch needs to send a request our way. */
export type Init = { fetch: (request: Request) => Promise<Response> };

/** The way to one host with one key: limits, repetitions, errors. */
export class Connection {
  readonly baseUrl: string;
  readonly clock: Clock;
  readonly apiKey: string | undefined;
  readonly #transport: TransportOptions;

  /**
   * @param variable The environment variable that holds the key where the options don't.
   * @param limits The documented limits by method, or by method and path.
   */
  constructor(options: ClientOptions, baseUrl: string, variable: string, limits: Record<string, Limit>) {
    const key = options.apiKey ?? environment(variable);
    if (key === undefined && options.baseUrl === undefined) {
      throw new AuthenticationError(`No key: pass \`apiKey\` or set ${variable}`);
    }
    // `Headers` would refuse such a key as well, with a message that shows it.
    if (key !== undefined && !/^[\x21-\x7e]+$/.test(key)) {
      throw new AuthenticationError('The key is empty or has characters that a header does not take');
    }
    this.apiKey = key;
    this.baseUrl = options.baseUrl ?? baseUrl;
    const clock = (this.clock = options.clock ?? systemClock);
    const { fetch, random = Math.random, maxRetries = 4, requestTimeout = 60_000 } = options;
    this.#transport = {
      fetch: fetch ?? ((request) => globalThis.fetch(request)),
      clock,
      random,
      bucket({ method, url }) {
        const name = [`${method} ${new URL(url).pathname}`, method].find((name) => name in limits);
        return name === undefined ? undefined : sharedBucket(`${name} ${new URL(url).origin} ${key}`, clock, limits[name]!);
      },
      redact: (text) => (key === undefined ? text : text.replaceAll(key, '[key]')),
      maxRetries,
      requestTimeout,
    };
  }

  /** For the raw clients: every request is limited and repeated as those of the other calls are. */
  readonly fetch = (request: Request): Promise<Response> => send(this.#transport, request, {});

  /** Makes one call and resolves with its data; throws the error that belongs to any other answer. */
  async call<Data>(options: SendOptions, request: (init: Init) => Promise<Answer<Data>>): Promise<Data> {
    const { data, error, response } = await request({ fetch: (sent) => send(this.#transport, sent, options) });
    if (response.ok && data !== undefined) return data;
    throw this.error(response, error);
  }

  /** The error that belongs to an answer. */
  error(response: Response, body: unknown): UnigenError {
    const wait = retryAfter(response.headers.get('retry-after'), this.clock.date()) ?? 60;
    const error = errorFromResponse(response.status, body, wait);
    error.message = this.#transport.redact(error.message);
    return error;
  }
}

/** For a create that was answered as a success without what a success has. */
export function unclear(url: string, body: unknown): UnknownOutcomeError {
  return new UnknownOutcomeError('The API took the request but named no task', { request: { method: 'POST', url, body } });
}

/** A part of an answer that is there in every documented answer. */
export function known<T>(value: T | undefined): T {
  if (value === undefined) throw new ServerError('The answer is none that the API documents');
  return value;
}

function environment(name: string): string | undefined {
  // Browsers and workers have no `process`.
  const { process } = globalThis as { process?: { env?: Record<string, string | undefined> } };
  return process?.env?.[name] || undefined;
}
