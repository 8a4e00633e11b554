import { readdir, rm, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Unifically } from 'unigen';
import { createRedisLimiter, createRedisStore, createRunQueue, type RunQueue } from 'unigen/bullmq';
import { openRuns, type Runs, type RunStore } from 'unigen/runs';
import { jobIdOf } from '../../../src/bullmq/job-id.js';
import { systemClock } from '../../../src/internal/clock.js';
import { accountIdOf } from '../../../src/sandbox/account-id.js';
import type { ServedSandbox } from '../../../src/sandbox/server/index.js';
import { all } from '../../support/all.js';
import type { RedisServer } from '../../support/redis-server.js';
import type { WorkerSettings } from '../../support/redis-worker-process.js';
import { taskIdsByName, problemsOf } from '../runs/run-problems.js';
import { injectFaults } from '../runs/create-faults.js';
import type { Blow, Chaos } from './chaos.js';
import { FleetWorker } from './fleet.js';

/** What a round may take in all, outages included. */
const MAX_ROUND_MS = 600_000;
/** How often what is unknown is settled: on a busy machine a create may get its response too late each time. */
const MAX_SETTLINGS = 5;
const ARRIVAL_MS = 500;
/** How late a request may come to the sandbox on a busy machine. */
const BUSY_MS = 4000;
const SAMPLE_MS = 200;
/** A run has to be unknown for two minutes before a person may say that it has no task. */
const LATER_MS = 180_000;
let rounds = 0;

export interface FleetFigures {
  problems: string[];
  /** How many workers were killed at their point. */
  kills: number;
  /** How many names nobody but the sandbox could settle. */
  unknown: number;
  /** How many of them had a task. */
  paid: number;
}

/** A Redis and a sandbox, for one round after the other. */
export interface Stage {
  readonly redis: RedisServer;
  readonly served: ServedSandbox;
}

/**
 * Three workers share a list of names by one Redis, and what is to befall them does. Then the store is compared with the
 * tasks of the sandbox, what is unknown is settled by them, and the rest is done.
 */
export async function fleetRound(stage: Stage, chaos: Chaos, random: () => number): Promise<FleetFigures> {
  const folder = await mkdtemp(join(tmpdir(), 'unigen-fleet-'));
  const round = await Round.open(stage, chaos, folder);
  try {
    await round.work(random);
    await round.settle();
  } catch (error) {
    round.figures.problems.push(`the round threw: ${(error as Error).stack}`);
  } finally {
    await round.close();
    await rm(folder, { recursive: true, force: true });
  }
  return round.figures;
}

class Round {
  readonly figures: FleetFigures = { problems: [], kills: 0, unknown: 0, paid: 0 };
  readonly #workers: FleetWorker[] = [];
  readonly #endsAt = Date.now() + MAX_ROUND_MS;
  #isBlocked = false;

  private constructor(
    readonly stage: Stage,
    readonly chaos: Chaos,
    readonly settings: WorkerSettings,
    readonly saveTo: string,
    readonly store: RunStore,
    readonly runs: Runs,
    readonly queue: RunQueue,
  ) {}

  static async open(stage: Stage, chaos: Chaos, folder: string): Promise<Round> {
    const { redis, served } = stage;
    const name = `round-${process.pid}-${++rounds}`;
    const apiKey = `fleet-key-${name}`;
    const connection = redis.connect();
    const store = createRedisStore(connection, { prefix: name });
    const client = new Unifically({ apiKey, baseUrl: served.url, limiter: createRedisLimiter(connection) });
    const runs = await openRuns(store, {
      client,
      clock: { ...systemClock, date: () => Date.now() + LATER_MS },
    });
    const queue = createRunQueue(store, { connection, name });
    queue.queue.on('error', () => {});
    const saveTo = join(folder, 'out');
    const settings = {
      redis: redis.path,
      api: served.url,
      apiKey,
      name,
      saveTo,
      speed: 1,
      concurrency: 12,
      skewMs: 0,
      pollInterval: 300,
      // So short that a round takes seconds.
      lockDuration: 1500,
      stalledInterval: 500,
      requestTimeout: 4000,
      paymentTimeout: 4500,
      // What is held back comes late: a limiter can only keep a key from a block if it knows how late.
      maxLatency: BUSY_MS + Math.max(0, ...chaos.blows.map(({ kind, ms }) => (kind === 'API silent' ? ms : 0))),
      reportsRequests: true,
    };
    return new Round(stage, chaos, settings, saveTo, store, runs, queue);
  }

