import type { Job } from 'bullmq';
import { Redis } from 'ioredis';
import { Unifically } from 'unigen';
import { createRedisLimiter, createRedisStore, createRunWorker } from '../../src/bullmq/index.js';
import { fastClock } from './fast-clock.js';
import { Killer, type KillAt } from './kill-points.js';
import { scaledLimiter } from './scaled-limiter.js';

/** What a worker in a process of its own is started with. */
export interface WorkerSettings {
  /** Path of the socket of Redis. */
  redis: string;
  /** URL of the sandbox; the limits of the key belong to it. */
  api: string;
  /** Where its requests are sent, if there is something in between. */
  via?: string;
  apiKey?: string;
  /** Sent with each request, so that the sandbox can tell the workers apart. */
  id?: string;
  /** Name of the queue and prefix of the store. */
  name?: string;
  /** How many times as fast as a real one the clock of the sandbox is. */
  speed: number;
  concurrency: number;
  /** Milliseconds by which the wall clock of this process is wrong. */
  skewMs: number;
  lockDuration: number;
  stalledInterval: number;
  paymentTimeout: number;
  requestTimeout?: number;
  /** Milliseconds that a request may take to arrive, `maxLatency` of the limiter. Machines that run tests may be busy. */
  maxLatency?: number;
  pollInterval?: number;
  saveTo?: string;
  killAt?: KillAt;
  /** Whether it says how long each request to the API took. */
  reportsRequests?: boolean;
}

/** What a worker says of itself. */
export type WorkerMessage =
  | 'ready'
  | { readonly rss: number; readonly cpu: NodeJS.CpuUsage }
  /** Why it paid for nothing more before it was closed. */
  | { readonly stopped: string }
  /** How long a request to the API took, in milliseconds, and when it was sent, by the true clock. */
  | { readonly sentAt: number; readonly tookMs: number }
  /** What it is at, for a close that does not end. */
  | { readonly diagnosis: string };

const settings = JSON.parse(process.argv[2]!) as WorkerSettings;
const { now } = Date;
let phase = 'working';
/** What has begun and not ended: jobs, and calls of the store. */
const inFlight = new Map<string, number>();
/** What BullMQ last reported, with how often. */
const errors = new Map<string, number>();
Date.now = () => now() + settings.skewMs;

const send = (message: WorkerMessage) => process.send!(message);
const connect = () => new Redis(settings.redis, { maxRetriesPerRequest: null, retryStrategy: () => 50 });
const redis = connect();
redis.on('error', () => {});
const { api, via, apiKey = 'key', id, name, speed, saveTo, requestTimeout, pollInterval = 500 } = settings;
const { concurrency, lockDuration, stalledInterval, paymentTimeout } = settings;
const killer = new Killer(settings.killAt, async (request) => {
  // Outputs have the origin through which their task was created, which may be that of a worker that has ended.
  const { pathname, search } = new URL(request.url);
  const url = via === undefined ? request.url : via + pathname + search;
  if (id !== undefined) request.headers.set('X-Worker', id);
  const { method, headers, signal } = request;
  const sentAt = now();
  const report = () => settings.reportsRequests && process.connected && send({ sentAt, tookMs: now() - sentAt });
  const init = { method, headers, signal, ...(method !== 'GET' && { body: await request.arrayBuffer() }) };
  return fetch(url, init).finally(report);
});
const client = new Unifically({
  apiKey,
  baseUrl: api,
  pollInterval,
  clock: fastClock(speed),
  fetch: killer.fetch,
  ...(requestTimeout !== undefined && { requestTimeout }),
  limiter: scaledLimiter(createRedisLimiter(redis, { maxLatency: settings.maxLatency ?? 2000 }), speed),
});
const store = createRedisStore(redis, { onWarning: () => {}, ...(name !== undefined && { prefix: name }) });
const worker = createRunWorker(counted(killer.watch(store)), {
  connection: redis,
  client,
  concurrency,
  lockDuration,
  stalledInterval,
  paymentTimeout,
  ...(name !== undefined && { name }),
  ...(saveTo !== undefined && { saveTo }),
});
const jobs = worker.worker as unknown as { processFn: (job: Job, ...rest: unknown[]) => Promise<unknown> };
const { processFn } = jobs;
jobs.processFn = (job, ...rest) => noted('job', processFn(job, ...rest));
worker.worker.on('error', (error) => {
  errors.set(error.message, (errors.get(error.message) ?? 0) + 1);
  if (process.env.DEBUG_WORKER) console.error(error);
});
void worker.worker.waitUntilReady().then(() => send('ready'));
process.on('message', (message) => {
  if (message === 'memory') send({ rss: process.memoryUsage().rss, cpu: process.cpuUsage() });
  if (message === 'diagnose') send({ diagnosis: diagnosis() });
  if (message === 'close') {
    phase = 'closing';
    if (worker.stopped) send({ stopped: worker.stopped.message });
    void worker.close().then(() => {
      redis.disconnect();
      process.disconnect();
    });
  }
});

function noted<T>(what: string, promise: Promise<T>): Promise<T> {
  inFlight.set(what, (inFlight.get(what) ?? 0) + 1);
  return promise.finally(() => inFlight.set(what, inFlight.get(what)! - 1));
}

/** A store whose calls in flight are known. */
function counted<Store extends object>(store: Store): Store {
  return new Proxy(store, {
    get: (target, property) => {
      const value: unknown = Reflect.get(target, property, target);
      if (typeof value !== 'function') return value;
      return (...args: unknown[]) => {
        const result: unknown = Reflect.apply(value, target, args);
        return result instanceof Promise ? noted(`store.${String(property)}`, result) : result;
      };
    },
  });
}

function diagnosis(): string {
  const { worker: queue } = worker;
  const { backend } = queue as unknown as { backend: { blockingConnection: { status: string; _client: Redis } } };
  const { blockingConnection: blocking } = backend;
  const resources = new Map<string, number>();
  for (const name of process.getActiveResourcesInfo()) resources.set(name, (resources.get(name) ?? 0) + 1);
  return JSON.stringify({
    phase,
    redis: redis.status,
    blocking: [blocking.status, blocking._client.status],
    isPaused: queue.isPaused(),
    isRunning: queue.isRunning(),
    inFlight: Object.fromEntries(inFlight),
    errors: Object.fromEntries(errors),
    resources: Object.fromEntries(resources),
  });
}

process.on('disconnect', () => process.exit(0));
