import type { Clock } from '../internal/clock.js';
import type { Api } from '../types/api.js';
import { processRun } from './process-run.js';
import type { RunContext } from './run-context.js';
import { RunStoreError } from './run-store-error.js';
import type { RunRecord, RunState } from './store.js';

/**
 * The runs of one API, a few at the same time. Runs are listed as they are needed: 100,000 waiting
 * runs are not held in memory and have no promise each.
 */
export class Lane {
  readonly #context: RunContext;
  readonly #api: Api;
  readonly #concurrency: number;
  /** Names of the runs that are being processed. */
  readonly #active = new Set<string>();
  /** Runs that wait for a time, in milliseconds since the epoch; for ever if they are left as they are. */
  readonly #parked = new Map<string, number>();
  /** Whether runs may wait that the last listing has not shown. */
  #isStale = false;
  /** The error that a run threw: a mistake of this library, or of the caller's clients or store. */
  #failure: Error | undefined;
  #wake: (() => void) | undefined;
  /** Number of tasks that have not ended in time. */
  timeouts = 0;

  constructor(context: RunContext, api: Api, concurrency: number) {
    this.#context = context;
    this.#api = api;
    this.#concurrency = concurrency;
  }

  /** Says that runs were added, or wait again. */
  notify(): void {
    this.#isStale = true;
    this.#wake?.();
  }

  /** Resolves once no run of the API can go on. */
  async run(): Promise<void> {
    const { waiting } = this.#context;
    const wake = () => this.#wake?.();
    waiting.addEventListener('abort', wake);
    try {
      // Tasks that run already, from an earlier process, come first: they take up places at the API.
      await this.#startAll(['running']);
      do {
        this.#isStale = false;
        await this.#startAll(['running', 'waiting']);
      } while (await this.#untilDue());
    } catch (error) {
      // The list of the store failed.
      this.#context.stop(error instanceof RunStoreError ? error : new RunStoreError(error));
    } finally {
      while (this.#active.size > 0) await this.#next();
      waiting.removeEventListener('abort', wake);
    }
    if (this.#failure) throw this.#failure;
  }

  async #startAll(states: readonly RunState[]): Promise<void> {
    const { store, paying } = this.#context;
    if (this.#isOver()) return;
    for await (const run of store.list(states)) {
      if (!this.#isDue(run)) continue;
      while (this.#active.size >= this.#concurrency && !this.#isOver()) await this.#next();
      if (this.#isOver()) return;
      // Those that run were started before any that waits.
      if (paying.aborted && run.state === 'waiting') return;
      this.#parked.delete(run.name);
      this.#active.add(run.name);
      void this.#process(run.name);
    }
  }

  #isOver(): boolean {
    return this.#context.waiting.aborted;
  }

  #isDue({ api, name }: RunRecord): boolean {
    if (api !== this.#api || this.#active.has(name)) return false;
    return (this.#parked.get(name) ?? 0) <= this.#context.clock.date();
  }

  async #process(name: string): Promise<void> {
    try {
      const outcome = await processRun(this.#context, name);
      if (outcome.type === 'later') this.#parked.set(name, outcome.at);
      if (outcome.type === 'timeout') {
        this.#parked.set(name, Infinity);
        this.timeouts++;
      }
    } catch (error) {
      this.#failure ??= error as Error;
      this.#context.stop(error as Error);
    }
    this.#active.delete(name);
    this.#wake?.();
  }

  /** Resolves once there may be something to start; with false once there is nothing left. */
  async #untilDue(): Promise<boolean> {
    const { paying, clock } = this.#context;
    for (;;) {
      if (this.#isOver() || (paying.aborted && this.#active.size === 0)) return false;
      if (this.#isStale) return true;
      const at = paying.aborted ? Infinity : Math.min(...this.#parked.values());
      const ms = at - clock.date();
      if (ms <= 0) return true;
      if (this.#active.size === 0 && at === Infinity) return false;
      await this.#next(clock, ms);
    }
  }

  /** Resolves at the next change, or after this many milliseconds. */
  async #next(clock?: Clock, ms = Infinity): Promise<void> {
    await new Promise<void>((resolve) => {
      const cancel = ms < Infinity ? clock?.setTimer(ms, resolve) : undefined;
      this.#wake = () => {
        cancel?.();
        resolve();
      };
    });
    this.#wake = undefined;
  }
}
