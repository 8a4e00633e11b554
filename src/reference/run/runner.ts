import { findModel } from '../../catalog/index.js';
import { UnigenError, UnknownOutcomeError } from '../../errors/errors.js';
import { Redactor } from '../../internal/redact.js';
import type { Fault } from '../../sandbox/faults/fault.js';
import type { Api } from '../../types/api.js';
import type { TaskHandle } from '../../types/task.js';
import type { AccountState } from './account-state.js';
import { apiClient, type ApiClient, type RunRequest } from './api-client.js';
import { outputFiles, releaseFiles, type OutputFile } from './output-files.js';
import type { ReceivedCallback } from './page-sandbox.js';
import { limitedCreate, limitedWords, type LimitedCreate } from './limited-create.js';
import { RequestLog } from './request-log.js';
import { START, type RunState } from './run-state.js';
import type { Target } from './target.js';

/** The fault and the callback of a create. */
export interface CreatePlan {
  fault?: Fault;
  callbackUrl?: string;
}

/** Prices a request, sends it, and waits for its task. Of two runs, the later one is shown. */
export class Runner {
  state = START;
  readonly log: RequestLog;
  readonly #onChange: () => void;
  readonly #contentOf: (url: string) => Promise<Blob | undefined>;
  #request: RunRequest | undefined;
  #target: Target | undefined;
  #client: ApiClient | undefined;
  #abort = new AbortController();

  /**
   * @param onChange Called after every change of the state or the log.
   * @param contentOf The content of an output file, if it is not to be loaded from its URL.
   */
  constructor(onChange: () => void, contentOf: (url: string) => Promise<Blob | undefined>) {
    this.#onChange = onChange;
    this.#contentOf = contentOf;
    this.log = new RequestLog(onChange);
  }

  get target(): Target | undefined {
    return this.#target;
  }

  /** Whether a create is sent, or its task is waited for. */
  get isMoving(): boolean {
    const { step, took } = this.state;
    return took === undefined && (step === 'creating' || step === 'waiting');
  }

  /** Forgets the run. Its task goes on. */
  reset(): void {
    this.#abort.abort();
    releaseFiles(this.state.files);
    this.#client = this.#target = this.#request = undefined;
    this.log.clear();
    this.#set(START);
  }

  /** Asks what a request costs. Nothing is created. */
  async price(request: RunRequest, target: Target, provided: string[] = []): Promise<void> {
    this.reset();
    this.#abort = new AbortController();
    const { signal } = this.#abort;
    this.#request = request;
    this.#target = target;
    const redactor = new Redactor([target.key]);
    this.#set({ ...START, step: 'pricing', provided });
    try {
      // The constructor can throw too: a key may not be valid in a header.
      const client = apiClient(request, target, this.log.logged(target.fetch, target.clock, redactor), signal);
      this.#client = client;
      const estimate = await client.estimate();
      if (!signal.aborted) this.#change({ step: 'priced', estimate });
    } catch (error) {
      if (!signal.aborted) this.#change({ step: 'refused', error: asUnigenError(error) });
    }
  }

