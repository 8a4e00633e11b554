import type { ClientEventListener } from '../client/events.js';
import type { Clock } from '../internal/clock.js';
import type { Limiter } from '../types/limiter.js';
import type { AllowedOrigins } from './cors.js';
import type { OwnerStore } from './owner-store.js';
import type { Api } from '../types/api.js';

/** Who sent a request, per `authorize`. */
export interface ProxyIdentity {
  /** Id of the user; required if `ownership` is on. */
  user?: string;
  /** Anything that `models` needs to know. */
  [property: string]: unknown;
}

/**
 * `false` refuses the request with 401; a `Response` is sent as it is; `true` accepts the request without a user; an
 * object accepts it and says who sent it. In an object, `user` must be a non-empty string if present; otherwise the
 * request is refused, such as for `{ user: undefined }`.
 */
export type AuthorizeResult = boolean | Response | ProxyIdentity;

/** Options of `createProxy`. */
export interface ProxyOptions {
  /** The API behind the proxy. */
  api: Api;
  /**
   * Its key.
   *
   * @default the environment variable `UNIFICALLY_API_KEY` or `GATEAI_API_KEY`
   */
  apiKey?: string | undefined;
  /**
   * Origin of the API, or of a sandbox.
   *
   * @default the environment variable `UNIFICALLY_BASE_URL` or `GATEAI_BASE_URL`; if that is not set, the public URL of the API
   */
  baseUrl?: string | undefined;
  /**
   * Origin of Unifically's storage host.
   *
   * @default `baseUrl` if given, otherwise the public URL of the storage host
   */
  storageUrl?: string;
  /**
   * The start of the proxy's paths, such as `/ai`.
   *
   * @default '' (nothing)
   */
  basePath?: string;
  /** The models that are allowed: their ids, or a function that returns `true` for them. */
  models: readonly string[] | ((model: string, identity: ProxyIdentity) => boolean | Promise<boolean>);
  /**
   * Decides who may call. It gets the request without its body. `'public'` lets everybody spend your money, within
   * `models` and `maxCost`.
   */
  authorize: 'public' | ((request: Request) => AuthorizeResult | Promise<AuthorizeResult>);
  /**
   * US dollars that one task may cost. Each create is then estimated first, and refused with 402 and the code
   * `cost_limit` if it would cost more.
   *
   * @default no limit
   */
  maxCost?: number;
  /**
   * Whether files may be uploaded.
   *
   * @default false
   */
  allowUploads?: boolean;
  /**
   * Whether a create may have a `callback_url`: the API calls whatever URL it is given.
   *
   * @default false
   */
  allowCallbacks?: boolean;
  /**
   * Whether the balance (`getAccount`) or the budget (`gateaiGetCredits`) of the key may be read.
   *
   * @default false
   */
  allowAccount?: boolean;
  /**
   * Lets only the user who created a task read it; `authorize` has to return the `user`.
   *
   * @default false
   */
  ownership?: boolean;
  /**
   * Remembers the owners of tasks.
   *
   * @default the last 100,000 tasks, in the memory of this process
   */
  ownerStore?: OwnerStore;
  /**
   * The most bytes of a JSON body. At GateAI an image may be part of it, as a data URL.
   *
   * @default 1_048_576
   */
  maxBytes?: number;
  /**
   * The most bytes of an upload, which is held in memory.
   *
   * @default 26_214_400
   */
  maxUploadBytes?: number;
  /**
   * Origins other than the proxy's own whose pages may call it.
   *
   * @default none
   */
  allowedOrigins?: AllowedOrigins;
  /**
   * Whether pages of other origins may send cookies; not together with `*`.
   *
   * @default false
   */
  allowCredentials?: boolean;
  /** Called after the response to each request, without bodies: for logs and bills. */
  onRequest?: (entry: ProxyLogEntry) => void | Promise<void>;
  /**
   * Called with the errors of `authorize`, `models`, `ownerStore` and `onRequest`, and with the reason if the API gave
   * no response that can be forwarded: it can't be reached, takes too long, responds with something other than JSON, or
   * refuses the key. No error contains the key.
   *
   * @default ignored
   */
  onError?: (error: unknown) => void;
  /**
   * Called with each request to the API, and with each create's outcome, as by the `onEvent` of a client.
   *
   * @default none
   */
  onEvent?: ClientEventListener | undefined;
  /**
   * The `fetch` to use.
   *
   * @default the global one
   */
  fetch?: (request: Request) => Promise<Response>;
  /**
   * Milliseconds that the API may take to respond; less than the 60,000 that the browser's client waits.
   *
   * @default 45_000
   */
  requestTimeout?: number;
  /**
   * Where rate limits are counted. If other processes use the key too, a limiter that they share.
   *
   * @default in this process, for all clients and proxies of the key
   */
  limiter?: Limiter | undefined;
  /** Returns the current time; for tests. */
  clock?: Clock;
}

/** One request in a log. */
export interface ProxyLogEntry {
  /** HTTP method of the request. */
  method: string;
  /** Path without the query, as it was requested. */
  path: string;
  /** Status of the response. */
  status: number;
  /** Milliseconds from the request to the response. */
  durationMs: number;
  /** The user, per `authorize`. */
  user?: string;
  /** The model of a create or an estimate. */
  model?: string;
  /** Id of the task that was created or read. */
  taskId?: string;
  /**
   * The estimate of a create in US dollars, if the create was paid or may have been (`outcome_unknown`); only with
   * `maxCost`.
   */
  cost?: number;
  /** Whether the response is the one to an earlier request with the same `Idempotency-Key`, so nothing was paid. */
  replayed?: true;
  /** Code of the proxy's own error, such as `cost_limit`; undefined if the response is that of the API. */
  code?: string;
}
