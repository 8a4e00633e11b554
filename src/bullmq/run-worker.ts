import { DelayedError, type Job, UnrecoverableError, WaitingError, Worker, type ConnectionOptions } from 'bullmq';
import { AbortError, UnigenError } from '../errors/errors.js';
import { isObject } from '../internal/json.js';
import { createRunContext, processRun, type RunContextOptions, type RunContext } from '../runs/index.js';
import { clientsByApi, type RunsClients } from '../runs/clients.js';
import { checkProcessOptions } from '../runs/options.js';
import type { RunRecord, RunStore } from '../runs/store.js';
import {
  checkOption,
  checkStore,
  CONNECTION,
  COUNT,
  MILLISECONDS,
  MILLISECONDS_ABOVE_0,
  QUEUE,
  STRING,
  type OptionRule,
} from './check-options.js';
import { FailedJobs, UNKNOWN_REASON } from './failed-jobs.js';
import { firstContact } from './first-contact.js';
import { isRedis } from './redis-script.js';
import { QUEUE_NAME, type RunJobData, type RunJobState } from './run-queue.js';
import { untilConnected } from './until-connected.js';

/** Options of `createRunWorker`: for its payments and for its queue. */
export interface RunWorkerOptions extends RunContextOptions {
  /** A connection of ioredis with `maxRetriesPerRequest: null`, or the options of one, as BullMQ takes them. */
  connection: ConnectionOptions;
  /**
   * Name of the queue.
   *
   * @default 'unigen-runs'
   */
  name?: string;
  /**
   * Prefix of the keys of BullMQ.
   *
   * @default 'bull'
   */
  prefix?: string;
  /**
   * How many runs this worker processes at the same time; for most of them it only waits.
   *
   * @default 500
   */
  concurrency?: number;
  /**
   * Milliseconds after which a worker counts as gone if it does not renew its jobs.
   *
   * @default 30_000
   */
  lockDuration?: number;
  /**
   * Milliseconds between two searches for the jobs of workers that are gone.
   *
   * @default 30_000
   */
  stalledInterval?: number;
  /**
   * If a worker is gone, milliseconds after which its creates in flight count as unanswered: longer than the
   * `requestTimeout` of the clients.
   *
   * @default 90_000
   */
  paymentTimeout?: number;
}

/** A worker of a queue of runs. */
export interface RunWorker {
  /** The worker of BullMQ: for its events. */
  readonly worker: Worker<RunJobData, RunJobState>;
  /** Why this worker no longer pays: the budget, the balance or the key; undefined while it pays. */
  readonly stopped: Error | undefined;
  /**
   * Resolves once this worker has stopped. With the error that ended its payments: its tasks have ended, and it takes
   * no more jobs until it is started again. With undefined if it was closed.
   */
  readonly ended: Promise<Error | undefined>;
  /**
   * Takes no more jobs, waits for the creates in flight, leaves the tasks that run to other workers, and closes the
   * connections.
   */
  close(): Promise<void>;
}

/**
 * A worker that processes the runs of a queue. If it dies, another worker continues its jobs; a run whose create it may
 * have sent becomes `unknown`, and is not paid for again unless a person decides so.
 *
 * @param store The store that producer and workers share.
 * @throws UnigenError for an option that can't be used, or if a client has a limiter that only its process uses: two
 *   such workers would exceed the limits of the key, and the API would block it.
 * @example
 *   const client = new Unifically({ limiter: createRedisLimiter(redis) });
 *   const worker = createRunWorker(createRedisStore(redis), { connection: redis, client, budget: 50 });
 *   process.once('SIGTERM', () => worker.close());
 */
export function createRunWorker(store: RunStore, options: RunWorkerOptions): RunWorker {
  checkStore('createRunWorker', store);
  checkWorkerOptions(options);
  return new JobWorker(store, options);
}

/** The options that are not those of the payments. */
const RULES: Readonly<Record<Exclude<keyof RunWorkerOptions, keyof RunContextOptions>, OptionRule>> = {
  connection: CONNECTION,
  name: QUEUE,
  prefix: STRING,
  concurrency: COUNT,
  lockDuration: MILLISECONDS_ABOVE_0,
  stalledInterval: MILLISECONDS_ABOVE_0,
  paymentTimeout: MILLISECONDS,
};

function checkWorkerOptions(options: RunWorkerOptions): void {
  if (!isObject(options)) throw new UnigenError('The options of createRunWorker must be an object');
  checkProcessOptions(options, ['client', 'clock', ...Object.keys(RULES)]);
  for (const [name, rule] of Object.entries(RULES)) {
    const value = options[name as keyof typeof RULES];
    if (value !== undefined) checkOption(name, value, rule);
  }
  for (const name of ['connection', 'client'] as const)
    if (options[name] === undefined) throw new UnigenError(`\`${name}\` of createRunWorker is required`);
  checkLimiters(options.client!);
}

/** The workers of a queue use one key and have to share its limits. */
function checkLimiters(client: RunsClients): void {
  for (const [api, one] of Object.entries(clientsByApi(client)))
    if (!one.limiter)
      throw new UnigenError(
        `The client of ${api} has no \`limiter\`: the workers of a queue would exceed the rate limits of the key together, and it would be blocked. Pass one that they share, such as \`createRedisLimiter(redis)\`, to the client`,
      );
}

