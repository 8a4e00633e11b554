/** A delivery of the API, reduced to what can be used of it: the rest of its body is not signed by anybody. */
export interface WebhookEvent {
  /** Id of the task that is said to have ended. */
  readonly task_id: string;
  /** How it is said to have ended; what the API says of the task itself counts. */
  readonly status: 'completed' | 'failed';
  /**
   * The address that was called, without the signature. Where callback addresses are signed its path and query are as
   * they were when it was signed, so that a query may tell what the task is for.
   */
  readonly url: string;
}

/** Ids go into addresses of the API, so they have no dots and no slashes. */
const ID = /^[\w-]{1,128}$/;

/** The event in a body, or a sentence that names the member that is wrong. */
export function readEvent(body: unknown, url: string): WebhookEvent | string {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return 'The body must be an object';
  const { task_id, status } = body as { task_id?: unknown; status?: unknown };
  if (typeof task_id !== 'string' || !ID.test(task_id)) return '`task_id` must be the id of a task';
  if (status !== 'completed' && status !== 'failed') return '`status` must be `completed` or `failed`';
  return { task_id, status, url };
}