  /** Sends the request that was priced: the payment. */
  async create({ fault, callbackUrl }: CreatePlan): Promise<void> {
    const client = this.#client!;
    const target = this.#target!;
    const { signal } = this.#abort;
    const { api } = this.#request!;
    const { estimate, provided, callbacks, step } = this.state;
    const lost = this.state.lost + (step === 'unknown' ? 1 : 0);
    releaseFiles(this.state.files);
    this.#set({ ...START, step: 'creating', estimate, provided, callbacks, lost });
    try {
      const before = await this.#account(target, api);
      await target.controls?.clearFaults();
      if (fault) await target.controls?.fault(fault, api === 'gateai' ? 'gateaiGenerate' : 'createTask');
      if (signal.aborted) return;
      this.#change({ before, sentAt: target.clock.now() });
      const handle = await client.create(callbackUrl);
      await this.#wait(handle);
    } catch (error) {
      if (signal.aborted) return;
      this.#change({
        step: error instanceof UnknownOutcomeError ? 'unknown' : 'refused',
        error: asUnigenError(error),
        took: this.#elapsed(),
      });
    }
  }

  /** Reads the account to find the task of a create whose response was lost. */
  async checkAccount(): Promise<void> {
    const { signal } = this.#abort;
    try {
      const account = await this.#client!.account();
      if (!signal.aborted) this.#change({ account });
    } catch (error) {
      if (!signal.aborted) this.#change({ error: asUnigenError(error) });
    }
  }

  /** Waits for a task whose id was found elsewhere. */
  adopt(id: string): Promise<void> {
    if (this.state.step === 'unknown') this.#change({ isFound: true });
    return this.#wait({ id });
  }

  /** Notes that the reader's server was called. */
  received(callback: ReceivedCallback): void {
    this.#change({ callbacks: [...this.state.callbacks, callback] });
  }

  /** The 429 that the create of this run had; undefined if it had none. */
  get limited(): LimitedCreate | undefined {
    return limitedCreate(this.log.entries, this.state.sentAt);
  }

  /** The status, in words, of a create that waits after a 429; undefined if none waits. */
  get limitedWords(): string | undefined {
    const { limited } = this;
    if (!limited || limited.isRetried || this.state.step !== 'creating') return undefined;
    return limitedWords(limited, this.#target!.clock.now());
  }

  /** Milliseconds that a create still waits after a 429; undefined if none waits for a known time. */
  get limitedWaitMs(): number | undefined {
    const { limited } = this;
    if (this.limitedWords === undefined || limited?.waitSeconds === undefined) return undefined;
    return Math.max(0, limited.waitSeconds * 1000 - (this.#target!.clock.now() - limited.at));
  }

  /** Milliseconds since the create was sent. */
  elapsed(): number | undefined {
    return this.state.took ?? this.#elapsed();
  }

  async #wait(handle: Pick<TaskHandle, 'id'>): Promise<void> {
    const { signal } = this.#abort;
    // A function, since the current run changes during an `await`.
    const isOver = () => signal.aborted;
    if (isOver()) return;
    const { api, body } = this.#request!;
    this.#change({ step: 'waiting', handle, error: undefined, took: undefined });
    try {
      // From a handle, the client also knows how often to poll.
      const task = 'api' in handle ? (handle as TaskHandle) : handle.id;
      for await (const state of this.#client!.watch(task)) {
        if (isOver()) return;
        const seen = [...this.state.seen, { status: state.status, at: this.#elapsed() ?? 0 }];
        this.#change({ seen });
        if (!state.done) continue;
        if ('error' in state) {
          this.#change({ step: 'failed', reason: state.error, took: this.#elapsed() });
          return;
        }
        const { output } = state;
        this.#change({ took: this.#elapsed() });
        const kind = findModel(api, body.model)?.kind ?? 'text';
        const files = await outputFiles(output, kind, this.#contentOf);
        this.#complete(output, files, signal);
      }
    } catch (error) {
      if (!isOver()) this.#change({ step: 'left', error: asUnigenError(error), took: this.#elapsed() });
    }
  }

  /** Shows an output, unless the run was forgotten while its files were read. */
  #complete(output: unknown, files: OutputFile[], signal: AbortSignal): void {
    if (signal.aborted) releaseFiles(files);
    else this.#change({ step: 'completed', output, files });
  }

  /** The account before a create. A real API is asked too: after a lost response, only what has changed in it shows whether the create was charged. */
  async #account(target: Target, api: Api): Promise<AccountState | undefined> {
    if (!target.controls) return this.#client!.account().catch(() => undefined);
    const account = await target.controls.account(api);
    return account && { left: account.left, tasks: account.tasks.map(({ id }) => id) };
  }

  #elapsed(): number | undefined {
    const { sentAt } = this.state;
    return sentAt === undefined ? undefined : this.#target!.clock.now() - sentAt;
  }

  #change(change: Partial<RunState>): void {
    this.#set({ ...this.state, ...change });
  }

  #set(state: RunState): void {
    this.state = state;
    this.#onChange();
  }
}

/** The client's own error; a defect becomes a `UnigenError` with the same message. */
function asUnigenError(error: unknown): UnigenError {
  return error instanceof UnigenError ? error : new UnigenError((error as Error).message);
}
