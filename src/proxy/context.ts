import type { ErrorResponse } from './json-response.js';
import type { IdempotencyCache } from './idempotency-cache.js';
import type { ProxyIdentity, ProxyLogEntry, ProxyOptions } from './options.js';
import type { OwnerStore } from './owner-store.js';
import type { Route, Router } from './routes.js';
import type { Upstream } from './upstream.js';

/** What all requests of a proxy share. */
export interface ProxyContext {
  /** With the defaults filled in. */
  options: ProxyOptions & { basePath: string; maxBytes: number; maxUploadBytes: number };
  routeOf: Router;
  upstream: Upstream;
  errorResponse: ErrorResponse;
  /** Undefined if `ownership` is off. */
  ownerStore: OwnerStore | undefined;
  idempotency: IdempotencyCache;
  /** Calls `onError`, and never throws. */
  report: (error: unknown) => void;
}

/** A request that is forwarded. */
export interface ProxyCall {
  request: Request;
  route: Route;
  identity: ProxyIdentity;
  /** What becomes known of the request, for `onRequest`. */
  details: Pick<ProxyLogEntry, 'user' | 'model' | 'taskId' | 'cost' | 'replayed' | 'code'>;
}
