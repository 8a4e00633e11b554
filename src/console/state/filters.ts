import { isPlainPoll } from '../../sandbox/control/is-plain-poll.js';
import type { DeliveryRow, RequestRow, TaskRow } from '../../sandbox/index.js';

/** The filters of a list, named as in the query; an empty string matches everything. */
export interface TaskFilter {
  q: string;
  account: string;
  model: string;
  status: string;
}

export interface RequestFilter {
  q: string;
  account: string;
  operation: string;
  /** `failed` leaves out the polls that succeeded. */
  polls: string;
  status: string;
}

export interface DeliveryFilter {
  q: string;
  status: string;
}

export const NO_TASK_FILTER: TaskFilter = { q: '', account: '', model: '', status: '' };
/** Polls that succeeded are left out: they would drown all else. */
export const NO_REQUEST_FILTER: RequestFilter = { q: '', account: '', operation: '', polls: 'failed', status: '' };
export const NO_DELIVERY_FILTER: DeliveryFilter = { q: '', status: '' };

/** Whether a filter lets everything through. */
export const isEmpty = (filter: object): boolean => Object.values(filter).every((value) => value === '');

/** Whether two filters are the same. */
export const isSame = <F extends object>(one: F, other: F): boolean =>
  Object.entries(one).every(([name, value]) => value === other[name as keyof F]);

/** Whether a filter matches a task, by the rules of `GET /_sandbox/tasks`. */
export function taskMatcher(filter: TaskFilter): ((row: TaskRow) => boolean) | undefined {
  if (isEmpty(filter)) return undefined;
  const { account, model, status } = filter;
  const hasWords = wordMatcher(filter.q);
  return (row) =>
    (account === '' || row.account === account) &&
    (model === '' || row.model === model) &&
    (status === '' || row.status === status) &&
    hasWords([row.id], row.model, row.prompt);
}

/** Whether a filter matches a request, by the rules of `GET /_sandbox/requests`. */
export function requestMatcher(filter: RequestFilter): ((row: RequestRow) => boolean) | undefined {
  if (isEmpty(filter)) return undefined;
  const { account, operation, status, polls } = filter;
  const hasWords = wordMatcher(filter.q);
  return (row) =>
    (account === '' || row.account === account) &&
    (operation === '' || row.operation === operation) &&
    matchesStatus(row.status, status) &&
    !(polls === 'failed' && isPlainPoll(row)) &&
    hasWords([], row.id, row.method, row.path, row.operation, row.task, row.fault, row.model, row.problem);
}

/** Whether a filter matches a callback. The page has all callbacks, so the sandbox does not filter them. */
export function deliveryMatcher(filter: DeliveryFilter): ((row: DeliveryRow) => boolean) | undefined {
  if (isEmpty(filter)) return undefined;
  const hasWords = wordMatcher(filter.q);
  return (row) =>
    (filter.status === '' || (filter.status === 'delivered') === isDelivered(row)) &&
    hasWords([], row.id, row.task, row.url, row.error);
}

export function isDelivered({ status }: Pick<DeliveryRow, 'status'>): boolean {
  return status !== undefined && status >= 200 && status < 300;
}

/** Whether a status matches `4xx` (400 to 499) or `429`. */
function matchesStatus(status: number, wanted: string): boolean {
  if (wanted === '') return true;
  return wanted.endsWith('xx') ? Math.floor(status / 100) === Number(wanted[0]) : status === Number(wanted);
}

/** Whether every word is in one of the texts, or begins one of the ids. */
function wordMatcher(query: string): (ids: readonly string[], ...texts: (string | undefined)[]) => boolean {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return () => true;
  return (ids, ...texts) => {
    const text = texts.join('\n').toLowerCase();
    return words.every((word) => text.includes(word) || ids.some((id) => id.toLowerCase().startsWith(word)));
  };
}
