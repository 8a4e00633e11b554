import type { Fault } from './faults.js';
import { isGateAIPath, refusal, type SandboxRequest, type SandboxResponse } from './http.js';
import { limitHeaders } from './limits.js';
import type { World } from './world.js';

/** Seconds until a request may be sent again after a 429 by wish; the documented ban. */
const BAN = 60;

/**
 * Answers a request that meets a fault.
 *
 * @param carryOut Answers it as without one; what it is given is why the task that it creates will fail.
 */
export async function answerWith(
  fault: Fault,
  world: World,
  request: SandboxRequest,
  carryOut: (failure?: string) => Promise<SandboxResponse>,
): Promise<SandboxResponse> {
  switch (fault.kind) {
    case 'status':
      return refusal(
        request.path,
        fault.status,
        fault.message ?? `HTTP ${fault.status} by wish`,
        undefined,
        {},
        headersOf(fault, world, request.path),
      );
    case 'delay': {
      // Who gives up meanwhile has a task all the same, as where the real API is slow.
      const answer = await carryOut();
      const waited = await world.clock.wait(fault.ms);
      // What it tells of is no more.
      world.assertCurrent(request);
      return waited === 'due' ? answer : brokenConnection();
    }
    case 'reset':
      return brokenConnection();
    case 'fail':
      return carryOut(fault.message ?? 'The provider refused the prompt');
    case 'malformed':
      return { ...(await carryOut()), body: '{"success": tru' };
    case 'lost':
      return { ...(await carryOut()), broken: 'reset' };
    case 'cut':
      return { ...(await carryOut()), broken: 'cut' };
  }
}

/** Instead of an answer: the connection is reset. */
export function brokenConnection(): SandboxResponse {
  return { status: 0, headers: {}, body: '', broken: 'reset' };
}

function headersOf(
  { status, retryAfter }: Fault & { kind: 'status' },
  world: World,
  path: string,
): Record<string, string> {
  const seconds = retryAfter ?? (status === 429 ? BAN : undefined);
  if (seconds === undefined) return {};
  const headers = { 'Retry-After': String(seconds) };
  const limited = status === 429 && !isGateAIPath(path) && path !== '/upload';
  return limited ? { ...limitHeaders(10, 0, world.clock.now() + seconds * 1000), ...headers } : headers;
}
