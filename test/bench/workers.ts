import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { Queue, Worker } from 'bullmq';
import { openRuns } from 'unigen/runs';
import { createRedisStore, createRunQueue } from 'unigen/bullmq';
import { inputOf, MODEL, openBooks, type Books } from '../support/run-books.js';
import { hasRedis, NO_REDIS, RedisServer } from '../support/redis-server.js';
import { startWorker } from '../support/redis-worker.js';
import { clientCommands } from '../support/redis-commands.js';
import { table } from '../support/table.js';

const TASKS = 200;
const WORKERS = 3;
/** How many times as fast the clock of the sandbox is: limits of less than a second are no test of it. */
const SPEED = 1;
const LATENCY_MS = 20;
/** Seconds of the sandbox after which a subject is not waited for any more. */
const MAX_S = 60;
/** Tasks of which the memory is measured. */
const MEASURED = 10_000;
const NAMES = Array.from({ length: TASKS }, (_, index) => `kite ${index}`);

if (hasRedis) {
  console.log(await throughput());
  console.log(await memory());
} else console.log(`Skipped: ${NO_REDIS}`);

type Row = (string | number)[];

/** Three workers with one key under the real limits, in seconds of the sandbox; beside what BullMQ has for it. */
async function throughput(): Promise<string> {
  return table(
    [
      `${TASKS} tasks, ${WORKERS} workers`,
      'done',
      'least s',
      'took s',
      'ratio',
      '429s',
      'paid twice',
      'Redis calls a job',
    ],
    [await measure('unigen/bullmq', runs), await measure('BullMQ, limiter 10/s, polls every 0.5 s', plain)],
  );
}

async function measure(name: string, subject: (redis: RedisServer, books: Books) => Promise<number>): Promise<Row> {
  const redis = await RedisServer.start('--appendonly', 'yes', '--appendfsync', 'always');
  // A Redis that has just started lets nothing through.
  await pause(3500);
  const books = await openBooks(SPEED, LATENCY_MS);
  let firstAt = 0;
  books.onCreate = () => (firstAt ||= performance.now());
  const done = await subject(redis, books);
  const tookS = ((performance.now() - firstAt) / 1000) * SPEED;
  const times = books.sandbox.control.tasks().map(({ createdAt, endsAt }) => (endsAt - createdAt) / 1000);
  const leastS = Math.ceil(TASKS / 10) - 1 + Math.max(...times);
  const calls = await clientCommands(redis.connect());
  const twice = [...books.paid().values()].filter((times) => times > 1).length;
  await redis.stop();
  await books.stop();
  const ratio = done === TASKS ? `${(tookS / leastS).toFixed(3)}×` : '';
  return [name, done, leastS.toFixed(1), tookS.toFixed(1), ratio, books.refused, twice, (calls / TASKS).toFixed(1)];
}

async function runs(redis: RedisServer, books: Books): Promise<number> {
  const store = createRedisStore(redis.connect());
  const added = await openRuns(store);
  await added.add(NAMES.map((name) => ({ name, api: 'unifically', model: MODEL, input: inputOf(name) })));
  const queue = createRunQueue(store, { connection: redis.connect() });
  await queue.enqueue();
  const settings = { redis: redis.path, api: books.url, speed: SPEED, concurrency: 500, skewMs: 0 };
  const times = { lockDuration: 30_000, stalledInterval: 30_000, paymentTimeout: 90_000 };
  const children = await Promise.all(Array.from({ length: WORKERS }, () => startWorker({ ...settings, ...times })));
  const endsAt = performance.now() + (MAX_S * 1000) / SPEED;
  let finished = 0;
  while (finished < TASKS && performance.now() < endsAt) {
    await pause(50);
    ({ finished } = await store.counts());
  }
  for (const child of children) child.send('close');
  await Promise.all(children.map((child) => once(child, 'exit')));
  await queue.close();
  return finished;
}

/** As examples have it: the queue's limiter in front of a create, then a loop of polls. */
async function plain(redis: RedisServer, books: Books): Promise<number> {
  const queue = new Queue('plain', { connection: redis.connect() });
  await queue.addBulk(
    NAMES.map((name) => ({ name, data: {}, opts: { attempts: 3, backoff: { type: 'fixed', delay: 1000 / SPEED } } })),
  );
  const headers = { Authorization: 'Bearer key', 'Content-Type': 'application/json' };
  const call = async (path: string, body?: object) => {
    const response = await fetch(`${books.url}${path}`, {
      headers,
      ...(body && { method: 'POST', body: JSON.stringify(body) }),
    });
    const json = (await response.json()) as { data: { task_id: string; status: string } };
    if (!response.ok) throw new Error(`HTTP ${response.status}`);
    return json.data;
  };
  let done = 0;
  const workers = Array.from({ length: WORKERS }, () => {
    const options = { concurrency: 500, limiter: { max: 10, duration: 1000 / SPEED } };
    return new Worker(
      'plain',
      async ({ name }) => {
        const { task_id: id } = await call('/v1/tasks', { model: MODEL, input: inputOf(name) });
        for (;;) {
          await pause(500 / SPEED);
          if ((await call(`/v1/tasks/${id}`)).status === 'completed') break;
        }
        done++;
      },
      { connection: redis.connect(), ...options },
    );
  });
  const endsAt = performance.now() + (MAX_S * 1000) / SPEED;
  while (done < TASKS && performance.now() < endsAt) await pause(50);
  await Promise.all(workers.map((worker) => worker.close(true)));
  await queue.close();
  return done;
}

/** Bytes of Redis for a task, with its job and after it. */
async function memory(): Promise<string> {
  const redis = await RedisServer.start();
  const connection = redis.connect();
  const store = createRedisStore(connection, { onWarning: () => {} });
  const queue = createRunQueue(store, { connection });
  await queue.queue.waitUntilReady();
  const used = async () => Number(/^used_memory:(\d+)/m.exec(await connection.info('memory'))![1]);
  const atFirst = await used();
  const names = Array.from({ length: MEASURED }, (_, index) => `campaign/kite-${index}`);
  await store.add(
    names.map((name) => ({
      name,
      api: 'unifically',
      model: MODEL,
      input: { prompt: 'A paper kite over a lake. '.repeat(8) },
    })),
  );
  const withRuns = await used();
  await queue.enqueue(names);
  const withJobs = await used();
  await queue.queue.obliterate({ force: true });
  const handle = { api: 'unifically', model: MODEL, createdAt: new Date().toISOString() } as const;
  const output = { image_urls: ['https://files.example.com/0123456789abcdef0123456789abcdef.png'] };
  await Promise.all(
    names.map((name, index) =>
      store.change(
        name,
        { from: ['waiting'] },
        { state: 'finished', cost: 0.03, handle: { ...handle, id: `task_${index}` }, output },
      ),
    ),
  );
  const finished = await used();
  await redis.stop();
  const each = (bytes: number) => Math.round(bytes / MEASURED);
  return table(
    ['bytes of Redis a task', 'bytes'],
    [
      ['waiting, in the store', each(withRuns - atFirst)],
      ['its job', each(withJobs - withRuns)],
      ['finished, with handle and output', each(finished - atFirst)],
    ],
  );
}
