import type { Worker } from 'bullmq';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { untilConnected } from '../../src/bullmq/until-connected.js';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const workerOf = (blockingClient: Promise<{ status: string }>) =>
  ({ backend: { blockingClient } }) as unknown as Worker;

test('a worker that has nothing left to do waits five seconds for Redis', async () => {
  const outcomes: boolean[] = [];
  const note = (outcome: boolean) => void outcomes.push(outcome);
  // One was never reached, the other was lost.
  void untilConnected(workerOf(new Promise(() => {})), () => false).then(note);
  void untilConnected(workerOf(Promise.resolve({ status: 'reconnecting' })), () => false).then(note);
  await vi.advanceTimersByTimeAsync(4900);
  expect(outcomes).toEqual([]);
  await vi.advanceTimersByTimeAsync(300);
  expect(outcomes).toEqual([false, false]);
});

test('one that has something to store waits for as long as it takes', async () => {
  const client = { status: 'reconnecting' };
  const connected = vi.fn();
  void untilConnected(workerOf(Promise.resolve(client)), () => true).then(connected);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(connected).not.toHaveBeenCalled();
  client.status = 'ready';
  await vi.advanceTimersByTimeAsync(100);
  expect(connected).toHaveBeenCalledWith(true);
});
