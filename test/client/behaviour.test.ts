import { inspect } from 'node:util';
import { describe, expect, it as base } from 'vitest';
import {
  AbortError,
  ConnectionError,
  CostLimitError,
  RateLimitError,
  TaskFailedError,
  TimeoutError,
  Unifically,
  UnigenError,
  UnknownOutcomeError,
  ValidationError,
  type TaskHandle,
} from 'unigen';
import { freePort } from '../../scripts/prism/start.js';
// What `runMany` needs is loaded when it is first called, which takes real time.
import '../../src/client/lazy.js';
import { FakeClock } from '../support/fake-clock.js';
import { fastClock } from '../support/fast-clock.js';
import { startHostileServer, type Fault, type HostileServer } from '../support/hostile.js';
import { MemoryApi } from '../support/memory-api.js';
import { turnsUntilSettled } from '../support/turns.js';

// What users of other clients report, against a server that really resets, stalls and blocks.

const KEY = 'sk-a-key-that-must-stay-secret';
const input = { prompt: 'A paper boat' };
const model = 'google/veo-3.1-fast';
let keys = 0;

/** Each test has a server of its own, and a key, since the limits of a key are shared by all clients of a process. */
const it = base.extend<{ server: HostileServer; apiKey: string; api: Unifically }>({
  server: async ({}, use) => {
    const server = await startHostileServer();
    await use(server);
    await server.stop();
  },
  apiKey: ({}, use) => use(`${KEY}-${++keys}`),
  api: ({ server, apiKey }, use) => use(new Unifically({ apiKey, baseUrl: server.url })),
});

const posts = (server: HostileServer) => server.seen.filter(({ method }) => method === 'POST');
const gets = (server: HostileServer) => server.seen.filter(({ method }) => method === 'GET');
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

