import { postControl } from '../control-client.js';
import type { RequestDetails, RequestRow, SandboxMode, SentAgain } from '../control-types.js';
import { isCreate } from './is-create.js';
import { goTo } from './route.js';

/**
 * Sends a request once more, with another body if one is given, and selects the task that it created, or if there is
 * none, the new request. A poll asks for a task too, but creates none.
 */
export async function sendAgain({ id, operation }: RequestRow, body?: unknown): Promise<void> {
  const sent = await postControl<SentAgain>(`requests/${encodeURIComponent(id)}/send`, {
    ...(body !== undefined && { body }),
  });
  if (sent.task === undefined || !isCreate(operation)) goTo('requests', sent.request);
  else goTo('tasks', sent.task);
}

/** Why a request can't be sent as it was; undefined if it can. */
export function whyNotAgain(
  { truncated, canSend, whyNot, method, requestBody }: RequestDetails & { canSend?: false; whyNot?: string },
  { mode }: SandboxMode,
): string | undefined {
  if (mode === 'record') return 'A recorder stores no key. Copy the request and send it yourself.';
  if (canSend === false) return whyNot ?? 'Its body was not stored whole.';
  if (method !== 'GET' && (truncated || requestBody === undefined)) return 'Its body was not stored whole.';
  return undefined;
}
