import { AbortError, UnigenError } from '../errors/errors.js';
import { systemClock, type Clock } from '../internal/clock.js';
import { checkNames } from '../validate/unknown-name.js';
import { abandonRun } from './abandon-run.js';
import { addRuns, type AddedRuns } from './add-runs.js';
import { cancelRuns, type Cancelled } from './cancel-runs.js';
import { clientsByApi, type ClientsByApi } from './clients.js';
import type { RunsEvent, RunsPause } from './events.js';
import { checkProcessOptions, type OpenRunsOptions, type ProcessOptions } from './options.js';
import { Processing } from './processing.js';
import { retryRuns, type Retried } from './retry-runs.js';
import { RunContext } from './run-context.js';
import { resultsOf, type ResultsOrder } from './run-results.js';
import type { RunsItem } from './runs-item.js';
import { MAX_IN_FLIGHT_MS, settleRun, type Settlement } from './settle-run.js';
import type { RunCounts, RunRecord, RunStore } from './store.js';

const ORDERS: readonly unknown[] = ['added', 'finished'] satisfies ResultsOrder[];

/** How far the runs of a store are. */
export interface RunsStatus extends RunCounts {
  /** How many runs there are. */
  readonly total: number;
  /** What the runs wait for, if they are being processed here. */
  readonly pauses: readonly RunsPause[];
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
   * Adds runs. A run that the store has with the same request stays as it is, so a program can add all its runs each
   * time it starts. If a run failed before anything was charged, its request is replaced and the run waits again. If an
   * item is not valid, none is added. A client with `validate` checks the requests too.
   *
   * @param items The runs, each with a name of your own.
   * @throws UnigenError or ValidationError that lists all items that are not valid; or UnigenError that lists the names
   *   which the store has with another request: these runs stay as they were, the others are added.
   *
   * @example
   * await runs.add([{ name: 'boat', model: 'google/veo-3.1-fast', input: { prompt: 'A paper boat' } }]);
   */
  async add(items: Iterable<RunsItem> | AsyncIterable<RunsItem>): Promise<AddedRuns> {
    this.#assertWritable();
    try {
      return await addRuns(this.#store, this.#clients, items);
    } finally {
      this.#processing?.notify();
    }
  }

  /**
   * Pays for the runs that wait, waits for those that run, and saves their outputs. Runs whose payment was in flight
   * when an earlier process ended are `unknown`, and are not touched.
   *
   * @returns How far the runs are, once each has ended or is unknown.
   * @throws UnigenError for an option that can't be used, before anything is paid for.
   * @throws CostLimitError if the `budget` does not cover the next run; InsufficientBalanceError or AuthenticationError
   *   if the API refuses to be paid; AbortError after an abort; ConnectionError or ServerError if an API was
   *   unreachable for five minutes; TimeoutError if tasks still run. All other runs are still `waiting` or `running`;
   *   the next `process` continues with them.
   * @throws RunStoreError if the store fails; its `tasks` are the tasks that the store does not have.
   *
   * @example
   * const { finished, failed, unknown } = await runs.process({ concurrency: 20, budget: 50, saveTo: 'results' });
   */
  async process(options: ProcessOptions = {}): Promise<RunsStatus> {
    checkProcessOptions(options);
    const { signal: _signal, concurrency: _concurrency, ...rest } = options;
    if (this.#isClosed) throw new UnigenError('The runs are closed');
    this.#assertWritable();
    if (this.#processing) throw new UnigenError('The runs are being processed already');
    if (Object.keys(this.#clients).length === 0)
      throw new UnigenError('There is nothing to pay with: pass `client` to openRuns');
    const context = new RunContext(this.#store, { ...rest, client: this.#client, clock: this.#clock });
    context.listen((event) => this.#emit(event));
    this.#processing = new Processing(context, options);
    await this.#processing.run(
      () => this.#abandon(),
      () => {
        this.#processing = undefined;
        this.#emit();
      },
    );
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
   * The runs that have ended, with their outputs, files, errors and costs. While `process` is running in this object,
   * the iterator also yields each run that ends; otherwise it finishes after the runs that have ended.
   *
   * @param options `order`: `added` (the default) yields the runs in the order in which they were added, `finished` in
   *   the order in which they end.
   *
   * @example
   * for await (const { name, output, error } of runs.results({ order: 'finished' })) console.log(name, output ?? error);
   */
  results(options: { order?: ResultsOrder } = {}): AsyncGenerator<RunRecord, void, undefined> {
    checkNames(options, ['order']);
    const { order = 'added' } = options;
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
   * The runs whose create was sent and whose response was lost. Look for their tasks in the account, by `payingAt`, the
   * time at which the create was sent, then `resolve` each.
   *
   * @example
   * for (const { name, payingAt, input } of await runs.unknown()) console.log(payingAt, name, input);
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
   * @param taskId Id of the task, if it was created. The API is asked for it: the key must have it, and a finished one
   *   must have an output of the kind that the model makes. Unifically does not say which model a task is of.
   * @throws UnigenError if the run is not unknown, if its create may still be in flight, if the task can't be that of
   *   the run, or if there is no client to ask for it.
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
    this.#processing?.notify();
    return run;
  }

  /**
   * Makes runs wait again. Their number of attempts and their cost are kept.
   *
   * @param which `failed`: all that failed, which are paid for again. `unsaved`: all that finished but whose files
   *   could not be saved; the files are downloaded again. Or an array of names of such runs.
   * @returns How many there are.
   * @throws UnigenError if a named run is neither; then none is changed.
   *
   * @example
   * if ((await runs.status()).failed > 0) await runs.retry('failed');
   */
  async retry(which: Retried): Promise<number> {
    this.#assertWritable();
    const retried = await retryRuns(this.#store, which, (run) => this.#emit({ type: 'run', run }));
    if (retried > 0) this.#processing?.notify();
    return retried;
  }

  /**
   * Cancels runs that wait: they fail, and nothing is paid for them. `retry` makes them wait again, and `add` does so
   * with another request.
   *
   * @param which `waiting`: all that wait. Or their names.
   * @returns How many there are. A run whose payment has begun in the meantime continues, and is not counted.
   * @throws UnigenError if a named run does not wait; then none is changed.
   *
   * @example
   * await runs.cancel(['boat']);
   */
  async cancel(which: Cancelled): Promise<number> {
    this.#assertWritable();
    return cancelRuns(this.#store, which, (run) => this.#emit({ type: 'run', run }));
  }

  /** Ends `process` as an abort does, and frees the store. */
  async close(): Promise<void> {
    this.#isClosed = true;
    const processing = this.#processing;
    processing?.context.stop(new AbortError('The runs were closed'));
    await processing?.ended;
    await this.#store.close();
  }

  /** @internal Continues with the runs that an earlier process has left. */
  async begin(): Promise<void> {
    await this.#abandon();
  }

  /** Sets runs to `unknown` that were `paying` in processes that have ended. */
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

  #assertWritable(): void {
    if (this.#isReadOnly) throw new UnigenError('The runs were opened read-only');
  }

  #emit(event?: RunsEvent): void {
    for (const listener of this.#listeners) listener(event);
  }
}
