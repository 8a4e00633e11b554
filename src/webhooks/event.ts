import { isObject } from '../internal/json.js';

/** A delivery of the API, without the part of its body that nobody has signed. */
export interface WebhookEvent {
  /** Id of the finished task, per the event. */
  readonly task_id: string;
  /** How the task finished, per the event; the state that is read from the API counts. */
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
