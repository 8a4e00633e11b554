import { setTimeout as pause } from 'node:timers/promises';
import { Queue, Worker } from 'bullmq';
import { createRedisStore, createRunQueue } from 'unigen/bullmq';
import { inputOf, MODEL, startCountingSandbox, type CountingSandbox } from '../support/counting-sandbox.js';
import { hasRedis, NO_REDIS, RedisServer } from '../support/redis-server.js';
import { clientCommands } from '../support/redis-commands.js';
import { LATENCY_MS, runWorkers, WORKERS } from '../soak/workers/run-workers.js';
import { ratio, table } from '../support/table.js';

const TASKS = 300;
/** Seconds after which plain BullMQ is not waited for any more. */
const MAX_S = 60;
/** Tasks of which the memory is measured. */
const MEASURED = 10_000;
const NAMES = Array.from({ length: TASKS }, (_, index) => `kite ${index}`);

if (hasRedis) {
  console.log(await throughput());
  console.log(await memory());
} else console.log(`Skipped: ${NO_REDIS}`);

type Row = (string | number)[];

/** Three workers with one key under the real limits, in real time, compared with what BullMQ has for it. */
async function throughput(): Promise<string> {
  const { finished, leastS, tookS, refused, paidTwice, commands } = await runWorkers(TASKS);
  return table(
    [`${TASKS} tasks, ${WORKERS} workers`, 'done', 'least s', 'took s', '', '429s', 'paid twice', 'Redis calls a job'],
    [
      row('unigen/bullmq', finished, leastS, tookS, refused, paidTwice, commands),
      await measurePlain('BullMQ, limiter 10/s, polls every 0.5 s'),
    ],
  );
}

function row(name: string, done: number, leastS: number, tookS: number, ...rest: number[]): Row {
  const [refused, twice, commands] = rest;
  const times = done === TASKS ? ratio(tookS, leastS) : '';
  return [name, done, leastS.toFixed(1), tookS.toFixed(1), times, refused!, twice!, commands!.toFixed(1)];
}

async function measurePlain(name: string): Promise<Row> {
  const redis = await RedisServer.start('--appendonly', 'yes', '--appendfsync', 'always');
  const sandboxApi = await startCountingSandbox(1, LATENCY_MS, 1);
  let firstAt = 0;
  sandboxApi.onCreate = () => (firstAt ||= performance.now());
  const done = await plain(redis, sandboxApi);
  const tookS = (performance.now() - firstAt) / 1000;
  const times = sandboxApi.sandbox.control.tasks().map(({ createdAt, endsAt }) => (endsAt - createdAt) / 1000);
  const leastS = Math.ceil(TASKS / 10) - 1 + Math.max(...times);
  const commands = (await clientCommands(redis.connect())) / TASKS;
  const twice = [...sandboxApi.paid().values()].filter((count) => count > 1).length;
  await redis.stop();
  await sandboxApi.stop();
  return row(name, done, leastS, tookS, sandboxApi.refused, twice, commands);
}

/** As examples have it: the queue's limiter in front of a create, then a loop of polls. */
async function plain(redis: RedisServer, sandboxApi: CountingSandbox): Promise<number> {
  const queue = new Queue('plain', { connection: redis.connect() });
  await queue.addBulk(
    NAMES.map((name) => ({ name, data: {}, opts: { attempts: 3, backoff: { type: 'fixed', delay: 1000 } } })),
  );
  const headers = { Authorization: 'Bearer key', 'Content-Type': 'application/json' };
  const call = async (path: string, body?: object) => {
    const response = await fetch(`${sandboxApi.url}${path}`, {
      headers,
      ...(body && { method: 'POST', body: JSON.stringify(body) }),
    });
    const json = (await response.json()) as { data: { task_id: string; status: string } };
    if (!response.ok) throw new Error(`HTTP ${response.status}`);
    return json.data;
  };
  let done = 0;
  const workers = Array.from({ length: WORKERS }, () => {
    const options = { concurrency: 500, limiter: { max: 10, duration: 1000 } };
    return new Worker(
      'plain',
      async ({ name }) => {
        const { task_id: id } = await call('/v1/tasks', { model: MODEL, input: inputOf(name) });
        for (;;) {
          await pause(500);
          if ((await call(`/v1/tasks/${id}`)).status === 'completed') break;
        }
        done++;
      },
      { connection: redis.connect(), ...options },
    );
  });
  const endsAt = performance.now() + MAX_S * 1000;
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
