import { Queue, type ConnectionOptions, type JobsOptions } from 'bullmq';
import type { RunState, RunStore } from '../runs/store.js';
import { checkOptions, checkStore, CONNECTION, COUNT_OR_NONE, QUEUE, STRING } from './check-options.js';
import { firstContact } from './first-contact.js';
import { jobIdOf } from './job-id.js';
import { isRedis } from './redis-script.js';

/** Name of the queue if none is given. */
export const QUEUE_NAME = 'unigen-runs';

/** The data of a job; the request itself is in the store. */
export interface RunJobData {
  /** Name of the run. */
  readonly name: string;
}

/** The state of a job's run: the progress and the return value of the job. */
export interface RunJobState {
  /** State of the run. */
  readonly state: RunState;
  /** Id of the task at the API. */
  readonly task?: string;
  /** US dollars. */
  readonly cost?: number;
  /** Where its outputs were saved. */
  readonly files?: readonly string[];
}

/** Options of `createRunQueue`. */
export interface RunQueueOptions {
  /** A connection of ioredis, or the options of one, as BullMQ takes them. */
  connection: ConnectionOptions;
  /**
   * Name of the queue.
   *
   * @default 'unigen-runs'
   */
  name?: string;
  /**
   * Prefix of the keys of BullMQ; a cluster needs braces around it.
   *
   * @default 'bull'
   */
  prefix?: string;
  /**
   * How many jobs of failed and unknown runs are kept for inspection.
   *
   * @default 10_000
   */
  keepFailed?: number;
}

/** Makes jobs of runs. */
export interface RunQueue {
  /** The queue of BullMQ: for bull-board, events and counts. */
  readonly queue: Queue<RunJobData, RunJobState>;
  /**
   * Makes a job for each unfinished run that has no job yet. Call it after `runs.add`, `runs.retry` and `runs.resolve`. If a
   * process ends in between, nothing is lost: the next call makes the missing jobs.
   *
   * @param names The runs.
   * @default all that are waiting, paying or running
   * @returns How many of the runs have a job now, including those that had one before. A run never has two.
   * @throws ConnectionError if a connection that was given has never reached Redis.
   */
  enqueue(names?: Iterable<string>): Promise<number>;
  /** Closes the connection of the queue. Workers go on. */
  close(): Promise<void>;
}

const PAGE_JOBS = 500;

/**
 * A queue of BullMQ with a job for each run of a store: workers on any machine process them.
 *
 * @param store The store that producer and workers share.
 * @throws UnigenError for an option that can't be used.
 * @example
 *   const store = createRedisStore(redis);
 *   const runs = await openRuns(store);
 *   await runs.add([{ name: 'boat', model: 'google/veo-3.1-fast', input: { prompt: 'A paper boat' } }]);
 *   const queue = createRunQueue(store, { connection: redis });
 *   await queue.enqueue();
 */
export function createRunQueue(store: RunStore, options: RunQueueOptions): RunQueue {
  checkStore('createRunQueue', store);
  checkOptions<RunQueueOptions>(
    'createRunQueue',
    options,
    { connection: CONNECTION, name: QUEUE, prefix: STRING, keepFailed: COUNT_OR_NONE },
    ['connection'],
  );
  const { connection, name = QUEUE_NAME, prefix, keepFailed = 10_000 } = options;
  const queue = new Queue<RunJobData, RunJobState>(name, {
    connection,
    ...(prefix !== undefined && { prefix }),
  });
  const opts: JobsOptions = {
    // Whether a run is paid for again is decided by its state in the store.
    attempts: 1,
    removeOnComplete: true,
    removeOnFail: { count: keepFailed },
  };
  return {
    queue,
    async enqueue(names) {
      if (isRedis(connection)) await firstContact(connection);
      let added = 0;
      let page: string[] = [];
      const send = async () => {
        await removeFailed(queue, page);
        await queue.addBulk(
          page.map((run) => ({ name: run, data: { name: run }, opts: { ...opts, jobId: jobIdOf(run) } })),
        );
        added += page.length;
        page = [];
      };
      for await (const run of names ?? namesOf(store)) {
        page.push(run);
        if (page.length >= PAGE_JOBS) await send();
      }
      if (page.length > 0) await send();
      return added;
    },
    close: () => queue.close(),
  };
}

async function* namesOf(store: RunStore): AsyncGenerator<string> {
  for await (const { name } of store.list(['waiting', 'paying', 'running'])) yield name;
}

/** While a run has a failed job, it would not get another one. */
async function removeFailed(queue: Queue, names: readonly string[]): Promise<void> {
  if ((await queue.getFailedCount()) === 0) return;
  await Promise.all(
    names.map(async (name) => {
      const job = await queue.getJob(jobIdOf(name));
      if (job && (await job.isFailed())) await job.remove();
    }),
  );
}
