import { describe, expect, it } from 'vitest';
import { Bucket, MAX_LATENCY_MS, sharedBucket } from '../../src/internal/limiter.js';
import { FakeClock, settle } from '../support/fake-clock.js';

const LIMIT = { requests: 10, windowMs: 1000, cooldownMs: 60_000 };

/** The times at which `count` requests are sent that take `latency` milliseconds. */
async function times(bucket: Bucket, clock: FakeClock, count: number, latency = 0): Promise<number[]> {
  const sent: number[] = [];
  const all = Array.from({ length: count }, async () => {
    const release = await bucket.acquire();
    sent.push(clock.now());
    await clock.sleep(latency);
    release();
  });
  await clock.until(Promise.all(all));
  return sent;
}

describe('a bucket', () => {
  it('sends ten at once, and the others ten a second', async () => {
    const clock = new FakeClock();
    expect(await times(new Bucket(clock, LIMIT), clock, 35)).toEqual(
      Array.from({ length: 35 }, (_, index) => Math.floor(index / 10) * 1000),
    );
  });

  it.each([0, 20, 80, 200])('never has more than ten in a second with responses after %i ms', async (latency) => {
    const clock = new FakeClock();
    const sent = await times(new Bucket(clock, LIMIT), clock, 120, latency);
    expect(sent).toHaveLength(120);
    // The API may count a request when it is sent or as late as when it responds.
    const early = sent.map((time, index) => (index % 2 ? time : time + latency)).sort((a, b) => a - b);
    const late = sent.map((time, index) => (index % 3 ? time + latency : time)).sort((a, b) => a - b);
    for (const arrivals of [sent, early, late]) {
      for (let index = 10; index < arrivals.length; index++) {
        expect(arrivals[index]! - arrivals[index - 10]!).toBeGreaterThanOrEqual(1000);
      }
    }
  });

  it('does not wait for a response that takes long', async () => {
    const clock = new FakeClock();
    const sent = await times(new Bucket(clock, LIMIT), clock, 30, 20_000);
    expect(sent.at(-1)).toBe(2500);
  });

  it('holds back everything for the whole of a pause', async () => {
    const clock = new FakeClock();
    const bucket = new Bucket(clock, LIMIT);
    bucket.pause(45_000);
    bucket.pause(2_000);
    expect(await times(bucket, clock, 3)).toEqual([45_000, 45_000, 45_000]);
  });

  it('sends polls after other requests', async () => {
    const clock = new FakeClock();
    const bucket = new Bucket(clock, LIMIT);
    const order: string[] = [];
    bucket.pause(1000);
    const enter = (name: string, poll: boolean) =>
      Promise.resolve(bucket.acquire(undefined, poll)).then(() => order.push(name));
    const all = Promise.all([enter('poll 1', true), enter('poll 2', true), enter('create', false)]);
    await clock.until(all);
    expect(order).toEqual(['create', 'poll 1', 'poll 2']);
  });

  it('rejects at once on abort, and releases its slot and its timer', async () => {
    const clock = new FakeClock();
    const bucket = new Bucket(clock, LIMIT);
    bucket.pause(60_000);
    const stop = new AbortController();
    const waits = Array.from({ length: 50 }, async () => bucket.acquire(stop.signal));
    const all = Promise.allSettled(waits);
    stop.abort('enough');
    expect((await all).every((result) => result.status === 'rejected' && result.reason === 'enough')).toBe(true);
    expect(clock.sleeping).toBe(0);
    await clock.advance(60_000);
    expect(await times(bucket, clock, 10)).toEqual(Array(10).fill(60_000));
  });

  it('rejects if the signal has aborted before', async () => {
    const bucket = new Bucket(new FakeClock(), LIMIT);
    await expect(bucket.acquire(AbortSignal.abort('no'))).rejects.toBe('no');
  });

  it('is shared by name, so that two clients of a key share a limit', async () => {
    const clock = new FakeClock();
    const first = sharedBucket('GET x', clock, LIMIT);
    expect(sharedBucket('GET x', clock, LIMIT)).toBe(first);
    expect(sharedBucket('POST x', clock, LIMIT)).not.toBe(first);
    first.pause(5000);
    let acquired = false;
    void Promise.resolve(sharedBucket('GET x', clock, LIMIT).acquire()).then(() => (acquired = true));
    await settle();
    expect(acquired).toBe(false);
    await clock.advance(5000);
    expect(acquired).toBe(true);
  });

  it('keeps the slot of a request without a response until it must have arrived', async () => {
    const clock = new FakeClock();
    const bucket = new Bucket(clock, LIMIT);
    for (let count = 0; count < 10; count++) (await bucket.acquire())({ answered: false });
    const sent = times(bucket, clock, 1);
    expect(await sent).toEqual([1000 + MAX_LATENCY_MS]);
  });

  it('is not evicted while a request of it is in flight, whose 429 has to pause all of its key', async () => {
    const clock = new FakeClock();
    const bucket = sharedBucket('POST of ann', clock, LIMIT);
    const release = await bucket.acquire();
    await clock.advance(5000);
    for (let count = 0; count < 3000; count++) sharedBucket(`POST of ${count}`, clock, LIMIT);
    expect(sharedBucket('POST of ann', clock, LIMIT)).toBe(bucket);
    release();
    bucket.pause(2000);
    for (let count = 0; count < 10_000; count++) sharedBucket(`POST of other ${count}`, clock, LIMIT);
    expect(sharedBucket('POST of ann', clock, LIMIT)).toBe(bucket);
    await clock.advance(5000);
    for (let count = 0; count < 30_000; count++) sharedBucket(`POST of more ${count}`, clock, LIMIT);
    expect(bucket.evicted).toBe(true);
  });
});
