import type { Clock } from '../../internal/clock.js';
import type { Delivery, SandboxAccount, SandboxTask } from '../state.js';
import type { StoreObserver } from '../store.js';
import type { RecordedRequest } from '../traffic/recorded-request.js';
import type { RowParts } from './row-parts.js';
import { accountRow, clockInfo, requestRow, taskRow } from './make-rows.js';
import { overviewOf } from './overview.js';
import type { Changes, Overview } from './rows.js';

/** Changes are collected for this long. */
const COLLECT_MS = 100;
/** If more tasks changed, the listeners get the whole overview instead. */
const MAX_TASKS = 1000;
/** New requests in one event; if there are more, only the newest. */
const MAX_REQUESTS = 500;

/** Is called with what has changed. */
export type ChangeListener = (changes: Changes) => void;

/** Notifies listeners of what changes in a sandbox, at most every 100 ms. While nobody listens, nothing is collected. */
export class LiveFeed {
  readonly #parts: RowParts;
  readonly #realClock: Clock;
  readonly #listeners = new Set<ChangeListener>();
  readonly #tasks = new Set<SandboxTask>();
  readonly #accounts = new Set<string>();
  readonly #deliveries = new Map<string, Delivery>();
  #requests: RecordedRequest[] = [];
  #faultsChanged = false;
  #scenarioChanged = false;
  #clockMoved = false;
  #isReset = false;
  #cancelFlush: (() => void) | undefined;
  #cancelStart: (() => void) | undefined;

  constructor(parts: RowParts, realClock: Clock) {
    this.#parts = parts;
    this.#realClock = realClock;
  }

  get listeners(): number {
    return this.#listeners.size;
  }

  /**
   * Adds a listener.
   *
   * @returns The state to which later changes apply, and a function that removes the listener.
   */
  watch(listener: ChangeListener): { overview: Overview; stop: () => void } {
    // Flush first: the overview that the new listener gets already includes these changes.
    this.#flush();
    this.#listeners.add(listener);
    if (this.#listeners.size === 1) this.#connect();
    const overview = overviewOf(this.#parts);
    this.#awaitStart();
    return {
      overview,
      stop: () => {
        if (this.#listeners.delete(listener) && this.#listeners.size === 0) this.#disconnect();
      },
    };
  }

  /** Notes that somebody moved, froze or resumed the clock, or changed its speed. */
  noteClock(): void {
    if (this.#listeners.size === 0) return;
    this.#clockMoved = true;
    this.#collect();
  }

  /** Notes that an account was changed without a payment. */
  noteAccount(id: string): void {
    if (this.#listeners.size === 0) return;
    this.#accounts.add(id);
    this.#collect();
  }

  #connect(): void {
    const { store, traffic, faults, scenarios } = this.#parts;
    const observer: StoreObserver = {
      task: (task) => {
        this.#tasks.add(task);
        // The account's row has its number of running tasks.
        this.#accounts.add(task.account);
        this.#collect();
      },
      account: ({ id }: SandboxAccount) => {
        this.#accounts.add(id);
        this.#collect();
      },
      delivery: (delivery) => {
        this.#deliveries.set(delivery.id, delivery);
        this.#collect();
      },
      reset: () => {
        this.#forget();
        this.#isReset = true;
        this.#collect();
      },
    };
    store.observer = observer;
    traffic.onRequest = (entry) => {
      this.#requests.push(entry);
      if (this.#requests.length > 2 * MAX_REQUESTS) this.#requests = this.#requests.slice(-MAX_REQUESTS);
      // A refused request may have begun a block.
      if (entry.status === 429 && entry.account !== undefined) this.#accounts.add(entry.account);
      this.#collect();
    };
    faults.onChange = () => {
      this.#faultsChanged = true;
      this.#collect();
    };
    scenarios.onChange = () => {
      this.#scenarioChanged = true;
      this.#collect();
    };
    store.tasks.collectStarted(true);
  }

  #disconnect(): void {
    const { store, traffic, faults, scenarios } = this.#parts;
    store.observer = traffic.onRequest = faults.onChange = scenarios.onChange = undefined;
    store.tasks.collectStarted(false);
    this.#cancelFlush?.();
    this.#cancelStart?.();
    this.#cancelFlush = this.#cancelStart = undefined;
    this.#forget();
    this.#isReset = false;
  }

  #forget(): void {
    for (const collected of [this.#tasks, this.#accounts, this.#deliveries]) collected.clear();
    this.#requests = [];
  }

  #collect(): void {
    this.#cancelFlush ??= this.#realClock.setTimer(COLLECT_MS, () => this.#flush());
  }

  /** Calls the listeners with what was collected. */
  #flush(): void {
    if (this.#listeners.size === 0) return;
    this.#cancelFlush?.();
    this.#cancelFlush = undefined;
    const changes = this.#take();
    // Only a listener that was given in code can fail here, and its failure does not concern the others.
    if (Object.keys(changes).length > 0)
      for (const listener of this.#listeners) {
        try {
          listener(changes);
        } catch {
          this.#listeners.delete(listener);
        }
      }
    if (this.#listeners.size === 0) this.#disconnect();
    else this.#awaitStart();
  }

  #take(): Changes {
    const { store, clock, faults, scenarios } = this.#parts;
    const now = clock.now();
    for (const task of store.tasks.takeStarted(now)) this.#tasks.add(task);
    if (this.#tasks.size > MAX_TASKS) {
      this.#forget();
      this.#isReset = this.#clockMoved = this.#faultsChanged = this.#scenarioChanged = false;
      return { reset: true, ...overviewOf(this.#parts) };
    }
    const changes: Changes = {};
    if (this.#isReset) changes.reset = true;
    if (this.#isReset || this.#tasks.size > 0) changes.counts = store.tasks.counts(now);
    // An attempt to deliver a callback schedules the next one, as a task schedules its end.
    if (this.#isReset || this.#clockMoved || this.#tasks.size > 0 || this.#deliveries.size > 0)
      changes.clock = clockInfo(this.#parts);
    if (this.#isReset || this.#faultsChanged) changes.faults = [...faults.queued];
    if (this.#scenarioChanged) changes.scenario = scenarios.version;
    if (this.#tasks.size > 0) changes.tasks = Array.from(this.#tasks, (task) => taskRow(task, now));
    const accounts = [...this.#accounts].flatMap((id) => store.accounts.get(id) ?? []);
    if (accounts.length > 0) changes.accounts = accounts.map((account) => accountRow(account, this.#parts));
    if (this.#requests.length > 0)
      changes.requests = this.#requests.slice(-MAX_REQUESTS).map((entry) => requestRow(entry, this.#parts));
    if (this.#deliveries.size > 0) changes.deliveries = [...this.#deliveries.values()];
    // What follows a reset, as an import does, is in the place of an overview, whose lists have the newest first.
    if (this.#isReset) {
      changes.tasks?.reverse();
      changes.accounts?.reverse();
      changes.requests?.reverse();
      changes.deliveries?.reverse();
    }
    this.#forget();
    this.#isReset = this.#clockMoved = this.#faultsChanged = this.#scenarioChanged = false;
    return changes;
  }

  /** Sets a timer for the next task that starts: nothing else would happen then. */
  #awaitStart(): void {
    this.#cancelStart?.();
    this.#cancelStart = undefined;
    const { store, clock } = this.#parts;
    const now = clock.now();
    const next = clock.frozen ? undefined : store.tasks.nextStart(now);
    if (next === undefined) return;
    this.#cancelStart = this.#realClock.setTimer(Math.max(COLLECT_MS, next - now), () => this.#flush());
  }
}
