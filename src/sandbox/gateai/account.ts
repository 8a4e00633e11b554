import { roundUsd } from '../../internal/money.js';
import { dailyBudgetOf, dayOf, type Accounts } from '../accounts.js';
import type { SandboxContext } from '../context.js';
import { json, type SandboxRequest, type SandboxResponse } from '../http.js';
import type { SandboxAccount, SandboxTask } from '../state.js';
import { inFlight, MAX_IN_FLIGHT } from './slots.js';
import { stateOf } from './get-task.js';

const MAX_RECENT_TASKS = 20;

/** `GET /credits`. */
export function getCredits(
  { accounts }: Pick<SandboxContext, 'accounts'>,
  _request: SandboxRequest,
  account: SandboxAccount,
): SandboxResponse {
  return json(200, { your_budget: budgetOf(accounts, account), pool: { total_accounts: 12, locked: 0 } });
}

/** `GET /api/me`. */
export function getDashboard(
  parts: Pick<SandboxContext, 'clock' | 'accounts' | 'store' | 'outputs'>,
  _request: SandboxRequest,
  account: SandboxAccount,
): SandboxResponse {
  const { clock, accounts, store, outputs } = parts;
  const now = clock.now();
  const secondsSince = (time: number) => Math.round((now - time) / 1000);
  // First, since it begins the new day that `account.day` is compared with.
  const budget = budgetOf(accounts, account);
  const tasks = [...store.tasks.values()].filter((task) => task.account === account.id && task.api === 'gateai');
  const running = tasks.filter(({ state }) => state === 'running');
  const finished = tasks.filter(({ state }) => state !== 'running').sort((a, b) => b.endsAt - a.endsAt);
  const slots = inFlight(parts, account);
  return json(200, {
    budget,
    concurrency: {
      used: slots.length,
      max: MAX_IN_FLIGHT,
      available: MAX_IN_FLIGHT - slots.length,
      active_slots: slots.map(({ id, model, createdAt }) => ({ taskId: id, model, elapsed: secondsSince(createdAt) })),
    },
    active_tasks: running.map((task) => ({
      task_id: task.id,
      model: task.model,
      status: stateOf(parts, task).status,
      cost: task.cost,
      elapsed: `${secondsSince(task.createdAt)}s`,
    })),
    recent_tasks: finished.slice(0, MAX_RECENT_TASKS).map((task) => {
      const { result = [] }: { result?: unknown[] } = task.state === 'completed' ? outputs.of(task) : {};
      return {
        task_id: task.id,
        model: task.model,
        status: task.state === 'completed' ? 'FINISHED' : 'FAILED',
        cost: task.cost,
        result_count: result.length,
      };
    }),
    today_spending: spendingOf(tasks.filter(({ createdAt }) => dayOf(createdAt) === account.day)),
  });
}

function spendingOf(tasks: SandboxTask[]): Record<string, { requests: number; cost: number }> {
  const spending: Record<string, { requests: number; cost: number }> = {};
  for (const { model, cost, refunded } of tasks) {
    const entry = (spending[model] ??= { requests: 0, cost: 0 });
    entry.requests++;
    entry.cost = roundUsd(entry.cost + (refunded ? 0 : cost));
  }
  return spending;
}

function budgetOf(accounts: Accounts, account: SandboxAccount): object {
  const remaining = accounts.leftToday(account);
  return { daily_limit: dailyBudgetOf(account), used: roundUsd(account.spent), remaining };
}
