import { Job, QueueGetters, type ConnectionOptions, type Worker } from 'bullmq';
import type { RunState, RunStore } from '../runs/store.js';
import { jobIdOf } from './job-id.js';
import type { RunJobData, RunJobState } from './run-queue.js';

/** Why the job of a run fails whose create has no response. */
export const UNKNOWN_REASON =
  'The outcome of its create is unknown: look for the task at the API, then call `runs.resolve`';

/** How many failed jobs are read at once. */
const FAILED_PAGE = 100;
const MIN_INTERVAL_MS = 1000;

/** States in which something is left to do without a person. */
const UNFINISHED: ReadonlySet<RunState> = new Set(['waiting', 'paying', 'running']);

/** The failed jobs of a worker's queue: a job that failed with an unknown outcome is retried once its run goes on after all. */
export class FailedJobs {
  readonly #store: RunStore;
  readonly #worker: Worker<RunJobData, RunJobState>;
  readonly #queue: QueueGetters<Job<RunJobData, RunJobState>>;
  readonly #timer: NodeJS.Timeout;
  /** The first of the failed jobs that are read next. */
  #next = 0;
  #sweeping: Promise<void> | undefined;
  #isStopped = false;

  /** @param options.intervalMs Milliseconds between two searches through the failed jobs, at least 1,000. */
  constructor(
    store: RunStore,
    worker: Worker<RunJobData, RunJobState>,
    {
      connection,
      prefix,
      intervalMs,
    }: { connection: ConnectionOptions; prefix: string | undefined; intervalMs: number },
  ) {
    this.#store = store;
    this.#worker = worker;
    this.#queue = new QueueGetters(worker.name, { connection, ...(prefix !== undefined && { prefix }) });
    this.#queue.on('error', (error: Error) => worker.emit('error', error));
    this.#timer = setInterval(() => void this.#sweep(), Math.max(intervalMs, MIN_INTERVAL_MS));
    this.#timer.unref();
  }

  /**
   * Retries the job of a run that has failed since its create was thought to be lost, if the run goes on after all: its
   * task exists, or its create was refused. Both call it once they have noted what they know: the worker that got the
   * response, and the one that gave it up.
   */
  async retryRevived(name: string): Promise<void> {
    try {
      // Not the one that this worker has: if it lost that, it may have given it up itself.
      const job = await Job.fromId<RunJobData, RunJobState>(this.#worker, jobIdOf(name));
      if (!job || !(await job.isFailed())) return;
      const run = await this.#store.get(name);
      if (run && UNFINISHED.has(run.state)) await job.retry('failed');
    } catch (error) {
      this.#report(error as Error);
    }
  }

  /** Ends the searches and reports no more errors: the worker closes. */
  stop(): void {
    this.#isStopped = true;
    clearInterval(this.#timer);
  }

  /** @param isConnected Whether Redis is within reach. */
  async close(isConnected: boolean): Promise<void> {
    if (isConnected) await this.#queue.close();
    else await this.#queue.disconnect();
  }

  /** One sweep at a time, because a sweep waits while Redis is out of reach. */
  #sweep(): Promise<void> {
    return (this.#sweeping ??= this.#readPage().finally(() => (this.#sweeping = undefined)));
  }

  /** The worker that noted that a run goes on may have died before the run got its job again. */
  async #readPage(): Promise<void> {
    try {
      const jobs = await this.#queue.getFailed(this.#next, this.#next + FAILED_PAGE - 1);
      this.#next = jobs.length < FAILED_PAGE ? 0 : this.#next + FAILED_PAGE;
      for (const job of jobs) if (job.failedReason === UNKNOWN_REASON) await this.retryRevived(job.data.name);
    } catch (error) {
      this.#report(error as Error);
    }
  }

  #report(error: Error): void {
    if (!this.#isStopped) this.#worker.emit('error', error);
  }
}