class JobWorker implements RunWorker {
  readonly worker: Worker<RunJobData, RunJobState>;
  readonly #store: RunStore;
  readonly #context: RunContext;
  readonly #paymentTimeout: number;
  /**
   * A job also waits for this long if another process has its run: by then it is known whether that process is gone.
   */
  readonly #lockDuration: number;
  readonly #jobs = new Map<string, Job<RunJobData, RunJobState>>();
  readonly #failedJobs: FailedJobs;
  #closing: Promise<void> | undefined;
  readonly ended: Promise<Error | undefined>;
  #end!: (error: Error | undefined) => void;

  constructor(store: RunStore, options: RunWorkerOptions) {
    const {
      connection,
      name = QUEUE_NAME,
      prefix,
      concurrency = 500,
      lockDuration = 30_000,
      stalledInterval = 30_000,
      paymentTimeout = 90_000,
      ...rest
    } = options;
    this.ended = new Promise((resolve) => (this.#end = resolve));
    this.#store = store;
    this.#paymentTimeout = paymentTimeout;
    this.#lockDuration = lockDuration;
    this.#context = createRunContext(store, rest);
    this.#context.listen((event) => {
      if (event.type === 'run' && event.run.state === 'running') void this.#show(event.run);
      if (event.type === 'stop' && !this.#closing) this.#takeNoMore(event.error);
    });
    this.worker = new Worker<RunJobData, RunJobState>(name, (job, token) => this.#process(job, token), {
      connection,
      ...(prefix !== undefined && { prefix }),
      concurrency,
      lockDuration,
      stalledInterval,
      // A job may outlive any number of workers.
      maxStalledCount: Number.MAX_SAFE_INTEGER,
    });
    this.#failedJobs = new FailedJobs(store, this.worker, { connection, prefix, intervalMs: paymentTimeout });
    this.#context.onRevived = (name) => void this.#failedJobs.retryRevived(name);
    // The connection is tried again, but a wrong address should not look like a queue without jobs.
    if (isRedis(connection))
      firstContact(connection).catch((error: unknown) => this.worker.emit('error', error as Error));
    this.worker.on('failed', (job) => {
      if (job?.failedReason === UNKNOWN_REASON) void this.#failedJobs.retryRevived(job.data.name);
    });
  }

  get stopped(): Error | undefined {
    return this.#closing ? undefined : this.#context.stopped;
  }

  close(): Promise<void> {
    return (this.#closing ??= this.#close());
  }

  async #close(): Promise<void> {
    this.#failedJobs.stop();
    await this.worker.pause(true);
    this.#context.stop(new AbortError('The worker was closed'));
    const isConnected = await untilConnected(this.worker, () => this.#jobs.size > 0);
    await this.worker.close(!isConnected);
    await this.#failedJobs.close(isConnected);
    this.#end(undefined);
  }

  #takeNoMore(error: Error): void {
    this.worker.emit('error', error);
    void this.#pause().finally(() => this.#end(error));
  }

  async #pause(): Promise<void> {
    if (await untilConnected(this.worker, () => !this.#closing)) await this.worker.pause();
  }

  async #process(job: Job<RunJobData, RunJobState>, token: string | undefined): Promise<RunJobState> {
    const { name } = job.data;
    const run = await this.#store.get(name);
    if (!run) throw new UnrecoverableError('The store has no run of this name');
    if (run.state === 'paying') {
      // Its worker is gone, or only slow; a slow worker still reports the outcome of the create.
      const settledAt = Date.parse(run.updatedAt) + this.#paymentTimeout;
      if (settledAt > Date.now()) return this.#delay(job, token, settledAt);
    }
    this.#jobs.set(name, job);
    try {
      return await this.#proceed(job, token);
    } finally {
      this.#jobs.delete(name);
    }
  }

  async #proceed(job: Job<RunJobData, RunJobState>, token: string | undefined): Promise<RunJobState> {
    const outcome = await processRun(this.#context, job.data.name);
    switch (outcome.type) {
      case 'ended': {
        const { run } = outcome;
        if (run.state === 'failed') throw new UnrecoverableError(run.error?.message ?? 'The run failed');
        return jobState(run);
      }
      case 'unknown':
        throw new UnrecoverableError(UNKNOWN_REASON);
      case 'later':
        return this.#delay(job, token, outcome.at);
      case 'timeout':
      case 'taken':
        return this.#delay(job, token, Date.now() + this.#lockDuration);
      case 'stopped':
        await job.moveToWait(token);
        throw new WaitingError();
    }
  }

  async #delay(job: Job, token: string | undefined, at: number): Promise<never> {
    await job.moveToDelayed(at, token);
    throw new DelayedError();
  }

  async #show(run: RunRecord): Promise<void> {
    try {
      await this.#jobs.get(run.name)?.updateProgress({ ...jobState(run) });
    } catch {
      // Only people read it.
    }
  }
}

function jobState({ state, handle, cost, files }: RunRecord): RunJobState {
  return {
    state,
    ...(handle && { task: handle.id }),
    ...(cost !== undefined && { cost }),
    ...(files && { files }),
  };
}
