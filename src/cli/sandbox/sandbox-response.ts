import { isObject } from '../../internal/json.js';
import { formatUsd } from '../../internal/money.js';

/** Whether an error is the documented response to a poll of a failed task, which has a line of its own. */
export function isFailedTask(response: unknown): boolean {
  return isObject(response) && isObject(response.data) && response.data.status === 'failed';
}

/** The sentence in a response of either API. */
export function messageOf(response: unknown): string | undefined {
  if (!isObject(response)) return undefined;
  const { message, error } = isObject(response.data) ? response.data : response;
  const sentence = message ?? error;
  return typeof sentence === 'string' ? sentence : undefined;
}

/** The most important properties of a success. */
export function summaryOf(response: unknown): string {
  if (!isObject(response)) return '';
  const { task_id, status, cost, file_url, adjustments } = isObject(response.data) ? response.data : response;
  const price = typeof cost === 'number' ? formatUsd(cost) : undefined;
  const words = [task_id, status, price, file_url, adjustments && 'lowered to fit the budget'];
  return words.filter((word) => typeof word === 'string').join(' ');
}
