import { EXAMPLE_KEY } from '../../sandbox/control/mode.js';
import { modelsOf } from '../../sandbox/models.js';
import { inputKey } from '../../catalog/request-parameters.js';
import type { Api } from '../../types/api.js';
import { plannedFaults, type FaultName, type PlannedFault } from './faults.js';
import { PageClock } from './page-clock.js';
import { makeSource } from './make-source.js';
import { pageRequest, setPageInput, type PageRequest } from './page-request.js';
import { CALLBACK_URL, PageSandbox } from './page-sandbox.js';
import { Runner } from './runner.js';
import { isMaker, sourcesOf, type RequestSource } from './source-task.js';
import type { SampleTarget } from './target-samples.js';
import { baseUrlOf, ownSandbox, urlProblem, urlTarget } from './target-url.js';
import type { AccountSnapshot, AccountTask, Target } from './target.js';

/** A source that the sandbox does not have, and the tasks of the account that could be it, the oldest first. */
export interface MissingSource extends RequestSource {
  tasks: AccountTask[];
}

export type TargetChoice = 'page' | 'own' | 'url';

export const SPEEDS = [1, 10, 30, 60];
const DEFAULT_SPEED = 30;
/** Milliseconds between updates of times and of the progress. */
const TICK_MS = 100;
const SERVED_ACCOUNT_MS = 1000;
/** Maximum number of waits that are skipped until a poll sees the end of the task, and the longest skipped wait: the one after a 429. */
const MAX_JUMPS = 40;
const MAX_JUMP_MS = 61_000;
/** Milliseconds of real time for the client to read a response: if the clock jumped over them, the request would time out. */
const READ_MS = 25;

/** All that "Run in sandbox" of a page knows, and what its buttons do. The key is only here: it is stored nowhere. */
export class RunApp {
  readonly api: Api;
  readonly model: string;
  /** Whether the sandbox in the page has the model; models of overlays are missing there. */
  readonly isKnown: boolean;
  readonly clock = new PageClock(DEFAULT_SPEED);
  readonly runner: Runner;
  readonly page: PageSandbox;
  choice: TargetChoice;
  /** Origin of the sandbox that serves this page, if one does. */
  own: string | undefined;
  /** The URL that was typed. */
  url = '';
  key = '';
  fault: FaultName = 'none';
  withCallback = false;
  sandboxAccount: AccountSnapshot | undefined;
  /** The request that was priced. */
  request: PageRequest | undefined;
  /** Whether the request of the page has changed since it was priced. */
  isRepriced = false;
  /** The fault and the callback with which the shown create was sent. */
  #sentWith: { fault: FaultName; isCalled: boolean } | undefined;
  /** Whether the request of the page has changed since the shown run. */
  #isOther = false;
  /** Whether a task to continue from is being made. */
  isMakingSource = false;
  /** Why it could not be made. */
  sourceProblem: string | undefined;
  /** The task that was put into the request to continue from. */
  source: string | undefined;
  /** Ids of tasks that the reader's code has got, or that no create of this page can have made. */
  readonly knownIds = new Set<string>();
  /** Why nothing is sent to the URL. */
  problem: string | undefined;
  /** Called after every change. */
  onChange: () => void = () => {};
  #readAt = 0;
  readonly #seenIds = new Set<string>();
  /** Whether a person has chosen the target. */
  #isChosen = false;
  readonly #own: Promise<void>;
  #timer: ReturnType<typeof setInterval> | undefined;

