import { expect, it } from 'vitest';
import { Unifically, type Limiter } from 'unigen';
import { systemClock } from '../../src/internal/clock.js';
import { FakeClock } from '../support/fake-clock.js';
import { MemoryApi } from '../support/memory-api.js';
import { ask, create, setup } from './setup.js';

// Many pages and one key, on a fake clock.

it('many pages at once never get the key banned, and each gets its video', async () => {
  const clock = new FakeClock();
  const vendor = new MemoryApi(clock, () => 20_000, 100);
  const { proxy, key } = setup({ clock, fetch: vendor.fetch });
  const input = { prompt: 'A paper boat' };
  const pages = Array.from({ length: 60 }, (_, index) => {
    const page = new Unifically({
      baseUrl: `https://page-${index}.example/ai`,
      clock,
      fetch: proxy,
      random: () => 0.5,
    });
    return page.run('google/veo-3.1-fast', input);
  });
  // A client on the server shares the limit of the key.
  const server = new Unifically({ apiKey: key, clock, fetch: vendor.fetch });
  const own = Array.from({ length: 10 }, () => server.run('google/veo-3.1-fast', input));
  const outputs = await clock.until(Promise.all([...pages, ...own]));
  expect(new Set(outputs.map(({ video_url }) => video_url)).size).toBe(70);
  expect(vendor.tasks).toBe(70);
  expect([vendor.posts.bans, vendor.gets.bans]).toEqual([0, 0]);
});

it('takes its turns from a limiter of its own, the same bucket for each request', async () => {
  const vendor = new MemoryApi(systemClock, () => 20_000);
  const log: string[] = [];
  const limiter: Limiter = {
    bucket: ({ name }) => {
      log.push(`bucket ${name}`);
      return { acquire: () => () => void log.push('release'), pause: () => {} };
    },
  };
  const { proxy } = setup({ fetch: vendor.fetch, limiter });
  for (let index = 0; index < 2; index++) expect((await proxy(create())).status).toBe(200);
  expect(log).toEqual([expect.stringMatching(/^bucket /), 'release', 'release']);
  expect(() => setup({ limiter: {} as never })).toThrow('`limiter` must be an object with a function `bucket`');
});

it('a request whose turn does not come within five seconds is never sent, and the page is asked to retry', async () => {
  const clock = new FakeClock();
  const vendor = new MemoryApi(clock, () => 0);
  const { proxy } = setup({ clock, fetch: vendor.fetch });
  const responses = await clock.until(Promise.all(Array.from({ length: 80 }, () => proxy(create()))));
  const busy = responses.filter(({ status }) => status === 429);
  expect(responses.filter(({ status }) => status === 200)).toHaveLength(vendor.tasks);
  expect(vendor.tasks).toBeGreaterThanOrEqual(50);
  expect(busy.length).toBe(80 - vendor.tasks);
  expect([busy[0]!.headers.get('retry-after'), await busy[0]!.json()]).toMatchObject([
    '10',
    { data: { code: 'busy' } },
  ]);
  expect(vendor.posts.bans).toBe(0);
  expect(clock.sleeping).toBe(0);
});

it('a page that leaves while it waits for its turn costs nothing', async () => {
  const clock = new FakeClock();
  const vendor = new MemoryApi(clock, () => 0);
  const { proxy } = setup({ clock, fetch: vendor.fetch });
  const leave = new AbortController();
  const responses = Promise.all(
    Array.from({ length: 15 }, () => proxy(new Request(create(), { signal: leave.signal }))),
  );
  await clock.advance(10);
  leave.abort();
  const statuses = (await clock.until(responses)).map(({ status }) => status);
  expect(statuses.filter((status) => status === 200)).toHaveLength(10);
  expect(vendor.tasks).toBe(10);
  expect((await clock.until(proxy(ask('GET', '/ai/v1/tasks/task_0')))).status).toBe(200);
});
