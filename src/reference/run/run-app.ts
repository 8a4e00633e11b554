import { modelsOf } from '../../sandbox/models.js';
import { inputKey } from '../../catalog/request-parameters.js';
import type { Api } from '../../types/api.js';
import { AccountWatch } from './account-watch.js';
import { plannedFaults, type FaultName, type PlannedFault } from './faults.js';
import { PageClock } from './page-clock.js';
import { pageRequest, type PageRequest } from './page-request.js';
import { CALLBACK_URL, PageSandbox } from './page-sandbox.js';
import { Runner } from './runner.js';
import { skipToEnd } from './skip-time.js';
import { SourceFinder } from './source-finder.js';
import { TargetForm, type TargetChoice } from './target-form.js';
import type { SampleTarget } from './target-samples.js';
import { baseUrlOf, urlProblem } from './target-url.js';
import type { Target } from './target.js';

export const SPEEDS = [1, 10, 30, 60];
const DEFAULT_SPEED = 30;

/** All that "Open in sandbox" of a page knows, and what its buttons do. */
export class RunApp {
  readonly api: Api;
  readonly model: string;
  /** Whether the sandbox in the page has the model; models of overlays are missing there. */
  readonly isKnown: boolean;
  readonly clock = new PageClock(DEFAULT_SPEED);
  readonly runner: Runner;
  readonly page: PageSandbox;
  readonly targetForm: TargetForm;
  readonly account: AccountWatch;
  readonly sources: SourceFinder;
  fault: FaultName = 'none';
  withCallback = false;
  /** Whether the settings are one line: from a create until somebody wants to change them. */
  isCompact = false;
  /** The request that was priced. */
  request: PageRequest | undefined;
  /** Whether the request of the page has changed since it was priced. */
  isRepriced = false;
  /** The "Create another task" that has not sent its create; undefined if somebody wants to change the settings first. */
  #repeat: object | undefined;
  /** Counts the prices asked, and the choices of a target that make an earlier one void. */
  #turn = 0;
  /** The fault and the callback with which the shown create was sent. */
  #sentWith: { fault: FaultName; isCalled: boolean } | undefined;
  /** Whether the request of the page has changed since the shown run. */
  #isOther = false;
  /** Called after every change. */
  onChange: () => void = () => {};

  constructor(api: Api, model: string) {
    this.api = api;
    this.model = model;
    this.isKnown = modelsOf(api).has(model);
    this.page = new PageSandbox(this.clock);
    this.page.onCallback = (callback) => this.runner.received(callback);
    this.runner = new Runner(
      () => {
        this.account.follow();
        this.onChange();
      },
      (url) => (this.runner.target?.kind === 'page' ? this.page.file(url) : Promise.resolve(undefined)),
    );
    this.account = new AccountWatch(api, this.runner, () => this.onChange());
    this.sources = new SourceFinder(this);
    this.targetForm = new TargetForm(this.page, this.isKnown, () => this.onChange());
  }

  get choice(): TargetChoice {
    return this.targetForm.choice;
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
    const { typedUrl: url, usesExampleKey: hasExampleKey } = this.targetForm;
    if (url === undefined) return { isSandbox: true, hasExampleKey };
    const baseUrl = urlProblem(url) === undefined ? baseUrlOf(url) : undefined;
    return { baseUrl, isSandbox: this.choice === 'own' || (baseUrl !== undefined && this.isFree), hasExampleKey };
  }

  choose(choice: TargetChoice): void {
    this.#voidPrice();
    this.targetForm.choose(choice);
    this.fault = 'none';
    this.account.forget();
    this.sources.used = undefined;
    this.runner.reset();
    if (choice !== 'url') void this.price();
  }

  /** Sets the typed URL, and forgets the price, which came from another URL. */
  type(field: 'url' | 'key', text: string): void {
    this.#voidPrice();
    this.targetForm.type(field, text);
    this.account.forget();
    this.runner.reset();
    this.onChange();
  }

  setFault(name: FaultName): void {
    this.fault = name;
    this.onChange();
  }

  /** Shows the settings again. What "Create another task" has not sent by then is not sent. */
  expand(): void {
    this.isCompact = false;
    this.#repeat = undefined;
    this.onChange();
  }

  /** Called when the request of the page may have changed: compares it with the shown run. */
  requestChanged(): void {
    this.#isOther = this.request !== undefined && pageRequest(this.api).text !== this.request.text;
    this.onChange();
  }

  /**
   * Whether the page has another request than the one that was checked, before any create: its price and its refusal say
   * nothing about the new one.
   */
  get isChanged(): boolean {
    const { step, sentAt } = this.runner.state;
    return this.#isOther && sentAt === undefined && step !== 'start' && step !== 'pricing';
  }

