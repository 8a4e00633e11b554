import { hosts } from '../../generated/operations.js';
import { AuthenticationError, ServerError, UnigenError, type UnknownOutcomeError } from '../errors/errors.js';
import { rethrowAs } from '../errors/rethrow-as.js';
import { systemClock, type Clock } from '../internal/clock.js';
import { errorFromResponse } from '../internal/error-from-response.js';
import type { ApiResponse } from '../internal/exchange.js';
import { sharedBucket, type Bucket } from '../internal/limiter.js';
import { Redactor } from '../internal/redact.js';
import { requestPath, type PathParam } from '../internal/request-path.js';
import { BEFORE_AGAIN, unknownOutcome } from '../internal/send-errors.js';
import { send } from '../internal/send.js';
import type { PaymentWatch, Sendable, SendOptions, Transport } from '../internal/transport.js';
import type { Api } from '../types/api.js';
import type { Limiter } from '../types/limiter.js';
import type { Operation, RateLimit } from '../types/operation.js';
import type { BeforePay } from './payment.js';
import { checkBaseUrl } from './base-url.js';
import { checkOptions } from './check-options.js';
import { isDryRun } from './dry-run.js';
import { toClientLimit } from './limits.js';
import type { ObservedCall } from './event-dispatcher.js';
import type { LazyObserver } from './observer.js';
import type { ClientOptions, ResponseListener } from './options.js';

/** A request of an operation. */
export type CallRequest<O extends Operation> = SendOptions & {
  query?: Record<string, string>;
  /** Sent as JSON, or as it is if it is a form. */
  body?: unknown;
  payment?: PaymentWatch | undefined;
  /** Fields that all events of the call share. */
  call?: ObservedCall | undefined;
} & ([PathParam<O['path']>] extends [never]
    ? { params?: undefined }
    : { params: Record<PathParam<O['path']>, string> });

/** For a body that is circular, or has a value that JSON does not have. */
const NOT_JSON = "The request can't be written as JSON";

/** Calls one API with one key: limits, retries, errors. */
export class Connection {
  readonly api: Api;
  readonly baseUrl: string;
  readonly storageUrl: string;
  readonly clock: Clock;
  /**
   * Returns the key, for an operation that takes it in its query. It is a function so that printing the object does not
   * show the key.
   */
  readonly key: () => string | undefined;
  readonly #readLimit: RateLimit | undefined;
  readonly #variable: string;
  readonly #authorization: string | undefined;
  readonly #transport: Transport;
  readonly #onResponse: ResponseListener | undefined;
  /** The buckets of this key that were used so far: a lookup by name takes longer than to acquire a slot. */
  readonly #buckets = new Map<RateLimit, Bucket>();
  readonly limiter: Limiter | undefined;
  readonly beforePay: BeforePay | undefined;
  /** Dispatches events, if there is a listener. */
  readonly observer: LazyObserver | undefined;

  /**
   * @param variable The environment variable that holds the key if the options don't; that of the base URL is named after it.
   * @param findLost What to do to find a task whose create got no usable response: the end of a sentence.
   * @param readLimit The limit of reads that have no documented one.
   * @throws AuthenticationError if there is no key, or one that is not valid in a header; UnigenError for an option
   *   that can't be used.
   */
  constructor(
    api: Api,
    variable: string,
    findLost: string,
    options: ClientOptions & { storageUrl?: string },
    readLimit?: RateLimit,
  ) {
    checkOptions(options, ['limiter', 'beforePay']);
    const { storageUrl, fetch: given, clock = systemClock, random = Math.random } = options;
    const urlVariable = variable.replace('API_KEY', 'BASE_URL');
    // An empty variable counts as not set.
    const baseUrl = options.baseUrl ?? (environment(urlVariable) || undefined);
    const key = options.apiKey ?? environment(variable);
    if (!key && baseUrl === undefined) throw new AuthenticationError(`No key: pass \`apiKey\` or set ${variable}`);
    // `Headers` would refuse such a key too, with a message that shows it.
    if (key && !(typeof key === 'string' && /^[\x21-\x7e]+$/.test(key)))
      throw new AuthenticationError('The key is not valid in a header');
    this.api = api;
    this.key = () => key;
    this.#variable = variable;
    this.#authorization = key && `Bearer ${key}`;
    this.#readLimit = readLimit;
    this.#onResponse = options.onResponse;
    this.limiter = options.limiter;
    this.beforePay = options.beforePay;
    const urlName = options.baseUrl === undefined ? urlVariable : 'baseUrl';
    this.baseUrl = baseUrl === undefined ? hosts[api] : checkBaseUrl(urlName, baseUrl);
    // A sandbox or proxy at `baseUrl` serves the storage host as well.
    const storage = baseUrl === undefined ? hosts.storage : this.baseUrl;
    this.storageUrl = storageUrl === undefined ? storage : checkBaseUrl('storageUrl', storageUrl);
    this.clock = clock;
    const { onEvent } = options;
    this.observer = onEvent && (async () => (await import('./lazy.js')).observerOf(onEvent, api, clock));
    const limits = {
      maxRetries: options.maxRetries ?? 4,
      requestTimeout: options.requestTimeout ?? 60_000,
      maxRetryAfter: options.maxRetryAfter ?? 300_000,
      maxResponseBytes: options.maxResponseBytes ?? 16_777_216,
    };
    for (const [name, value] of Object.entries(limits))
      if (!(value >= 0)) throw new UnigenError(`\`${name}\` must be a number of at least 0`);
    // Without a `fetch` of the caller's own, no `Request` is needed.
    const fetchUrl: Transport['fetch'] = given
      ? (url, init) => given(new Request(url, init))
      : (url, init) => fetch(url, init);
    this.#transport = { fetch: fetchUrl, clock, random, redactor: new Redactor([key]), findLost, ...limits };
  }