  /** Until every name has ended, or is unknown. */
  async work(random: () => number): Promise<void> {
    const { served } = this.stage;
    const { names, kills, blows, faults, skewMs, restartMs } = this.chaos;
    const prefix = this.settings.name!;
    await this.runs.add(
      Array.from({ length: names }, (_, index) => ({
        name: `${prefix}/${index}`,
        model: 'google/nano-banana-pro',
        input: { prompt: `${prefix}/${index}`, aspect_ratio: '1:1' },
      })),
    );
    await this.queue.enqueue();
    const clearFaults = injectFaults(served, this.settings.apiKey!, faults, random);
    for (const [index, points] of kills.entries()) {
      const worker = await this.#startWorker({ ...this.settings, skewMs: skewMs[index]! }, restartMs);
      worker.start(points);
    }
    const struck = this.#strike(blows);
    await this.#until(({ waiting, paying, running }) => waiting + paying + running === 0);
    await struck;
    await this.#endWorkers();
    clearFaults();
    await this.#compare();
  }

  /** Settles what is unknown by the tasks of the sandbox, and does the rest, until nothing is left. */
  async settle(): Promise<void> {
    const { figures, runs } = this;
    for (let settling = 0; settling < MAX_SETTLINGS; settling++) {
      // A create that was sent before its worker ended may still be in flight.
      await pause(ARRIVAL_MS);
      const taskIds = this.#taskIds();
      for (const { name, attempts } of await runs.unknown()) {
        figures.unknown++;
        if (attempts === 0) figures.problems.push(`${name} is unknown, and was never tried`);
        const id = taskIds.get(name)?.[0];
        if (id) figures.paid++;
        await (id ? runs.resolve(name, 'created', id) : runs.resolve(name, 'not-created'));
      }
      // A file that could not be downloaded in time is fetched again when that is asked for.
      const unsaved = await runs.retry('unsaved');
      if (unsaved === 0 && (await this.store.counts()).finished === this.chaos.names) break;
      await this.queue.enqueue();
      const worker = await this.#startWorker(this.settings, 0);
      worker.start([]);
      await this.#until(({ waiting, paying, running }) => waiting + paying + running === 0);
      await this.#endWorkers();
      await this.#compare();
    }
    const after = await all(this.store.list());
    if (after.length !== this.chaos.names) figures.problems.push(`${after.length} names are there`);
    for (const { name, state, files = [], error } of after)
      if (state !== 'finished' || files.length === 0)
        figures.problems.push(`${name} is ${state} with ${files.length} files: ${error?.message}`);
    const saved = (await readdir(this.saveTo)).filter((file) => !file.includes('.part'));
    if (saved.length < this.chaos.names) figures.problems.push(`only ${saved.length} files are there`);
  }

  async close(): Promise<void> {
    await this.#endWorkers();
    await this.queue.close();
    await this.runs.close();
  }