  constructor(api: Api, model: string) {
    this.api = api;
    this.model = model;
    this.isKnown = modelsOf(api).has(model);
    this.choice = this.isKnown ? 'page' : 'url';
    this.page = new PageSandbox(this.clock);
    this.page.onCallback = (callback) => this.runner.received(callback);
    this.runner = new Runner(
      () => this.#changed(),
      (url) => (this.runner.target?.kind === 'page' ? this.page.file(url) : Promise.resolve(undefined)),
    );
    this.#own = ownSandbox().then((own) => {
      this.own = own;
      // Its console shows what is run here.
      if (own !== undefined && !this.#isChosen) this.choice = 'own';
      this.onChange();
    });
  }

  get faults(): Partial<Record<FaultName, PlannedFault>> {
    return plannedFaults(this.api, { kind: this.choice === 'page' ? 'page' : 'url' });
  }

  /** Whether a create goes to a known sandbox, and so costs no money. */
  get isFree(): boolean {
    return this.choice === 'page' || this.runner.target?.controls !== undefined;
  }

  /** The target that the samples of the page call. */
  get sampleTarget(): SampleTarget {
    const hasExampleKey = this.usesExampleKey;
    if (this.choice === 'page') return { isSandbox: true, hasExampleKey };
    const url = this.choice === 'own' ? this.own! : this.url;
    const baseUrl = urlProblem(url) === undefined ? baseUrlOf(url) : undefined;
    return { baseUrl, isSandbox: this.choice === 'own' || (baseUrl !== undefined && this.isFree), hasExampleKey };
  }

  /** Whether requests have the key that examples have, so that code that was copied calls with the same account. */
  get usesExampleKey(): boolean {
    return this.choice === 'own' ? this.key === '' || this.key === EXAMPLE_KEY : this.key === EXAMPLE_KEY;
  }

  choose(choice: TargetChoice): void {
    this.#isChosen = true;
    this.choice = choice;
    this.fault = 'none';
    this.problem = undefined;
    this.sandboxAccount = undefined;
    this.source = undefined;
    this.runner.reset();
    if (choice !== 'url') void this.price();
  }

  /** Sets the typed URL, and forgets the price, which came from another URL. */
  type(field: 'url' | 'key', text: string): void {
    this[field] = text;
    this.problem = undefined;
    this.runner.reset();
    this.onChange();
  }

  setFault(name: FaultName): void {
    this.fault = name;
    this.onChange();
  }

  /** Called when the request of the page may have changed: compares it with the shown run. */
  requestChanged(): void {
    this.#isOther = this.request !== undefined && pageRequest(this.api).text !== this.request.text;
    this.onChange();
  }

  /** Whether the choices have changed since the shown create. */
  get isOld(): boolean {
    const sent = this.#sentWith;
    if (!sent || this.runner.state.sentAt === undefined) return false;
    return this.#isOther || sent.fault !== this.fault || sent.isCalled !== this.#isCalled;
  }

  get #isCalled(): boolean {
    return this.choice === 'page' && (this.withCallback || this.fault === 'callback');
  }

  /** The dry run: free at every target. */
  async price(): Promise<void> {
    this.sourceProblem = undefined;
    const target = await this.#target();
    if (!target) return;
    const request = pageRequest(this.api);
    this.request = request;
    this.isRepriced = this.#isOther = false;
    const input = (request.body[inputKey(this.api)] ?? {}) as Record<string, unknown>;
    const provided = target.kind === 'page' ? await this.page.provideSources(this.api, this.model, input) : [];
    await this.runner.price(request, target, provided);
    await this.#readAccount();
  }

  /** What a dry run in a sandbox was refused for; undefined if it was for something else. */
  get missingSource(): MissingSource | undefined {
    const { state, target } = this.runner;
    if (state.step !== 'refused' || state.sentAt !== undefined || !target?.controls || !this.request) return undefined;
    const message = state.error!.message;
    const input = (this.request.body[inputKey(this.api)] ?? {}) as Record<string, unknown>;
    const source = sourcesOf(this.model, input).find(({ parameter }) => message.includes(`${parameter} must name`));
    if (this.api !== 'unifically' || !source) return undefined;
    const isUsable = ({ status, model }: AccountTask) =>
      status === 'completed' && isMaker(model, this.model, source.parameter);
    return { ...source, tasks: this.sandboxAccount?.tasks.filter(isUsable) ?? [] };
  }

  /** Makes the task that the request continues from, and prices the request with its id. */
  async makeSource(source: MissingSource): Promise<void> {
    const target = this.runner.target!;
    this.isMakingSource = true;
    this.sourceProblem = undefined;
    this.onChange();
    try {
      const id = await makeSource(source.maker.id, target);
      this.knownIds.add(id);
      if (this.runner.target === target) await this.useSource(source, id);
    } catch (error) {
      this.sourceProblem = (error as Error).message;
    } finally {
      this.isMakingSource = false;
      this.onChange();
    }
  }

  /** Puts the id of a task into the request, and prices it. */
  async useSource({ parameter }: MissingSource, id: string): Promise<void> {
    await setPageInput(this.api, parameter, id);
    this.source = id;
    await this.price();
  }

  /** Whether `again` creates at once: the price is known, and nothing is paid. */
  get isRepeatable(): boolean {
    const { step } = this.runner.state;
    // The panel warns against sending the same create again after a lost response.
    return this.isFree && !this.#isOther && (step !== 'unknown' || this.isOld);
  }

  /** Another run: the price, and if nobody has to confirm it, the create. */
  async again(): Promise<void> {
    const { isRepeatable } = this;
    await this.price();
    if (isRepeatable && this.isFree && this.runner.state.step === 'priced') await this.create();
  }

  /** The create, of the request that was priced: if the page has another by now, its price comes first. */
  async create(): Promise<void> {
    if (pageRequest(this.api).text !== this.request?.text) {
      await this.price();
      this.isRepriced = true;
      this.onChange();
      return;
    }
    this.isRepriced = false;
    const planned = this.faults[this.fault];
    this.page.refusals = planned?.refusals ?? 0;
    const isCalled = this.#isCalled;
    this.#sentWith = { fault: this.fault, isCalled };
    await this.runner.create({
      ...(planned?.fault && { fault: planned.fault }),
      ...(isCalled && { callbackUrl: CALLBACK_URL }),
    });
    await this.#readAccount();
  }

  async advance(ms: number): Promise<void> {
    await this.runner.target?.controls?.advance(ms);
    await this.#readAccount();
  }

  /** Moves time to the end of the task, and in the page to the poll that sees it. */
  async toTheEnd(): Promise<void> {
    const target = this.runner.target!;
    for (let jumps = 0; jumps < MAX_JUMPS; jumps++) {
      if (target.kind === 'page') await this.runner.log.settled();
      await new Promise((resolve) => setTimeout(resolve, READ_MS));
      await this.#readAccount();
      const task = this.sandboxAccount?.tasks.findLast(({ status }) => status === 'waiting' || status === 'running');
      if (task) await target.controls!.advance(task.endsAt - this.sandboxAccount!.now);
      if (target.kind !== 'page' || !this.#isMoving) break;
      const ms = this.clock.untilNext;
      if (!task && ms !== undefined && ms <= MAX_JUMP_MS) this.clock.advance(ms);
    }
    await this.#readAccount();
  }

  /** Forgets the key, as when the page is left. */
  forgetKey(): void {
    this.key = '';
    this.runner.reset();
    this.onChange();
  }

  get #isMoving(): boolean {
    const { step, took } = this.runner.state;
    return took === undefined && (step === 'creating' || step === 'waiting');
  }

  async #target(): Promise<Target | undefined> {
    if (!this.#isChosen) await this.#own;
    if (this.choice === 'page') return this.page.target();
    const url = this.choice === 'own' ? this.own! : this.url;
    this.problem = urlProblem(url);
    if (this.problem === undefined && this.choice === 'url' && this.key === '')
      this.problem = 'Type the key for this URL. A sandbox takes any.';
    this.onChange();
    if (this.problem !== undefined) return undefined;
    return urlTarget(url, this.choice === 'own' ? this.key || EXAMPLE_KEY : this.key);
  }

  #changed(): void {
    const { handle } = this.runner.state;
    if (handle) this.knownIds.add(handle.id);
    for (const { task } of this.runner.state.callbacks) this.knownIds.add(task);
    this.#timer ??= setInterval(() => void this.#tick(), TICK_MS);
    this.onChange();
  }

  async #tick(): Promise<void> {
    const isOpen =
      this.sandboxAccount?.tasks.some(({ status }) => status === 'waiting' || status === 'running') === true;
    const isCalled = this.sandboxAccount?.callbacks.at(-1)?.nextAt !== undefined;
    if (!this.#isMoving && !isOpen && !isCalled) {
      clearInterval(this.#timer);
      this.#timer = undefined;
    }
    const isDue =
      this.#timer === undefined ||
      this.runner.target?.kind === 'page' ||
      performance.now() - this.#readAt > SERVED_ACCOUNT_MS;
    if (isDue) await this.#readAccount();
    this.onChange();
  }

  async #readAccount(): Promise<void> {
    this.#readAt = performance.now();
    const { target } = this.runner;
    try {
      const account = await target?.controls?.account(this.api);
      if (target === this.runner.target) this.sandboxAccount = account;
      const { step } = this.runner.state;
      for (const { id } of account?.tasks ?? []) {
        // Other code with this key may have made it, such as a sample; or this page, before it was loaded again.
        if (!this.#seenIds.has(id) && step !== 'creating' && step !== 'unknown') this.knownIds.add(id);
        this.#seenIds.add(id);
      }
    } catch {
      // The next attempt may succeed; the run itself says what is wrong with the URL.
    }
    this.onChange();
  }
}
