import type { Fault } from '../faults/fault.js';
import type { QueuedFault } from '../faults/fault-queue.js';
import type { FaultTarget } from '../faults/fault-target.js';
import { readScenario } from '../scenario/read-scenario.js';
import type { Scenario } from '../scenario/scenario.js';
import { sourceOf } from '../scenario/source.js';
import type { ScenarioState } from '../scenario/scenarios.js';
import type { Delivery, SandboxTask } from '../state.js';
import { changeAccount, findAccount, type AccountChange } from './change-account.js';
import { ControlClock } from './control-clock.js';
import { ControlError } from './control-error.js';
import type { ControlParts } from './control-parts.js';
import { importState } from './import-state.js';
import { listRequests, numberOf, type RequestQuery } from './list-requests.js';
import { listTasks, type TaskQuery } from './list-tasks.js';
import type { ChangeListener } from './live-feed.js';
import { accountRow, clockInfo } from './make-rows.js';
import { refuseForRecorder, type ModeInfo } from './mode.js';
import { metricsOf } from './metrics.js';
import { modelRows } from './model-rows.js';
import { overviewOf } from './overview.js';
import { requestDetails } from './request-details.js';
import type { AccountRow, ClockInfo, ModelRow, Overview, RequestDetails, RequestRow, TaskRow } from './rows.js';
import { sendAgain } from './send-again.js';
import { sendRequest, type RequestToSend } from './send-request.js';
import type { SentRequest } from './sent-request.js';
import { stateText } from './state-text.js';
import { endTask, replayCallback } from './task-actions.js';
import { taskDetails, type TaskDetails } from './task-details.js';

/** What tests and developers do to a sandbox: by method, or over HTTP below `/_sandbox/`. */
export class SandboxControl {
  readonly #parts: ControlParts;
  readonly #clock: ControlClock;

