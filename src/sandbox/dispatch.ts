import { admit, PREFLIGHT, tooLarge } from './admission.js';
import { carryOut } from './carry-out.js';
import type { SandboxContext } from './context.js';
import { refuseOrigin, type CorsPolicy } from './cors.js';
import { errorForPath } from './error-response.js';
import { resetConnection } from './faults/apply-fault.js';
import type { SandboxRequest, SandboxResponse } from './http.js';
import { StaleRequestError } from './reset-guard.js';

/** A function that responds to every request of a sandbox. */
export function createDispatcher(
  context: SandboxContext,
  cors: CorsPolicy,
): (request: SandboxRequest) => Promise<SandboxResponse> {
  return async (request) => {
    const origin = request.header('origin');
    const isRefused = origin !== undefined && !cors.isAllowed(origin);
    let response = isRefused ? refuseOrigin(request.path, origin) : await respond(context, request);
    if (request.method === 'HEAD') response = withoutBody(response);
    cors.setHeaders(response.headers, origin);
    return response;
  };
}

/** Decides by the head of a request, then reads its body, and responds. */
async function respond(context: SandboxContext, request: SandboxRequest): Promise<SandboxResponse> {
  const admission = request.method === 'OPTIONS' ? PREFLIGHT : admit(context, request);
  if ('refused' in admission) return admission.refused;
  const { maxBodyBytes } = admission;
  // If this rejects, the caller has disconnected: there is nobody to respond to.
  const isWhole = request.read ? await request.read(maxBodyBytes) : request.body.length <= maxBodyBytes;
  if (!isWhole) return tooLarge(request.path, maxBodyBytes);
  try {
    return await carryOut(context, request, admission);
  } catch (error) {
    if (error instanceof StaleRequestError) return resetConnection();
    // A defect of the sandbox, or of a function in its options.
    return errorForPath(request.path, 500, `The sandbox failed: ${(error as Error).message}`);
  }
}

/** The response to HEAD: that of GET without the body. */
function withoutBody(response: SandboxResponse): SandboxResponse {
  const { body } = response;
  const length = typeof body === 'string' ? new TextEncoder().encode(body).length : body.length;
  return { ...response, headers: { 'Content-Length': String(length), ...response.headers }, body: '' };
}
