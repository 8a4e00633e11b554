import { postControl } from '../control-client.js';
import type { RequestRow, SentRequest } from '../../sandbox/index.js';
import { isCreate } from './is-create.js';
import { goTo } from './route.js';

/** Sends a request once more, optionally with another body. */
export function sendAgain({ id }: RequestRow, body?: unknown): Promise<SentRequest> {
  return postControl<SentRequest>(`requests/${encodeURIComponent(id)}/send`, { ...(body !== undefined && { body }) });
}

/**
 * Selects the task that a request created, or if there is none, the new request. A poll asks for a task too, but creates
 * none.
 */
export function goToSent({ operation }: RequestRow, { task, request }: SentRequest): void {
  if (task === undefined || !isCreate(operation)) goTo('requests', request);
  else goTo('tasks', task);
}