  async #startWorker(settings: WorkerSettings, restartMs: number): Promise<FleetWorker> {
    const socket = join(this.saveTo, `../${this.#workers.length}-${Date.now()}.sock`);
    const worker = await FleetWorker.create(settings, socket, restartMs);
    this.#workers.push(worker);
    return worker;
  }

  async #endWorkers(): Promise<void> {
    for (const worker of await Promise.all(
      this.#workers.splice(0).map(async (one) => {
        await one.close();
        return one;
      }),
    )) {
      this.figures.kills += worker.kills;
      this.figures.problems.push(...worker.problems);
    }
  }

  #taskIds(): Map<string, string[]> {
    return taskIdsByName(this.stage.served, `${this.settings.name}/`);
  }

  async #compare(): Promise<void> {
    const { problems } = this.figures;
    const runs = await all(this.store.list());
    problems.push(...problemsOf(runs, this.#taskIds()));
    // A late response makes one run again that was unknown when the workers were ended; then it has a job again.
    for (const { name, state, error } of runs) {
      if (state === 'finished' || state === 'unknown') continue;
      const job = await this.queue.queue.getJob(jobIdOf(name));
      const jobState = (await job?.getState()) ?? 'missing';
      if (state === 'failed' || !['waiting', 'delayed', 'active'].includes(jobState))
        problems.push(`${name} is ${state}, its job is ${jobState} (${job?.failedReason}): ${error?.message}`);
    }
  }

  /** Waits for counts, and meanwhile checks whether anything is wrong already. */
  async #until(holds: (counts: Awaited<ReturnType<RunStore['counts']>>) => boolean): Promise<void> {
    for (;;) {
      const counts = await this.store.counts();
      if (holds(counts)) return;
      // What has a task now can't be waiting after.
      const taskIds = this.#taskIds();
      for await (const { name } of this.store.list(['waiting']))
        if (taskIds.has(name)) this.#report(`${name} is waiting, and has a task`);
      // Keys of earlier rounds may be blocked still.
      const own = accountIdOf(this.settings.apiKey!);
      const account = this.stage.served.sandbox.control.accounts().find(({ id }) => id === own);
      if (account?.blockedUntil !== undefined && !this.#isBlocked) {
        this.#isBlocked = true;
        this.#report(`the key is blocked: ${this.#blockingRequests(own)}`);
      }
      if (Date.now() > this.#endsAt) {
        const jobs = JSON.stringify(await this.queue.queue.getJobCounts());
        this.figures.problems.push(`it does not end: ${JSON.stringify(counts)}, jobs ${jobs}`);
        await Promise.all(this.#workers.map((worker) => worker.diagnose()));
        return;
      }
      await pause(SAMPLE_MS);
    }
  }

  /** What came in the two seconds up to the request that blocked the account, and how slow requests were. */
  #blockingRequests(account: string): string {
    const { requests } = this.stage.served.sandbox.control.requests({ account, limit: 500 });
    const refused = requests.filter(({ status, fault }) => status === 429 && !fault).at(-1);
    if (!refused) return 'by nothing that is in the log';
    const limit = (operation?: string) => (operation === 'createTask' || operation === 'dryRun' ? 'create' : 'read');
    const before = requests.filter(
      ({ at, operation }) =>
        limit(operation) === limit(refused.operation) && at <= refused.at && at > refused.at - 2000,
    );
    const times = before.map(({ at }) => at - refused.at).reverse();
    const slowest = Math.max(...this.#workers.map(({ slowestMs }) => slowestMs));
    return `${limit(refused.operation)}s at ${times.join(', ')} ms; the slowest took ${slowest} ms, maxLatency ${this.settings.maxLatency}`;
  }

  #report(problem: string): void {
    if (!this.figures.problems.includes(problem)) this.figures.problems.push(problem);
  }

  /** From the first create on. */
  async #strike(blows: readonly Blow[]): Promise<void> {
    while (blows.length > 0 && this.#taskIds().size === 0 && Date.now() < this.#endsAt) await pause(20);
    const servers = blows.filter(({ kind }) => kind === 'Redis killed' || kind === 'Redis frozen');
    const others = blows.filter((blow) => !servers.includes(blow));
    await Promise.all([
      // A Redis that is killed can't be frozen.
      servers.reduce((before, blow) => before.then(() => this.#strikeOnce(blow)), Promise.resolve()),
      ...others.map((blow) => this.#strikeOnce(blow)),
    ]);
  }

  async #strikeOnce(blow: Blow): Promise<void> {
    const { redis } = this.stage;
    await pause(blow.atMs);
    if (blow.kind === 'Redis killed') {
      await redis.kill();
      await pause(blow.ms);
      await redis.start();
      return;
    }
    if (!('worker' in blow)) {
      redis.freeze(true);
      await pause(blow.ms);
      redis.freeze(false);
      return;
    }
    const worker = this.#workers[blow.worker]!;
    const network = blow.kind.startsWith('Redis') ? worker.redis : worker.api;
    if (blow.kind === 'worker frozen') worker.freeze(true);
    else if (blow.kind.endsWith('refused')) network.refuse();
    else network.silence();
    await pause(blow.ms);
    if (blow.kind === 'worker frozen') worker.freeze(false);
    else network.open();
  }
}
