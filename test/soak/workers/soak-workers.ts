import { once } from 'node:events';
import type { ChildProcess } from 'node:child_process';
import { setTimeout as pause } from 'node:timers/promises';
import { createRedisStore, createRunQueue } from 'unigen/bullmq';
import { openRuns } from 'unigen/runs';
import { clientCommands } from '../../support/redis-commands.js';
import { RedisServer } from '../../support/redis-server.js';
import { startWorker } from '../../support/redis-worker.js';
import type { WorkerMessage } from '../../support/redis-worker-process.js';
import { inputOf, MODEL, openBooks, type Books } from '../../support/run-books.js';
import { median, table } from '../../support/table.js';

const WORKERS = 3;
const LATENCY_MS = 20;
const CREATES_PER_S = 10;
/** The share of the least time that everything may take. */
const MAX_RATIO = 1.1;
const MEGABYTE = 1024 * 1024;

/** What three workers did with their jobs. */
interface WorkersFigures {
  jobs: number;
  finished: number;
  /** Seconds that the limit and the longest task make it take at least. */
  leastS: number;
  tookS: number;
  refused: number;
  paidTwice: number;
  /** Creates of each worker. */
  creates: number[];
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
async function runWorkers(jobs: number): Promise<WorkersFigures> {
  const redis = await RedisServer.start('--appendonly', 'yes', '--appendfsync', 'always');
  const books = await openBooks(1, LATENCY_MS, 1);
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
  let firstAt = 0;
  books.onCreate = (worker) => {
    firstAt ||= performance.now();
    creates.set(worker, (creates.get(worker) ?? 0) + 1);
  };
  const settings = { redis: redis.path, api: books.url, speed: 1, concurrency: 500, skewMs: 0, pollInterval: 2000 };
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
  await close(workers);
  await queue.close();
  await redis.stop();
  await books.stop();

  const tasks = books.sandbox.control.tasks();
  const longestS = Math.max(...tasks.map(({ createdAt, endsAt }) => (endsAt - createdAt) / 1000));
  return {
    jobs,
    finished: counts.finished,
    leastS: Math.ceil(jobs / CREATES_PER_S) - 1 + longestS,
    tookS,
    refused: books.refused,
    paidTwice: [...books.paid().values()].filter((times) => times > 1).length,
    creates: ids.map((id) => creates.get(id) ?? 0),
    overtaken: overtaken(books, names),
    commands,
    memory,
    cpuS,
  };
}

async function close(workers: readonly ChildProcess[]): Promise<void> {
  for (const worker of workers) worker.send('close');
  await Promise.all(workers.map((worker) => once(worker, 'exit')));
}

/** How many jobs that came after another one in the queue were created before it, at most. */
function overtaken(books: Books, names: readonly string[]): number {
  const places = new Map(names.map((name, index) => [name, index]));
  const created = books.sandbox.control.tasks().toSorted((one, other) => one.createdAt - other.createdAt);
  return Math.max(...created.map(({ input }, order) => order - places.get(String(input.prompt))!));
}

/** Prints what three workers did with so many jobs; resolves with whether all went as it must. */
export async function soakWorkers(jobs: number): Promise<boolean> {
  const figures = await runWorkers(jobs);
  const ratio = figures.tookS / figures.leastS;
  console.log(
    table(
      [`${jobs} jobs, ${WORKERS} workers, one key`, ''],
      [
        ['finished', figures.finished],
        ['responses with 429', figures.refused],
        ['paid for twice', figures.paidTwice],
        ['seconds, at least', figures.leastS.toFixed(1)],
        ['seconds', `${figures.tookS.toFixed(1)} (${ratio.toFixed(3)}×)`],
        ['creates of each worker', figures.creates.join(', ')],
        [
          'jobs that overtook one, at most',
          `${figures.overtaken} (${((figures.overtaken * figures.tookS) / jobs).toFixed(0)} s)`,
        ],
        ['commands of Redis a job', figures.commands.toFixed(1)],
        [
          'processor of each worker',
          figures.cpuS.map((cpu) => `${((100 * cpu) / figures.tookS).toFixed(1)} %`).join(', '),
        ],
      ],
    ),
  );
  console.log('\nMegabytes of each worker, over time');
  console.log(table(['', 'at 10 %', '30 %', '50 %', '70 %', '90 %', 'max'], figures.memory.map(memoryRow)));
  const fair = Math.min(...figures.creates) >= (0.5 * jobs) / WORKERS;
  return figures.finished === jobs && figures.refused === 0 && figures.paidTwice === 0 && ratio <= MAX_RATIO && fair;
}

/** What a process had at a tenth of the time, and so on: the median of what was measured around it. */
function memoryRow(samples: number[], index: number): (string | number)[] {
  const around = (share: number) => {
    const at = Math.floor(share * samples.length);
    return median(samples.slice(Math.max(0, at - 3), at + 4)).toFixed(0);
  };
  return [`worker ${index}`, ...[0.1, 0.3, 0.5, 0.7, 0.9].map(around), Math.max(...samples).toFixed(0)];
}
