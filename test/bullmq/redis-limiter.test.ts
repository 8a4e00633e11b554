import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createRedisLimiter, createRedisTaskSlots } from 'unigen/bullmq';
import type { AccountLimit, LimiterBucket } from '../../src/types/limiter.js';
import { hasRedis, NO_REDIS, RedisServer } from '../support/redis-server.js';

const WINDOW_MS = 100;
const REQUESTS = 5;
const KEY = 'secret-key';

describe.skipIf(!hasRedis)(hasRedis ? 'createRedisLimiter' : `createRedisLimiter (skipped: ${NO_REDIS})`, () => {
  let server: RedisServer;
  let limits = 0;

  beforeAll(async () => {
    server = await RedisServer.start('--appendonly', 'yes');
    // A Redis that has just started lets nothing through; the tests but one begin after that.
    await server.upFor(1);
  });
  afterAll(async () => {
    await server.stop();
  });
  /** Another limit, for each test one. */
  const newLimit = (): AccountLimit => ({
    api: 'unifically',
    name: 'creates',
    baseUrl: `https://${limits++}.example`,
    key: () => KEY,
    requests: REQUESTS,
    windowMs: WINDOW_MS,
    cooldownMs: 1000,
  });

  /** A bucket as another process would have it. */
  const bucket = (limit: AccountLimit, maxLatency = 250): LimiterBucket =>
    createRedisLimiter(server.connect(), { maxLatency }).bucket(limit);

  /** Sends requests at once; each arrives within a few milliseconds, and its response too. Resolves with their times. */
  async function send(via: LimiterBucket, requests: number): Promise<number[]> {
    return Promise.all(
      Array.from({ length: requests }, async () => {
        const release = await via.acquire(undefined, false);
        const at = performance.now();
        await pause(Math.random() * 10);
        release();
        return at;
      }),
    );
  }

  function expectWithinLimit(times: number[]): void {
    const sorted = times.toSorted((one, other) => one - other);
    for (let index = REQUESTS; index < sorted.length; index++)
      expect(sorted[index]! - sorted[index - REQUESTS]!).toBeGreaterThanOrEqual(WINDOW_MS);
  }

  // They wait most of their time.
  describe.concurrent('with a Redis', () => {
    test('three processes stay within the limit together', async () => {
      const limit = newLimit();
      const times = await Promise.all([1, 2, 3].map(async () => send(bucket(limit), 8)));
      expectWithinLimit(times.flat());
    });

    test('a response that arrives while Redis is being asked frees its slot too', async () => {
      const via = bucket(newLimit(), 1600);
      const releases = await Promise.all([1, 2, 3, 4, 5].map(async () => via.acquire(undefined, false)));
      const paused = via.pause(1);
      for (let turn = 0; turn < 5; turn++) await Promise.resolve();
      for (const release of releases) release();
      await paused;
      const startedAt = performance.now();
      await send(via, 5);
      expect(performance.now() - startedAt).toBeLessThan(1500);
    });

    test('a process with few requests does not wait for one with many', async () => {
      const limit = newLimit();
      const [many, few] = [bucket(limit), bucket(limit)];
      const sentMany = send(many, 40);
      await pause(20);
      const startedAt = performance.now();
      await send(few, 5);
      const tookMs = performance.now() - startedAt;
      await sentMany;
      // Without turns they would come last, after seven windows.
      expect(tookMs).toBeLessThan((performance.now() - startedAt) * 0.7);
    });

    test('a pause that one sees holds back all, those that wait already too', async () => {
      const limit = newLimit();
      const [one, other] = [bucket(limit, 10), bucket(limit, 10)];
      await send(one, 5);
      const waiting = send(other, 3);
      await pause(20);
      const pausedAt = performance.now();
      await one.pause(400);
      for (const time of await waiting) expect(time - pausedAt).toBeGreaterThanOrEqual(399);
    });

    test('no request left: a pause if the account has other users, none if these processes had them all', async () => {
      const redis = server.connect();
      const pauseAfter = async (name: string, requests: number) => {
        const via = bucket({ ...newLimit(), name, windowMs: 600 });
        await send(via, requests);
        await via.exhausted!();
        const [entry] = await redis.keys(`*:limit:${name}`);
        return Math.max(0, (JSON.parse((await redis.get(entry!))!) as { p: number }).p - Date.now());
      };
      expect(await pauseAfter('own', 5)).toBe(0);
      expect(await pauseAfter('shared', 4)).toBeGreaterThan(0);
    });

    test('other requests come before polls', async () => {
      const via = bucket(newLimit());
      await send(via, 5);
      const order: string[] = [];
      const queued = ['poll', 'poll', 'create', 'create'].map(async (kind) => {
        const release = await via.acquire(undefined, kind === 'poll');
        order.push(kind);
        release();
      });
      await Promise.all(queued);
      expect(order).toEqual(['create', 'create', 'poll', 'poll']);
    });

    test('an abort rejects at once, and takes no slot', async () => {
      const limit = { ...newLimit(), windowMs: 400 };
      const via = bucket(limit);
      await send(via, 5);
      const controller = new AbortController();
      const reasons: unknown[] = [];
      const refused = Promise.resolve(via.acquire(controller.signal, false));
      void refused.catch((reason: unknown) => reasons.push((reason as Error).message));
      controller.abort(new Error('no more'));
      for (let turn = 0; turn < 10; turn++) await Promise.resolve();
      expect(reasons).toEqual(['no more']);
      await expect(via.acquire(controller.signal, false)).rejects.toThrow('no more');
      const times = await send(bucket(limit), 5);
      expect(Math.max(...times) - Math.min(...times)).toBeLessThan(limit.windowMs);
    });

    test('slots of a process that died are free again, one window after the latest arrival', async () => {
      const limit = newLimit();
      const dead = bucket(limit);
      await Promise.all(Array.from({ length: 5 }, async () => dead.acquire(undefined, false)));
      const startedAt = performance.now();
      await send(bucket(limit), 5);
      const tookMs = performance.now() - startedAt;
      expect(tookMs).toBeGreaterThanOrEqual(WINDOW_MS + 250 - 20);
      expect(tookMs).toBeLessThan(2000);
    });

    test('the entry has no key, and expires', async () => {
      await send(bucket(newLimit()), 1);
      const redis = server.connect();
      const names = await redis.keys('*');
      expect(names.join()).not.toContain(KEY);
      for (const name of names.filter((entry) => entry.endsWith(':limit:creates'))) {
        expect(name).toMatch(/^\{unigen:[\da-f]{32}\}:limit:creates$/);
        expect(await redis.get(name)).not.toContain(KEY);
        expect(await redis.pttl(name)).toBeGreaterThan(0);
      }
    });

    test('a connection that may not do it is an error, not a wait without end', async () => {
      const redis = server.connect();
      await redis.acl('SETUSER', 'reader', 'on', '>pw', '~*', '+get', '+info');
      const reader = server.connect({ username: 'reader', password: 'pw' });
      await expect(createRedisLimiter(reader).bucket(newLimit()).acquire(undefined, false)).rejects.toThrow(
        "The rate limit can't be shared: NOPERM",
      );
      expect(() => createRedisLimiter(redis, { maxLatency: -1 })).toThrow('`maxLatency`');
    });

    test('a slot with which nothing was sent is free at once', async () => {
      const limit = { ...newLimit(), windowMs: 600 };
      const [one, other] = [bucket(limit, 10), bucket(limit, 10)];
      const taken = await Promise.all(Array.from({ length: REQUESTS }, async () => one.acquire(undefined, false)));
      for (const release of taken) release({ sent: false });
      const again = await Promise.all(
        Array.from({ length: REQUESTS }, async () => other.acquire(AbortSignal.timeout(500), false)),
      );
      expect(again).toHaveLength(REQUESTS);
    });

    test('a slot whose request got no response is free once that must have arrived', async () => {
      const limit = { ...newLimit(), windowMs: 300 };
      const [one, other] = [bucket(limit, 500), bucket(limit, 500)];
      const startedAt = performance.now();
      const taken = await Promise.all(Array.from({ length: REQUESTS }, async () => one.acquire(undefined, false)));
      for (const release of taken) release({ answered: false });
      await other.acquire(undefined, false);
      expect(performance.now() - startedAt).toBeGreaterThanOrEqual(800);
    });

    test('runs of a GateAI key share five slots, by name', async () => {
      const [one, other] = [server.connect(), server.connect()].map((redis) =>
        createRedisTaskSlots(redis, { apiKey: KEY }),
      );
      await Promise.all(['a', 'b', 'c', 'd', 'e'].map((name) => one!.acquire(name)));
      await other!.acquire('e');
      await expect(other!.acquire('f', AbortSignal.timeout(50))).rejects.toThrow('timeout');
      const waiting = other!.acquire('f');
      await one!.release('a');
      await waiting;
      await expect(one!.acquire('a', AbortSignal.timeout(50))).rejects.toThrow('timeout');
    });
  });

  test('a Redis that is frozen for a while is waited for, and what it grants too late is given back', async () => {
    const via = bucket(newLimit(), 1000);
    await send(via, 1);
    server.freeze(true);
    const waiting = send(via, 10);
    await pause(300);
    server.freeze(false);
    const thawedAt = performance.now();
    const times = await waiting;
    for (const time of times) expect(time).toBeGreaterThanOrEqual(thawedAt);
    expectWithinLimit(times);
  });

  // The last, since it takes the server down.
  test('Redis killed and started again, with its file or without: nothing leaves in the window after', async () => {
    const via = bucket(newLimit());
    await send(via, 5);
    await server.kill();
    const waiting = send(via, 5);
    await pause(100);
    await server.start();
    const startedAt = performance.now();
    const times = await waiting;
    expect(Math.min(...times) - startedAt).toBeGreaterThanOrEqual(WINDOW_MS);
    await server.connect().flushall();
    const again = await send(via, 5);
    expect(Math.min(...again) - Math.max(...times)).toBeGreaterThanOrEqual(WINDOW_MS);
  });
});
