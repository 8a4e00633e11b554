import { expect, it, vi } from 'vitest';
import type { TaskState } from 'unigen';
import { Arrivals } from '../../src/webhooks/event-waiters.js';

const done = (id: string): TaskState => ({ id, status: 'completed', done: true, output: {} });

it('an abort leaves nothing behind, and neither does an end', async () => {
  const arrivals = new Arrivals();
  const stop = new AbortController();
  const waits = ['a', 'a', 'b'].map((id) => arrivals.wait(id, stop.signal));
  const other = arrivals.wait('a', undefined);
  expect(arrivals.open).toBe(2);
  stop.abort(new Error('Enough'));
  for (const wait of waits) await expect(wait).rejects.toThrow('Enough');
  expect(arrivals.open).toBe(1);
  arrivals.tell('a', done('a'));
  expect(await other).toEqual(done('a'));
  expect(arrivals.open).toBe(0);
});

it('a signal that served many waits has no listener for each', async () => {
  const stop = new AbortController();
  const listen = vi.spyOn(stop.signal, 'addEventListener');
  const arrivals = new Arrivals();
  for (let index = 0; index < 50; index++) void arrivals.wait(`task_${index}`, stop.signal).catch(() => {});
  expect(listen).toHaveBeenCalledTimes(1);
  stop.abort();
  expect(arrivals.open).toBe(0);
});

it('events before a wait are kept, but not for ever', async () => {
  const arrivals = new Arrivals();
  for (let index = 0; index < 1001; index++) arrivals.tell(`task_${index}`, done(`task_${index}`));
  expect(await arrivals.wait('task_1000', undefined)).toEqual(done('task_1000'));
  expect(await arrivals.wait('task_1', undefined)).toEqual(done('task_1'));
  void arrivals.wait('task_0', undefined);
  expect(arrivals.open).toBe(1);
});
