import type { Api } from '../../types/api.js';
import { newTasks } from './account-state.js';
import type { Runner } from './runner.js';
import type { AccountSnapshot } from './target.js';

/** Milliseconds between updates of times and of the progress. */
const TICK_MS = 100;
/** Milliseconds between reads of an account in a served sandbox: each is a request. */
const SERVED_ACCOUNT_MS = 1000;

/** The account at the sandbox of a run: read again while something happens there. */
export class AccountWatch {
  snapshot: AccountSnapshot | undefined;
  /** Ids of tasks that the reader's code has got, or that no create of this page can have made. */
  readonly knownIds = new Set<string>();
  readonly #api: Api;
  readonly #runner: Runner;
  readonly #onChange: () => void;
  readonly #seenIds = new Set<string>();
  #readAt = 0;
  #timer: ReturnType<typeof setInterval> | undefined;

  /** @param onChange Called after every change, and while time passes. */
  constructor(api: Api, runner: Runner, onChange: () => void) {
    this.#api = api;
    this.#runner = runner;
    this.#onChange = onChange;
  }

  /** Whether a task has not ended. */
  get isBusy(): boolean {
    return this.snapshot?.tasks.some(({ status }) => status === 'waiting' || status === 'running') === true;
  }

  /** Whether a callback follows that was refused before. */
  get isCalling(): boolean {
    return this.snapshot?.callbacks.at(-1)?.nextAt !== undefined;
  }

  /** Notes the ids that the run has got, and reads the account until nothing happens there any more. */
  follow(): void {
    const { handle, callbacks, before, account } = this.#runner.state;
    if (handle) this.knownIds.add(handle.id);
    // The list of the account has named the task whose response was lost.
    const [found, ...others] = newTasks(before, account) ?? [];
    if (found !== undefined && others.length === 0) this.knownIds.add(found);
    for (const { task } of callbacks) this.knownIds.add(task);
    this.#start();
  }

  /** Forgets an account: those of two sandboxes may have tasks of the same ids. */
  forget(): void {
    this.snapshot = undefined;
    this.knownIds.clear();
    this.#seenIds.clear();
  }

  async read(): Promise<void> {
    this.#readAt = performance.now();
    const { target } = this.#runner;
    try {
      const account = await target?.controls?.account(this.#api);
      // What is read of another account says nothing about this one.
      if (target !== this.#runner.target) return;
      this.snapshot = account;
      const { step } = this.#runner.state;
      this.#forgetGone(account);
      for (const { id } of account?.tasks ?? []) {
        // Other code with this key may have made it, such as a sample; or this page, before it was loaded again.
        if (!this.#seenIds.has(id) && step !== 'creating' && step !== 'unknown') this.knownIds.add(id);
        this.#seenIds.add(id);
      }
    } catch {
      // The next attempt may succeed; the run itself says what is wrong with the URL.
    }
    // A task may have been first seen by this read, as after a lost response: nothing else would look at it again.
    if (this.isBusy || this.isCalling) this.#start();
    this.#onChange();
  }

  /** Forgets ids that the sandbox no longer has: once it is reset, it gives the same ids again. */
  #forgetGone(account: AccountSnapshot | undefined): void {
    const ids = new Set(account?.tasks.map(({ id }) => id));
    for (const id of this.#seenIds) {
      if (ids.has(id)) continue;
      this.#seenIds.delete(id);
      this.knownIds.delete(id);
    }
  }

  #start(): void {
    this.#timer ??= setInterval(() => void this.#tick(), TICK_MS);
  }

  async #tick(): Promise<void> {
    if (!this.#runner.isMoving && !this.isBusy && !this.isCalling) {
      clearInterval(this.#timer);
      this.#timer = undefined;
    }
    const isDue =
      this.#timer === undefined ||
      this.#runner.target?.kind === 'page' ||
      performance.now() - this.#readAt > SERVED_ACCOUNT_MS;
    if (isDue) await this.read();
    this.#onChange();
  }
}
