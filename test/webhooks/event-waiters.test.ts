import { expect, it, vi } from 'vitest';
import type { TaskState } from 'unigen';
import { EventWaiters } from '../../src/webhooks/event-waiters.js';

const done = (id: string): TaskState => ({ id, status: 'completed', done: true, output: {} });

it('neither an abort nor an end leaves anything behind', async () => {
  const waiters = new EventWaiters();
  const stop = new AbortController();
  const waits = ['a', 'a', 'b'].map((id) => waiters.wait(id, stop.signal));
  const other = waiters.wait('a', undefined);
  expect(waiters.size).toBe(2);
  stop.abort(new Error('Enough'));
  for (const wait of waits) await expect(wait).rejects.toThrow('Enough');
  expect(waiters.size).toBe(1);
  waiters.notify('a', done('a'));
  expect(await other).toEqual(done('a'));
  expect(waiters.size).toBe(0);
});

it('a signal of many waits has one listener', async () => {
  const stop = new AbortController();
  const listen = vi.spyOn(stop.signal, 'addEventListener');
  const waiters = new EventWaiters();
  for (let index = 0; index < 50; index++) void waiters.wait(`task_${index}`, stop.signal).catch(() => {});
  expect(listen).toHaveBeenCalledTimes(1);
  stop.abort();
  expect(waiters.size).toBe(0);
});

it('events before a wait are remembered, up to a limit', async () => {
  const waiters = new EventWaiters();
  for (let index = 0; index < 1001; index++) waiters.notify(`task_${index}`, done(`task_${index}`));
  expect(await waiters.wait('task_1000', undefined)).toEqual(done('task_1000'));
  expect(await waiters.wait('task_1', undefined)).toEqual(done('task_1'));
  void waiters.wait('task_0', undefined);
  expect(waiters.size).toBe(1);
});
