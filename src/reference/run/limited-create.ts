import { createTask, gateaiGenerate } from '../../../generated/operations.js';
import { clockFace } from '../../catalog/words/duration-words.js';
import { parseRetryAfter } from '../../internal/retry-after.js';
import type { LoggedRequest } from './request-log.js';

/** A create that the API refused with 429. */
export interface LimitedCreate {
  /** Seconds that the client waits; undefined if the response has no `Retry-After` and the API should have sent one. */
  waitSeconds?: number;
  /** Time of the 429, in milliseconds of the target's clock. */
  at: number;
  /** Whether the create was sent again since. */
  isRetried: boolean;
}

/** Seconds that the client waits after a 429 of GateAI Core without `Retry-After`, which no document names: the window of the limit. */
export const UNSTATED_WAIT_S = gateaiGenerate.limit.windowMs / 1000;

/** Paths of the requests that create a task. */
export const CREATE_PATHS = new Set<string>([createTask.path, gateaiGenerate.path]);

/**
 * The last 429 of a create; undefined if no attempt had one.
 *
 * @param sentAt When the create was sent first, by the target's clock: what came before is of another create.
 */
export function limitedCreate(
  entries: readonly LoggedRequest[],
  sentAt: number | undefined,
): LimitedCreate | undefined {
  if (sentAt === undefined) return undefined;
  const attempts = entries.filter(
    ({ method, path, isDryRun, startedAt }) =>
      method === 'POST' && CREATE_PATHS.has(path) && !isDryRun && startedAt >= sentAt,
  );
  const last = attempts.findLastIndex(({ status, respondedAt }) => status === 429 && respondedAt !== undefined);
  const { path, retryAfter, respondedAt } = attempts[last] ?? {};
  if (respondedAt === undefined) return undefined;
  return {
    waitSeconds:
      parseRetryAfter(retryAfter ?? null, Date.now()) ?? (path === gateaiGenerate.path ? UNSTATED_WAIT_S : undefined),
    at: respondedAt,
    isRetried: last < attempts.length - 1,
  };
}

/** The status of a create after a 429 in words, such as `429: not accepted, nothing charged, next try in 0:27`. */
export function limitedWords({ waitSeconds, at }: LimitedCreate, now: number): string {
  const refusal = '429: not accepted, nothing charged';
  if (waitSeconds === undefined) return `${refusal}, next try after a pause`;
  const left = Math.max(0, Math.ceil(waitSeconds - (now - at) / 1000));
  return `${refusal}, next try in ${clockFace(left)}`;
}

/** Says after a run how the client handled a 429. */
export function afterLimitWords({ waitSeconds }: LimitedCreate): string {
  const wait = waitSeconds === undefined ? '' : `${Math.round(waitSeconds)} s `;
  return `The API refused the create with 429 and charged nothing; the client waited ${wait}and sent it again: one task, one payment. Code without the client, such as the curl sample, has to wait by itself.`;
}
