import type { RequestRow } from './rows.js';

/** Whether a request is a poll of a task that succeeded without a fault: most of the log are such polls. */
export function isPlainPoll({ operation, status, fault }: Pick<RequestRow, 'operation' | 'status' | 'fault'>): boolean {
  const isPoll = operation === 'getTask' || operation === 'gateaiGetTask';
  return isPoll && status >= 200 && status < 400 && fault === undefined;
}
