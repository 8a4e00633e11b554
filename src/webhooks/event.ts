import { isObject } from '../internal/json.js';

/** What a delivery says of a task. The API signs nothing, so it proves nothing; the rest of the body is not read. */
export interface WebhookEvent {
  /** Id of the task that has finished, per the delivery. */
  readonly task_id: string;
  /** How the task finished, per the delivery. Rely on the state in the first argument of `onTask`: it comes from the API. */
  readonly status: 'completed' | 'failed';
  /**
   * The URL that was called, without the signature. If callback URLs are signed, its path and query are as they were
   * signed, so that a query may say what the task is for.
   */
  readonly url: string;
}

/** Ids become part of URLs of the API, so they have no dots and no slashes. */
const TASK_ID = /^[\w-]{1,128}$/;

/** The event in a body, or a sentence that says what is wrong with it. */
export function parseEvent(body: unknown, url: string): WebhookEvent | string {
  if (!isObject(body)) return 'The body must be an object';
  const { task_id, status } = body;
  if (typeof task_id !== 'string' || !TASK_ID.test(task_id)) return '`task_id` must be the id of a task';
  if (status !== 'completed' && status !== 'failed') return '`status` must be `completed` or `failed`';
  return { task_id, status, url };
}
