import { parseJson } from '../../internal/json.js';
import type { Fault } from '../faults/fault.js';
import type { SandboxRequest, SandboxResponse } from '../http.js';
import { requestId } from './make-rows.js';

/** The outcome of a request that the control sent. */
export interface SentRequest {
  /** Id of the request in the log. */
  request: string;
  /** Status of the response; 0 if a fault reset the connection, before or after the request was carried out. */
  status: number;
  /** The body of the response as far as a caller gets it: JSON as a value, anything else as text. */
  body: unknown;
  /** The task that it created or asked for, also if no response says so. */
  task?: string;
  /** Kind of the fault that was applied. */
  fault?: Fault['kind'];
}

/** @internal The outcome of a request, from its entry in the log. */
export function sentRequest({ record }: SandboxRequest, { body, broken }: SandboxResponse): SentRequest {
  const { number = 0, status = 0, task, fault } = record ?? {};
  const text = typeof body === 'string' && status !== 0 ? body : undefined;
  const got = broken === 'cut' ? text?.slice(0, text.length / 2) : text;
  return {
    request: requestId(number),
    status,
    body: got === undefined ? undefined : (parseJson(got) ?? got),
    ...(task !== undefined && { task }),
    ...(fault !== undefined && { fault }),
  };
}
