import type { Admission } from './admission.js';
import type { SandboxContext } from './context.js';
import { preflightResponse } from './cors.js';
import { errorForPath } from './error-response.js';
import { applyFault } from './faults/apply-fault.js';
import { parseFaultHeader } from './faults/fault-header.js';
import type { FaultQueue, QueuedFault } from './faults/fault-queue.js';
import { operationNameOf } from './faults/fault-target.js';
import type { SandboxRequest, SandboxResponse } from './http.js';
import type { PlannedFailure } from './tasks.js';

type Responds = SandboxResponse | Promise<SandboxResponse>;

/** Responds to an admitted request whose body is read: by its handler, or as a fault demands. */
export function carryOut(context: SandboxContext, request: SandboxRequest, admission: Admission): Responds {
  if ('preflight' in admission) return preflight(context, request);
  context.clock.catchUp();
  if ('local' in admission) return admission.local.handler(context, request);

  context.resetGuard.begin(request);
  let fault: QueuedFault | undefined;
  try {
    fault = faultOf(context.faults, request);
  } catch (error) {
    return errorForPath(request.path, 400, `X-Sandbox-Fault: ${(error as Error).message}`);
  }
  if (!fault) return callHandler(context, request, admission);
  return applyFault(context, fault, request, (failure) => callHandler(context, request, admission, failure));
}

function callHandler(
  context: SandboxContext,
  request: SandboxRequest,
  admission: Extract<Admission, { route: unknown }>,
  failure?: PlannedFailure,
): Responds {
  const { recorder, replayer } = context;
  if (recorder) return recorder.respond(request, admission.route.operation);
  const recorded = replayer?.responseTo(request, admission.key);
  if (recorded) return recorded;
  return admission.key === undefined
    ? admission.route.handler(context, request, undefined)
    : admission.route.handler(context, request, context.accounts.of(admission.key), failure);
}

/**
 * The fault that the request's own header asks for, or else the next one in the queue.
 *
 * @throws Error if the header is not a fault.
 */
function faultOf(faults: FaultQueue, request: SandboxRequest): QueuedFault | undefined {
  const header = request.header('x-sandbox-fault');
  const own = header === undefined ? undefined : parseFaultHeader(header);
  if (own && (own.operation === undefined || own.operation === operationNameOf(request))) return own;
  return faults.take(request);
}

function preflight(context: SandboxContext, request: SandboxRequest): Responds {
  const response = preflightResponse(request);
  const fault = context.faults.take(request);
  if (!fault) return response;
  context.resetGuard.begin(request);
  return applyFault(context, fault, request, () => response);
}