async function thrown<T extends Error>(promise: Promise<unknown>, type: new (...args: never[]) => T): Promise<T> {
  const error = await promise.then(
    (value) => new Error(`resolved with ${JSON.stringify(value)}`),
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(type);
  return error as T;
}

describe.concurrent('a create whose response is lost', () => {
  it.for<[string, Fault]>([
    ['the connection is reset', { do: 'reset' }],
    ['the response is cut off', { do: 'cut' }],
    ['no response comes', { do: 'stall' }],
    ['a gateway responds for the API', { do: 'respond', status: 502, body: '<html>Bad gateway</html>' }],
    ['a response without a task comes', { do: 'respond', status: 200, body: { success: true } }],
    ['something that is not JSON comes', { do: 'respond', status: 200, body: 'OK' }],
  ])('is sent once if %s', async ([, fault], { server, apiKey }) => {
    const impatient = new Unifically({ apiKey, baseUrl: server.url, requestTimeout: 2500 });
    server.next('POST /v1/tasks', fault);
    const error = await thrown(impatient.run(model, input), UnknownOutcomeError);
    expect(error.message).toMatch(
      /^A paid task may exist: \w.*\. Before you send it again, wait a minute, then see if the balance of GET \/account fell or a callback came$/,
    );
    expect(error.request).toEqual({ method: 'POST', url: `${server.url}/v1/tasks`, body: { model, input } });
    // No log prints it with the error: a signed callback URL is a secret.
    expect(inspect(error) + JSON.stringify(error)).not.toContain(input.prompt);
    await pause(100);
    expect(posts(server)).toHaveLength(1);
    expect(server.tasks).toBe(0);
  });

  it('is unknown too if the caller aborts meanwhile, and has the abort as its cause', async ({
    server,
    api,
    apiKey,
  }) => {
    server.next('POST /v1/tasks', { do: 'stall' });
    const stop = new AbortController();
    const call = api.run(model, input, { signal: stop.signal });
    while (posts(server).length === 0) await pause(5);
    stop.abort(new Error(`The user left ${apiKey}`));
    const error = await thrown(call, UnknownOutcomeError);
    expect(error.message).toMatch(/^A paid task may exist: The call was aborted, The user left \[key\]\. Before /);
    expect(error.cause).toBeInstanceOf(AbortError);
    expect((error.cause as Error).cause).toEqual(new Error(`The user left ${apiKey}`));
  });

  it('never shows the key', async ({ server, api }) => {
    server.next('POST /v1/tasks', { do: 'reset' });
    const error = await thrown(api.run(model, input), UnknownOutcomeError);
    expect(inspect(error, { depth: 20, showHidden: true }) + JSON.stringify(error)).not.toContain(KEY);
    expect(inspect(api, { depth: 20 }) + JSON.stringify(api)).not.toContain(KEY);
  });
});

describe.concurrent('a create that certainly was not sent', () => {
  it('is retried once the host accepts connections', async ({ apiKey }) => {
    const port = await freePort();
    const early = new Unifically({ apiKey, baseUrl: `http://127.0.0.1:${port}`, random: () => 0 });
    const call = early.run(model, input, { pollInterval: 20 });
    await pause(100);
    const late = await startHostileServer(port);
    try {
      expect(await call).toEqual({ video_url: 'https://example.com/boat.mp4' });
      expect(late.tasks).toBe(1);
    } finally {
      await late.stop();
    }
  });

  it('is a ConnectionError if the host never does', async ({ apiKey }) => {
    const url = `http://127.0.0.1:${await freePort()}`;
    const error = await thrown(
      new Unifically({ apiKey, baseUrl: `${url}/a-path`, maxRetries: 1 }).run(model, input),
      ConnectionError,
    );
    expect(error.message).toBe(`${url} can't be reached: fetch failed, ECONNREFUSED`);
  });
});

describe.concurrent('a 429', () => {
  it('holds back every request of the key for all of Retry-After, and the create arrives once', async ({
    server,
    apiKey,
    api,
  }) => {
    server.next('POST /v1/tasks', { do: 'respond', status: 429, headers: { 'Retry-After': '1' } });
    const first = api.run(model, input, { pollInterval: 50 });
    while (posts(server).length === 0) await pause(5);
    await pause(30);
    const same = new Unifically({ apiKey, baseUrl: server.url });
    await Promise.all([first, api.tasks.create(model, input), same.tasks.create(model, input)]);
    const [refused, ...others] = posts(server);
    expect(others).toHaveLength(3);
    for (const { at } of others) expect(at - refused!.at).toBeGreaterThanOrEqual(990);
    expect(server.tasks).toBe(3);
  });

  it('is an error with the seconds after the last retry', async ({ server, apiKey }) => {
    server.next('GET /account', { do: 'respond', status: 429, headers: { 'Retry-After': '37' } });
    const once = new Unifically({ apiKey, baseUrl: server.url, maxRetries: 0 });
    const error = await thrown(once.account.get(), RateLimitError);
    expect(error.retryAfter).toBe(37);
  });
});

it.concurrent('many waits at once are never blocked', { timeout: 60_000 }, async ({ server, apiKey }) => {
  server.taskTime = 2500;
  // When they are sent: on a busy machine, several arrive at once that were sent one after another.
  const sent: Record<string, number[]> = { GET: [], POST: [] };
  const api = new Unifically({
    apiKey,
    baseUrl: server.url,
    fetch(request) {
      sent[request.method]!.push(performance.now());
      return fetch(request);
    },
  });
  const outputs = await Promise.all(Array.from({ length: 12 }, () => api.run(model, input, { pollInterval: 100 })));
  expect(outputs).toHaveLength(12);
  expect(sent.GET!.length).toBeGreaterThan(12);
  // More than ten requests of one method in a second are blocked.
  for (const times of Object.values(sent))
    for (const [index, time] of times.slice(10).entries()) expect(time - times[index]!).toBeGreaterThan(1000);
});

describe.concurrent('a create that fails', () => {
  it('throws a typed error, and no rejection goes unhandled', async ({ server, api }) => {
    const unhandled: unknown[] = [];
    const listen = (reason: unknown) => unhandled.push(reason);
    process.on('unhandledRejection', listen);
    try {
      server.next('POST /v1/tasks', {
        do: 'respond',
        status: 400,
        body: { success: false, code: 400, data: { message: 'No such voice', request_id: 'req_1' } },
      });
      const error = await thrown(api.run(model, input), ValidationError);
      expect(error).toMatchObject({ message: 'No such voice', status: 400, requestId: 'req_1', issues: [] });
      await pause(20);
      expect(unhandled).toEqual([]);
    } finally {
      process.off('unhandledRejection', listen);
    }
  });

  it('is a failed task if the body has the state of one', async ({ server, api }) => {
    server.next('POST /v1/tasks', {
      do: 'respond',
      status: 400,
      body: { success: false, code: 400, data: { status: 'failed', message: 'The provider refused' } },
    });
    expect((await thrown(api.run(model, input), TaskFailedError)).message).toBe('The provider refused');
  });
});

describe.concurrent('a task that was paid for', () => {
  it('a task that is done at the first poll takes one GET', async () => {
    const clock = new FakeClock();
    const { fetch, gets } = new MemoryApi(clock, () => 0);
    const { tasks } = new Unifically({ apiKey: `${KEY}-${++keys}`, fetch, clock });
    const handle = await clock.until(tasks.create(model, input));
    const output = { video_url: `https://example.com/${handle.id}.mp4` };
    const old = { ...handle, createdAt: new Date(clock.date() - 60_000).toISOString() };
    expect(await clock.until(tasks.wait(old))).toEqual(output);
    expect(await clock.until(tasks.wait(handle.id))).toEqual(output);
    expect([gets.times.length, clock.now()]).toEqual([2, 0]);
  });

  it('survives JSON and is resumed by another client', async ({ server, api }) => {
    const stored = JSON.stringify(await api.tasks.create(model, input));
    const other = new Unifically({ apiKey: `${KEY}-other`, baseUrl: server.url });
    const output = await other.tasks.resume(stored, { model, pollInterval: 20 });
    expect(output.video_url).toBe('https://example.com/boat.mp4');
    expect(posts(server)).toHaveLength(1);
  });

  it('is resumed only as the model that its handle names', async ({ server, api }) => {
    const handle = await api.tasks.create(model, input);
    const other = api.tasks.resume(handle, { model: 'google/veo-3.1-lite' });
    expect((await thrown(other, UnigenError)).message).toBe('This is not a task handle of google/veo-3.1-lite');
    const { model: _model, ...incomplete } = handle;
    expect((await thrown(api.tasks.resume(incomplete), UnigenError)).message).toBe(
      'This is not a task handle of unifically',
    );
    expect(gets(server)).toHaveLength(0);
  });

  it('has its handle before the wait begins', async ({ server, api }) => {
    let stored: TaskHandle | undefined;
    await api.run(model, input, {
      pollInterval: 20,
      onCreate: async (handle) => {
        expect(gets(server)).toHaveLength(0);
        await pause(20);
        stored = handle;
      },
    });
    expect(stored).toMatchObject({ id: 'task_1', model });
  });

  it('is waited for through errors of the network and of the server', async ({ server, apiKey }) => {
    const calm = new Unifically({
      apiKey,
      baseUrl: server.url,
      random: () => 0,
      clock: fastClock(10),
      requestTimeout: 600_000,
    });
    server.next(
      'GET /v1/tasks/id',
      { do: 'reset' },
      { do: 'respond', status: 500 },
      { do: 'cut' },
      { do: 'respond', status: 502, body: '<html>' },
    );
    expect(await calm.run(model, input, { pollInterval: 20 })).toEqual({ video_url: 'https://example.com/boat.mp4' });
    expect(server.tasks).toBe(1);
  });

  it('is the handle of every error of its wait', async ({ server, api }) => {
    server.taskTime = 1e6;
    server.next('GET /v1/tasks/id', { do: 'respond', status: 401 });
    const refused = await thrown(api.run(model, input, { pollInterval: 20 }), UnigenError);
    expect(refused.handle).toMatchObject({ id: 'task_1' });
    const notStored = await thrown(
      api.run(model, input, {
        onCreate: () => {
          throw new Error('disk full');
        },
      }),
      UnigenError,
    );
    expect(notStored.handle).toMatchObject({ id: 'task_2' });
    server.next('GET /v1/tasks/id', {
      do: 'respond',
      status: 200,
      body: { success: false, code: 200, data: { task_id: 'task_3', status: 'failed', message: 'Refused' } },
    });
    const failed = await thrown(api.run(model, input, { pollInterval: 20 }), TaskFailedError);
    expect(failed).toMatchObject({ handle: { id: 'task_3' }, task: { status: 'failed', error: 'Refused' } });
    // Last, since a poll of it may still arrive.
    const late = await thrown(api.run(model, input, { timeout: 2500, pollInterval: 20 }), TimeoutError);
    expect(late.handle).toMatchObject({ id: 'task_4' });
  });
});

describe.concurrent('the cost', () => {
  it('is known before spending', async ({ server, api }) => {
    expect(await api.tasks.estimate(model, input)).toEqual({ cost: 0.4 });
    expect(server.tasks).toBe(0);
  });

  it('above maxCost stops the create', async ({ server, api }) => {
    const error = await thrown(api.run(model, input, { maxCost: 0.39 }), CostLimitError);
    expect(error).toMatchObject({ cost: 0.4, maxCost: 0.39 });
    expect(server.tasks).toBe(0);
    await api.run(model, input, { maxCost: 0.4, pollInterval: 20 });
    expect(server.tasks).toBe(1);
  });

  it('the cost of many is shared: an item that the rest does not cover is not created', async ({ server, api }) => {
    const seen: number[] = [];
    const item = { model, input, options: { pollInterval: 20 } } as const;
    const results = await api.runMany([item, item, item], {
      budget: 0.9,
      onResult: (_result, index) => seen.push(index),
    });
    expect(results.map(({ ok }) => ok)).toEqual([true, true, false]);
    expect(results[2]).toMatchObject({ error: { name: 'CostLimitError' } });
    expect(server.tasks).toBe(2);
    expect(seen.sort()).toEqual([0, 1, 2]);
  });
});

it.concurrent('a budget that covers all items is spent to the last cent', async ({ api }) => {
  // In binary fractions, 1.2 - 0.4 - 0.4 is less than 0.4.
  const item = { model, input, options: { pollInterval: 20 } } as const;
  const results = await api.runMany([item, item, item], { budget: 1.2 });
  expect(results.map(({ ok }) => ok)).toEqual([true, true, true]);
});

describe.concurrent('files in an input', () => {
  const png = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 1, 2, 3]);

  it('are uploaded once by their content, in whatever form', async ({ server, api }) => {
    const references = [
      Buffer.from(png),
      png,
      new Blob([png]),
      new File([png], 'a.png', { type: 'image/png' }),
      png.buffer,
      'https://example.com/c.png',
    ];
    await api.tasks.create('google/veo-3.1-fast', { ...input, reference_image_urls: references });
    const uploads = server.seen.filter(({ method }) => method === 'PUT');
    expect(uploads).toHaveLength(1);
    expect(uploads[0]!.body).toContain('\x89PNG\x01\x02\x03');
    expect(uploads[0]!.body).toContain('image/png');
    const sent = JSON.parse(posts(server)[0]!.body) as { input: { reference_image_urls: string[] } };
    expect(sent.input.reference_image_urls).toEqual([
      ...Array(5).fill('https://files.example.com/1.png'),
      'https://example.com/c.png',
    ]);
  });

  it('are refused in a parameter that takes no media', async ({ server, api }) => {
    const call = api.tasks.create('google/veo-3.1-fast', { prompt: png as never });
    expect((await thrown(call, ValidationError)).message).toBe('prompt takes no file');
    expect(server.seen).toHaveLength(0);
  });
});

