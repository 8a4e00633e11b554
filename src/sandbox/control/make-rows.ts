import type { Api } from '../../types/api.js';
import { apiOfOperation } from '../api-of-operation.js';
import { modelsOf } from '../models.js';
import { allOperations } from '../operation-of-path.js';
import type { SandboxAccount, SandboxTask } from '../state.js';
import { factsOf } from '../traffic/facts.js';
import type { RecordedRequest } from '../traffic/recorded-request.js';
import { wordsOfInput } from '../words-of-input.js';
import type { RowParts } from './row-parts.js';
import type { AccountRow, ClockInfo, RequestRow, TaskRow } from './rows.js';

const MAX_PROMPT_LENGTH = 200;
const MAX_MESSAGE_LENGTH = 1000;

/** Times that a `Date` can't say are those of a hostile clock. */
const MAX_DATE_MS = 8.64e15;

const apiOf = new Map<string, Api>([
  ...allOperations.map((operation) => [operation.id, apiOfOperation(operation)] as const),
  ['dryRun', 'unifically'],
]);

export function clockInfo({ clock }: Pick<RowParts, 'clock'>): ClockInfo {
  const { frozen, speed, pending, nextAt } = clock;
  return {
    now: isoOf(clock.now()),
    limitsNow: isoOf(clock.limitsNow()),
    frozen,
    speed,
    pending,
    ...(nextAt !== undefined && { nextAt: isoOf(nextAt) }),
  };
}

export function taskRow(task: SandboxTask, now: number): TaskRow {
  const { id, api, account, model, createdAt, startsAt, endsAt, cost, refunded, message, callbackUrl, responseFault } =
    task;
  const words = wordsOfInput(task.input);
  return {
    id,
    api,
    account,
    model,
    kind: modelsOf(api).get(model)?.kind ?? 'image',
    status: statusOf(task, now),
    createdAt,
    startsAt,
    endsAt,
    cost,
    ...(refunded && { refunded }),
    ...(message !== undefined && { message: message.slice(0, MAX_MESSAGE_LENGTH) }),
    ...(callbackUrl !== undefined && { callbackUrl }),
    ...(responseFault !== undefined && { responseFault }),
    plannedOutcome: task.plannedOutcome,
    ...(words !== undefined && { prompt: words.slice(0, MAX_PROMPT_LENGTH) }),
  };
}

/** A task is queued until its processing starts. */
export function statusOf({ state, startsAt }: SandboxTask, now: number): TaskRow['status'] {
  return state === 'running' && now < startsAt ? 'queued' : state;
}

export function requestRow(entry: RecordedRequest, { store }: Pick<RowParts, 'store'>): RequestRow {
  const { number, at, ms, method, path, operation, account, task, status, fault, isReplayed } = entry;
  const { model = task === undefined ? undefined : store.tasks.get(task)?.model, problem } = factsOf(entry);
  const api = operation === undefined ? undefined : apiOf.get(operation);
  return {
    id: requestId(number),
    at,
    ms: Math.round(ms * 100) / 100,
    method,
    path,
    ...(operation !== undefined && { operation }),
    ...(api !== undefined && { api }),
    ...(account !== undefined && { account }),
    ...(task !== undefined && { task }),
    ...(model !== undefined && { model }),
    status,
    ...(fault !== undefined && { fault }),
    ...(isReplayed && { replayed: true }),
    ...(problem !== undefined && { problem }),
  };
}

export function requestId(number: number): string {
  return `req_${number}`;
}

export function accountRow(
  account: SandboxAccount,
  { accounts, clock, rateLimits, store }: Pick<RowParts, 'accounts' | 'clock' | 'rateLimits' | 'store'>,
): AccountRow {
  const budgetLeft = accounts.leftToday(account);
  const blockedUntil = rateLimits?.blockedUntil(account.id, clock.limitsNow());
  const tasks = store.tasks.running(account.id);
  return { ...account, tasks, ...(blockedUntil !== undefined && { blockedUntil }), budgetLeft };
}

function isoOf(time: number): string {
  return new Date(Math.min(Math.max(time, -MAX_DATE_MS), MAX_DATE_MS)).toISOString();
}
