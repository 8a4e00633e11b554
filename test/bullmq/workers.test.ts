import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { Redis } from 'ioredis';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { Unifically } from 'unigen';
import { openRuns, type Runs, type RunStore } from 'unigen/runs';
import {
  createRedisLimiter,
  createRedisStore,
  createRunQueue,
  createRunWorker,
  type RedisConnection,
  type RunQueue,
  type RunWorker,
  type RunWorkerOptions,
} from 'unigen/bullmq';
import { systemClock } from '../../src/internal/clock.js';
import { fastClock } from '../support/fast-clock.js';
import { Forwarder } from '../support/forwarder.js';
import { inputOf, MODEL, startCountingSandbox, type CountingSandbox } from '../support/counting-sandbox.js';
import { hasRedis, NO_REDIS, RedisServer } from '../support/redis-server.js';
import { scaledLimiter } from '../support/scaled-limiter.js';
import { startWorker } from '../support/redis-worker.js';

const SPEED = 8;
/** Name of the queue of the workers in processes of their own. */
const SHARED = 'shared';

describe.skipIf(!hasRedis)(hasRedis ? 'workers' : `workers (skipped: ${NO_REDIS})`, () => {
  let server: RedisServer;
  let sandboxApi: CountingSandbox;
  let store: RunStore;
  /** Two workers in processes of their own. */
  let processes: Promise<ChildProcess>[];
  /** The rounds of the workers: they take seconds, in which the other tests run. */
  let shared: Promise<{ store: RunStore; names: string[] }>;

  beforeAll(async () => {
    [server, sandboxApi] = await Promise.all([
      RedisServer.start('--appendonly', 'yes', '--appendfsync', 'always'),
      startCountingSandbox(SPEED, 20),
    ]);
    processes = [0, 5000].map(start);
    shared = killOneOfTwo();
    shared.catch(() => {});
  });
  afterAll(async () => {
    for (const started of await Promise.allSettled(processes))
      if (started.status === 'fulfilled') started.value.kill('SIGKILL');
    await server.stop();
    await sandboxApi.stop();
  });

  /** 80 jobs for two workers, one of which is killed on the way; resolves once all of them have ended. */
  async function killOneOfTwo(): Promise<{ store: RunStore; names: string[] }> {
    const store = createRedisStore(server.connect(), { prefix: SHARED, onWarning: () => {} });
    const names = Array.from({ length: 80 }, (_, index) => `kite ${index}`);
    const runs = await openRuns(store);
    await runs.add(names.map((name) => ({ name, api: 'unifically', model: MODEL, input: inputOf(name) })));
    const queue = createRunQueue(store, { connection: server.connect(), name: SHARED });
    queue.queue.on('error', () => {});
    await queue.queue.pause();
    expect(await queue.enqueue()).toBe(80);
    // No job is added twice.
    await queue.enqueue();
    expect(await queue.queue.getWaitingCount()).toBe(80);

    const [first] = await Promise.all(processes);
    let creates = 0;
    const isTime = new Promise<void>((resolve) => {
      sandboxApi.onCreate = (worker) => void (worker === SHARED && ++creates >= 20 && resolve());
    });
    await queue.queue.resume();
    await isTime;
    first!.kill('SIGKILL');
    await once(first!, 'exit');
    const ended = async () => {
      const { waiting, paying, running } = await store.counts();
      return waiting + paying + running === 0;
    };
    await vi.waitUntil(ended, { timeout: 80_000, interval: 50 });
    await queue.close();
    return { store, names };
  }

  const start = (skewMs: number) =>
    startWorker({
      redis: server.path,
      api: sandboxApi.url,
      name: SHARED,
      id: SHARED,
      speed: SPEED,
      concurrency: 100,
      skewMs,
      lockDuration: 1000,
      stalledInterval: 300,
      paymentTimeout: 500,
      maxLatency: 1000,
    });

  describe('with a queue of its own', () => {
    const workers: RunWorker[] = [];
    let queue: RunQueue;
    let runs: Runs;
    let name: string;
    let tests = 0;

    beforeEach(async () => {
      name = `queue${tests++}`;
      const redis = server.connect();
      store = createRedisStore(redis, { prefix: name, onWarning: () => {} });
      // A run has to be unknown for two minutes before a person may say that it has no task.
      const clock = { ...systemClock, date: () => Date.now() + 180_000 };
      runs = await openRuns(store, { client: client(redis), clock });
      queue = createRunQueue(store, { connection: redis, name });
      queue.queue.on('error', () => {});
    });
    afterEach(async () => {
      await Promise.all(workers.splice(0).map((worker) => worker.close()));
      await queue.close();
    });

    const client = (redis: RedisConnection) =>
      new Unifically({
        apiKey: name,
        baseUrl: sandboxApi.url,
        clock: fastClock(SPEED),
        pollInterval: 500,
        limiter: scaledLimiter(createRedisLimiter(redis, { maxLatency: 1000 }), SPEED),
      });

    function work(options: Partial<RunWorkerOptions> = {}): RunWorker {
      const connection = server.connect();
      const worker = createRunWorker(store, { connection, name, client: client(connection), ...options });
      worker.worker.on('error', () => {});
      workers.push(worker);
      return worker;
    }

    async function add(...names: string[]): Promise<void> {
      await runs.add(names.map((run) => ({ name: run, model: MODEL, input: inputOf(`${name} ${run}`) })));
      await queue.enqueue(names);
    }

    const until = (condition: () => Promise<unknown>) => vi.waitUntil(condition, { timeout: 20_000, interval: 20 });

    test('a payment of a worker that is gone becomes unknown; a person settles it, and a job goes on', async () => {
      await add('a', 'b');
      await store.change('a', { from: ['waiting'] }, { state: 'paying', cost: 0.03 });
      work({ paymentTimeout: 200 });
      await until(async () => (await store.counts()).finished === 1 && (await queue.queue.getFailedCount()) === 1);
      expect((await runs.unknown()).map((run) => run.name)).toEqual(['a']);
      const [job] = await queue.queue.getFailed();
      expect(job).toMatchObject({ name: 'a', failedReason: expect.stringContaining('runs.resolve') as string });
      expect(sandboxApi.paid().get(`${name} a`)).toBeUndefined();

      await runs.resolve('a', 'not-created');
      await queue.enqueue();
      await until(async () => (await store.counts()).finished === 2);
      expect(sandboxApi.paid().get(`${name} a`)).toBe(1);
    });

    test.each(['response', 'refusal', 'response to a job that it has given up itself'])(
      'a worker that was slow and not gone: its late %s gives the run a job again',
      async (what) => {
        await add('a');
        let respond = () => {};
        const gate = new Promise<void>((resolve) => (respond = resolve));
        let isSent = false;
        const connection = server.connect();
        // What comes of its create is held back, as if it were frozen.
        const held = new Unifically({
          ...{ apiKey: name, baseUrl: sandboxApi.url, clock: fastClock(SPEED), pollInterval: 500, maxRetries: 0 },
          limiter: scaledLimiter(createRedisLimiter(connection, { maxLatency: 1000 }), SPEED),
          async fetch(request) {
            if (request.method !== 'POST' || isSent) return fetch(request);
            const response = what === 'refusal' ? undefined : await fetch(request);
            isSent = true;
            await gate;
            if (response) return response;
            throw new TypeError('fetch failed', {
              cause: Object.assign(new Error('refused'), { code: 'ECONNREFUSED' }),
            });
          },
        });
        const slow = work({ connection, client: held, paymentTimeout: 0 });
        await until(() => Promise.resolve(isSent));
        const job = (await queue.queue.getActive())[0]!;
        const lock = (await server.connect().get(`bull:${name}:${job.id}:lock`))!;
        if (what.includes('itself')) {
          // As if it had not renewed its lock in time.
          await job.moveToWait(lock);
          await until(async () => (await queue.queue.getFailedCount()) === 1);
        } else {
          // What another worker does with it.
          await store.change('a', { from: ['paying'] }, { state: 'unknown' });
          await job.moveToFailed(new Error('given up'), lock, false);
        }
        respond();
        await until(async () => (await queue.queue.getFailedCount()) === 0);
        await slow.close();
        workers.splice(workers.indexOf(slow), 1);
        work();
        await until(async () => (await store.counts()).finished === 1);
        expect(sandboxApi.paid().get(`${name} a`)).toBe(1);
      },
    );

    test('a run that goes on although its job has failed gets a job again, whichever worker notices it', async () => {
      await add('a');
      await store.change('a', { from: ['waiting'] }, { state: 'paying', cost: 0.03 });
      work({ paymentTimeout: 200 });
      await until(async () => (await queue.queue.getFailedCount()) === 1);
      // By a worker that died right after.
      await store.change('a', { from: ['unknown'] }, { state: 'waiting' });
      await until(async () => (await store.counts()).finished === 1);
      expect(sandboxApi.paid().get(`${name} a`)).toBe(1);
    });

    test('a budget that is spent ends the payments of its worker, which says so', async () => {
      await add('a', 'b', 'c');
      const worker = work({ budget: 0.07, pricing: 'catalog' });
      await until(async () => worker.stopped !== undefined && (await store.counts()).finished === 2);
      expect(worker.stopped).toMatchObject({ name: 'CostLimitError' });
      // It has waited for what it had paid for.
      expect(await worker.ended).toBe(worker.stopped);
      expect(await store.counts()).toMatchObject({ waiting: 1, finished: 2, cost: 0.06 });
    });

    test('80 jobs, one of two workers is killed: nothing is lost, and nothing is paid for twice', async () => {
      const { store, names } = await shared;
      const counts = await store.counts();
      const paid = sandboxApi.paid();
      expect(names.filter((name) => (paid.get(name) ?? 0) > 1)).toEqual([]);
      expect(sandboxApi.refused).toBe(0);
      // What was in flight at the kill: a few windows of ten on a busy machine.
      expect(counts.unknown).toBeLessThanOrEqual(40);
      expect(counts).toMatchObject({ failed: 0, finished: 80 - counts.unknown });
      for await (const { name } of store.list(['finished'])) expect(paid.get(name)).toBe(1);
    }, 120_000);

    // After the 80 jobs, since it stops the clock by which the limits are counted.
    test('a worker that is closed lets its creates settle, and leaves its tasks to others', async () => {
      await add('a', 'b', 'c');
      sandboxApi.sandbox.control.freeze();
      const progress = new Promise<unknown>((resolve) => {
        work().worker.on('progress', (job, state) => resolve([job.name, state]));
      });
      expect(await progress).toEqual([
        expect.stringMatching(/^[abc]$/),
        { state: 'running', task: expect.stringMatching(/^task_/) as string, cost: 0.03 },
      ]);
      const closed = workers.pop()!;
      await closed.close();
      expect(await closed.ended).toBeUndefined();
      expect(await queue.queue.getJobCounts('active', 'waiting', 'failed')).toEqual({
        active: 0,
        waiting: 3,
        failed: 0,
      });
      const { paying, unknown } = await store.counts();
      expect({ paying, unknown }).toEqual({ paying: 0, unknown: 0 });
      sandboxApi.sandbox.control.resume();
      work();
      await until(async () => (await store.counts()).finished === 3);
      for (const run of ['a', 'b', 'c']) expect(sandboxApi.paid().get(`${name} ${run}`)).toBe(1);
    });

    test('a worker that is closed while it connects again ends', async () => {
      const network = await Forwarder.listen({ path: server.path });
      const port = Number(new URL(network.url).port);
      const connection = new Redis(port, { maxRetriesPerRequest: null, retryStrategy: () => 100 });
      connection.on('error', () => {});
      const worker = work({ connection, client: client(connection) });
      const blocking = (await worker.worker.backend.blockingClient)!;
      const is = (status: string) => until(() => Promise.resolve(blocking.status === status));
      await is('ready');
      network.refuse();
      await is('reconnecting');
      const closed = worker.close();
      network.open();
      await closed;
      expect(await worker.ended).toBeUndefined();
      connection.disconnect();
      await network.stop();
    });

    // The last, since it takes the server down.
    test('Redis is killed and starts again: the runs go on, and none is paid for twice', async () => {
      const names = Array.from({ length: 20 }, (_, index) => `n${index}`);
      await add(...names);
      work({ lockDuration: 2000, stalledInterval: 300, paymentTimeout: 300 });
      await until(async () => (await store.counts()).finished >= 5);
      await server.kill();
      await pause(100);
      await server.start();
      await until(async () => {
        const { finished, unknown } = await store.counts();
        return finished + unknown === 20;
      });
      for (const run of names) expect(sandboxApi.paid().get(`${name} ${run}`)).toBe(1);
      expect(sandboxApi.refused).toBe(0);
    });
  });
});
