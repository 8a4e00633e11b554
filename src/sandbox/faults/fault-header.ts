import { checkFault } from './fault.js';
import type { AppliedFault } from './fault-queue.js';
import { checkOperation } from './fault-target.js';

/**
 * The fault of a request's own header: `X-Sandbox-Fault: lost`, `status=503`, `delay=2000`, `fail=No such voice`. With
 * `; operation=createTask` at its end it holds only for that operation, so that a client can send it with every request.
 *
 * @throws Error if it is not a fault.
 */
export function parseFaultHeader(header: string): AppliedFault {
  const [, text = '', operation] = /^(.*?)(?:;\s*operation\s*=\s*(.*?)\s*)?$/s.exec(header) ?? [];
  const [, kind, value] = /^\s*(\w*)\s*(?:=(.*))?$/s.exec(text) ?? [];
  const number = value?.trim() ? Number(value) : undefined;
  const properties = {
    status: { status: number },
    delay: { ms: number },
    fail: value ? { message: value.trim() } : {},
  };
  const fault = { kind, ...properties[kind as keyof typeof properties] };
  checkFault(fault);
  if (operation === undefined) return { fault };
  checkOperation(operation);
  return { fault, operation };
}
