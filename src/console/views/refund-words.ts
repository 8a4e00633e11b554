import type { TaskRow } from '../../sandbox/index.js';
import { hasDocumentedRefund } from '../../sandbox/refund.js';

type Refundable = Pick<TaskRow, 'api' | 'createdAt' | 'endsAt' | 'refunded'>;

/** What follows the price of a task in its details: whether it was refunded, and by whom if no document says so. */
export function refundWords(task: Refundable): string {
  if (!task.refunded) return '';
  return hasDocumentedRefund(task)
    ? ', refunded'
    : ', refunded by the sandbox; no document says whether the API does it';
}
