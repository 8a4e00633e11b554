import { afterAll, beforeAll } from 'vitest';
import { createRedisStore } from '../../src/bullmq/redis-store.js';
import { describeStore } from '../runs/store-contract.js';
import { hasRedis, NO_REDIS, RedisServer } from './redis-server.js';

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
