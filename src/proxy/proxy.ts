import { systemClock } from '../internal/clock.js';
import { checkOptions } from './check-options.js';
import type { ProxyCall, ProxyContext } from './context.js';
import { originHeaders, preflightResponse } from './cors.js';
import { forwardCreate } from './forward-create.js';
import { IdempotencyCache } from './idempotency-cache.js';
import { identify } from './identify.js';
import { errorResponseOf, toResponse, type JsonResponse } from './json-response.js';
import type { ProxyLogEntry, ProxyOptions } from './options.js';
import { createMemoryOwnerStore } from './owner-store.js';
import { readUpload } from './request-bodies.js';
import { routerOf, type Route } from './routes.js';
import { createUpstream } from './upstream.js';

const DEFAULT_MAX_BYTES = 1_048_576;
const DEFAULT_MAX_UPLOAD_BYTES = 26_214_400;

/**
 * Creates a handler that lets browsers use an API without its key: this on the server, and in the page
 * `new Unifically({ baseUrl: 'https://app.example/ai' })`. It forwards only the operations that it knows, for the users
 * and models that you allow, and of a request only what it has read and checked. Each request goes to the API once:
 * retries are up to the browser's client, and a create that is sent again with the same `Idempotency-Key`, as browsers
 * may automatically retry a POST, gets the response to the first.
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
  const { api, ownership, allowedOrigins, allowCredentials = false, onRequest } = options;
  const { ownerStore = createMemoryOwnerStore(), onError = () => {}, clock = systemClock } = options;
  const { maxBytes = DEFAULT_MAX_BYTES, maxUploadBytes = DEFAULT_MAX_UPLOAD_BYTES } = options;
  const basePath = (options.basePath ?? '').replace(/\/+$/, '');
  const routeOf = routerOf(api);
  const errorResponse = errorResponseOf(api);
  const context: ProxyContext = {
    options: { ...options, maxBytes, maxUploadBytes },
    upstream: createUpstream(options),
    errorResponse,
    ownerStore: ownership ? ownerStore : undefined,
    idempotency: new IdempotencyCache(),
    onError,
  };

  async function handle(request: Request, details: ProxyCall['details']): Promise<JsonResponse | Response> {
    const { pathname, searchParams } = new URL(request.url);
    const path = pathname.startsWith(`${basePath}/`) ? pathname.slice(basePath.length) : '';
    const route = routeOf(request.method, path, searchParams);
    if (!route || isClosed(route, options)) return errorResponse(404, 'not_found', 'Not found');
    const identity = await identify(options.authorize, request);
    if (!identity) return errorResponse(401, 'unauthorized', 'You are not signed in');
    if (identity instanceof Response) return identity;
    details.user = identity.user;
    if (ownership && identity.user === undefined)
      return errorResponse(403, 'forbidden', 'This proxy requires a user, and `authorize` returned none');
    return forward(context, { request, route, identity, details });
  }

  async function respond(request: Request, details: ProxyCall['details']): Promise<Response> {
    const headers = originHeaders(request, allowedOrigins, allowCredentials);
    if (headers === false) {
      const refused = errorResponse(403, 'origin_not_allowed', 'Pages of this origin are not allowed to call');
      return toResponse(refused, { Vary: 'Origin' });
    }
    if (request.method === 'OPTIONS') return preflightResponse(request, headers);
    try {
      return toResponse(await handle(request, details), headers);
    } catch (error) {
      onError(error);
      // A client takes a 500 in this form for a create that failed, and everything that throws comes before the create.
      return toResponse(errorResponse(500, 'proxy_failed', 'The proxy failed'), headers);
    }
  }

  async function log(entry: ProxyLogEntry): Promise<void> {
    try {
      await onRequest?.(entry);
    } catch (error) {
      onError(error);
    }
  }

  return async (request) => {
    const start = clock.now();
    const details: ProxyCall['details'] = {};
    const response = await respond(request, details);
    const { method, url } = request;
    const durationMs = clock.now() - start;
    void log({ method, path: new URL(url).pathname, status: response.status, durationMs, ...details });
    return response;
  };
}

/** Whether a route is one that the options don't open. */
function isClosed({ kind }: Route, { allowUploads = false, allowAccount = false }: ProxyOptions): boolean {
  return (kind === 'upload' && !allowUploads) || (kind === 'account' && !allowAccount);
}

async function forward(context: ProxyContext, call: ProxyCall): Promise<JsonResponse> {
  const { options, upstream, errorResponse, ownerStore } = context;
  const { request, identity, details } = call;
  const { kind, operation, path, parameter } = call.route;
  if (kind === 'create' || kind === 'estimate') return forwardCreate(context, call);
  if (kind === 'upload') {
    const uploadError = errorResponseOf(options.api, operation.host === 'storage');
    const read = await readUpload(request, options.api, options.maxUploadBytes, uploadError);
    if ('refused' in read) return read.refused;
    return upstream({ operation, body: read.body }, uploadError, request.signal);
  }
  if (kind === 'task' && parameter !== undefined) {
    details.taskId = parameter;
    // The same response whether there is no such task or it belongs to somebody else.
    if (ownerStore && (await ownerStore.get(parameter)) !== identity.user)
      return errorResponse(404, 'not_found', 'Task not found');
  }
  return upstream({ operation, path }, errorResponse, request.signal);
}
