import { json, type SandboxResponse } from '../http.js';
import { outputOf } from '../outputs.js';
import type { SandboxAccount } from '../store.js';
import { DAILY, dayOf, type World } from '../world.js';
import { roundUsd } from '../../internal/money.js';
import { inFlight, SLOTS, stateOf } from './generate.js';

/** `GET /credits`. */
export function credits(world: World, account: SandboxAccount): SandboxResponse {
  return json(200, { your_budget: budget(world, account), pool: { total_accounts: 12, locked: 0 } });
}

/** `GET /api/me`. */
export function dashboard(world: World, account: SandboxAccount): SandboxResponse {
  const now = world.clock.now();
  // First of all, since it begins a new day where one has come.
  const ownBudget = budget(world, account);
  const own = [...world.store.tasks.values()].filter((task) => task.account === account.id && task.api === 'gateai');
  const slots = inFlight(world, account);
  const seconds = (time: number) => Math.round((now - time) / 1000);
  const today = own.filter(({ createdAt }) => dayOf(createdAt) === account.day);
  const spending: Record<string, { requests: number; cost: number }> = {};
  for (const { model, cost, refunded } of today) {
    const entry = (spending[model] ??= { requests: 0, cost: 0 });
    entry.requests++;
    entry.cost = roundUsd(entry.cost + (refunded ? 0 : cost));
  }
  return json(200, {
    budget: ownBudget,
    concurrency: {
      used: slots.length,
      max: SLOTS,
      available: SLOTS - slots.length,
      active_slots: slots.map(({ id, model, createdAt }) => ({ taskId: id, model, elapsed: seconds(createdAt) })),
    },
    active_tasks: own
      .filter(({ state }) => state === 'running')
      .map((task) => ({
        task_id: task.id,
        model: task.model,
        status: (stateOf(world, task) as { status: string }).status,
        cost: task.cost,
        elapsed: `${seconds(task.createdAt)}s`,
      })),
    recent_tasks: own
      .filter(({ state }) => state !== 'running')
      .sort((a, b) => b.endsAt - a.endsAt)
      .slice(0, 20)
      .map((task) => {
        const { result = [] } = task.state === 'completed' ? (outputOf(world, task) as { result?: unknown[] }) : {};
        return {
          task_id: task.id,
          model: task.model,
          status: task.state === 'completed' ? 'FINISHED' : 'FAILED',
          cost: task.cost,
          result_count: result.length,
        };
      }),
    today_spending: spending,
  });
}

function budget(world: World, account: SandboxAccount): object {
  const remaining = world.leftToday(account);
  return { daily_limit: DAILY, used: roundUsd(account.spent), remaining };
}
