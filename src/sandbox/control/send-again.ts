import { jsonOf } from '../../internal/json.js';
import type { SandboxRequest } from '../http.js';
import { ControlError } from './control-error.js';
import type { ControlParts } from './control-parts.js';
import { numberOf } from './list-requests.js';
import { requestId } from './make-rows.js';

const MAX_BODY_LENGTH = 1024 * 1024;

/** The response to a request that was sent again. */
export interface SentAgain {
  /** Id of the new request. */
  request: string;
  /** Status of its response; 0 if a fault reset the connection. */
  status: number;
  /** The body of its response: JSON as a value, anything else as text. */
  body: unknown;
  /** The task that it created or asked for. */
  task?: string;
}

/**
 * Carries out a request once more, as the account that sent it.
 *
 * @param body Another body; if undefined, that of the request.
 * @throws ControlError if there is no such request, or its body was not stored whole.
 */
export async function sendAgain(
  { traffic, sendAs }: Pick<ControlParts, 'traffic' | 'sendAs'>,
  id: string,
  body: unknown,
): Promise<SentAgain> {
  const entry = traffic.get(numberOf(id)!);
  if (!entry) throw new ControlError(`There is no request ${id}, or it was evicted`, 404);
  const { method, path, origin, account, requestText, requestNote, truncated } = entry;
  const hasOwnBody = body !== undefined;
  if (hasOwnBody && method !== 'POST' && method !== 'PUT') throw new ControlError(`A ${method} request has no body`);
  if (!hasOwnBody && (requestNote !== undefined || entry.isElided || (truncated && method !== 'GET')))
    throw new ControlError('The body of this request was not stored whole; give one in body');
  const text = hasOwnBody ? JSON.stringify(body) : (requestText ?? '');
  if (text.length > MAX_BODY_LENGTH) throw new ControlError(`body has more than ${MAX_BODY_LENGTH} characters`);
  const request: SandboxRequest = {
    method,
    path,
    query: new URLSearchParams(entry.language === undefined ? {} : { language: entry.language }),
    header: (name) => (name === 'content-type' && text !== '' ? 'application/json' : undefined),
    body: new TextEncoder().encode(text),
    origin,
  };
  const response = await sendAs(request, account);
  const { number = 0, status = 0, task } = request.record ?? {};
  const sent = response.body;
  return {
    request: requestId(number),
    status,
    body: status === 0 ? undefined : typeof sent === 'string' ? (jsonOf(sent) ?? sent) : undefined,
    ...(task !== undefined && { task }),
  };
}
