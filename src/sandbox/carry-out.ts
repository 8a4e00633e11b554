import { accountIdOf } from './account-id.js';
import type { Awaitable } from './and-then.js';
import type { Admission } from './admission.js';
import type { SandboxContext } from './context.js';
import { preflightResponse } from './cors.js';
import { errorForPath } from './error-response.js';
import { applyFault } from './faults/apply-fault.js';
import { parseFaultHeader } from './faults/fault-header.js';
import type { AppliedFault } from './faults/fault-queue.js';
import { operationNameOf } from './faults/fault-target.js';
import type { SandboxRequest, SandboxResponse } from './http.js';
import type { PlannedFailure } from './tasks.js';

type Responds = Awaitable<SandboxResponse>;

/** Responds to an admitted request whose body is read: by its handler, or as a fault demands. */
export function carryOut(context: SandboxContext, request: SandboxRequest, admission: Admission): Responds {
  if ('preflight' in admission) return preflight(context, request);
  context.clock.catchUp();
  if ('local' in admission) return admission.local.handler(context, request);

  context.resetGuard.begin(request);
  let fault: AppliedFault | undefined;
  try {
    fault = faultOf(context, request, admission);
  } catch (error) {
    return errorForPath(request.path, 400, `X-Sandbox-Fault: ${(error as Error).message}`);
  }
  // Without a scenario, a request costs no more than this question.
  if (!fault && context.scenarios.isActive) {
    const ruled = context.scenarios.faultOf(request, admission.key);
    fault = ruled && { fault: ruled };
  }
  if (!fault) return callHandler(context, request, admission);
  const account = accountOf(admission);
  // A key that never gets further, such as a banned one, has an account too: its requests name it.
  if (account !== undefined && !context.recorder) context.accounts.withId(account);
  if (request.record) {
    request.record.fault = fault.fault.kind;
    request.record.account = account;
  }
  return applyFault(context, fault, request, (failure) => callHandler(context, request, admission, failure));
}

type RouteAdmission = Extract<Admission, { route: unknown }>;

function callHandler(
  context: SandboxContext,
  request: SandboxRequest,
  admission: RouteAdmission,
  failure?: PlannedFailure,
): Responds {
  const { accounts, recorder, replayer } = context;
  if (recorder) return recorder.respond(request, admission.route.operation);
  const recorded = replayer?.responseTo(request, 'account' in admission ? admission.account : admission.key);
  if (recorded) {
    if (request.record) {
      request.record.isReplayed = true;
      request.record.account = accountOf(admission);
    }
    return recorded;
  }
  const isOpen = admission.key === undefined && !('account' in admission);
  if (isOpen) return admission.route.handler(context, request, undefined);
  const account = admission.key === undefined ? accounts.withId(admission.account) : accounts.of(admission.key);
  if (request.record) request.record.account = account.id;
  return admission.route.handler(context, request, account, failure);
}

/**
 * The fault that the request's own header asks for, or else the next one in the queue.
 *
 * @throws Error if the header is not a fault.
 */
function faultOf(
  { faults }: SandboxContext,
  request: SandboxRequest,
  admission: RouteAdmission,
): AppliedFault | undefined {
  const header = request.header('x-sandbox-fault');
  const own = header === undefined ? undefined : parseFaultHeader(header);
  if (own && (own.operation === undefined || own.operation === operationNameOf(request))) return own;
  return faults.take(request, () => accountOf(admission));
}

/** The id of the account of a request. */
function accountOf(admission: RouteAdmission): string | undefined {
  if ('account' in admission) return admission.account;
  return admission.key === undefined ? undefined : accountIdOf(admission.key);
}

function preflight(context: SandboxContext, request: SandboxRequest): Responds {
  const response = preflightResponse(request);
  const fault = context.faults.take(request, () => undefined);
  if (!fault) return response;
  if (request.record) request.record.fault = fault.fault.kind;
  context.resetGuard.begin(request);
  return applyFault(context, fault, request, () => response);
}
