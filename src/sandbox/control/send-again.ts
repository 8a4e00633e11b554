import type { SandboxRequest } from '../http.js';
import { ControlError } from './control-error.js';
import type { ControlParts } from './control-parts.js';
import { numberOf } from './list-requests.js';
import { refuseForRecorder } from './mode.js';
import { sentRequest, type SentRequest } from './sent-request.js';

const MAX_BODY_LENGTH = 1024 * 1024;

/**
 * Carries out a request once more, as the account that sent it.
 *
 * @param body Another body; if undefined, that of the request.
 * @throws ControlError if there is no such request, or its body was not stored whole.
 */
export async function sendAgain(
  { mode, traffic, sendAs }: Pick<ControlParts, 'mode' | 'traffic' | 'sendAs'>,
  id: string,
  body: unknown,
): Promise<SentRequest> {
  refuseForRecorder(mode, "It can't send a request again, since it stores no key; send it as a new one, with its key");
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
  return sentRequest(request, await sendAs(request, account));
}
