import { systemClock } from '../internal/clock.js';
import { checkOptions } from './check-options.js';
import type { ProxyCall, ProxyContext } from './context.js';
import { originHeaders, preflightResponse } from './cors.js';
import { handleRequest } from './handle-request.js';
import { IdempotencyCache } from './idempotency-cache.js';
import { errorResponseOf, toResponse } from './json-response.js';
import type { ProxyOptions } from './options.js';
import { createMemoryOwnerStore } from './owner-store.js';
import { routerOf } from './routes.js';
import { createUpstream } from './upstream.js';

const DEFAULT_MAX_BYTES = 1_048_576;
const DEFAULT_MAX_UPLOAD_BYTES = 26_214_400;

/**
 * Creates a handler that lets browsers use an API without its key: this on the server, and in the page `new
 * Unifically({ baseUrl: 'https://app.example/ai' })`. It forwards only known operations, for the users and models that
 * you allow, and only those parts of a request that it has checked. Each request is sent to the API once: retries are
 * up to the client in the browser. Browsers may retry a POST by themselves: a second create with the same
 * `Idempotency-Key` gets the response to the first.
 *
 * @throws UnigenError if an option is missing, invalid or contradicts another; AuthenticationError if there is no key.
 *
 * @example
 * const proxy = createProxy({
 *   api: 'unifically',
 *   basePath: '/ai',
 *   models: ['google/veo-3.1-fast'],
 *   maxCost: 0.5,
 *   authorize: async (request) => {
 *     const user = await userOf(request);
 *     return user ? { user: user.id } : false;
 *   },
 * });
 * // In any server that speaks fetch: return proxy(request);
 */
export function createProxy(options: ProxyOptions): (request: Request) => Promise<Response> {
  checkOptions(options);
  const context = createContext(options);
  const { onRequest, clock = systemClock } = options;
  return async (request) => {
    const start = clock.now();
    const details: ProxyCall['details'] = {};
    const response = await respond(context, request, details);
    const { method, url } = request;
    const durationMs = clock.now() - start;
    const entry = { method, path: new URL(url).pathname, status: response.status, durationMs, ...details };
    // The page does not wait for the log.
    void (async () => onRequest?.(entry))().catch(context.report);
    return response;
  };
}

function createContext(options: ProxyOptions): ProxyContext {
  const { api, basePath = '', ownership, ownerStore = createMemoryOwnerStore(), onError } = options;
  const { maxBytes = DEFAULT_MAX_BYTES, maxUploadBytes = DEFAULT_MAX_UPLOAD_BYTES } = options;
  const report = (error: unknown) => {
    try {
      onError?.(error);
    } catch {
      // An error of a listener must not replace the response, which may be that of a create.
    }
  };
  return {
    options: { ...options, basePath: basePath.replace(/\/+$/, ''), maxBytes, maxUploadBytes },
    routeOf: routerOf(api),
    upstream: createUpstream(options, report),
    errorResponse: errorResponseOf(api),
    ownerStore: ownership ? ownerStore : undefined,
    idempotency: new IdempotencyCache(),
    report,
  };
}

/** Responds to pages of allowed origins. Never rejects. */
async function respond(context: ProxyContext, request: Request, details: ProxyCall['details']): Promise<Response> {
  const { options, errorResponse, report } = context;
  const headers = originHeaders(request, options.allowedOrigins, options.allowCredentials ?? false);
  if (headers === false) {
    details.code = 'origin_not_allowed';
    const refused = errorResponse(403, details.code, 'Pages of this origin are not allowed to call');
    return toResponse(refused, { Vary: 'Origin' });
  }
  if (request.method === 'OPTIONS') return preflightResponse(request, headers);
  const response = await handleRequest(context, request, details).catch((error: unknown) => {
    report(error);
    // Only steps before the create can throw, so nothing was created; a client says all the same that a task may exist.
    return errorResponse(500, 'proxy_failed', 'The proxy failed');
  });
  if (!(response instanceof Response) && response.code !== undefined) details.code = response.code;
  return toResponse(response, headers);
}