describe('the poll interval of a client', () => {
  /** How often a task that takes most of a second is polled: by default, once after five seconds. */
  const polls = async (pollInterval: number, call: (client: Unifically) => Promise<unknown>) => {
    const clock = new FakeClock();
    const { fetch, gets } = new MemoryApi(clock, () => 800);
    await clock.until(call(new Unifically({ apiKey: `${KEY}-${++keys}`, fetch, clock, pollInterval })));
    return gets.times.length;
  };

  it.each<[string, (client: Unifically) => Promise<unknown>]>([
    ['run', (client) => client.run(model, input)],
    ['wait', async (client) => client.tasks.wait(await client.tasks.create(model, input))],
    ['resume', async (client) => client.tasks.resume(await client.tasks.create(model, input))],
    [
      'watch',
      async (client) => {
        for await (const { done } of client.tasks.watch(await client.tasks.create(model, input))) if (done) return;
      },
    ],
    ['runMany', (client) => client.runMany([{ model, input }])],
  ])('is that of %s', async (_name, call) => {
    expect(await polls(100, call)).toBeGreaterThan(3);
  });

  it.each<[string, (client: Unifically) => Promise<unknown>]>([
    ['run', (client) => client.run(model, input, { pollInterval: 100 })],
    ['runMany', (client) => client.runMany([{ model, input, options: { pollInterval: 100 } }])],
  ])('is overridden by that of a %s', async (_name, call) => {
    expect(await polls(60_000, call)).toBeGreaterThan(3);
  });
});