  /** Whether the checked request asks for its price only: it never creates a task. */
  get isDryRun(): boolean {
    return this.request?.body.dry_run === true;
  }

  /** Whether the shown create has a `callback_url`, which is called even if its response is lost. */
  get isCallbackSent(): boolean {
    return this.#sentWith?.isCalled === true || typeof this.request?.body.callback_url === 'string';
  }

  /** Whether the choices have changed since the shown create. */
  get isOld(): boolean {
    const sent = this.#sentWith;
    if (!sent || this.runner.state.sentAt === undefined) return false;
    return this.#isOther || sent.fault !== this.fault || sent.isCalled !== this.isCalled;
  }

  /** The fault of the shown create. */
  get sentFault(): PlannedFault | undefined {
    return this.#sentWith && this.faults[this.#sentWith.fault];
  }

  /** Whether the create has the `callback_url` of this page. */
  get isCalled(): boolean {
    return this.choice === 'page' && (this.withCallback || this.fault === 'callback');
  }

  /** Checks the price, and so the request, by a dry run: free at every target. */
  async price(): Promise<void> {
    this.isCompact = false;
    this.#repeat = undefined;
    await this.#price();
  }

  /** Whether `again` creates at once: the price is known, and nothing is paid. */
  get isRepeatable(): boolean {
    const { step } = this.runner.state;
    // The panel warns against sending the same create again after a lost response.
    return this.isFree && !this.#isOther && !this.isDryRun && (step !== 'unknown' || this.isOld);
  }

  /** Whether a create follows as soon as the price is known. */
  get isRepeating(): boolean {
    return this.#repeat !== undefined;
  }

  /** Another run: the price, and if nobody has to confirm it, the create. */
  async again(): Promise<void> {
    if (!this.isRepeatable) {
      await this.price();
      return;
    }
    // The settings do not open for the moment before the create.
    this.isCompact = true;
    const repeat = {};
    this.#repeat = repeat;
    await this.#price();
    if (this.#repeat !== repeat) return;
    this.#repeat = undefined;
    if (this.isFree && this.runner.state.step === 'priced') await this.create();
    else this.expand();
  }

  /**
   * The create, of the request that was priced: if the page has another by now, its price comes first. A dry run is never
   * created.
   */
  async create(): Promise<void> {
    if (pageRequest(this.api).text !== this.request?.text) {
      await this.price();
      this.isRepriced = true;
      this.onChange();
      return;
    }
    if (this.isDryRun) return;
    this.isRepriced = false;
    this.isCompact = true;
    const planned = this.faults[this.fault];
    this.page.refusals = planned?.refusals ?? 0;
    const { isCalled } = this;
    this.#sentWith = { fault: this.fault, isCalled };
    await this.runner.create({
      ...(planned?.fault && { fault: planned.fault }),
      ...(isCalled && { callbackUrl: CALLBACK_URL }),
    });
    await this.account.read();
  }

  async advance(ms: number): Promise<void> {
    await this.runner.target?.controls?.advance(ms);
    await this.account.read();
  }

  /** Moves the time of the page past the wait of a create that got a 429. */
  async skipWait(): Promise<void> {
    const { runner, clock } = this;
    const waitMs = runner.limitedWaitMs;
    if (waitMs === undefined || runner.target?.kind !== 'page') return;
    await runner.log.settled();
    clock.advance(Math.max(waitMs, clock.untilNext ?? 0));
    await this.account.read();
  }

  /** Moves time to the end of the task. */
  toTheEnd(): Promise<void> {
    return skipToEnd(this.runner, this.account, this.clock);
  }

  /** Forgets each key, as when the page is left. */
  forgetKey(): void {
    this.isCompact = false;
    this.targetForm.forgetKeys();
    this.#voidPrice();
    this.runner.reset();
    this.onChange();
  }

  /** Makes the price that is being asked void: it would be that of another target. */
  #voidPrice(): void {
    this.#turn++;
    this.#repeat = undefined;
  }

  async #price(): Promise<void> {
    const turn = ++this.#turn;
    this.sources.problem = undefined;
    const target = await this.#target();
    if (!target || turn !== this.#turn) return;
    const request = pageRequest(this.api);
    this.request = request;
    this.isRepriced = this.#isOther = false;
    const input = (request.body[inputKey(this.api)] ?? {}) as Record<string, unknown>;
    const provided = target.kind === 'page' ? await this.page.provideSources(this.api, this.model, input) : [];
    if (turn !== this.#turn) return;
    await this.runner.price(request, target, provided);
    await this.account.read();
  }

  async #target(): Promise<Target | undefined> {
    const target = await this.targetForm.target();
    this.onChange();
    return target;
  }
}