  /**
   * Calls an operation and resolves with the JSON of its response, which is still to be checked; undefined if there is
   * none.
   *
   * @throws the error for a response that is not a success, and what `send` throws.
   */
  async call<O extends Operation>(operation: O, request: CallRequest<O>): Promise<unknown> {
    const { body, payment } = request;
    const isForm = body instanceof FormData;
    const paid = operation.paid === true && !isDryRun(body);
    const headers = this.headers(paid);
    if (body && !isForm) headers['Content-Type'] = 'application/json';
    const init: RequestInit = {
      method: operation.method,
      headers,
      body: isForm || !body ? (body as FormData | undefined) : rethrowAs(NOT_JSON, () => JSON.stringify(body)),
      redirect: 'manual',
    };
    const url = this.#urlOf(operation, request.params, request.query);
    const response = await this.send(operation, { url, init, body, paid, payment }, request);
    try {
      this.#onResponse?.(operation.id, response);
    } catch {
      // An error of a listener must not replace the response, which may be that of a create.
    }
    if (response.ok) return response.json;
    throw this.#errorOf(response, paid);
  }

  /** Sends a request under the limit of its operation, and resolves with the last response. */
  async send(
    operation: Operation | undefined,
    sendable: Sendable,
    options: SendOptions & { call?: ObservedCall | undefined },
  ): Promise<ApiResponse> {
    const limit = operation?.limit ?? (sendable.init.method === 'GET' ? this.#readLimit : undefined);
    if (limit)
      sendable.bucket = this.limiter ? (await import('./lazy.js')).customBucket(this, limit) : this.#bucketOf(limit);
    return this.observer
      ? (await this.observer()).send(send, this.#transport, operation, sendable, options)
      : send(this.#transport, sendable, options);
  }

  /** The headers that every request carries. */
  headers(paid: boolean): Record<string, string> {
    if (this.#authorization) return { Authorization: this.#authorization };
    // Without an API key the server is a proxy. The idempotency key shows it a POST that the browser has retried by
    // itself.
    return paid ? { 'Idempotency-Key': (crypto as Partial<Crypto>).randomUUID?.() ?? String(Math.random()) } : {};
  }

  /** The error for a create whose successful response lacks required properties. */
  unknownOutcome(operation: Operation, body: unknown, message: string): UnknownOutcomeError {
    return unknownOutcome(
      this.#transport,
      { url: this.#urlOf(operation), init: operation, body },
      new ServerError(message),
    );
  }

  #urlOf({ host, path }: Operation, params?: Record<string, string>, query?: Record<string, string>): string {
    const base = host === 'storage' ? this.storageUrl : this.baseUrl;
    return base + requestPath(path, params) + (query ? `?${new URLSearchParams(query)}` : '');
  }

  #errorOf(response: ApiResponse, paid: boolean): UnigenError {
    const { maxRetryAfter, findLost } = this.#transport;
    // In a page, a proxy has to add the key: a page must not contain one.
    const isKeyless = response.status === 401 && !this.#authorization && !('document' in globalThis);
    const keyless = isKeyless ? `; pass \`apiKey\` or set ${this.#variable}` : '';
    // No document says that a create costs nothing if the API answers with an error of its own.
    const hint = paid && response.status >= 500 ? `; a paid task may exist${BEFORE_AGAIN}${findLost}` : keyless;
    return errorFromResponse(response, maxRetryAfter, hint);
  }

  #bucketOf(limit: RateLimit): Bucket {
    let bucket = this.#buckets.get(limit);
    if (!bucket || bucket.evicted) {
      bucket = sharedBucket(`${limit.name} ${this.baseUrl} ${this.key() ?? ''}`, this.clock, toClientLimit(limit));
      this.#buckets.set(limit, bucket);
    }
    return bucket;
  }
}

function environment(name: string): string | undefined {
  // Browsers and workers have no `process`.
  return (globalThis as { process?: { env?: Record<string, string | undefined> } }).process?.env?.[name];
}
