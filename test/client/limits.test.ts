import { describe, expect, it } from 'vitest';
import { Unifically, UnknownOutcomeError } from 'unigen';
import { FakeClock, settle } from '../support/fake-clock.js';
import { MemoryApi } from '../support/memory-api.js';

// The documented limits on a clock of the test: every delay is exact, and nothing waits in real time.

const model = 'google/veo-3.1-fast-relaxed';
const input = { prompt: 'A greenhouse at night' };
let keys = 0;

function client(clock: FakeClock, fetch: (request: Request) => Promise<Response>, options: object = {}): Unifically {
  return new Unifically({ apiKey: `key-${++keys}`, clock, fetch, random: () => 1, ...options });
}

describe('500 open tasks', () => {
  it.each([0, 60])(
    'are all seen done, with never more than ten GETs a second and no ban (responses after %i ms)',
    async (latency) => {
      const clock = new FakeClock();
      const server = new MemoryApi(clock, (index) => 20_000 + (index % 7) * 3000, latency);
      const api = client(clock, server.fetch);
      const outputs = await clock.until(Promise.all(Array.from({ length: 500 }, () => api.run(model, input))));
      expect(new Set(outputs.map((output) => JSON.stringify(output))).size).toBe(500);
      expect(server.tasks).toBe(500);
      expect([server.posts.bans, server.gets.bans]).toEqual([0, 0]);
      for (const { times } of [server.posts, server.gets]) {
        for (let index = 10; index < times.length; index++)
          expect(times[index]! - times[index - 10]!).toBeGreaterThanOrEqual(1000);
      }
    },
    60_000,
  );
});

describe('a 429', () => {
  it('without Retry-After holds back the whole key for 60 s, the other bucket not at all', async () => {
    const clock = new FakeClock();
    const times: [string, number][] = [];
    let refuse = true;
    const api = client(clock, async (request) => {
      times.push([request.method, clock.now()]);
      if (request.method === 'GET') return Response.json({ success: true, code: 200, data: { balance_usd: 1 } });
      if (refuse)
        return (
          (refuse = false),
          Response.json({ success: false, code: 429, data: { message: 'Slow down' } }, { status: 429 })
        );
      return Response.json({ success: true, code: 200, data: { task_id: 't', status: 'pending' } });
    });
    const first = api.tasks.create(model, input);
    await settle();
    await clock.advance(1000);
    const second = api.tasks.create(model, input);
    await api.account.get();
    await clock.until(Promise.all([first, second]));
    expect(times).toEqual([
      ['POST', 0],
      ['GET', 1000],
      ['POST', 60_000],
      ['POST', 60_000],
    ]);
  });

  it('a 429 that names a time of day waits until then', async () => {
    const clock = new FakeClock();
    let asked = 0;
    const api = client(clock, async () => {
      if (asked++ > 0) return Response.json({ success: true, code: 200, data: { task_id: 't', status: 'pending' } });
      return new Response('', {
        status: 429,
        headers: { 'Retry-After': new Date(clock.date() + 20_000).toUTCString() },
      });
    });
    await clock.until(api.tasks.create(model, input));
    expect(clock.now()).toBe(20_000);
  });

  it('a 429 that persists is an error after the last retry', async () => {
    const clock = new FakeClock();
    let asked = 0;
    const refuse = async () => (asked++, new Response('', { status: 429, headers: { 'Retry-After': '5' } }));
    const call = client(clock, refuse, { maxRetries: 2 }).tasks.create(model, input);
    await expect(clock.until(call)).rejects.toMatchObject({ name: 'RateLimitError', retryAfter: 5, status: 429 });
    expect(asked).toBe(3);
    expect(clock.now()).toBe(10_000);
  });
});

it('a key that others use too: the last free request of a window makes the key wait', async () => {
  const clock = new FakeClock();
  const times: number[] = [];
  const api = client(clock, async () => {
    times.push(clock.now());
    return Response.json(
      { success: true, code: 200, data: {} },
      { headers: { 'X-RateLimit-Remaining': times.length % 2 ? '1' : '0' } },
    );
  });
  const asked = (async () => {
    for (let turn = 0; turn < 6; turn++) await api.account.get();
  })();
  await clock.until(asked);
  expect(times).toEqual([0, 0, 1010, 1010, 2020, 2020]);
});

it('retries of a read wait for half a second, one, two, four', async () => {
  const clock = new FakeClock();
  const times: number[] = [];
  const api = client(clock, async () => {
    times.push(clock.now());
    throw new TypeError('fetch failed');
  });
  await expect(clock.until(api.account.get())).rejects.toMatchObject({ name: 'ConnectionError' });
  expect(times).toEqual([0, 500, 1500, 3500, 7500]);
});

it('a create that gets no response in a minute is not retried', async () => {
  const clock = new FakeClock();
  let asked = 0;
  const api = client(clock, () => (asked++, new Promise(() => {})));
  const error = await clock.until(api.run(model, input).catch((reason: unknown) => reason));
  expect(error).toBeInstanceOf(UnknownOutcomeError);
  expect((error as Error).cause).toMatchObject({ name: 'TimeoutError' });
  expect([asked, clock.now()]).toEqual([1, 60_000]);
});

it('a wait leaves no timer behind', async () => {
  const clock = new FakeClock();
  const server = new MemoryApi(clock, () => 30_000);
  await clock.until(client(clock, server.fetch).run(model, input));
  expect(clock.sleeping).toBe(0);
});

it('a wait gives up after an outage of many polls, and its error has the handle', async () => {
  const clock = new FakeClock();
  const server = new MemoryApi(clock, () => 30_000);
  const api = client(clock, (request) =>
    request.method === 'POST' ? server.fetch(request) : Promise.reject(new TypeError('offline')),
  );
  const error = await clock.until(api.run(model, input).catch((reason: unknown) => reason));
  expect(error).toMatchObject({ name: 'ConnectionError', handle: { id: 'task_0' } });
});

it('one signal may abort hundreds of calls without a warning of Node', async () => {
  const warnings: Error[] = [];
  const listen = (warning: Error) => warnings.push(warning);
  process.on('warning', listen);
  const clock = new FakeClock();
  const server = new MemoryApi(clock, () => 1e9);
  const api = client(clock, server.fetch);
  const stop = new AbortController();
  const all = Promise.allSettled(Array.from({ length: 300 }, () => api.run(model, input, { signal: stop.signal })));
  await clock.advance(40_000);
  stop.abort();
  const results = await all;
  await settle();
  process.off('warning', listen);
  expect(results.every(({ status }) => status === 'rejected')).toBe(true);
  expect(clock.sleeping).toBe(0);
  expect(warnings).toEqual([]);
});
