import { Redis } from 'ioredis';
import { Unifically } from 'unigen';
import { createRedisLimiter, createRedisStore, createRunWorker } from '../../src/bullmq/index.js';
import { fastClock } from '../support/fast-clock.js';
import { scaledLimiter } from './scaled-limiter.js';

/** What a worker in a process of its own is started with. */
export interface WorkerSettings {
  /** Path of the socket of Redis. */
  redis: string;
  /** URL of the sandbox. */
  api: string;
  /** How many times as fast as a real one the clock of the sandbox is. */
  speed: number;
  concurrency: number;
  /** Milliseconds by which the wall clock of this process is wrong. */
  skewMs: number;
  lockDuration: number;
  stalledInterval: number;
  paymentTimeout: number;
}

const settings = JSON.parse(process.argv[2]!) as WorkerSettings;
const { now } = Date;
Date.now = () => now() + settings.skewMs;

const connect = () => new Redis(settings.redis, { maxRetriesPerRequest: null, retryStrategy: () => 50 });
const redis = connect();
redis.on('error', () => {});
const { api, speed, concurrency, lockDuration, stalledInterval, paymentTimeout } = settings;
const client = new Unifically({
  apiKey: 'key',
  baseUrl: api,
  pollInterval: 500,
  clock: fastClock(speed),
  // Machines that run tests may be busy.
  limiter: scaledLimiter(createRedisLimiter(redis, { maxLatency: 2000 }), speed),
});
const worker = createRunWorker(createRedisStore(redis, { onWarning: () => {} }), {
  connection: redis,
  client,
  concurrency,
  lockDuration,
  stalledInterval,
  paymentTimeout,
});
worker.worker.on('error', (error) => {
  if (process.env.DEBUG_WORKER) console.error(error);
});
void worker.worker.waitUntilReady().then(() => process.send!('ready'));
process.on('message', (message) => {
  if (message === 'memory') process.send!({ rss: process.memoryUsage().rss, cpu: process.cpuUsage() });
  if (message === 'close')
    void worker.close().then(() => {
      redis.disconnect();
      process.disconnect();
    });
});
process.on('disconnect', () => process.exit(0));
