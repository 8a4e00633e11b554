import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { openRuns, type RunStore } from 'unigen/runs';
import { createRedisStore, createRunQueue } from 'unigen/bullmq';
import { inputOf, MODEL, openBooks, type Books } from './books.js';
import { hasRedis, NO_REDIS, RedisServer } from './redis-server.js';
import { startWorker } from './worker.js';

const SPEED = 8;

describe.skipIf(!hasRedis)(hasRedis ? 'workers' : `workers (skipped: ${NO_REDIS})`, () => {
  let server: RedisServer;
  let books: Books;
  let store: RunStore;
  const children: ChildProcess[] = [];

  beforeAll(async () => {
    server = await RedisServer.start('--appendonly', 'yes');
    books = await openBooks(SPEED, 20);
    store = createRedisStore(server.connect(), { onWarning: () => {} });
  });
  afterEach(() => {
    for (const child of children.splice(0)) child.kill('SIGKILL');
  });
  afterAll(async () => {
    await server.stop();
    await books.stop();
  });

  async function start(skewMs = 0): Promise<ChildProcess> {
    const child = await startWorker({
      redis: server.path,
      api: books.url,
      speed: SPEED,
      concurrency: 100,
      skewMs,
      lockDuration: 2000,
      stalledInterval: 500,
      paymentTimeout: 500,
    });
    children.push(child);
    return child;
  }

  test('200 jobs, one of two workers is killed: nothing is lost, and nothing is paid for twice', async () => {
    const names = Array.from({ length: 200 }, (_, index) => `kite ${index}`);
    const runs = await openRuns(store);
    await runs.add(names.map((name) => ({ name, api: 'unifically', model: MODEL, input: inputOf(name) })));
    const queue = createRunQueue(store, { connection: server.connect() });
    expect(await queue.enqueue()).toBe(200);
    // A second time is no second job.
    await queue.enqueue();
    expect(await queue.queue.getWaitingCount()).toBe(200);

    const [first] = await Promise.all([start(), start(5000)]);
    await new Promise<void>((resolve) => (books.onCreate = () => books.creates >= 60 && resolve()));
    first.kill('SIGKILL');
    await once(first, 'exit');
    const ended = async () => {
      const { waiting, paying, running } = await store.counts();
      return waiting + paying + running === 0;
    };
    await vi.waitUntil(ended, { timeout: 20_000, interval: 50 });

    const counts = await store.counts();
    const paid = books.paid();
    expect([...paid].filter(([, times]) => times > 1)).toEqual([]);
    expect(books.refused).toBe(0);
    // What was in flight at the kill, ten requests at most.
    expect(counts.unknown).toBeLessThanOrEqual(10);
    expect(counts).toMatchObject({ failed: 0, finished: 200 - counts.unknown });
    for await (const { name } of store.list(['finished'])) expect(paid.get(name)).toBe(1);

    await queue.close();
    await runs.close();
  });
});
