import { DAILY_BUDGET_USD } from '../../sandbox/accounts.js';
import { wordsOfInput } from '../../sandbox/words-of-input.js';
import { roundUsd } from '../../internal/money.js';
import type { Delivery, SandboxAccount, SandboxTask } from '../../sandbox/state.js';
import type { Api } from '../../types/api.js';
import type { AccountSnapshot, AccountTask } from './target.js';

/** The tasks, the callbacks and the money of an account at one API of a sandbox. */
export function accountSnapshot(
  api: Api,
  account: SandboxAccount,
  tasks: readonly SandboxTask[],
  deliveries: readonly Delivery[],
  now: number,
): AccountSnapshot {
  const own = tasks.filter((task) => task.account === account.id && task.api === api);
  const ids = new Set(own.map(({ id }) => id));
  return {
    left: api === 'gateai' ? roundUsd(DAILY_BUDGET_USD - account.spent) : account.balance,
    now,
    tasks: own.map((task) => ({
      id: task.id,
      model: task.model,
      prompt: wordsOfInput(task.input),
      status: statusOf(task, now),
      apiStatus: API_STATUSES[api][statusOf(task, now)],
      cost: task.cost,
      isRefunded: task.refunded === true,
      createdAt: task.createdAt,
      endsAt: task.endsAt,
    })),
    callbacks: deliveries
      .filter(({ task }) => ids.has(task))
      .map(({ id, task, attempt, at, status, nextAt }) => ({ id, task, attempt, at, status, nextAt })),
  };
}

/** GateAI documents `QUEUED` for its dashboard only. */
const API_STATUSES: Record<Api, Record<AccountTask['status'], string>> = {
  unifically: { waiting: 'pending', running: 'processing', completed: 'completed', failed: 'failed' },
  gateai: { waiting: 'PROCESSING', running: 'PROCESSING', completed: 'FINISHED', failed: 'FAILED' },
};

function statusOf({ state, startsAt }: SandboxTask, now: number): AccountTask['status'] {
  if (state === 'running') return now < startsAt ? 'waiting' : 'running';
  return state;
}
