import type { Clock } from '../internal/clock.js';
import type { AllowedOrigins } from './cors.js';
import type { OwnerStore } from './owner-store.js';
import type { Api } from '../types/api.js';

/** Who asks, as `authorize` found out. */
export interface ProxyIdentity {
  /** Id of the user; needed where `ownership` is on. */
  user?: string;
  /** Whatever `models` wants to know. */
  [member: string]: unknown;
}

/**
 * `false` for nobody, a `Response` to answer with, `true` for somebody without a name, or who it is. An object whose
 * `user` is there but is no string that is not empty counts as nobody.
 */
export type Authorization = boolean | Response | ProxyIdentity;

/** Options of `createProxy`. */
export interface ProxyOptions {
  /** The API behind the proxy. */
  api: Api;
  /** Its key; where omitted, the environment variable `UNIFICALLY_API_KEY` or `GATEAI_API_KEY`. */
  apiKey?: string;
  /** Origin of the API, or of a sandbox; the API's public one where omitted. */
  baseUrl?: string;
  /** Origin of Unifically's storage host; its public one where omitted, or `baseUrl` where only that is given. */
  storageUrl?: string;
  /** What the paths of the proxy begin with, such as `/ai`. Default: nothing. */
  basePath?: string;
  /** The models that may be used: their ids, or a function that says so. */
  models: readonly string[] | ((model: string, identity: ProxyIdentity) => boolean | Promise<boolean>);
  /**
   * Says who asks. It gets the request without its body. `'public'` lets everybody spend your money, within `models`
   * and `maxCost`.
   */
  authorize: 'public' | ((request: Request) => Authorization | Promise<Authorization>);
  /**
   * US dollars that one task may cost. Each create is then estimated first, and refused with 402 and the code
   * `cost_limit` where it would cost more.
   */
  maxCost?: number;
  /** Whether files may be uploaded. Default false. */
  allowUploads?: boolean;
  /** Whether a create may name a `callback_url`: the API calls whatever address it is given. Default false. */
  allowCallbacks?: boolean;
  /** Whether balance (`/account`) and budget (`/credits`) of the key may be read. Default false. */
  allowAccount?: boolean;
  /** Lets a task be read only by the user who created it; `authorize` has to name the `user`. Default false. */
  ownership?: boolean;
  /** Remembers the owners. Default: the last 100,000 tasks, in the memory of this process. */
  ownerStore?: OwnerStore;
  /** Bytes that a JSON body may have. Default 1 MiB; GateAI takes pictures inside of it, as data URLs. */
  maxBytes?: number;
  /** Bytes that an upload may have; it is held in memory. Default 25 MiB. */
  maxUploadBytes?: number;
  /** Origins other than the proxy's own that may call it. Default none. */
  allowedOrigins?: AllowedOrigins;
  /** Whether pages of other origins may send cookies; not with `*`. Default false. */
  allowCredentials?: boolean;
  /** Told of each request once it is answered, without bodies: for logs and bills. */
  onRequest?: (entry: ProxyEntry) => void | Promise<void>;
  /** Told of what `authorize`, `models` and `owners` threw. Default: nothing is done with it. */
  onError?: (error: unknown) => void;
  /** The `fetch` to use; the global one where omitted. */
  fetch?: (request: Request) => Promise<Response>;
  /** Milliseconds that the API may take for an answer. Default 45,000, so that the browser's client waits longer. */
  requestTimeout?: number;
  /** Where time comes from; for tests. */
  clock?: Clock;
}

/** One line of an audit log. */
export interface ProxyEntry {
  method: string;
  /** Path without the query, as it was asked for. */
  path: string;
  /** Status of the answer. */
  status: number;
  /** From the request to the answer. */
  milliseconds: number;
  /** From `authorize`. */
  user?: string;
  /** Of a create or an estimate. */
  model?: string;
  /** Of the task that was created or read. */
  taskId?: string;
  /** US dollars that a create was estimated at; only with `maxCost`. */
  cost?: number;
}
