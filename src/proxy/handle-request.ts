import type { ProxyCall, ProxyContext } from './context.js';
import { forwardCreate } from './forward-create.js';
import { identify } from './identify.js';
import { errorResponseOf, type JsonResponse } from './json-response.js';
import type { ProxyOptions } from './options.js';
import { readUpload } from './request-bodies.js';
import type { Route } from './routes.js';

/**
 * Forwards a request of a user who may send it, to an operation that is open.
 *
 * @returns The response of the API, an error, or the `Response` of `authorize`.
 * @throws what functions of the options throw.
 */
export async function handleRequest(
  context: ProxyContext,
  request: Request,
  details: ProxyCall['details'],
): Promise<JsonResponse | Response> {
  const { options, routeOf, errorResponse } = context;
  const { pathname, searchParams } = new URL(request.url);
  const path = pathname.startsWith(`${options.basePath}/`) ? pathname.slice(options.basePath.length) : '';
  const route = routeOf(request.method, path, searchParams);
  if (!route || isClosed(route, options)) return errorResponse(404, 'not_found', 'Not found');
  const identity = await identify(options.authorize, request);
  if (!identity) return errorResponse(401, 'unauthorized', 'You are not signed in');
  if (identity instanceof Response) return identity;
  details.user = identity.user;
  if (options.ownership && identity.user === undefined)
    return errorResponse(403, 'forbidden', 'This proxy requires a user, and `authorize` returned none');
  return forward(context, { request, route, identity, details });
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
