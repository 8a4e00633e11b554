import { postControl } from '../control-client.js';
import type { SentAgain } from '../control-types.js';
import { goTo } from './route.js';

/**
 * Sends a request once more, with another body if one is given, and selects the task that it created, or if there is
 * none, the new request.
 */
export async function sendAgain(request: string, body?: unknown): Promise<void> {
  const sent = await postControl<SentAgain>(`requests/${encodeURIComponent(request)}/send`, {
    ...(body !== undefined && { body }),
  });
  if (sent.task === undefined) goTo('requests', sent.request);
  else goTo('tasks', sent.task);
}
