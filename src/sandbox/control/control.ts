import type { SandboxClock } from '../clock.js';
import type { Fault } from '../faults/fault.js';
import type { FaultQueue } from '../faults/fault-queue.js';
import type { FaultTarget } from '../faults/fault-target.js';
import { readScenario } from '../scenario/read-scenario.js';
import type { Scenario } from '../scenario/scenario.js';
import { sourceOf } from '../scenario/source.js';
import type { Scenarios, ScenarioState } from '../scenario/scenarios.js';
import type { Delivery, SandboxTask } from '../state.js';
import type { Store } from '../store.js';
import type { Tasks } from '../tasks.js';
import type { Webhooks } from '../webhooks.js';
import { ControlError } from './control-error.js';

/** Milliseconds of 100 years: the dates of JavaScript end at some point. */
const MAX_ADVANCE_MS = 36_525 * 86_400_000;

/** @internal What the control acts on. */
export interface ControlParts {
  clock: SandboxClock;
  store: Store;
  faults: FaultQueue;
  tasks: Tasks;
  webhooks: Webhooks;
  scenarios: Scenarios;
  reset(): void;
}

/** What tests and developers do to a sandbox: by method, or over HTTP below `/_sandbox/`. */
export class SandboxControl {
  readonly #parts: ControlParts;

  /** @internal */
  constructor(parts: ControlParts) {
    this.#parts = parts;
  }

  /** Forgets everything except the time, and starts again with the seed. */
  reset(): void {
    this.#parts.reset();
  }

  /** Everything that the sandbox remembers, except keys and the content of files. */
  state(): object {
    const { store, clock, faults } = this.#parts;
    clock.catchUp();
    return {
      now: new Date(clock.now()).toISOString(),
      frozen: clock.frozen,
      accounts: [...store.accounts.values()],
      tasks: this.tasks(),
      uploads: [...store.uploads.values()].map(({ bytes, ...upload }) => ({ ...upload, size: bytes.length })),
      deliveries: this.deliveries(),
      faults: faults.queued,
    };
  }

  /** All tasks, the oldest first. */
  tasks(): SandboxTask[] {
    this.#parts.clock.catchUp();
    return [...this.#parts.store.tasks.values()];
  }

  /** Every attempt to deliver a callback, the oldest first. */
  deliveries(): Delivery[] {
    return [...this.#parts.store.deliveries.values()];
  }

  /**
   * Ends a task now.
   *
   * @param message Why it failed.
   * @throws Error if there is no such task, or it has finished already.
   */
  end(id: string, outcome: 'completed' | 'failed', message?: string): SandboxTask {
    const { clock, store, tasks } = this.#parts;
    clock.catchUp();
    const task = store.tasks.get(id);
    if (!task) throw new ControlError(`There is no task ${id}`, 404);
    if (task.state !== 'running') throw new ControlError(`The task has ${task.state} already`);
    tasks.end(task, outcome, message);
    return task;
  }

  /**
   * Queues a fault for the next requests.
   *
   * @param target The requests that it applies to; they may be given in `fault` as well.
   * @throws Error if it is not a fault, or can match no request.
   */
  fault(fault: Fault & FaultTarget, target: FaultTarget = {}): void {
    const { method, path, operation, times, ...rest } = Object(fault) as Fault & FaultTarget;
    const given = Object.entries(target).filter(([, value]) => value !== undefined);
    this.#parts.faults.add({ fault: rest, method, path, operation, times, ...Object.fromEntries(given) });
  }

  /**
   * Replaces the scenario. Tasks that exist go on as they were planned, and rules that are the same as before keep their
   * counts. Balances and budgets apply to accounts that are new from here on.
   *
   * @param scenario Undefined for none.
   * @throws ScenarioError that names each property that is wrong, and its rule.
   */
  useScenario(scenario: Scenario | undefined): void {
    if (scenario === undefined) this.#parts.scenarios.use(undefined);
    else this.#parts.scenarios.use(readScenario(scenario), sourceOf(scenario));
  }

  /** The scenario, and how often each of its rules matched and applied. */
  scenario(): ScenarioState {
    return this.#parts.scenarios.state;
  }

  /**
   * Moves time forward; due events run in order.
   *
   * @throws Error if it is not a number of milliseconds from 0 to 100 years.
   */
  advance(ms: number): void {
    if (typeof ms !== 'number' || !(ms >= 0 && ms <= MAX_ADVANCE_MS))
      throw new ControlError(`advance must be milliseconds from 0 to ${MAX_ADVANCE_MS}`);
    this.#parts.clock.advance(ms);
    this.#recordClock();
  }

  /** Stops time; also over a restart. */
  freeze(): void {
    this.#parts.clock.freeze();
    this.#recordClock();
  }

  /** Lets time run again. */
  resume(): void {
    this.#parts.clock.resume();
    this.#recordClock();
  }

  /**
   * Delivers a callback once more, as the real API may at any time.
   *
   * @param id A task or a delivery.
   * @throws Error if there is none, the task has not finished or has no `callback_url`, or the sandbox is closed.
   */
  replay(id: string): void {
    const { store, clock, webhooks } = this.#parts;
    if (clock.closed) throw new ControlError('The sandbox is closed');
    const task = store.tasks.get(store.deliveries.get(id)?.task ?? id);
    if (!task) throw new ControlError('There is no such task or delivery', 404);
    if (task.callbackUrl === undefined) throw new ControlError('The task has no callback_url');
    if (task.state === 'running') throw new ControlError('The task has not finished');
    webhooks.notify(task);
  }

  /** Resolves once no callback is in flight. */
  delivered(): Promise<void> {
    return this.#parts.webhooks.settled();
  }

  #recordClock(): void {
    const { store, clock } = this.#parts;
    store.onChange?.({ clock: clock.state });
  }
}
