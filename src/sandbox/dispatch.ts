import { admit, PREFLIGHT, tooLarge, type Admission } from './admission.js';
import type { SandboxContext } from './context.js';
import { preflightResponse, refuseOrigin, type CorsPolicy } from './cors.js';
import { errorForPath } from './error-response.js';
import { applyFault, resetConnection } from './faults/apply-fault.js';
import { parseFaultHeader } from './faults/fault-header.js';
import type { QueuedFault } from './faults/fault-queue.js';
import { operationNameOf } from './faults/fault-target.js';
import type { SandboxRequest, SandboxResponse } from './http.js';
import { StaleRequestError } from './reset-guard.js';
import type { PlannedFailure } from './tasks.js';

/** A function that responds to every request of a sandbox. */
export function createDispatcher(
  context: SandboxContext,
  cors: CorsPolicy,
): (request: SandboxRequest) => Promise<SandboxResponse> {
  const { accounts, clock, faults, resetGuard } = context;

  return async (request) => {
    const origin = request.header('origin');
    const admission = admissionOf(request, origin);
    let response = 'refused' in admission ? admission.refused : await respond(request, admission);
    if (request.method === 'HEAD') response = withoutBody(response);
    cors.setHeaders(response.headers, origin);
    return response;
  };

  function admissionOf(request: SandboxRequest, origin: string | undefined): Admission | { refused: SandboxResponse } {
    if (origin !== undefined && !cors.isAllowed(origin)) return { refused: refuseOrigin(request.path, origin) };
    return request.method === 'OPTIONS' ? PREFLIGHT : admit(context, request);
  }

  /** Reads the body of an admitted request, and responds. */
  async function respond(request: SandboxRequest, admission: Admission): Promise<SandboxResponse> {
    const { maxBodyBytes } = admission;
    // If this rejects, the caller has disconnected: there is nobody to respond to.
    const isWhole = request.read ? await request.read(maxBodyBytes) : request.body.length <= maxBodyBytes;
    if (!isWhole) return tooLarge(request.path, maxBodyBytes);
    try {
      return await handle(request, admission);
    } catch (error) {
      if (error instanceof StaleRequestError) return resetConnection();
      // A defect of the sandbox, or of a function in its options.
      return errorForPath(request.path, 500, `The sandbox failed: ${(error as Error).message}`);
    }
  }

  function handle(request: SandboxRequest, admission: Admission): SandboxResponse | Promise<SandboxResponse> {
    if ('preflight' in admission) return preflight(request);
    clock.catchUp();
    if ('local' in admission) return admission.local.handler(context, request);

    resetGuard.begin(request);
    let fault: QueuedFault | undefined;
    try {
      fault = faultOf(request);
    } catch (error) {
      return errorForPath(request.path, 400, `X-Sandbox-Fault: ${(error as Error).message}`);
    }
    if (!fault) return carryOut(request, admission);
    return applyFault(context, fault, request, (failure) => carryOut(request, admission, failure));
  }

  function carryOut(
    request: SandboxRequest,
    admission: Extract<Admission, { route: unknown }>,
    failure?: PlannedFailure,
  ): SandboxResponse | Promise<SandboxResponse> {
    return admission.key === undefined
      ? admission.route.handler(context, request, undefined)
      : admission.route.handler(context, request, accounts.of(admission.key), failure);
  }

  /**
   * The fault that the request's own header asks for, or else the next one in the queue.
   *
   * @throws Error if the header is not a fault.
   */
  function faultOf(request: SandboxRequest): QueuedFault | undefined {
    const header = request.header('x-sandbox-fault');
    const own = header === undefined ? undefined : parseFaultHeader(header);
    if (own && (own.operation === undefined || own.operation === operationNameOf(request))) return own;
    return faults.take(request);
  }

  function preflight(request: SandboxRequest): SandboxResponse | Promise<SandboxResponse> {
    const response = preflightResponse(request);
    const fault = faults.take(request);
    if (!fault) return response;
    resetGuard.begin(request);
    return applyFault(context, fault, request, () => response);
  }
}

/** The response to HEAD: that of GET without the body. */
function withoutBody(response: SandboxResponse): SandboxResponse {
  const { body } = response;
  const length = typeof body === 'string' ? new TextEncoder().encode(body).length : body.length;
  return { ...response, headers: { 'Content-Length': String(length), ...response.headers }, body: '' };
}
