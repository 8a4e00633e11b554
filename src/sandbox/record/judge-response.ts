import { isObject, objectOf } from '../../internal/json.js';
import { textOf } from '../../internal/values.js';
import type { Operation } from '../../types/operation.js';
import type { Purpose } from './operation-purpose.js';
import { valueOf, type UpstreamResponse } from './record-message.js';
import type { RecordedExchange } from './recorded-exchange.js';

/** What is wrong with the result of a request, and whether the caller gets an error instead of the response. */
export type Verdict =
  | { problem?: undefined; outcome?: undefined }
  | { problem: string; outcome?: RecordedExchange['outcome']; isTask?: true };

/** The verdict on a response. */
export function judgeResponse(operation: Operation, purpose: Purpose, response: UpstreamResponse): Verdict {
  const value = valueOf(response.text);
  if (purpose.kind === 'estimate' && response.status < 300 && taskIdOf(value) !== undefined)
    return { problem: 'the API answered an estimate with a task, which may cost money', isTask: true };
  if (!leavesSomething(purpose) || isUnderstood(operation, purpose, response, value)) return {};
  const problem = `its response (HTTP ${response.status}) says neither that it did nor that it did not`;
  return { problem, outcome: 'unknown' };
}

/** The verdict on a request without a response. */
export function judgeFailure(purpose: Purpose, problem: string, notSent: boolean): Verdict {
  return { problem, outcome: leavesSomething(purpose) && !notSent ? 'unknown' : 'failed' };
}

/** Whether a request creates something at the API, so that it must not be sent twice. */
export function leavesSomething({ kind }: Purpose): boolean {
  return kind === 'create' || kind === 'upload';
}
/** Whether a response to a create or an upload says what became of it. */
function isUnderstood(operation: Operation, { kind }: Purpose, { status }: UpstreamResponse, value: unknown): boolean {
  if (status < 300) return kind === 'upload' ? isObject(value) : taskIdOf(value) !== undefined;
  if (status < 500) return status !== 408;
  // In the API's own form, a 500 is its answer; any other comes from a host in between.
  const { success, data, error, code } = objectOf(value);
  const isOwn =
    operation.host === 'gateai'
      ? typeof error === 'string' && typeof code === 'string'
      : success === false && typeof objectOf(data).message === 'string';
  return status === 500 && isOwn;
}

function taskIdOf(value: unknown): string | undefined {
  const { task_id: id, data } = objectOf(value);
  return textOf(id) ?? textOf(objectOf(data).task_id);
}
