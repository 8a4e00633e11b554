import { andThen, type Awaitable } from './and-then.js';
import { admit, PREFLIGHT, tooLarge, type Admission } from './admission.js';
import { carryOut } from './carry-out.js';
import type { SandboxContext } from './context.js';
import { refuseOrigin, type CorsPolicy } from './cors.js';
import { errorForPath } from './error-response.js';
import { resetConnection } from './faults/apply-fault.js';
import type { SandboxRequest, SandboxResponse } from './http.js';
import { StaleRequestError } from './reset-guard.js';

/** Paths of the sandbox itself, which are not in the log of requests. */
const LOCAL_PREFIX = '/_sandbox/';

/** A function that responds to every request of a sandbox, and records it. */
export function createDispatcher(
  context: SandboxContext,
  cors: CorsPolicy,
): (request: SandboxRequest) => Awaitable<SandboxResponse> {
  const { traffic } = context;
  return (request) => {
    const origin = request.header('origin');
    const isRefused = origin !== undefined && !cors.isAllowed(origin);
    const { path, method } = request;
    const isLocal = path.startsWith(LOCAL_PREFIX) || path === '/';
    const record = isLocal ? undefined : (request.record = traffic.begin(request));
    const admission = isRefused
      ? { refused: refuseOrigin(path, origin) }
      : method === 'OPTIONS'
        ? PREFLIGHT
        : admit(context, request);
    const responding = 'refused' in admission ? admission.refused : respond(context, request, admission);
    return andThen(responding, (response) => {
      // Preflight requests are the browser's own: they matter only if a fault was applied.
      if (record && (method !== 'OPTIONS' || record.fault !== undefined))
        traffic.end(record, request, response, 'key' in admission ? admission.key : undefined);
      const sent = method === 'HEAD' ? withoutBody(response) : response;
      cors.setHeaders(sent.headers, origin);
      return sent;
    });
  };
}

/** Reads the body of an admitted request, and responds. */
export function respond(
  context: SandboxContext,
  request: SandboxRequest,
  admission: Admission,
): Awaitable<SandboxResponse> {
  const { maxBodyBytes } = admission;
  // If this rejects, the caller has disconnected: there is nobody to respond to.
  const reading = request.read ? request.read(maxBodyBytes) : request.body.length <= maxBodyBytes;
  return andThen(reading, (isWhole) => {
    if (!isWhole) return tooLarge(request.path, maxBodyBytes);
    const failed = (error: unknown) => responseToFailure(request, error);
    try {
      const responding = carryOut(context, request, admission);
      return responding instanceof Promise ? responding.catch(failed) : responding;
    } catch (error) {
      return failed(error);
    }
  });
}

function responseToFailure({ path }: SandboxRequest, error: unknown): SandboxResponse {
  if (error instanceof StaleRequestError) return resetConnection();
  // A defect of the sandbox, or of a function in its options.
  return errorForPath(path, 500, `The sandbox failed: ${(error as Error).message}`);
}

/** The response to HEAD: that of GET without the body. */
function withoutBody(response: SandboxResponse): SandboxResponse {
  const { body } = response;
  if (body instanceof ReadableStream) {
    void body.cancel();
    return { ...response, body: '' };
  }
  const length = typeof body === 'string' ? new TextEncoder().encode(body).length : body.length;
  return { ...response, headers: { 'Content-Length': String(length), ...response.headers }, body: '' };
}
