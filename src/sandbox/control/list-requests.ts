import { OPERATION_NAMES, type SandboxOperation } from '../faults/fault-target.js';
import { factsOf } from '../traffic/facts.js';
import type { RecordedRequest } from '../traffic/recorded-request.js';
import { ControlError } from './control-error.js';
import { isPlainPoll } from './is-plain-poll.js';
import type { RowParts } from './row-parts.js';
import { requestRow } from './make-rows.js';
import { page, readQuery, wordsOf, type ListQuery } from './read-query.js';
import type { RequestRow } from './rows.js';

/** Which requests to list. */
export interface RequestQuery extends ListQuery {
  /** Only those of the account with this id. */
  account?: string;
  /** Only those of this operation. */
  operation?: SandboxOperation;
  /** Only those with this status, such as `429`, or of this class, such as `4xx`; `0` if the connection was reset. */
  status?: string;
  /** `failed` leaves out the polls that succeeded: those with a status below 400 and without a fault. */
  polls?: 'failed';
}

const VALUES = { account: undefined, operation: OPERATION_NAMES, status: undefined, polls: ['failed'] };

/**
 * The requests that match, the newest first.
 *
 * @throws ControlError if a parameter is wrong.
 */
export function listRequests(
  { store, traffic }: Pick<RowParts, 'store' | 'traffic'>,
  query: object,
): { requests: RequestRow[]; more: boolean } {
  const { account, operation, status, polls, q, before, limit } = readQuery(query, VALUES);
  const hasStatus = statusMatcher(status);
  const words = wordsOf(q);
  const matches = (entry: RecordedRequest) =>
    (account === undefined || entry.account === account) &&
    (operation === undefined || entry.operation === operation) &&
    hasStatus(entry.status) &&
    !(polls === 'failed' && isPlainPoll(entry)) &&
    (words.length === 0 || hasWords(entry, words));
  const { found, more } = page(traffic.newest(numberOf(before)), matches, limit);
  return { requests: found.map((entry) => requestRow(entry, { store })), more };
}

/** The number of a request; undefined if no id is given, NaN if it is not one. */
export function numberOf(id: string | undefined): number | undefined {
  if (id === undefined) return undefined;
  const [, number] = /^req_(\d{1,15})$/.exec(id) ?? [];
  if (number === undefined) throw new ControlError(`There is no request ${id.slice(0, 40)}`, 404);
  return Number(number);
}

function statusMatcher(status: string | undefined): (status: number) => boolean {
  if (status === undefined) return () => true;
  const [, first] = /^([1-5])xx$/.exec(status) ?? [];
  if (first !== undefined) return (other) => Math.floor(other / 100) === Number(first);
  if (!/^(0|[1-5]\d\d)$/.test(status))
    throw new ControlError('status must be a status such as 200, a class such as 4xx, or 0');
  return (other) => other === Number(status);
}

/** Whether all words are in what a row shows. */
function hasWords(entry: RecordedRequest, words: string[]): boolean {
  const { method, path, operation = '', task = '', fault = '' } = entry;
  const { model = '', problem = '' } = factsOf(entry);
  const all = `req_${entry.number} ${method} ${path} ${operation} ${task} ${fault} ${model} ${problem}`.toLowerCase();
  return words.every((word) => all.includes(word));
}
