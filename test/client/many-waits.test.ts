import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { AbortError, TimeoutError, type TaskHandle, type TaskState } from 'unigen';
import type { Adapter } from '../../src/client/adapter.js';
import type { WaitOptions, WebhookSource } from '../../src/client/options.js';
import { PollPlan } from '../../src/client/poll-plan.js';
import { nextPollDelay } from '../../src/client/poll-schedule.js';
import { pollUntilDone } from '../../src/client/poller.js';
import { typicalSeconds } from '../../generated/typical.js';
import { toClientLimit } from '../../src/client/limits.js';
import type { AbortSignalLike } from '../../src/internal/abort.js';
import { Bucket } from '../../src/internal/limiter.js';
import { getTask } from '../../generated/operations.js';
import { FakeClock, settle } from '../support/fake-clock.js';

// One schedule for all waits of a client, without the network: who polls when, and what is left afterwards.

const MODELS = ['google/veo-3.1-fast', 'google/veo-3.1-quality', 'suno-ai/lyrics'];

/** Waits over a task that takes `duration` milliseconds from the start of the clock. */
class Waits {
  readonly clock = new FakeClock();
  readonly polls: { id: string; at: number }[] = [];
  readonly plan: PollPlan<TaskState>;

  constructor(duration: (id: string) => number = () => Infinity) {
    const bucket = new Bucket(this.clock, toClientLimit(getTask.limit));
    const get = async (id: string, signal?: AbortSignalLike): Promise<TaskState> => {
      const release = await bucket.acquire(signal, true);
      this.polls.push({ id, at: this.clock.now() });
      release();
      const done = this.clock.now() >= duration(id);
      return done ? { id, status: 'completed', done, output: id } : { id, status: 'processing', done };
    };
    this.plan = new PollPlan({ api: 'unifically', get } as unknown as Adapter<TaskState, never>, this.clock);
  }

  /** A wait that begins with its task. */
  start(id: string, options: WaitOptions & { model?: string } = {}): Promise<unknown> {
    const createdAt = new Date(this.clock.date()).toISOString();
    const handle: TaskHandle = { api: 'unifically', id, model: options.model ?? 'some/model', createdAt };
    return pollUntilDone(this.plan, handle, { timeout: Infinity, ...options });
  }

  /** Waits for tasks whose age is not known. */
  resume(count: number, options: WaitOptions = {}): Promise<unknown>[] {
    return Array.from({ length: count }, (_, index) =>
      pollUntilDone(this.plan, `task_${index}`, { timeout: Infinity, ...options }),
    );
  }

  timesOf(id: string): number[] {
    return this.polls.filter((poll) => poll.id === id).map(({ at }) => at);
  }
}

const task = fc.record({
  model: fc.constantFrom(...MODELS),
  startsAt: fc.nat(30_000),
  duration: fc.integer({ min: 1000, max: 200_000 }),
  pollInterval: fc.oneof(fc.constant(2000), fc.integer({ min: 2000, max: 10_000 })),
});

it('up to 18 waits poll at the times of the formula, each as if it were the only one', async () => {
  const tasksOf = fc.array(task, { minLength: 1, maxLength: 18 });
  const typical: Record<string, number> = typicalSeconds.unifically;
  const property = fc.asyncProperty(tasksOf, async (tasks) => {
    const expected = tasks.map(({ model, startsAt, duration, pollInterval }) => {
      const times: number[] = [];
      for (let elapsed = 0; elapsed < duration / 1000; times.push(startsAt + elapsed * 1000)) {
        const interval = pollInterval / 1000;
        elapsed += nextPollDelay({ elapsed, typical: typical[model], open: 1, intervalSeconds: interval });
      }
      return times;
    });
    // A wait may be up to a millisecond early, as timers are: so no task ends that close to a poll.
    const ends = new Map(expected.map((times, index) => [`task_${index}`, times.at(-1)! - 500]));
    const waits = new Waits((id) => ends.get(id)!);
    const all: Promise<unknown>[] = [];
    for (const [index, { startsAt, ...rest }] of [...tasks.entries()].sort(([, a], [, b]) => a.startsAt - b.startsAt)) {
      await waits.clock.advance(startsAt - waits.clock.now());
      all.push(waits.start(`task_${index}`, rest));
    }
    await waits.clock.until(Promise.all(all));
    for (const [index, times] of expected.entries()) {
      const seen = waits.timesOf(`task_${index}`);
      expect(seen).toHaveLength(times.length);
      for (const [poll, time] of seen.entries()) expect(Math.abs(time - times[poll]!)).toBeLessThan(poll + 1);
    }
    expect([waits.plan.open, waits.clock.sleeping]).toEqual([0, 0]);
  });
  await fc.assert(property, { numRuns: 15 });
});