  /** @internal */
  constructor(parts: ControlParts) {
    this.#parts = parts;
    this.#clock = new ControlClock(parts);
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

  /** What a page about the sandbox shows at first: the clock, the faults, and the newest of everything else. */
  overview(): Overview {
    return overviewOf(this.#parts);
  }

  /**
   * Calls a listener with what changes, at most every 100 milliseconds.
   *
   * @returns A function that ends it.
   */
  watch(listener: ChangeListener): () => void {
    return this.#parts.feed.watch(listener).stop;
  }

  /**
   * Tasks that match, the newest first.
   *
   * @throws Error if a parameter is wrong.
   */
  listTasks(query: TaskQuery = {}): { tasks: TaskRow[]; more: boolean } {
    return listTasks(this.#parts, query);
  }

  /**
   * A task, what the API responds to a poll of it, and the callbacks and requests that belong to it.
   *
   * @throws Error if there is no such task.
   */
  task(id: string): TaskDetails {
    return taskDetails(this.#parts, id);
  }

  /**
   * The requests to the APIs that match, the newest first. The newest 2,000 are remembered.
   *
   * @throws Error if a parameter is wrong.
   */
  requests(query: RequestQuery = {}): { requests: RequestRow[]; more: boolean } {
    return listRequests(this.#parts, query);
  }

  /**
   * A request with its bodies, the rules that it breaks, and copies of it to run.
   *
   * @throws Error if there is no such request, or it was evicted.
   */
  async request(id: string): Promise<RequestDetails> {
    const entry = this.#parts.traffic.get(numberOf(id)!);
    if (!entry) throw new ControlError(`There is no request ${id}, or it was evicted`, 404);
    return requestDetails(entry, this.#parts);
  }

  /**
   * Carries out a request once more, as the account that sent it. A create makes a new task, which costs the balance of
   * the sandbox.
   *
   * @param change Another body, as a JSON value.
   * @throws Error if there is no such request, or its body was not stored whole.
   */
  send(id: string, change: { body?: unknown } = {}): Promise<SentRequest> {
    return sendAgain(this.#parts, id, change.body);
  }

  /**
   * Carries out a request once, with a key, as if a client had sent it: with faults, limits and checks. If its response is
   * lost, it is not sent again, as a browser does.
   *
   * @param origin Scheme and host of the URLs in its response, by default the option `origin`, or `http://localhost`.
   * @throws Error if it is not a request to an operation of the APIs; nothing is sent then.
   */
  sendRequest(request: RequestToSend, origin: string = this.#parts.origin): Promise<SentRequest> {
    return sendRequest(this.#parts, request, origin);
  }

  /** Who responds to requests: the sandbox, a recording, or the live APIs. */
  mode(): ModeInfo {
    return { ...this.#parts.mode };
  }

  /** The models of both APIs, also those that an overlay adds, with the body of the shortest create of each. */
  models(): Promise<ModelRow[]> {
    return modelRows();
  }

  /** All accounts, the newest first. An account belongs to a key, of which only a digest is known: its id. */
  accounts(): AccountRow[] {
    return [...this.#parts.store.accounts.values()].reverse().map((account) => accountRow(account, this.#parts));
  }

  /**
   * Changes the money of an account, or ends its block.
   *
   * @throws Error if there is no such account, or a property is wrong.
   */
  account(id: string, change: AccountChange): AccountRow {
    refuseForRecorder(this.#parts.mode, 'The money of its accounts is at the live APIs, and not changed here');
    return changeAccount(this.#parts, id, change);
  }

  /**
   * The id of the account of a key.
   *
   * @throws Error if the key was not used yet.
   */
  findAccount(key: string): string {
    return findAccount(this.#parts, key).id;
  }

  /**
   * The state as the text of a state file: the clock, accounts, tasks, uploads and the log of deliveries. The log of
   * requests, faults that wait, blocks and the scenario are not in it, and no keys.
   */
  export(): string {
    return [...stateText(this.#parts)].join('');
  }

  /**
   * Replaces the whole state.
   *
   * @param text What `export` gave, or the content of a state file.
   * @returns How many entries the sandbox has now.
   * @throws Error that names the line and the rule if it is not a state; nothing is changed then.
   */
  import(text: string): { tasks: number; accounts: number; uploads: number; deliveries: number } {
    return importState(this.#parts, text);
  }

  /** What the sandbox did and has, in the text format of Prometheus. */
  metrics(): string {
    return metricsOf(this.#parts);
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
    return endTask(this.#parts, id, outcome, message);
  }

  /**
   * Queues a fault for the next requests.
   *
   * @param target The requests that it applies to; they may be given in `fault` as well.
   * @returns The fault with its id.
   * @throws Error if it is not a fault, or can match no request.
   */
  fault(fault: Fault & FaultTarget, target: FaultTarget = {}): QueuedFault {
    const { api, method, path, operation, key, account, times, ...rest } = Object(fault) as Fault & FaultTarget;
    const given = Object.entries({ api, method, path, operation, key, account, times, ...target });
    const defined = Object.fromEntries(given.filter(([, value]) => value !== undefined));
    return { ...this.#parts.faults.add({ fault: rest, ...defined }) };
  }

  /** The faults that wait for requests, the next one first. */
  faults(): QueuedFault[] {
    return this.#parts.faults.queued.map((one) => ({ ...one }));
  }

  /**
   * Removes a fault that waits.
   *
   * @throws Error if there is none with this id: it may have been used up.
   */
  removeFault(id: string): void {
    if (!this.#parts.faults.remove(id))
      throw new ControlError(`There is no fault ${id}; it may have been used up`, 404);
  }

  /** Removes all faults that wait. */
  clearFaults(): void {
    this.#parts.faults.reset();
  }

  /** The time, whether it stands still, the speed of tasks, and the next event. */
  clock(): ClockInfo {
    return clockInfo(this.#parts);
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
    this.#clock.advance(ms);
  }

  /** Moves time forward exactly to the next event, such as the end of a task, which then happens. Without one, nothing does. */
  advanceToNext(): void {
    this.#clock.advanceToNext();
  }

  /**
   * Changes the speed of tasks: of new ones, and of what is left of those that run.
   *
   * @param speed Speed-up compared with the real APIs.
   * @throws Error if it is not a number from 0.001 to 1,000,000.
   */
  setSpeed(speed: number): void {
    this.#clock.setSpeed(speed);
  }

  /** Stops time; also over a restart. */
  freeze(): void {
    this.#clock.freeze();
  }

  /** Lets time run again. */
  resume(): void {
    this.#clock.resume();
  }

  /**
   * Delivers a callback once more, as the real API may at any time.
   *
   * @param id A task or a delivery.
   * @returns The id of the attempt, which is among the deliveries once it has got its response.
   * @throws Error if there is none, the task has not finished or has no `callback_url`, or the sandbox is closed.
   */
  replay(id: string): string {
    return replayCallback(this.#parts, id);
  }

  /** Resolves once no callback is in flight. */
  delivered(): Promise<void> {
    return this.#parts.webhooks.settled();
  }
}
