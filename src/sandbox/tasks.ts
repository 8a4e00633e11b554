import type { ModelEntry } from '../catalog/entry.js';
import { durationOf } from './durations.js';
import type { SandboxRequest } from './http.js';
import { uuid } from './random.js';
import type { SandboxAccount, SandboxTask } from './store.js';
import { dayOf, type World } from './world.js';
import { roundUsd } from '../internal/money.js';
import type { Api } from '../types/api.js';

/** Milliseconds after which GateAI gives the cost back, and after which it ends a generation. */
const REFUND = 20 * 60_000;
const DEADLINE = 40 * 60_000;
const TOO_LATE = 'Generation timed out (40 min hard limit)';

/** What a new task needs to be told. */
export interface NewTask {
  api: Api;
  account: SandboxAccount;
  entry: ModelEntry;
  input: Record<string, unknown>;
  cost: number;
  /** What it is made for. */
  request: SandboxRequest;
  callbackUrl?: string;
  adjustments?: Record<string, unknown>;
  shape?: SandboxTask['shape'];
  /** Why it will fail, where it is meant to. */
  failure?: string;
}

/** Makes a task that ends by itself, and charges it. */
export function createTask(world: World, made: NewTask): SandboxTask {
  const { clock, store } = world;
  const { api, account, entry, input, cost, request, callbackUrl, adjustments, shape, failure } = made;
  const now = clock.now();
  const { wait, run } = durationOf(entry, world.speed, world.random);
  const task: SandboxTask = {
    id: api === 'gateai' ? uuid(world.random) : world.id('task_'),
    api,
    account: account.id,
    model: entry.id,
    input,
    createdAt: now,
    startsAt: now + wait,
    endsAt: now + wait + run,
    state: 'running',
    fate: failure === undefined ? 'completed' : 'failed',
    cost,
    origin: request.origin,
    ...(failure !== undefined && { message: failure }),
    ...(callbackUrl !== undefined && { callbackUrl }),
    ...(adjustments && { adjustments }),
    ...(shape && { shape }),
  };
  store.putTask(task, now);
  follow(world, task);
  if (failure !== undefined) world.creators.add(request);
  return task;
}

/** Has a task end in its time; also after a restart. */
export function follow(world: World, task: SandboxTask): void {
  const { clock } = world;
  clock.schedule(task.endsAt, () => {
    if (task.state === 'running' && task.endsAt <= clock.now()) end(world, task);
  });
  if (task.api !== 'gateai' || task.endsAt - task.createdAt < REFUND) return;
  clock.schedule(task.createdAt + REFUND, () => task.state === 'running' && refund(world, task));
  clock.schedule(task.createdAt + DEADLINE, () => task.state === 'running' && end(world, task, 'failed', TOO_LATE));
}

/** Ends a task now, as it was meant to or as it is told. */
export function end(world: World, task: SandboxTask, fate: SandboxTask['fate'] = task.fate, message?: string): void {
  const { clock, store } = world;
  const now = clock.now();
  task.state = task.fate = fate;
  task.startsAt = Math.min(task.startsAt, now);
  task.endsAt = now;
  if (fate === 'completed') {
    delete task.message;
  } else {
    task.message = message ?? task.message ?? 'The provider could not make this';
    // GateAI documents a refund after 20 minutes alone; Unifically none. A task that made nothing costs nothing here.
    refund(world, task);
  }
  store.putTask(task, now);
  world.webhooks.announce(task);
}

function refund(world: World, task: SandboxTask): void {
  const account = world.store.accounts.get(task.account);
  if (task.refunded || !account) return;
  task.refunded = true;
  if (task.api === 'unifically') account.balance = roundUsd(account.balance + task.cost);
  // What was spent yesterday does not come back today.
  else if (account.day === dayOf(task.createdAt)) account.spent = Math.max(0, roundUsd(account.spent - task.cost));
  account.updatedAt = world.clock.now();
  world.store.putAccount(account);
  world.store.putTask(task, world.clock.now());
}
