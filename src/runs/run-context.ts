import { ConnectionError, ServerError, UnigenError } from '../errors/errors.js';
import { systemClock, type Clock } from '../internal/clock.js';
import type { Api } from '../types/api.js';
import type { TaskHandle } from '../types/task.js';
import { clientsByApi, type ClientsByApi } from './clients.js';
import { DailyBudget } from './daily-budget.js';
import type { PauseReason, RunsEvent, RunsPause } from './events.js';
import { checkProcessOptions, type RunContextOptions } from './options.js';
import { RunStoreError } from './run-store-error.js';
import type { RunChange, RunCondition, RunRecord, RunStore } from './store.js';
import { Turns } from './turns.js';
import { RunUploads } from './uploads.js';

/** Milliseconds for which an API may be unreachable before the payments end. */
const MAX_UNREACHABLE_MS = 300_000;

/** Payments in flight: more than any rate limit lets through at once, few enough to get through within ten seconds. */
const MAX_TURNS = 30;

/** What the runs that are processed together share: the store, the clients, and whether anything may still be paid. */
export class RunContext {
  /** @internal */
  readonly store: RunStore;
  /** @internal */
  readonly clients: ClientsByApi;
  /** @internal */
  readonly clock: Clock;
  /** @internal */
  readonly options: RunContextOptions;
  /** @internal */
  readonly days: DailyBudget;
  /** @internal */
  readonly uploads: RunUploads;
  /**
   * @internal Limits how many payments of an API wait for its rate limit at the same time. After a slow write of the store
   * a payment has to wait for the limit again; without turns, all other payments would be in front of it.
   */
  readonly turns: Readonly<Record<Api, Turns>> = { unifically: new Turns(MAX_TURNS), gateai: new Turns(MAX_TURNS) };
  readonly #paying = new AbortController();
  readonly #waiting = new AbortController();
  readonly #pauses = new Map<Api, RunsPause>();
  readonly #listeners: ((event: RunsEvent) => void)[] = [];
  #stopped: Error | undefined;
  /** @internal Called with the name of a run that continues, although another process may have given it up. */
  onRevived: ((name: string) => void) | undefined;
  /** The clock's time since which each API has been unreachable; an API that has responded since is not in it. */
  readonly #unreachable = new Map<Api, number>();

  /** @internal Made by `createRunContext`. */
  constructor(store: RunStore, options: RunContextOptions) {
    checkProcessOptions(options, ['client', 'clock']);
    this.store = store;
    this.options = options;
    this.clients = clientsByApi(options.client);
    this.clock = options.clock ?? systemClock;
    this.days = new DailyBudget(this.clock);
    this.uploads = new RunUploads(store, this.clock, options.uploadMaxAge);
    if (options.onProgress) this.#listeners.push(options.onProgress);
  }

  /** Why nothing more is paid for; undefined while the payments go on. */
  get stopped(): Error | undefined {
    return this.#stopped;
  }

  /** Aborts once nothing more is paid for. */
  get paying(): AbortSignal {
    return this.#paying.signal;
  }

  /** Aborts once nothing is waited for either. */
  get waiting(): AbortSignal {
    return this.#waiting.signal;
  }

  /** What the APIs wait for now. */
  get pauses(): RunsPause[] {
    const now = this.clock.date();
    return [...this.#pauses.values()].filter(({ until }) => Date.parse(until) > now);
  }

  /** Ends the payments; tasks that run are still waited for. The first reason counts. */
  stopPaying(error: Error): void {
    if (!this.#stopped) {
      this.#stopped = error;
      this.emit({ type: 'stop', error });
    }
    this.#paying.abort(error);
  }

  /** Ends the payments and the waits. Payments in flight settle. */
  stop(error: Error): void {
    // The error of the store names tasks that the store does not have: it is reported, whatever ended the payments first.
    if (error instanceof RunStoreError && this.#stopped && !(this.#stopped instanceof RunStoreError))
      this.#stopped = error;
    this.stopPaying(error);
    this.#waiting.abort(error);
  }

  /** @internal Reports a task that the store could not save, and ends the payments. */
  stopWithTask(name: string, handle: TaskHandle, cause: unknown): RunStoreError {
    const known = this.#stopped instanceof RunStoreError ? this.#stopped : undefined;
    const error = known ?? (cause instanceof RunStoreError ? cause : new RunStoreError(cause));
    error.add(name, handle);
    this.stop(error);
    return error;
  }

  /** Calls `listener` with each event. */
  listen(listener: (event: RunsEvent) => void): void {
    this.#listeners.push(listener);
  }

  /** @internal */
  emit(event: RunsEvent): void {
    for (const listener of this.#listeners) {
      try {
        listener(event);
      } catch {
        // An error of a listener must not interrupt a payment that is being saved.
      }
    }
  }

  /** @internal @throws RunStoreError if the store can't be read; then everything has stopped. */
  async get(name: string): Promise<RunRecord | undefined> {
    return this.#guard(() => this.store.get(name));
  }

  /** @internal @throws RunStoreError if the store can't be written; then everything has stopped. */
  async change(name: string, condition: RunCondition, change: RunChange): Promise<RunRecord | 'conflict' | 'budget'> {
    const result = await this.#guard(() => this.store.change(name, condition, change));
    if (typeof result !== 'string') this.emit({ type: 'run', run: result });
    return result;
  }

  /** @internal Notes that runs of an API wait until a time, in milliseconds since the epoch. */
  pause(api: Api, reason: PauseReason, at: number): void {
    const pause = { api, reason, until: new Date(at).toISOString() };
    const known = this.#pauses.get(api);
    if (known?.reason === reason && Math.abs(Date.parse(known.until) - at) < 1000) return;
    this.#pauses.set(api, pause);
    this.emit({ type: 'pause', ...pause });
  }

  /** @internal Notes that a run continues, although another process may have given it up. */
  revived(name: string): void {
    this.onRevived?.(name);
  }

  /** @internal Notes that an API has responded. */
  reached(api: Api): void {
    this.#unreachable.delete(api);
    if (this.#pauses.get(api)?.reason === 'connection') this.#pauses.delete(api);
  }

  /** @internal Ends everything if an API has been unreachable for too long. */
  unreached(api: Api, error: Error): void {
    const since = this.#unreachable.get(api);
    if (since === undefined) this.#unreachable.set(api, this.clock.now());
    else if (this.clock.now() - since >= MAX_UNREACHABLE_MS) this.stop(error);
  }

  async #guard<T>(action: () => Promise<T>): Promise<T> {
    try {
      return await action();
    } catch (cause) {
      const error = cause instanceof RunStoreError ? cause : new RunStoreError(cause);
      this.stop(error);
      throw error;
    }
  }
}

/**
 * The context of `processRun`, for workers of a queue. One for each worker process.
 *
 * @param store The store that the workers share.
 * @throws UnigenError for an option that can't be used.
 *
 * @example
 * const context = createRunContext(store, { client: new Unifically(), budget: 50 });
 * const outcome = await processRun(context, 'boat');
 */
export function createRunContext(store: RunStore, options: RunContextOptions): RunContext {
  if (options.client === undefined) throw new UnigenError('`client` is required');
  return new RunContext(store, options);
}

/** Whether a later request may succeed. */
export function isTransient(error: unknown): boolean {
  return error instanceof ConnectionError || error instanceof ServerError;
}