describe('thousands of waits', () => {
  it.each([19, 300, 4000])('%i waits are polled as often as the limit allows, each in its turn', async (count) => {
    const waits = new Waits();
    const stop = new AbortController();
    const all = Promise.allSettled(waits.resume(count, { signal: stop.signal }));
    await waits.clock.advance(60_000);
    const times = waits.polls.map(({ at }) => at);
    for (let index = 10; index < times.length; index++)
      expect(times[index]! - times[index - 10]!).toBeGreaterThanOrEqual(1000);
    expect(times.length).toBeGreaterThan(9 * 55);
    // None is polled a second time before each was.
    if (count > times.length) expect(new Set(waits.polls.map(({ id }) => id)).size).toBe(times.length);
    stop.abort();
    await all;
  });

  it('have one timer', async () => {
    const waits = new Waits();
    const stop = new AbortController();
    const all = Promise.allSettled(waits.resume(5000, { signal: stop.signal }));
    await waits.clock.advance(1000);
    // One for the polls, one for the rate limit.
    expect(waits.clock.sleeping).toBeLessThanOrEqual(2);
    stop.abort();
    await all;
    expect(waits.clock.sleeping).toBe(0);
  });

  it('waits of which most are known to take longer leave the polls to the others', async () => {
    const waits = new Waits((id) => (id === 'first' ? 40_000 : Infinity));
    await waits.clock.until(waits.start('first', { model: 'known/model' }));
    const stop = new AbortController();
    const { signal } = stop;
    const all = Array.from({ length: 500 }, (_, index) =>
      waits.start(`task_${index}`, { model: 'known/model', signal }),
    );
    all.push(...Array.from({ length: 5 }, (_, index) => waits.start(`other_${index}`, { signal })));
    const settled = Promise.allSettled(all);
    const polls = waits.polls.length;
    await waits.clock.advance(20_000);
    const times = waits.timesOf('other_0');
    // Of 505 waits, each would be polled once a minute.
    expect(times.length).toBeGreaterThan(7);
    expect(waits.polls).toHaveLength(polls + 5 * times.length);
    await waits.clock.advance(40_000);
    // Their time has come: they are more overdue than the others.
    const known = waits.polls.slice(polls).filter(({ id }) => id.startsWith('task_'));
    expect(new Set(known.map(({ id }) => id)).size).toBeGreaterThan(40);
    stop.abort();
    await settled;
  });

  it('reject in an abort of all, each with its handle, and nothing is left', async () => {
    const unhandled: unknown[] = [];
    const listen = (reason: unknown) => void unhandled.push(reason);
    process.on('unhandledRejection', listen);
    const waits = new Waits();
    const stop = new AbortController();
    const all = Promise.allSettled(waits.resume(10_000, { signal: stop.signal }));
    await waits.clock.advance(500);
    const polls = waits.polls.length;
    stop.abort('enough');
    const results = await all;
    await settle();
    process.off('unhandledRejection', listen);
    for (const [index, result] of results.entries()) {
      const { reason } = result as PromiseRejectedResult;
      if (!(reason instanceof AbortError) || reason.handle?.id !== `task_${index}`) expect.unreachable(String(reason));
    }
    expect([waits.plan.open, waits.clock.sleeping, waits.polls.length]).toEqual([0, 0, polls]);
    expect(unhandled).toEqual([]);
  });

  it('each have a deadline of their own', async () => {
    const waits = new Waits();
    const all = Array.from({ length: 300 }, (_, index) =>
      waits.start(`task_${index}`, { timeout: 10_000 + index }).then(
        () => undefined,
        (error: unknown) => [error instanceof TimeoutError, waits.clock.now()],
      ),
    );
    const results = await waits.clock.until(Promise.all(all));
    expect(results).toEqual(results.map((_, index) => [true, 10_000 + index]));
    expect(waits.clock.sleeping).toBe(0);
  });

  it('end with 10,000 webhooks, without a poll', async () => {
    const waits = new Waits();
    const events = new Map<string, (state: TaskState) => void>();
    const signals: AbortSignal[] = [];
    const webhook: WebhookSource = {
      callbackUrl: () => 'https://app.example/hooks',
      waitForEvent: (id, signal) => (signals.push(signal), new Promise((resolve) => events.set(id, resolve))),
    };
    const ids = Array.from({ length: 10_000 }, (_, index) => `task_${index}`);
    const all = Promise.all(ids.map((id) => waits.start(id, { webhook })));
    await waits.clock.advance(1000);
    for (const [id, resolve] of events) resolve({ id, status: 'completed', done: true, output: id });
    expect(await all).toEqual(ids);
    expect([waits.polls.length, waits.plan.open, waits.clock.sleeping]).toEqual([0, 0, 0]);
    expect(signals.every(({ aborted }) => aborted)).toBe(true);
  });

  it('leave nothing behind', async () => {
    const waits = new Waits();
    const state: TaskState = { id: 'task', status: 'completed', done: true, output: 1 };
    const webhook: WebhookSource = { callbackUrl: () => '', waitForEvent: () => Promise.resolve(state) };
    for (let batch = 0; batch < 4; batch++)
      await Promise.all(Array.from({ length: 5000 }, (_, index) => waits.start(`task_${index}`, { webhook })));
    expect([waits.plan.open, waits.clock.sleeping, waits.plan.queue!.observed.size]).toEqual([0, 0, 1]);
  });
});

it('a wait goes on if the usual durations can not be loaded', async () => {
  vi.resetModules();
  vi.doMock('../../src/client/poll-queue.js', () => {
    throw new Error('offline');
  });
  try {
    const [{ PollPlan: Plan }, { pollUntilDone: poll }] = await Promise.all([
      import('../../src/client/poll-plan.js'),
      import('../../src/client/poller.js'),
    ]);
    const clock = new FakeClock();
    const times: number[] = [];
    const get = async (id: string): Promise<TaskState> => {
      times.push(clock.now());
      return times.length < 4
        ? { id, status: 'processing', done: false }
        : { id, status: 'completed', done: true, output: 1 };
    };
    const plan = new Plan({ api: 'unifically', get } as unknown as Adapter<TaskState, never>, clock);
    const wait = poll(plan, 'task', { timeout: Infinity });
    await vi.waitFor(async () => {
      await clock.advance(0);
      expect(clock.sleeping).toBe(1);
    });
    expect(await clock.until(wait)).toBe(1);
    expect(times).toEqual([0, 2000, 4000, 6000]);
  } finally {
    vi.doUnmock('../../src/client/poll-queue.js');
    vi.resetModules();
  }
});
