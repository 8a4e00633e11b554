import { AbortError, TimeoutError, UnigenError } from '../errors/errors.js';
import { errorFromAbort } from '../errors/error-from-abort.js';
import { onAbort } from '../internal/abort.js';
import { sleep, systemClock, type Clock } from '../internal/clock.js';
import { checkFolder } from '../node/save.js';
import type { Api } from '../types/api.js';
import { clientsByApi, type ClientsByApi } from './clients.js';
import type { RunsEvent, RunsPause } from './events.js';
import { toNewRun, type RunsItem } from './item.js';
import { Lane } from './lane.js';
import { checkProcessOptions, type OpenRunsOptions, type ProcessOptions } from './options.js';
import { abandonRun } from './abandon-run.js';
import { retryRuns, type Retried } from './retry-runs.js';
import { RunContext } from './run-context.js';
import { resultsOf, type ResultsOrder } from './run-results.js';
import { MAX_IN_FLIGHT_MS, settleRun, type Settlement } from './settle-run.js';
import type { NewRun, RunCounts, RunRecord, RunStore } from './store.js';

/** How many runs a store takes at once. */
const ADDED_AT_ONCE = 1000;
/** The window of Unifically's limits, with a margin. */
const LIMIT_WINDOW_MS = 1250;
/** How many names a message lists. */
const MAX_NAMED = 3;

const ORDERS: readonly unknown[] = ['added', 'finished'] satisfies ResultsOrder[];

/** What `add` did. */
export interface AddedRuns {
  /** How many runs are new. */
  readonly added: number;
  /** How many were there already, with the same request. */
  readonly known: number;
}

/** How far the runs of a store are. */
export interface RunsStatus extends RunCounts {
  /** How many runs there are. */
  readonly total: number;
  /** What is waited for, if runs are being processed here. */
  readonly pauses: readonly RunsPause[];
}

/** What is being processed. */
interface Processing {
  context: RunContext;
  lanes: readonly Lane[];
  /** Resolves once it has ended, however. */
  ended: Promise<void>;
}

/**
 * Runs that survive the end of their process: each is paid for once, under the name that you give it.
 *
 * @example
 * const runs = await openRuns('boats.jsonl', { client: new Unifically() });
 * await runs.process();
 */
export class Runs {
  readonly #store: RunStore;
  readonly #clients: ClientsByApi;
  readonly #client: OpenRunsOptions['client'];
  readonly #clock: Clock;
  readonly #isReadOnly: boolean;
  readonly #listeners = new Set<(event?: RunsEvent) => void>();
  #processing: Processing | undefined;
  #isClosed = false;

  /** @internal Made by `openRuns`. */
  constructor(store: RunStore, { client, clock = systemClock, readOnly = false }: OpenRunsOptions) {
    this.#store = store;
    this.#client = client;
    this.#clients = clientsByApi(client);
    this.#clock = clock;
    this.#isReadOnly = readOnly || store.readOnly === true;
  }

