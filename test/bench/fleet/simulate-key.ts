import { createTask, getTask } from '../../../generated/operations.js';
import type { Adapter } from '../../../src/client/adapter.js';
import { toClientLimit } from '../../../src/client/limits.js';
import { Tasks } from '../../../src/client/tasks.js';
import { findModel, type ModelEntry } from '../../../src/catalog/index.js';
import { sleep } from '../../../src/internal/clock.js';
import { Bucket } from '../../../src/internal/limiter.js';
import { taskDuration } from '../../../src/sandbox/task-duration.js';
import { seeded } from '../../../src/sandbox/random.js';
import { RandomSource } from '../../../src/sandbox/random-source.js';
import { RateLimits } from '../../../src/sandbox/rate-limits.js';
import type { TaskState } from '../../../src/types/task.js';
import { EventClock } from '../../support/event-clock.js';

/** What the tasks of a key are: an image, two videos and a song. */
const MODELS = ['google/nano-banana-pro', 'google/veo-3.1-fast', 'kuaishou/kling-3.0-video', 'suno-ai/music'];

const entries = new Map<string, ModelEntry>(MODELS.map((id) => [id, findModel('unifically', id)!]));

export interface KeyFigures {
  tasks: number;
  /** Seconds until the last result was seen. */
  makespan: number;
  /** Seconds until the last task is done if ten are created in each second. */
  least: number;
  polls: number;
  bans: number;
  /** Seconds from the end of a task until it was seen, the median and the 99th percentile. */
  delays: [median: number, late: number];
}

/**
 * One key on a clock that jumps: the clients' tasks, waits and limiter, and the limits and durations of the sandbox. No
 * requests are written or read: a call is 60 ms of this clock. The workers of a key share its limits, as with
 * `createRedisLimiter`.
 */
export async function simulateKey(
  tasks: number,
  workers: number,
  concurrency: number,
  seed: number,
): Promise<KeyFigures> {
  // A wait imports it; a module that is not loaded yet needs real time, while the clock moves on.
  await import('../../../src/client/poll-queue.js');
  const clock = new EventClock();
  const random = seeded(seed);
  const source = new RandomSource(seed);
  const limits = new RateLimits();
  const buckets = { create: bucketOf(createTask), read: bucketOf(getTask) };
  const ends: number[] = [];
  const polls = { count: 0 };
  let least = 0;

  function bucketOf({ limit }: typeof createTask | typeof getTask) {
    return { bucket: new Bucket(clock, toClientLimit(limit)), window: limits.window(limit, 'key') };
  }

  /** A request that takes 60 ms, half of them until the server counts it. */
  async function request<T>(kind: 'create' | 'read', respond: () => T): Promise<T> {
    const { bucket, window } = buckets[kind];
    const release = await bucket.acquire(undefined, kind === 'read');
    await sleep(clock, 20 + 20 * random());
    if (!window.enter(clock.now())) throw new Error(`The key was blocked at ${clock.now()} ms`);
    const response = respond();
    await sleep(clock, 20 + 20 * random());
    release();
    return response;
  }

  const adapter: Adapter<TaskState> = {
    api: 'unifically',
    observer: undefined,
    body: (model, input) => ({ model, input }),
    resolveFiles: (body) => Promise.resolve(body),
    estimate: () => Promise.resolve({ cost: 0 }),
    create: ({ model }) =>
      request('create', () => {
        const { waitMs, runMs } = taskDuration(entries.get(model)!, 1, source);
        const id = String(ends.length);
        least = Math.max(least, Math.floor(ends.length / 10) * 1000 + waitMs + runMs);
        ends.push(clock.now() + waitMs + runMs);
        return { id };
      }),
    get: (id) =>
      request('read', (): TaskState => {
        polls.count++;
        const done = ends[Number(id)]! <= clock.now();
        return done ? { id, status: 'completed', done, output: {} } : { id, status: 'processing', done };
      }),
  };

  const delays: number[] = [];
  let next = 0;
  async function lane(client: Tasks<never, TaskState>): Promise<void> {
    while (next < tasks) {
      const model = MODELS[next++ % MODELS.length]! as never;
      const handle = await client.create(model, {});
      await client.wait(handle, { timeout: Infinity });
      delays.push(clock.now() - ends[Number(handle.id)]!);
    }
  }
  const all = Array.from({ length: workers }, () => {
    const client = new Tasks<never, TaskState>(adapter, clock, {});
    return Array.from({ length: Math.ceil(Math.min(concurrency, tasks / workers)) }, () => lane(client));
  });
  await clock.until(Promise.all(all.flat()));
  delays.sort((a, b) => a - b);
  const at = (share: number) => delays[Math.floor(share * (delays.length - 1))]! / 1000;
  return {
    tasks,
    makespan: clock.now() / 1000,
    least: least / 1000,
    polls: polls.count,
    bans: limits.blocks,
    delays: [at(0.5), at(0.99)],
  };
}