describe.concurrent('an abort', () => {
  /** Aborts once `ready` holds, and gives how often the event loop turned until the call rejected. */
  async function timed(
    server: HostileServer,
    call: (signal: AbortSignal) => Promise<unknown>,
    ready: () => boolean,
  ): Promise<{ turns: number; error: AbortError }> {
    const stop = new AbortController();
    const promise = call(stop.signal);
    promise.catch(() => {});
    while (!ready()) await pause(5);
    await pause(40);
    const before = server.seen.length;
    stop.abort();
    const turns = await turnsUntilSettled(promise);
    const error = await thrown(promise, AbortError);
    await pause(150);
    expect(server.seen).toHaveLength(before);
    return { turns, error };
  }

  it('ends a wait between two polls', async ({ server, api }) => {
    server.taskTime = 1e6;
    const { turns, error } = await timed(
      server,
      (signal) => api.run(model, input, { signal }),
      () => server.tasks === 1,
    );
    expect(turns).toBe(0);
    expect(error.handle).toMatchObject({ api: 'unifically', id: 'task_1', model });
    expect(error.name).toBe('AbortError');
  });

  it('ends a poll without a response', async ({ server, api }) => {
    server.taskTime = 1e6;
    server.next('GET /v1/tasks/id', { do: 'stall' });
    const { turns, error } = await timed(
      server,
      (signal) => api.run(model, input, { signal, pollInterval: 10 }),
      () => gets(server).length === 1,
    );
    expect(turns).toBe(0);
    expect(error.handle?.id).toBe('task_1');
  });

  it('ends a backoff', async ({ server, apiKey }) => {
    server.next('GET /account', ...Array(5).fill({ do: 'respond', status: 500 }));
    const slow = new Unifically({ apiKey, baseUrl: server.url, random: () => 1 });
    const { turns } = await timed(
      server,
      (signal) => slow.account.get({ signal }),
      () => gets(server).length === 1,
    );
    expect(turns).toBe(0);
  });

  it('ends a wait for the limiter', async ({ server, api }) => {
    server.next('POST /v1/tasks', { do: 'respond', status: 429, headers: { 'Retry-After': '60' } });
    const { turns } = await timed(
      server,
      (signal) => api.run(model, input, { signal }),
      () => posts(server).length === 1,
    );
    expect(turns).toBe(0);
  });

  it('before the call sends nothing', async ({ server, api }) => {
    await thrown(api.run(model, input, { signal: AbortSignal.abort() }), AbortError);
    expect(server.seen).toHaveLength(0);
  });
});
