import type { ModelEntry } from '../catalog/entry.js';
import type { Api } from '../types/api.js';
import type { Accounts } from './accounts.js';
import type { SandboxClock } from './clock.js';
import type { Fault } from './faults/fault.js';
import { taskDuration } from './task-duration.js';
import type { RandomSource } from './random-source.js';
import { hasDocumentedRefund, REFUND_AFTER_MS } from './refund.js';
import type { TaskPlan } from './scenario/scenarios.js';
import type { SandboxAccount, SandboxTask } from './state.js';
import type { Store } from './store.js';
import type { Webhooks } from './webhooks.js';

/** GateAI refunds a generation that still runs after 20 minutes, and ends it after 40. */
const HARD_LIMIT_MS = 40 * 60_000;
const HARD_LIMIT_MESSAGE = 'Generation timed out (40 min hard limit)';

/** A failure that a fault plans for the task that a request creates. */
export interface PlannedFailure {
  readonly message: string;
  /** Whether the task is refunded then. */
  readonly refund: boolean;
  /** Whether a task was created with it. */
  used: boolean;
}

export interface NewTask {
  api: Api;
  account: SandboxAccount;
  entry: ModelEntry;
  input: Record<string, unknown>;
  /** US dollars. */
  cost: number;
  /** Scheme and host of the URLs in its output. */
  origin: string;
  callbackUrl?: string;
  adjustments?: Record<string, unknown>;
  shape?: SandboxTask['shape'];
  failure?: PlannedFailure;
  /** What a scenario says of it. */
  plan?: TaskPlan;
  /** Kind of the fault that the create met. */
  fault?: Fault['kind'];
}

export interface TaskParts {
  clock: SandboxClock;
  random: RandomSource;
  store: Store;
  accounts: Accounts;
  webhooks: Webhooks;
}

/** The life of tasks: they are created and paid for, run, and end. */
export class Tasks {
  readonly #parts: TaskParts;

  constructor(parts: TaskParts) {
    this.#parts = parts;
    const { clock } = parts;
    clock.onTaskEnd = (task) => {
      if (task.state === 'running' && task.endsAt <= clock.now()) this.end(task);
    };
  }

  /** Charges the account, and creates a task that ends by itself. */
  create(given: NewTask): SandboxTask {
    const { api, account, entry, input, cost, origin, callbackUrl, adjustments, shape, failure, plan, fault } = given;
    const { clock, random, store, accounts } = this.#parts;
    accounts.charge(account, api, cost);
    const now = clock.now();
    const { waitMs, runMs } = taskDuration(entry, clock.speed, random, plan?.durationMs);
    const message = failure?.message ?? plan?.failure;
    const task: SandboxTask = {
      id: api === 'gateai' ? random.uuid() : random.id('task_'),
      api,
      account: account.id,
      model: entry.id,
      input,
      createdAt: now,
      startsAt: now + waitMs,
      endsAt: now + waitMs + runMs,
      state: 'running',
      plannedOutcome: message === undefined ? 'completed' : 'failed',
      cost,
      origin,
    };
    if (message !== undefined) task.message = message;
    if (failure ? failure.refund : plan?.refund) task.refund = true;
    if (callbackUrl !== undefined) task.callbackUrl = callbackUrl;
    if (fault === 'lost' || fault === 'malformed' || fault === 'cut') task.responseFault = fault;
    if (adjustments) task.adjustments = adjustments;
    if (shape) task.shape = shape;
    if (plan?.outputs) task.ownOutputs = plan.outputs;
    if (plan?.text !== undefined) task.ownText = plan.text;
    store.putTask(task, now);
    this.schedule(task);
    if (failure) failure.used = true;
    plan?.commit();
    return task;
  }

  /** Schedules the end of a running task; also after a restart. */
  schedule(task: SandboxTask): void {
    this.#parts.clock.scheduleEnd(task);
    if (hasDocumentedRefund(task)) this.#scheduleLimits(task);
  }

  /** Changes the speed of tasks: of new ones, and of what is left of those that run. */
  setSpeed(speed: number): void {
    const { clock, store } = this.#parts;
    clock.catchUp();
    const now = clock.now();
    const factor = clock.speed / speed;
    clock.speed = speed;
    if (factor === 1) return;
    const moved = (time: number) => (time <= now ? time : Math.round(now + (time - now) * factor));
    for (const task of store.tasks.values()) {
      if (task.state !== 'running') continue;
      const wasLong = hasDocumentedRefund(task);
      task.startsAt = moved(task.startsAt);
      task.endsAt = moved(task.endsAt);
      store.tasks.moveStart(task);
      store.putTask(task, now);
      if (!wasLong && hasDocumentedRefund(task)) this.#scheduleLimits(task);
    }
    clock.reorder();
  }

  #scheduleLimits(task: SandboxTask): void {
    const { clock, accounts } = this.#parts;
    clock.schedule(task.createdAt + REFUND_AFTER_MS, () => {
      if (task.state === 'running') accounts.refund(task);
    });
    clock.schedule(task.createdAt + HARD_LIMIT_MS, () => {
      if (task.state === 'running') this.end(task, 'failed', HARD_LIMIT_MESSAGE);
    });
  }

  /** Ends a task now; if no outcome is given, as planned. */
  end(task: SandboxTask, outcome: SandboxTask['plannedOutcome'] = task.plannedOutcome, message?: string): void {
    const { clock, store, accounts, webhooks } = this.#parts;
    const now = clock.now();
    // By hand, or by a limit: nothing is to happen at its planned end.
    if (task.endsAt > now) clock.unschedule(task);
    task.state = task.plannedOutcome = outcome;
    task.startsAt = Math.min(task.startsAt, now);
    task.endsAt = now;
    if (outcome === 'completed') {
      delete task.message;
    } else {
      task.message = message ?? task.message ?? 'The provider could not make this';
      // No document says that a failed task is refunded: who tests with the sandbox must not learn that failures are free.
      if (task.refund) accounts.refund(task);
    }
    store.putTask(task, now);
    webhooks.notify(task);
  }
}