  /**
   * Adds runs. A name that is known with the same request stays as it is, so a program adds all its runs each time it
   * starts. If an item is not valid, none is added.
   *
   * @param items The runs, each with a name of your own.
   * @throws UnigenError that names the item and the rule; or the runs that are known with another request, which stay
   *   as they were, while the others are added.
   *
   * @example
   * await runs.add([{ name: 'boat', model: 'google/veo-3.1-fast', input: { prompt: 'A paper boat' } }]);
   */
  async add(items: Iterable<RunsItem> | AsyncIterable<RunsItem>): Promise<AddedRuns> {
    this.#assertWritable();
    const apis = Object.keys(this.#clients) as Api[];
    const only = apis.length === 1 ? apis[0] : undefined;
    const checked: NewRun[] = [];
    for await (const item of items) checked.push(await toNewRun(item, checked.length, only));
    const different: string[] = [];
    const count = { added: 0, known: 0 };
    for (let start = 0; start < checked.length; start += ADDED_AT_ONCE) {
      const part = checked.slice(start, start + ADDED_AT_ONCE);
      for (const [index, verdict] of (await this.#store.add(part)).entries())
        if (verdict === 'different') different.push(part[index]!.name);
        else count[verdict]++;
    }
    if (count.added > 0) this.#notify();
    if (different.length === 0) return count;
    const names = different.slice(0, MAX_NAMED).map((name) => JSON.stringify(name));
    const more = different.length > MAX_NAMED ? ` and ${different.length - MAX_NAMED} more` : '';
    throw new UnigenError(
      `Known with another request, and so not added: ${names.join(', ')}${more}; give a changed run another name`,
    );
  }

  /**
   * Pays for the runs that wait, waits for those that run, and saves their outputs. What was in flight when an earlier
   * process ended is `unknown`, and is left alone.
   *
   * @returns How far the runs are, once each has ended or is unknown.
   * @throws UnigenError for an option that can't be used, before anything is paid for.
   * @throws CostLimitError if the `budget` does not cover the next run; InsufficientBalanceError or AuthenticationError
   *   if the API refuses to be paid; AbortError after an abort; ConnectionError or ServerError if an API was out of
   *   reach for five minutes; TimeoutError if tasks still run. The runs that are left wait or run; `process` goes on
   *   with them.
   * @throws RunStoreError if the store fails; its `tasks` are those that it does not know.
   *
   * @example
   * const { finished, failed, unknown } = await runs.process({ concurrency: 20, budget: 50, saveTo: 'results' });
   */
  async process(options: ProcessOptions = {}): Promise<RunsStatus> {
    checkProcessOptions(options);
    const { signal, concurrency, ...rest } = options;
    if (this.#isClosed) throw new UnigenError('The runs are closed');
    this.#assertWritable();
    if (this.#processing) throw new UnigenError('The runs are being processed already');
    if (Object.keys(this.#clients).length === 0)
      throw new UnigenError('There is nothing to pay with: pass `client` to openRuns');
    const context = new RunContext(this.#store, { ...rest, client: this.#client, clock: this.#clock });
    context.listen((event) => this.#emit(event));
    const lanes = Object.entries(this.#clients).map(
      ([api, client]) => new Lane(context, api as Api, concurrency ?? client.concurrency),
    );
    let end!: () => void;
    this.#processing = { context, lanes, ended: new Promise((resolve) => (end = resolve)) };
    const stopListening = signal && onAbort(signal, () => context.stop(errorFromAbort(signal.reason)));
    try {
      if (signal?.aborted) context.stop(errorFromAbort(signal.reason));
      if (typeof rest.saveTo === 'string') await checkFolder(rest.saveTo);
      await this.#abandon();
      await this.#followOn(context);
      await Promise.all(lanes.map((lane) => lane.run()));
    } finally {
      stopListening?.();
      this.#processing = undefined;
      this.#emit();
      end();
    }
    if (context.stopped) throw context.stopped;
    await this.#assertDone(lanes, options.timeout);
    return this.status();
  }

  /**
   * How many runs are in which state, what they cost, and what is waited for.
   *
   * @example
   * const { finished, total, cost } = await runs.status();
   */
  async status(): Promise<RunsStatus> {
    const counts = await this.#store.counts();
    const { waiting, paying, running, finished, failed, unknown } = counts;
    const total = waiting + paying + running + finished + failed + unknown;
    return { ...counts, total, pauses: this.#processing?.context.pauses ?? [] };
  }

  /**
   * The runs that have ended, with their outputs, files, errors and costs. While `process` runs in this object, others
   * follow as they end; otherwise the iterator ends after those that have.
   *
   * @param options `order`: as the runs were `added` (the default), each once it has ended, or as they are `finished`.
   *
   * @example
   * for await (const { name, output, error } of runs.results({ order: 'finished' })) console.log(name, output ?? error);
   */
  results({ order = 'added' }: { order?: ResultsOrder } = {}): AsyncGenerator<RunRecord, void, undefined> {
    if (!ORDERS.includes(order)) throw new UnigenError('`order` must be added or finished');
    const isProcessing = () => this.#processing !== undefined;
    return resultsOf(
      this.#store,
      {
        get isProcessing() {
          return isProcessing();
        },
        listen: (listener) => {
          this.#listeners.add(listener);
          return () => void this.#listeners.delete(listener);
        },
      },
      order,
    );
  }

  /**
   * The runs whose create was sent and whose response was lost. Look for their tasks in the account, then `resolve`
   * each.
   *
   * @example
   * for (const { name, updatedAt, input } of await runs.unknown()) console.log(updatedAt, name, input);
   */
  async unknown(): Promise<RunRecord[]> {
    if (!this.#processing) await this.#abandon();
    const found: RunRecord[] = [];
    for await (const run of this.#store.list(['unknown'])) found.push(run);
    return found;
  }

  /**
   * Settles a run that is unknown. With `created`, its task is waited for; with `not-created`, the run waits to be paid
   * for again.
   *
   * @param name Name of the run.
   * @param outcome What you found out.
   * @param taskId Id of the task, if it was created. If there is a client, the API is asked for it.
   * @throws UnigenError if the run is not unknown, if its create may still be in flight, or if the API has no such
   *   task.
   *
   * @example
   * await runs.resolve('boat', 'created', 'task_0001vq1yn8');
   */
  async resolve(name: string, outcome: Settlement, taskId?: string): Promise<RunRecord> {
    this.#assertWritable();
    if (!this.#processing) await this.#abandon();
    const parts = { store: this.#store, clients: this.#clients, clock: this.#clock };
    const run = await settleRun(parts, name, outcome, taskId);
    this.#emit({ type: 'run', run });
    this.#notify();
    return run;
  }

  /**
   * Makes runs wait again. Their attempts stay counted, and so does what they have cost.
   *
   * @param which `failed`: all that failed, which are paid for again. `unsaved`: those that finished and whose files
   *   could not be saved; these are fetched again. Or names of either.
   * @returns How many there are.
   * @throws UnigenError if a named run is neither; then none is changed.
   *
   * @example
   * if ((await runs.status()).failed > 0) await runs.retry('failed');
   */
  async retry(which: Retried): Promise<number> {
    this.#assertWritable();
    const retried = await retryRuns(this.#store, which, (run) => this.#emit({ type: 'run', run }));
    if (retried > 0) this.#notify();
    return retried;
  }

  /** Ends `process` as an abort does, and frees the store. */
  async close(): Promise<void> {
    this.#isClosed = true;
    const processing = this.#processing;
    processing?.context.stop(new AbortError('The runs were closed'));
    await processing?.ended;
    await this.#store.close();
  }

  /** @internal Begins with what an earlier process has left. */
  async begin(): Promise<void> {
    await this.#abandon();
  }

  /** Notes what processes that have ended were paying for. */
  async #abandon(): Promise<void> {
    if (this.#isReadOnly) return;
    const { paying } = await this.#store.counts();
    if (paying === 0) return;
    const isGone = ({ updatedAt }: RunRecord) =>
      this.#store.exclusive === true || this.#clock.date() - Date.parse(updatedAt) >= MAX_IN_FLIGHT_MS;
    for await (const run of this.#store.list(['paying'])) {
      const changed = isGone(run) ? await abandonRun(this.#store, run) : 'conflict';
      if (typeof changed !== 'string') this.#emit({ type: 'run', run: changed });
    }
  }

  /**
   * The process before may have ended a moment ago, and its requests still count for the limits of the key; a key that
   * exceeds them is blocked for a minute.
   */
  async #followOn({ paying }: RunContext): Promise<void> {
    const { running, unknown } = await this.#store.counts();
    const ms = LIMIT_WINDOW_MS - process.uptime() * 1000;
    if (running + unknown === 0 || ms <= 0 || paying.aborted) return;
    await sleep(this.#clock, ms, paying).catch(() => {});
  }

  /** @throws what keeps runs from going on, apart from what has stopped all of them. */
  async #assertDone(lanes: readonly Lane[], timeout = 3_600_000): Promise<void> {
    const timeouts = lanes.reduce((sum, lane) => sum + lane.timeouts, 0);
    if (timeouts > 0)
      throw new TimeoutError(`${timeouts} tasks have not ended within ${timeout / 1000} s; they keep running`);
    for (const api of ['unifically', 'gateai'] as const) {
      if (this.#clients[api]) continue;
      for await (const run of this.#store.list(['waiting', 'running']))
        if (run.api === api)
          throw new UnigenError(`The run ${JSON.stringify(run.name)} and maybe others need a client of ${api}`);
    }
  }

  #assertWritable(): void {
    if (this.#isReadOnly) throw new UnigenError('The runs were opened read-only');
  }

  #notify(): void {
    for (const lane of this.#processing?.lanes ?? []) lane.notify();
  }

  #emit(event?: RunsEvent): void {
    for (const listener of this.#listeners) listener(event);
  }
}
