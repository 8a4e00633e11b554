import { describe, expect, it } from 'vitest';
import type { Adapter } from '../../src/client/adapter.js';
import { PollPlan } from '../../src/client/poll-plan.js';
import { pollUntilDone } from '../../src/client/poller.js';
import type { TaskHandle, TaskState } from '../../src/types/task.js';
import { FakeClock, settle } from '../support/fake-clock.js';

const model = 'google/veo-3.1-fast';

/** A plan whose polls take 50 ms, on a clock of the test, and what it polls. */
function setUp(durationOf: (index: number) => number, latencyOf: (index: number) => number = () => 50) {
  const clock = new FakeClock();
  const polls: { index: number; at: number }[] = [];
  let inFlight = 0;
  let most = 0;
  const adapter = {
    api: 'unifically',
    get: async (id: string) => {
      const index = Number(id);
      polls.push({ index, at: clock.now() });
      most = Math.max(most, ++inFlight);
      await clock.sleep(latencyOf(index));
      inFlight--;
      const done = clock.now() >= durationOf(index);
      return done ? { id, status: 'completed', done, output: index } : { id, status: 'processing', done };
    },
  } as unknown as Adapter<TaskState, never>;
  const plan = new PollPlan<TaskState>(adapter, clock);
  const handle = (index: number): TaskHandle => ({
    api: 'unifically',
    id: String(index),
    model,
    createdAt: new Date(clock.date()).toISOString(),
  });
  const wait = (index: number, options = {}) => pollUntilDone(plan, handle(index), options);
  return { clock, polls, plan, wait, most: () => most };
}

describe('the polls of many waits', () => {
  it('are never more than sixteen at once, and none is left out', async () => {
    const { clock, wait, most, plan, polls } = setUp((index) => 20_000 + index * 10);
    const outputs = await clock.until(Promise.all(Array.from({ length: 400 }, (_, index) => wait(index))));
    expect(outputs).toEqual(Array.from({ length: 400 }, (_, index) => index));
    expect(most()).toBe(16);
    expect(plan.open).toBe(0);
    expect(clock.sleeping).toBe(0);
    // 24 s at 320 polls a second would be 7,680.
    expect(polls.length).toBeLessThan(7680);
  });

  it('begin with the one that is most overdue', async () => {
    const { clock, wait, polls } = setUp(
      () => 10_000,
      () => 1000,
    );
    const all: Promise<unknown>[] = [];
    for (let index = 0; index < 48; index++) {
      all.push(wait(index, { pollInterval: 1000 }));
      await clock.advance(20);
    }
    await clock.until(Promise.all(all));
    const first = new Map<number, number>();
    for (const { index, at } of polls) if (!first.has(index)) first.set(index, at);
    const times = [...first.entries()].sort(([a], [b]) => a - b).map(([, at]) => at);
    expect(times).toEqual([...times].sort((a, b) => a - b));
  });

  it('go on after five seconds if those in flight get no response', async () => {
    const { clock, wait } = setUp(
      () => 0,
      (index) => (index < 16 ? 3_000_000 : 50),
    );
    const stuck = Array.from({ length: 16 }, (_, index) => wait(index).catch((error: unknown) => error));
    await clock.advance(2100);
    const others = Array.from({ length: 3 }, (_, index) => wait(16 + index));
    const start = clock.now();
    await clock.until(Promise.all(others));
    // At most two seconds until they are due, five until the others no longer hold them back, and two polls.
    expect(clock.now() - start).toBeGreaterThanOrEqual(5000);
    expect(clock.now() - start).toBeLessThanOrEqual(2000 + 5000 + 100);
    await clock.until(Promise.all(stuck));
  });

  it('come sooner once most of the others are done', async () => {
    // Sixty tasks like those that took two minutes before; one of them ends at once, and is seen when it is alone.
    const { clock, wait, plan, polls } = setUp((index) => (index === 0 ? 130_000 : 1_000_000));
    await plan.load();
    const { observed } = plan.queue!;
    observed.set(model, 120);
    const alone = wait(0);
    const stop = new AbortController();
    const others = Array.from({ length: 60 }, (_, index) => wait(1 + index, { signal: stop.signal }).catch(() => {}));
    await clock.advance(20_000);
    expect(plan.open).toBe(61);
    stop.abort();
    await Promise.all(others);
    expect(plan.open).toBe(1);
    // Those that end last are not polled because the first ones have left.
    expect(polls.filter(({ index, at }) => index > 0 && at === clock.now())).toEqual([]);
    expect(clock.sleeping).toBeLessThanOrEqual(2);
    await clock.until(alone);
    expect(clock.now()).toBeLessThan(137_000);
  });

  it('leave nothing behind after an abort of all', async () => {
    const { clock, wait, plan } = setUp(() => Infinity);
    const stop = new AbortController();
    const all = Array.from({ length: 500 }, (_, index) => wait(index, { signal: stop.signal }).catch(() => 'aborted'));
    await clock.advance(3000);
    stop.abort();
    // What is in flight here does not end with the abort, as it does in a client.
    await clock.advance(50);
    expect(new Set(await Promise.all(all))).toEqual(new Set(['aborted']));
    expect(plan.open).toBe(0);
    expect(clock.sleeping).toBe(0);
  });

  it('use an estimate that has moved: those that wait are put in order again', async () => {
    const { clock, wait, plan, polls } = setUp(() => 60_000);
    await plan.load();
    const queue = plan.queue!;
    queue.observed.set(model, 500);
    const all = Array.from({ length: 40 }, (_, index) => wait(index));
    await settle();
    for (let count = 0; count < 30; count++) queue.record(model, 100, true);
    expect(queue.observed.get(model)).toBeLessThan(500);
    queue.record(model, 1, true);
    await clock.until(Promise.all(all));
    expect(polls[0]!.at / 1000).toBeCloseTo(queue.observed.get(model)!, -2);
  });
});
