import { postControl } from '../control-client.js';
import type { RequestRow, SentRequest } from '../../sandbox/index.js';
import { isCreate } from './is-create.js';
import { goTo } from './route.js';

/**
 * Sends a request once more, with another body if one is given, and selects the task that it created, or if there is
 * none, the new request. A poll asks for a task too, but creates none.
 */
export async function sendAgain({ id, operation }: RequestRow, body?: unknown): Promise<void> {
  const sent = await postControl<SentRequest>(`requests/${encodeURIComponent(id)}/send`, {
    ...(body !== undefined && { body }),
  });
  if (sent.task === undefined || !isCreate(operation)) goTo('requests', sent.request);
  else goTo('tasks', sent.task);
}
