import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createRedisStore } from '../../src/bullmq/redis-store.js';
import { describeStore, newRun } from '../runs/store-contract.js';
import { hasRedis, NO_REDIS, RedisServer } from '../support/redis-server.js';

let server: RedisServer;
let stores = 0;

beforeAll(async () => {
  if (hasRedis) server = await RedisServer.start();
});
afterAll(async () => server.stop());

describeStore(
  'createRedisStore',
  () => Promise.resolve(createRedisStore(server.connect(), { prefix: `store${stores++}`, onWarning: () => {} })),
  hasRedis ? undefined : NO_REDIS,
);

describe.skipIf(!hasRedis)('a Redis that stops', () => {
  test('what was acknowledged is there after kill -9; calls meanwhile wait', async () => {
    const own = await RedisServer.start('--appendonly', 'yes', '--appendfsync', 'always');
    const warnings: string[] = [];
    // With the default of ioredis, calls reject after some attempts to connect.
    const redis = own.connect({ maxRetriesPerRequest: 1 });
    const store = createRedisStore(redis, { onWarning: (message) => warnings.push(message) });
    const names = Array.from({ length: 100 }, (_, index) => `n${index}`);
    await store.add(names.map((name) => newRun(name)));
    const pay = (name: string) => store.change(name, { from: ['waiting'] }, { state: 'paying', cost: 0.1 });
    await Promise.all(names.slice(0, 50).map(pay));
    const late = names.slice(50).map(pay);
    await own.kill();
    late.push(...names.slice(0, 1).map((name) => store.change(name, { from: ['paying'] }, { state: 'running' })));
    await own.start();
    // Whether it was made before the kill or after, each change counts once.
    for (const record of await Promise.all(late)) expect(record).toMatchObject({ attempts: 1 });
    expect(await store.counts()).toMatchObject({ waiting: 0, paying: 99, running: 1, cost: 10 });
    expect(warnings).toEqual([]);
    await own.stop();
    await expect(store.counts()).rejects.toThrow("The run store can't be reached");
  });

  test.each([
    ['no append-only file', ['--appendonly', 'no'], /no append-only file/],
    ['one that is written once a second', ['--appendonly', 'yes'], /last second of payments/],
  ])('warns of %s', async (_, settings, message) => {
    const own = await RedisServer.start(...settings);
    const warned = new Promise<string>((resolve) => {
      createRedisStore(own.connect(), { onWarning: resolve });
    });
    expect(await warned).toMatch(message);
    await own.stop();
  });

  test('refuses a prefix that would break its hash tag', () => {
    expect(() => createRedisStore(server.connect(), { prefix: 'a}b' })).toThrow('`prefix`');
  });
});
