import { operations } from '../../../generated/operations.js';
import type { Awaitable } from '../and-then.js';
import type { SandboxContext } from '../context.js';
import { errorForPath } from '../error-response.js';
import type { SandboxRequest, SandboxResponse } from '../http.js';
import { operationOfPath } from '../operation-of-path.js';
import { rateLimitHeaders } from '../rate-limits.js';
import type { PlannedFailure } from '../tasks.js';
import { DEFAULT_FAILURE, type Fault } from './fault.js';
import type { AppliedFault } from './fault-queue.js';

/** `Retry-After` of an injected 429 at Unifically: the documented block. GateAI Core documents no such header. */
const RETRY_AFTER_S = operations.createTask.limit.blockMs / 1000;

type FaultParts = Pick<SandboxContext, 'clock' | 'resetGuard' | 'faults'>;
type CarryOut = (failure?: PlannedFailure) => Awaitable<SandboxResponse>;

/**
 * Responds to a request to which a fault applies.
 *
 * @param carryOut Responds as if there were no fault, but the task that it creates fails as planned.
 */
export async function applyFault(
  parts: FaultParts,
  queued: AppliedFault,
  request: SandboxRequest,
  carryOut: CarryOut,
): Promise<SandboxResponse> {
  const { fault } = queued;
  request.fault = fault.kind;
  const { message = DEFAULT_FAILURE, refund = false } = fault.kind === 'fail' ? fault : {};
  const failure: PlannedFailure = { message, refund, used: false };
  try {
    return await respondWith(fault, failure, parts, request, carryOut);
  } finally {
    parts.faults.release(queued, failure.used);
  }
}

async function respondWith(
  fault: Fault,
  failure: PlannedFailure,
  { clock, resetGuard }: FaultParts,
  request: SandboxRequest,
  carryOut: CarryOut,
): Promise<SandboxResponse> {
  switch (fault.kind) {
    case 'status': {
      const { status, message = `HTTP ${status} injected by the sandbox` } = fault;
      return errorForPath(request.path, status, message, { headers: statusHeaders(fault, clock.now(), request.path) });
    }
    case 'delay': {
      // A caller that gives up meanwhile has a task all the same, as with a slow API.
      const response = await carryOut();
      const waited = await clock.wait(fault.ms);
      // After a reset, what the response says is gone.
      resetGuard.assertCurrent(request);
      return waited === 'due' ? response : resetConnection();
    }
    case 'reset':
      return resetConnection();
    case 'fail':
      return carryOut(failure);
    case 'malformed':
      return { ...(await carryOut()), body: '{"success": tru' };
    case 'lost':
      return { ...(await carryOut()), broken: 'reset' };
    case 'cut':
      return { ...(await carryOut()), broken: 'cut' };
  }
}

/** No response: the connection is reset. */
export function resetConnection(): SandboxResponse {
  return { status: 0, headers: {}, body: '', broken: 'reset' };
}

function statusHeaders(
  { status, retryAfter }: Fault & { kind: 'status' },
  now: number,
  path: string,
): Record<string, string> {
  const operation = operationOfPath(path);
  const seconds = retryAfter ?? (status === 429 && operation?.host !== 'gateai' ? RETRY_AFTER_S : undefined);
  if (seconds === undefined) return {};
  return {
    // Only Unifically documents headers of its limits.
    ...(status === 429 &&
      operation?.host === 'unifically' &&
      operation.limit &&
      rateLimitHeaders(operation.limit.requests, 0, now + seconds * 1000)),
    'Retry-After': String(seconds),
  };
}
