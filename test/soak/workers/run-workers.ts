import { once } from 'node:events';
import type { ChildProcess } from 'node:child_process';
import { setTimeout as pause } from 'node:timers/promises';
import { createRedisStore, createRunQueue } from 'unigen/bullmq';
import { openRuns, type RunStore } from 'unigen/runs';
import { all } from '../../support/all.js';
import { clientCommands } from '../../support/redis-commands.js';
import { RedisServer } from '../../support/redis-server.js';
import { startWorker } from '../../support/redis-worker.js';
import type { WorkerMessage } from '../../support/redis-worker-process.js';
import { inputOf, MODEL, startCountingSandbox, type CountingSandbox } from '../../support/counting-sandbox.js';

export const WORKERS = 3;
/** Time of each request on the wire. */
export const LATENCY_MS = 20;
const CREATES_PER_S = 10;
const MEGABYTE = 1024 * 1024;

/** What three workers did with their jobs. */
export interface WorkersFigures {
  jobs: number;
  finished: number;
  /** Seconds that the limit and the longest task make it take at least. */
  leastS: number;
  tookS: number;
  refused: number;
  paidTwice: number;
  /** Creates of each worker. */
  creates: number[];
  /** Reads of each worker. */
  reads: number[];
  /** Seconds from the end of each task until it is seen, in order. */
  seenS: number[];
  /** Jobs behind another one in the queue that were created before it, at most. */
  overtaken: number;
  /** Commands that Redis got from all clients, for each job. */
  commands: number;
  /** Megabytes of each worker, over time. */
  memory: number[][];
  /** Seconds of a processor that each worker took. */
  cpuS: number[];
}

/** Three workers with one key under the real limits, in real time: neither Redis nor a limit of a second can be sped up. */
export async function runWorkers(jobs: number): Promise<WorkersFigures> {
  const redis = await RedisServer.start('--appendonly', 'yes', '--appendfsync', 'always');
  const sandboxApi = await startCountingSandbox(1, LATENCY_MS, 1);
  const store = createRedisStore(redis.connect());
  const runs = await openRuns(store);
  const names = Array.from({ length: jobs }, (_, index) => `kite ${index}`);
  await runs.add(names.map((name) => ({ name, api: 'unifically', model: MODEL, input: inputOf(name) })));
  const queue = createRunQueue(store, { connection: redis.connect() });
  await queue.enqueue();
  const commandsBefore = await clientCommands(redis.connect());
  // A Redis that has just started lets nothing through.
  await pause(3500);

  const creates = new Map<string | null, number>();
  const reads = new Map<string | null, number>();
  sandboxApi.onRead = (worker) => void reads.set(worker, (reads.get(worker) ?? 0) + 1);
  let firstAt = 0;
  sandboxApi.onCreate = (worker) => {
    firstAt ||= performance.now();
    creates.set(worker, (creates.get(worker) ?? 0) + 1);
  };
  // With fewer jobs than that, the first worker would take all of them.
  const concurrency = Math.min(500, Math.ceil(jobs / WORKERS));
  const settings = { redis: redis.path, api: sandboxApi.url, speed: 1, concurrency, skewMs: 0, pollInterval: 2000 };
  const times = { lockDuration: 30_000, stalledInterval: 30_000, paymentTimeout: 90_000 };
  const ids = Array.from({ length: WORKERS }, (_, index) => `worker ${index}`);
  const workers = await Promise.all(ids.map((id) => startWorker({ ...settings, ...times, id })));
  const memory: number[][] = workers.map(() => []);
  const cpuS: number[] = workers.map(() => 0);
  for (const [index, worker] of workers.entries())
    worker.on('message', (message: WorkerMessage) => {
      if (typeof message === 'string' || !('rss' in message)) return;
      memory[index]!.push(message.rss / MEGABYTE);
      cpuS[index] = (message.cpu.user + message.cpu.system) / 1e6;
    });

  const endsAt = performance.now() + 60_000 + (2 * 1000 * jobs) / CREATES_PER_S;
  let counts = await store.counts();
  let shownAt = 0;
  while (counts.finished + counts.failed + counts.unknown < jobs && performance.now() < endsAt) {
    await pause(100);
    counts = await store.counts();
    if (performance.now() - shownAt < 5000) continue;
    shownAt = performance.now();
    for (const worker of workers) worker.send('memory');
    const { waiting, running, finished } = counts;
    process.stderr.write(`\r${waiting} waiting, ${running} running, ${finished} finished  `);
  }
  const tookS = (performance.now() - firstAt) / 1000;
  process.stderr.write('\n');
  const commands = ((await clientCommands(redis.connect())) - commandsBefore) / jobs;
  const seenS = await secondsToSee(store, sandboxApi);
  await close(workers);
  await queue.close();
  await redis.stop();
  await sandboxApi.stop();

  const tasks = sandboxApi.sandbox.control.tasks();
  const longestS = Math.max(...tasks.map(({ createdAt, endsAt }) => (endsAt - createdAt) / 1000));
  return {
    jobs,
    finished: counts.finished,
    leastS: Math.ceil(jobs / CREATES_PER_S) - 1 + longestS,
    tookS,
    refused: sandboxApi.refused,
    paidTwice: [...sandboxApi.paid().values()].filter((times) => times > 1).length,
    creates: ids.map((id) => creates.get(id) ?? 0),
    reads: ids.map((id) => reads.get(id) ?? 0),
    seenS,
    overtaken: overtaken(sandboxApi, names),
    commands,
    memory,
    cpuS,
  };
}

async function close(workers: readonly ChildProcess[]): Promise<void> {
  for (const worker of workers) worker.send('close');
  await Promise.all(workers.map((worker) => once(worker, 'exit')));
}

/** Seconds from the end of each task until its run was noted as finished, in order. */
async function secondsToSee(store: RunStore, sandboxApi: CountingSandbox): Promise<number[]> {
  const ends = new Map(sandboxApi.sandbox.control.tasks().map(({ id, endsAt }) => [id, endsAt]));
  const finished = await all(store.list(['finished']));
  const seconds = finished.map(({ updatedAt, handle }) => (Date.parse(updatedAt) - ends.get(handle!.id)!) / 1000);
  return seconds.toSorted((one, other) => one - other);
}

/** How many jobs that came after another one in the queue were created before it, at most. */
function overtaken(sandboxApi: CountingSandbox, names: readonly string[]): number {
  const places = new Map(names.map((name, index) => [name, index]));
  const created = sandboxApi.sandbox.control.tasks().toSorted((one, other) => one.createdAt - other.createdAt);
  return Math.max(...created.map(({ input }, order) => order - places.get(String(input.prompt))!));
}
