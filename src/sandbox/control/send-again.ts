import type { SandboxRequest } from '../http.js';
import type { RecordedRequest } from '../traffic/recorded-request.js';
import { ControlError } from './control-error.js';
import type { ControlParts } from './control-parts.js';
import { numberOf } from './list-requests.js';
import { refuseForRecorder, type ModeInfo } from './mode.js';
import { sentRequest, type SentRequest } from './sent-request.js';

const MAX_BODY_LENGTH = 1024 * 1024;
const SEND_AS_NEW = "It can't send a request again, since it stores no key; send it as a new one, with its key";

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
  refuseForRecorder(mode, SEND_AS_NEW);
  const entry = traffic.get(numberOf(id)!);
  if (!entry) throw new ControlError(`There is no request ${id}, or it was evicted`, 404);
  const { method, path, origin, account, requestText } = entry;
  const hasOwnBody = body !== undefined;
  if (hasOwnBody && method !== 'POST' && method !== 'PUT') throw new ControlError(`A ${method} request has no body`);
  const problem = hasOwnBody ? undefined : bodyProblem(entry);
  if (problem !== undefined) throw new ControlError(problem);
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

/** Why a request can't be sent again as it was; undefined if it can. */
export function sendProblem(entry: RecordedRequest, { mode }: ModeInfo): string | undefined {
  return mode === 'record' ? SEND_AS_NEW : bodyProblem(entry);
}

function bodyProblem({ requestNote, isElided, truncated, method }: RecordedRequest): string | undefined {
  const isWhole = requestNote === undefined && !isElided && (!truncated || method === 'GET');
  return isWhole ? undefined : 'The body of this request was not stored whole; give one in body';
}
