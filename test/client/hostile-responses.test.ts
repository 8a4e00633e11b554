import { createServer, type RequestListener } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, it, vi } from 'vitest';
import {
  AuthenticationError,
  ConnectionError,
  GateAI,
  NotFoundError,
  RateLimitError,
  ServerError,
  Unifically,
  UnigenError,
  UnknownOutcomeError,
  type ClientOptions,
} from 'unigen';
import { validateRequest } from 'unigen/validate';
import { createUnificallyClient } from 'unigen/raw';
import { checkBaseUrl } from '../../src/client/base-url.js';
import { FakeClock } from '../support/fake-clock.js';
import { findSecret } from '../support/secrets.js';

// What an API, or a host in between, may respond with though no document says so.

const model = 'google/veo-3.1-fast';
const input = { prompt: 'A paper boat' };
const png = Uint8Array.from([0x89, 0x50, 0x4e, 0x47]);

interface Call {
  method: string;
  path: string;
  body: string;
}

type Handlers = Record<string, () => Response | Promise<Response>>;

/** Both clients over a `fetch` that responds to each call by its method and path; `dry` is a dry run. */
function over(handlers: Handlers, options: Partial<ClientOptions> = {}) {
  const clock = new FakeClock();
  const calls: Call[] = [];
  const fetch = async (request: Request) => {
    const { pathname } = new URL(request.url);
    const body = request.headers.get('content-type')?.includes('json') ? await request.clone().text() : '';
    const path = body.includes('"dry_run":true') ? 'dry' : pathname;
    calls.push({ method: request.method, path, body });
    const handler = handlers[path] ?? handlers.default;
    if (!handler) throw new Error(`No handler for ${path}`);
    return handler();
  };
  const settings = { apiKey: 'sk-of-the-hostile-tests', clock, fetch, random: () => 1, ...options };
  const creates = () =>
    calls.filter(({ method, path }) => method === 'POST' && (path === '/v1/tasks' || path === '/api/generate'));
  return { clock, calls, creates, api: new Unifically(settings), gateai: new GateAI(settings) };
}

const json =
  (value: unknown, status = 200, headers?: Record<string, string>) =>
  () =>
    Response.json(value, { status, headers });
const raw =
  (text: string | null, status = 200) =>
  () =>
    new Response(text, { status });
const created = json({ success: true, code: 200, data: { task_id: 'task_1', status: 'pending' } });

/** The error that a call rejects with. */
async function failure(clock: FakeClock, call: Promise<unknown>): Promise<UnigenError> {
  const error = await clock.until(
    call.then(
      (value) => expect.fail(`resolved with ${JSON.stringify(value)}`),
      (reason: unknown) => reason,
    ),
  );
  expect(error).toBeInstanceOf(UnigenError);
  return error as UnigenError;
}

// Loaded when it is first needed, which takes real time.
await import('../../src/client/lazy.js');

describe('an estimate that is not an amount of money', () => {
  const costs: unknown[] = [null, [], {}, '0.4', '', true, -1, undefined];

  it.each(costs)('%j at Unifically: nothing is created', async (cost) => {
    const { api, clock, creates } = over({
      dry: json({ success: true, code: 200, data: { cost } }),
      '/v1/tasks': created,
    });
    expect(await failure(clock, api.run(model, input, { maxCost: 0.01 }))).toBeInstanceOf(ServerError);
    expect(await failure(clock, api.tasks.estimate(model, input))).toBeInstanceOf(ServerError);
    const [result] = await clock.until(api.runMany([{ model, input }], { budget: 0.01 }));
    expect(result).toMatchObject({ ok: false, error: { name: 'ServerError' } });
    expect(creates()).toHaveLength(0);
  });

  it.each(costs)('%j at GateAI: nothing is created', async (cost) => {
    const { gateai, clock, creates } = over({
      '/api/estimate': json({ cost }),
      '/api/generate': json({ task_id: 'g1' }),
    });
    expect(await failure(clock, gateai.run('sora-2', input, { maxCost: 0.01 }))).toBeInstanceOf(ServerError);
    expect(creates()).toHaveLength(0);
  });

  it('a task instead of a cost: it may be paid for, and no create follows', async () => {
    const { api, clock, creates } = over({ dry: created, '/v1/tasks': created });
    expect(await failure(clock, api.run(model, input, { maxCost: 1 }))).toBeInstanceOf(UnknownOutcomeError);
    expect(creates()).toHaveLength(0);
  });

  it.each([NaN, -1, '0.5', Infinity, null])('as maxCost, %j is refused before anything is sent', async (maxCost) => {
    const { api, clock, calls } = over({});
    expect((await failure(clock, api.run(model, input, { maxCost: maxCost as number }))).message).toContain(
      '`maxCost`',
    );
    expect((await failure(clock, api.runMany([{ model, input }], { budget: maxCost as number }))).message).toContain(
      '`budget`',
    );
    expect(calls).toHaveLength(0);
  });
});

describe('an upload without a URL', () => {
  const responses: unknown[] = [
    { success: false },
    { success: true },
    { success: true, file_url: null },
    { success: true, file_url: '' },
    { success: true, file_url: ['https://example.com/a'] },
    { success: false, file_url: 'https://files.example.com/a.png' },
    { success: true, file_url: 'a.png' },
    { success: true, file_url: 'javascript:alert(1)' },
    null,
    [],
    'x',
  ];

  it.each(responses)('%j: no create without the image follows', async (response) => {
    for (const validate of [undefined, validateRequest]) {
      const { api, creates } = over(
        { '/upload': json(response), '/v1/tasks': created },
        { validate, maxRetries: 0, clock: undefined },
      );
      await expect(api.tasks.create(model, { ...input, start_image_url: new Blob([png]) })).rejects.toBeInstanceOf(
        ServerError,
      );
      expect(creates()).toHaveLength(0);
    }
  });

  it.each([{}, { id: null }, { id: '' }, { id: 5 }, { id: { a: 1 } }, []])(
    '%j at GateAI: no create follows',
    async (response) => {
      const { gateai, creates } = over(
        { '/api/upload': json(response), '/api/generate': json({ task_id: 'g1' }) },
        { maxRetries: 0, clock: undefined },
      );
      await expect(gateai.tasks.create('seedance-2.0', input, { images: [png] })).rejects.toBeInstanceOf(ServerError);
      expect(creates()).toHaveLength(0);
    },
  );
});

describe('a create whose response is a success without a task', () => {
  const bodies = [
    '',
    'null',
    'false',
    '0',
    '""',
    '[]',
    '{}',
    'true',
    '"task_1"',
    '{"data":null}',
    '{"data":[]}',
    '{"success":true,"data":{"task_id":{}}}',
    '{"data":{"task_id":5}}',
    '{"data":{"task_id":""}}',
    '{"task_id":{}}',
    '{"task_id":5}',
  ];

  it.each(bodies.flatMap((body) => [200, 201, 202].map((status) => [body, status] as const)))(
    '%j with %i',
    async (body, status) => {
      const { api, gateai, clock, creates } = over({ default: raw(body, status) });
      const first = await failure(clock, api.run(model, input));
      expect(first).toBeInstanceOf(UnknownOutcomeError);
      expect(first).toHaveProperty('request', {
        method: 'POST',
        url: 'https://api.unifically.com/v1/tasks',
        body: { model, input },
      });
      expect(await failure(clock, gateai.run('sora-2', input))).toBeInstanceOf(UnknownOutcomeError);
      expect(creates()).toHaveLength(2);
    },
  );

  it('204', async () => {
    const { api, clock } = over({ default: raw(null, 204) });
    expect(await failure(clock, api.tasks.create(model, input))).toBeInstanceOf(UnknownOutcomeError);
  });

  it('with an id that holds the key', async () => {
    const { api, clock } = over({ default: json({ data: { task_id: 'task-sk-of-the-hostile-tests' } }) });
    const error = await failure(clock, api.tasks.create(model, input));
    expect(error).toBeInstanceOf(UnknownOutcomeError);
    expect(findSecret(error, 'sk-of-the-hostile-tests')).toBeUndefined();
  });
});

describe('a 500 to a create', () => {
  it.each<[unknown, string]>([
    [{ success: false, code: 500, data: { message: 'The provider failed' } }, 'ServerError'],
    [{ message: 'Internal server error' }, 'UnknownOutcomeError'],
    [{ error: 'Internal Server Error', status: 500 }, 'UnknownOutcomeError'],
    [null, 'UnknownOutcomeError'],
    [[], 'UnknownOutcomeError'],
  ])('%j is a %s', async (body, name) => {
    const { api, clock, creates } = over({ default: json(body, 500) });
    const error = await failure(clock, api.tasks.create(model, input));
    expect(error.name).toBe(name);
    expect(creates()).toHaveLength(1);
    // Whatever its class, its message says that it may have been charged.
    expect(error.message).toMatch(
      /\ba paid task may exist.*\. Before you send it again, wait a minute, then see if the balance of GET \/account fell or a callback came$/i,
    );
  });

  it('is about a payment, as no estimate is', async () => {
    const body = { success: false, code: 500, data: { message: 'The provider failed' } };
    const { api, clock } = over({ default: json(body, 500) });
    const [{ message }, estimate] = [
      await failure(clock, api.tasks.create(model, input)),
      await failure(clock, api.tasks.estimate(model, input)),
    ];
    expect(message).toMatch(/^The provider failed; a paid task may exist\. /);
    expect(estimate.message).toBe('The provider failed');
  });
});

describe('JSON of any form', () => {
  it.each<[unknown, string]>([
    [{ error: { message: 'No such voice' } }, 'No such voice'],
    [{ data: 'x' }, 'The response is HTTP 400'],
    [{ data: { message: { text: 'x' } }, error: 5, message: 'Last words' }, 'Last words'],
    [null, 'The response is HTTP 400'],
    [[1], 'The response is HTTP 400'],
    [{ message: 'x'.repeat(100_000) }, 'x'.repeat(2000)],
  ])('in a refusal: %j', async (body, message) => {
    const { api, clock } = over({ default: json(body, 400) });
    expect(await failure(clock, api.account.get())).toMatchObject({ name: 'ValidationError', message });
  });

  it('in suggestions', async () => {
    const { gateai, clock } = over({
      default: json({ error: 'Model not found', suggestions: ['sora-2', 5, null, ''] }, 404),
    });
    const error = await failure(clock, gateai.models.get('sora'));
    expect(error).toBeInstanceOf(NotFoundError);
    expect(error).toHaveProperty('suggestions', ['sora-2']);
  });

  it('in polls: the wait continues', async () => {
    const bodies = [{ data: null }, null, { data: { status: 5 } }, { data: { status: 'completed' } }];
    let polls = 0;
    const done = { data: { status: 'completed', output: { video_url: 'https://example.com/boat.mp4' } } };
    const { api, clock } = over({
      '/v1/tasks': created,
      default: () => Response.json(polls < bodies.length ? bodies[polls++] : (polls++, done)),
    });
    expect(await clock.until(api.run(model, input))).toEqual({ video_url: 'https://example.com/boat.mp4' });
    expect(polls).toBe(5);
  });

  it('in three 503s in a row: the wait continues', async () => {
    let polls = 0;
    const done = { data: { status: 'completed', output: { video_url: 'https://example.com/boat.mp4' } } };
    const { api, clock } = over({
      '/v1/tasks': created,
      default: () => (polls++ < 3 ? Response.json({ error: { message: 'x' } }, { status: 503 }) : Response.json(done)),
    });
    expect(await clock.until(api.run(model, input))).toEqual({ video_url: 'https://example.com/boat.mp4' });
  });

  it('never fails a task that may still run: only HTTP 400 is documented for a failed task', async () => {
    let polls = 0;
    const failed = { success: false, code: 503, data: { status: 'failed', message: 'Upstream failed' } };
    const done = { data: { status: 'completed', output: { video_url: 'https://example.com/boat.mp4' } } };
    const { api, clock } = over({
      '/v1/tasks': created,
      default: () => (polls++ < 2 ? Response.json(failed, { status: 503 }) : Response.json(done)),
    });
    expect(await clock.until(api.run(model, input))).toEqual({ video_url: 'https://example.com/boat.mp4' });
  });

  it('JSON that is nested 20,000 levels deep', async () => {
    const deep = `{"data":${'['.repeat(20_000)}${']'.repeat(20_000)}}`;
    const { api, clock } = over({ default: raw(deep) });
    expect(await failure(clock, api.account.get())).toBeInstanceOf(ServerError);
  });

  it('in a handle without a time: the task is polled', async () => {
    const done = { data: { status: 'completed', output: { video_url: 'https://example.com/boat.mp4' } } };
    const { api, clock } = over({ default: json(done) });
    expect(await clock.until(api.tasks.resume({ api: 'unifically', id: 'task_1', model }))).toEqual({
      video_url: 'https://example.com/boat.mp4',
    });
  });

  it('in arguments: one clear error', async () => {
    const { api, clock, calls } = over({});
    const loop: Record<string, unknown> = {};
    loop.self = loop;
    expect((await failure(clock, api.tasks.get('\ud800'))).message).toContain('Unicode');
    expect((await failure(clock, api.tasks.wait(undefined as never))).message).toContain('`task`');
    expect((await failure(clock, api.tasks.get({ id: 5 } as never))).message).toContain('`task`');
    expect((await failure(clock, api.tasks.create(model, { prompt: 1n } as never))).message).toContain('JSON');
    expect(calls).toHaveLength(0);
  });
});

describe('a poll that is answered with another task', () => {
  const video = { status: 'completed', output: { video_url: 'https://example.com/of-somebody-else.mp4' } };
  const failed = { status: 'failed', message: 'Refused' };

  it.each<[string, object, number]>([
    ['one that is completed', { data: { task_id: 'task_2', ...video } }, 200],
    ['one that has failed', { data: { task_id: 'task_2', ...failed } }, 200],
    ['one that has failed, as HTTP 400', { success: false, code: 400, data: { task_id: 'task_2', ...failed } }, 400],
    ['an id that is a number', { data: { task_id: 2, ...video } }, 200],
    ['an empty id', { data: { task_id: '', ...video } }, 200],
  ])('%s: that is an error, never its output or its failure', async (_name, body, status) => {
    const { api, clock, calls, creates } = over({ '/v1/tasks': created, '/v1/tasks/task_1': json(body, status) });
    expect(await failure(clock, api.tasks.get('task_1'))).toBeInstanceOf(ServerError);
    calls.length = 0;
    const error = await failure(clock, api.run(model, input));
    expect(error).toMatchObject({ constructor: ServerError, handle: { id: 'task_1' } });
    expect(error.message).toBe('Unexpected response: the id of the task is missing or wrong');
    // As after any poll that fails, the next ones are tried, and nothing is created again.
    expect([creates().length, calls.length]).toEqual([1, 6]);
  });

  it('the same at GateAI, whose responses need no id', async () => {
    const finished = { status: 'FINISHED', result: ['https://example.com/boat.png'] };
    const { gateai, clock } = over({
      '/get/g1': json({ task_id: 'g2', ...finished }),
      '/get/g3': json({ task_id: 'g3', ...finished }),
      '/get/g4': json(finished),
    });
    expect(await failure(clock, gateai.tasks.get('g1'))).toBeInstanceOf(ServerError);
    for (const id of ['g3', 'g4'])
      expect(await clock.until(gateai.tasks.get(id))).toMatchObject({ id, done: true, status: 'FINISHED' });
  });

  it('one without an id, or with null as its id, is accepted', async () => {
    for (const more of [{}, { task_id: null }]) {
      const { api, clock } = over({ '/v1/tasks/task_1': json({ data: { ...more, ...video } }) });
      expect(await clock.until(api.tasks.get('task_1'))).toMatchObject({ id: 'task_1', status: 'completed' });
    }
  });
});

describe('a key that the server echoes', () => {
  const key = 'sk/live+4f1c=Zz9~q';
  const forms = [
    key,
    encodeURIComponent(key),
    JSON.stringify(key).slice(1, -1).replaceAll('/', '\\/'),
    key.toUpperCase(),
  ];

  it.each(forms)('as %s is in no part of an error', async (form) => {
    const body = {
      success: false,
      code: form,
      data: { message: form, code: form, request_id: form, status: 'failed', [form]: [form] },
      suggestions: [form],
      error: form,
    };
    for (const status of [400, 401, 402, 404, 409, 422, 429, 500, 503]) {
      for (const text of [JSON.stringify(body), JSON.stringify(body).replaceAll('/', '\\/')]) {
        const { api, clock } = over({ default: raw(text, status) }, { apiKey: key, maxRetries: 0 });
        for (const call of [
          () => api.tasks.create(model, input),
          () => api.account.get(),
          () => api.tasks.wait('task_1'),
        ]) {
          expect(findSecret(await failure(clock, call()), key)).toBeUndefined();
        }
      }
    }
  });

  it('and that a `fetch` of the caller’s own puts into what it throws', async () => {
    const thrown = Object.assign(new Error(`failed for ${key}`), {
      config: { headers: { Authorization: `Bearer ${key}` } },
      cause: { request: new Request('http://x/', { headers: { authorization: key } }) },
    });
    const { api, clock } = over({ default: () => Promise.reject(thrown) }, { apiKey: key, maxRetries: 0 });
    for (const call of [() => api.tasks.create(model, input), () => api.account.get()]) {
      const error = await failure(clock, call());
      expect(findSecret(error, key)).toBeUndefined();
      expect((error.cause as Error).message).toBe('failed for [key]');
    }
  });
});

describe('a pause that is too long', () => {
  it.each([
    ['1e12', 1e12],
    ['Infinity', Infinity],
    ['Fri, 31 Dec 9999 23:59:59 GMT', 251_609_846_399],
  ])('%s', async (header, seconds) => {
    const { api, clock, calls } = over({ default: json({ message: 'Slow down' }, 429, { 'Retry-After': header }) });
    const error = await failure(clock, api.account.get());
    expect(error).toBeInstanceOf(RateLimitError);
    const { retryAfter } = error as { retryAfter?: number };
    if (seconds === Infinity) expect(retryAfter).toBe(Infinity);
    else expect(retryAfter! / seconds).toBeCloseTo(1, 2);
    expect(error.message).toMatch(/Slow down; `Retry-After` is .* s, more than `maxRetryAfter` allows/);
    expect([calls.length, clock.now()]).toEqual([1, 0]);
    // The key pauses for `maxRetryAfter`, and no longer.
    const next = failure(clock, api.account.get());
    await next;
    expect([calls.length, clock.now()]).toEqual([2, 300_000]);
  });

  it('in a 503 is not waited for either', async () => {
    const { api, clock, calls } = over({ default: json({}, 503, { 'Retry-After': '1e12' }) });
    expect(await failure(clock, api.account.get())).toBeInstanceOf(ServerError);
    expect([calls.length, clock.now()]).toEqual([1, 0]);
  });

  it('is as long as `maxRetryAfter` says', async () => {
    const { api, clock, calls } = over({ default: json({}, 429, { 'Retry-After': '10' }) }, { maxRetryAfter: 5000 });
    expect(await failure(clock, api.account.get())).toBeInstanceOf(RateLimitError);
    expect(calls).toHaveLength(1);
  });
});

const servers: { close(): void; closeAllConnections(): void }[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

/** A server on loopback; it stops after the test. */
async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  servers.push(server);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

describe('a redirect', () => {
  it.each([301, 302, 303, 307, 308])(
    'with %i is followed neither by a create nor by a read, nor by a raw client',
    async (status) => {
      let elsewhere = 0;
      const other = await serve((_request, response) => {
        elsewhere++;
        response.end(JSON.stringify({ data: { task_id: 'stolen', balance_usd: 1 } }));
      });
      let requests = 0;
      const url = await serve((request, response) => {
        requests++;
        request.resume();
        response.writeHead(status, { Location: `${other}/v1/tasks?token=secret` }).end();
      });
      const api = new Unifically({ apiKey: 'sk-of-redirects', baseUrl: url });
      const lost = await api.tasks.create(model, input).catch((reason: unknown) => reason);
      expect(lost).toBeInstanceOf(UnknownOutcomeError);
      expect((lost as Error).message).toContain(`redirects to ${other}/v1/tasks;`);
      const read = await api.account.get().catch((reason: unknown) => reason);
      expect(read).toBeInstanceOf(ConnectionError);
      expect((read as Error).message).toContain(other);
      const { response } = await createUnificallyClient({ apiKey: 'sk-of-redirects', baseUrl: url }).GET('/account');
      expect(response.status).toBe(status);
      expect([requests, elsewhere]).toEqual([3, 0]);
    },
  );
});

describe('a response that is too large', () => {
  it('ends with an error that names the limit, also if it was compressed', async () => {
    const bomb = gzipSync(Buffer.alloc(64 * 1024 * 1024, 'x'));
    let requests = 0;
    const url = await serve((request, response) => {
      requests++;
      request.resume();
      response.writeHead(200, { 'Content-Encoding': 'gzip', 'Content-Type': 'application/json' }).end(bomb);
    });
    const api = new Unifically({ apiKey: 'sk-of-bombs', baseUrl: url, maxResponseBytes: 1_000_000 });
    const before = process.memoryUsage().arrayBuffers;
    await expect(api.account.get()).rejects.toThrow('The response has more than 1000000 bytes (`maxResponseBytes`)');
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(32 * 1024 * 1024);
    expect(requests).toBe(1);
    await expect(api.tasks.create(model, input)).rejects.toBeInstanceOf(UnknownOutcomeError);
  });

  it('as a download ends at `maxBytes`, and one without an end at `timeout`', async () => {
    let [chunks, open] = [0, 0];
    const url = await serve((request, response) => {
      response.writeHead(200, { 'Content-Type': 'video/mp4' });
      const timer = setInterval(
        () => response.write(Buffer.alloc(request.url!.startsWith('/fast') ? 100_000 : 10)) && chunks++,
        5,
      );
      open++;
      response.on('close', () => {
        clearInterval(timer);
        open--;
      });
    });
    const { files } = new Unifically({ apiKey: 'sk-of-downloads', baseUrl: url });
    await expect(files.download([`${url}/fast?signature=secret`], { maxBytes: 1_000_000 })).rejects.toThrow(
      `${url}/fast has more than 1000000 bytes (\`maxBytes\`)`,
    );
    const start = performance.now();
    await expect(files.download([`${url}/slow`, `${url}/slow2`], { timeout: 300 })).rejects.toMatchObject({
      name: 'TimeoutError',
    });
    expect(performance.now() - start).toBeLessThan(5000);
    // The rest is not read.
    await expect.poll(() => open).toBe(0);
    const before = chunks;
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(chunks).toBe(before);
  });

  it('names more files than any model makes', async () => {
    const { files } = new Unifically({ apiKey: 'sk-of-downloads' });
    await expect(
      files.download(Array.from({ length: 101 }, (_, index) => `https://example.com/${index}`)),
    ).rejects.toThrow('more than 100');
  });
});

describe('a base URL', () => {
  it.each([
    ['127.0.0.1:4010', '`baseUrl` must begin with http:// or https://; try http://127.0.0.1:4010'],
    ['localhost:4010', '`baseUrl` must begin with http:// or https://; try http://localhost:4010'],
    ['api.example.com', '`baseUrl` must begin with http:// or https://; try http://api.example.com'],
    ['ftp://x', '`baseUrl` must begin with http:// or https://'],
    ['', '`baseUrl` must begin with http:// or https://'],
    ['https://', '`baseUrl` is not a valid URL'],
    ['http://127.0.0.1:99999', '`baseUrl` is not a valid URL'],
    ['https://ann:secret@example.com', '`baseUrl` must not have a user name, password, query or fragment'],
    ['https://example.com/?x=1', '`baseUrl` must not have a user name, password, query or fragment'],
    ['http://127.0.0.1:6000', '`baseUrl` has the port 6000, which `fetch` blocks'],
  ])('%j is refused before anything is sent', (baseUrl, message) => {
    for (const make of [() => new Unifically({ apiKey: 'k', baseUrl }), () => new GateAI({ apiKey: 'k', baseUrl })]) {
      expect(make).toThrow(UnigenError);
      expect(make).toThrow(message);
      expect(make).not.toThrow('secret');
    }
    expect(() => new Unifically({ apiKey: 'k', storageUrl: baseUrl })).toThrow(
      message.replace('baseUrl', 'storageUrl'),
    );
  });

  it('may have every port but those that the standard of `fetch` blocks', () => {
    const blocked = [];
    for (let port = 0; port < 65_536; port++) {
      try {
        checkBaseUrl('baseUrl', `http://127.0.0.1:${port}`);
      } catch {
        blocked.push(port);
      }
    }
    // Port 0 as well since 2025, but that is how programs ask for a free one, so it is never in a URL.
    expect(blocked).toEqual([
      1, 7, 9, 11, 13, 15, 17, 19, 20, 21, 22, 23, 25, 37, 42, 43, 53, 69, 77, 79, 87, 95, 101, 102, 103, 104, 109, 110,
      111, 113, 115, 117, 119, 123, 135, 137, 139, 143, 161, 179, 389, 427, 465, 512, 513, 514, 515, 526, 530, 531, 532,
      540, 548, 554, 556, 563, 587, 601, 636, 989, 990, 993, 995, 1719, 1720, 1723, 2049, 3659, 4045, 4190, 5060, 5061,
      6000, 6566, 6665, 6666, 6667, 6668, 6669, 6679, 6697, 10080,
    ]);
  });

  it('keeps its path, without a slash at its end', () => {
    expect(new Unifically({ baseUrl: 'https://app.example/ai/' }).baseUrl).toBe('https://app.example/ai');
  });

  it('with https on a port that speaks http is a ConnectionError', async () => {
    const url = await serve((_request, response) => void response.end('{}'));
    const api = new Unifically({ apiKey: 'sk-of-schemes', baseUrl: url.replace('http:', 'https:'), maxRetries: 0 });
    await expect(api.tasks.create(model, input)).rejects.toBeInstanceOf(ConnectionError);
  });
});

it('without a key, a 401 names the ways to pass one', async () => {
  const { api, clock } = over(
    { default: json({ message: 'Unauthorized' }, 401) },
    { apiKey: '', baseUrl: 'https://app.example' },
  );
  const error = await failure(clock, api.account.get());
  expect(error).toBeInstanceOf(AuthenticationError);
  expect(error.message).toBe('Unauthorized; pass `apiKey` or set UNIFICALLY_API_KEY');
});

it('an `onUpdate` that throws ends the wait with the handle', async () => {
  const { api, clock } = over({ '/v1/tasks': created, default: json({ data: { status: 'processing' } }) });
  const error = await failure(
    clock,
    api.run(model, input, {
      onUpdate: () => {
        throw new Error('disk full');
      },
    }),
  );
  expect(error).toMatchObject({ message: 'onUpdate threw; the task keeps running', handle: { id: 'task_1' } });
});

it('an empty list may be omitted, as by the API; anything else in its place is an error', async () => {
  const { api, clock } = over({ default: json({ success: true, code: 200 }) });
  expect(await clock.until(api.resources.kling.voices())).toEqual([]);
  expect(await clock.until(api.resources.elevenlabs.voices())).toEqual([]);
  for (const body of [
    { code: 200 },
    { success: false },
    { success: true, data: null },
    { success: true, data: {} },
    { success: true, data: [null] },
    [],
  ]) {
    const other = over({ default: json(body) });
    expect(await failure(other.clock, other.api.resources.kling.voices())).toBeInstanceOf(ServerError);
  }
});

describe('what a `fetch` of the caller’s own returns or throws', () => {
  const trap = (name: string) =>
    Object.defineProperty(new Error('x'), name, {
      get() {
        throw new Error('trap');
      },
    });
  const body = () => Response.json({ data: { task_id: 'task_1' } }).body;
  const rejection = (reason: unknown) => {
    const error = reason as Error;
    return Promise.reject(error);
  };

  it.each<[string, () => unknown]>([
    [
      'headers that throw',
      () => ({
        status: 200,
        body: body(),
        headers: {
          get() {
            throw new Error('trap');
          },
        },
      }),
    ],
    ['no headers', () => ({ status: 200, body: body() })],
    ['nothing', () => undefined],
    ['a status of 0', () => ({ status: 0, body: null, headers: new Headers() })],
    ['a status of 999', () => ({ status: 999, body: null, headers: new Headers() })],
    [
      'a stream of strings',
      () => ({
        status: 200,
        headers: new Headers(),
        body: new ReadableStream({ pull: (controller) => controller.enqueue('x') }),
      }),
    ],
    [
      'a body that ends with the error of a refused connection',
      () =>
        new Response(
          new ReadableStream({
            pull: (controller) =>
              controller.error(Object.assign(new Error('x'), { code: 'ECONNREFUSED', syscall: 'connect' })),
          }),
        ),
    ],
    ['a message without a form', () => rejection({ message: Object.create(null) })],
    [
      'a name that throws',
      () =>
        rejection({
          message: 'm',
          name: {
            toString() {
              throw new Error('trap');
            },
          },
        }),
    ],
    ['a message that throws', () => Promise.reject(trap('message'))],
    ['a cause that throws', () => Promise.reject(trap('cause'))],
    ['a code that throws', () => Promise.reject(trap('code'))],
    [
      'at once',
      () => {
        throw new Error('at once');
      },
    ],
  ])('%s: the outcome of the create is unknown', async (_name, respond) => {
    const { api, clock, creates } = over({ default: respond as () => Response });
    expect(await failure(clock, api.tasks.create(model, input))).toBeInstanceOf(UnknownOutcomeError);
    expect(creates()).toHaveLength(1);
  });

  it('a body whose error is a SyntaxError with the key: the key stays out of the errors', async () => {
    const apiKey = 'sk-of-a-syntax-error';
    const api = new Unifically({
      apiKey,
      maxRetries: 0,
      fetch: async () =>
        new Response(
          new ReadableStream({ pull: (controller) => controller.error(new SyntaxError(`Unexpected ${apiKey}`)) }),
        ),
    });
    for (const call of [api.tasks.create(model, input), api.account.get()]) {
      const error = await call.then(
        () => undefined,
        (reason: unknown) => reason,
      );
      expect(error).toBeInstanceOf(UnigenError);
      expect(findSecret(error, apiKey)).toBeUndefined();
    }
  });

  it('empty chunks without an end: the deadline ends the call', async () => {
    const api = new Unifically({
      apiKey: 'sk-of-empty-chunks',
      requestTimeout: 100,
      maxRetries: 0,
      fetch: async () =>
        new Response(new ReadableStream({ pull: (controller) => controller.enqueue(new Uint8Array(0)) })),
    });
    await expect(api.tasks.create(model, input)).rejects.toBeInstanceOf(UnknownOutcomeError);
    await expect(api.account.get()).rejects.toMatchObject({ name: 'TimeoutError' });
  });

  it('is read no further once the call has ended', async () => {
    let cancelled = false;
    let timer: ReturnType<typeof setInterval>;
    const stream = () =>
      new ReadableStream({
        start: (controller) => void (timer = setInterval(() => controller.enqueue(new Uint8Array(1)), 10)),
        cancel: () => (clearInterval(timer), void (cancelled = true)),
      });
    const api = new Unifically({
      apiKey: 'sk-of-slow-chunks',
      requestTimeout: 60,
      maxRetries: 0,
      fetch: async () => new Response(stream()),
    });
    await expect(api.account.get()).rejects.toMatchObject({ name: 'TimeoutError' });
    await vi.waitFor(() => expect(cancelled).toBe(true));
  });
});

describe('options of a call', () => {
  it.each<[object | null, string]>([
    [{ timeout: 0 }, '`timeout` must be a number of milliseconds above 0'],
    [{ timeout: -1 }, '`timeout`'],
    [{ timeout: NaN }, '`timeout`'],
    [{ timeout: '1' }, '`timeout`'],
    [{ pollInterval: '50' }, '`pollInterval`'],
    [{ pollInterval: -1 }, '`pollInterval`'],
    [{ signal: 5 }, '`signal` must be an AbortSignal'],
    [{ signal: {} }, '`signal`'],
    [{ onUpdate: 5 }, '`onUpdate` must be a function'],
    [{ onCreate: 'x' }, '`onCreate` must be a function'],
    [{ maxcost: 1 }, 'Unknown option `maxcost`; did you mean maxCost or beforePay?'],
    [{ max_cost: 1 }, 'maxCost'],
    [{ budgetUSD: 1 }, 'Unknown option `budgetUSD`'],
    [{ beforePayment: () => {} }, 'Unknown option `beforePayment`'],
    [{ limiter: {} }, 'Unknown option `limiter`'],
    [null, 'The options must be an object'],
  ])('%j are refused before anything is sent', async (options, message) => {
    const { api, clock, calls } = over({ default: created });
    for (const call of [
      () => api.run(model, input, options as never),
      () => api.tasks.create(model, input, options as never),
      () => api.tasks.wait('task_1', options as never),
    ]) {
      expect((await failure(clock, call())).message).toContain(message);
    }
    expect(calls).toHaveLength(0);
  });

  it.each<[object, string]>([
    [{ beforePayment: () => {} }, 'Unknown option `beforePayment`; did you mean limiter or beforePay?'],
    [{ maxCost: 5 }, 'Unknown option `maxCost`'],
    [{ rateLimiter: {} }, 'Unknown option `rateLimiter`'],
    [{ beforePay: 'x' }, '`beforePay` must be a function'],
  ])('%j of a client is refused when it is made', (options, message) => {
    expect(() => new Unifically({ apiKey: 'key', ...options })).toThrow(message);
    expect(() => new GateAI({ apiKey: 'key', ...options })).toThrow(message);
  });

  it('the options of runMany are its own', async () => {
    const { api, calls } = over({ default: created });
    const items = [{ model, input }] as const;
    await expect(api.runMany(items, { concurency: 5 } as never)).rejects.toThrow(
      'Unknown option `concurency` of runMany; did you mean concurrency?',
    );
    await expect(api.runMany(items, { maxCost: 5 } as never)).rejects.toThrow(
      'Unknown option `maxCost`; did you mean budget?',
    );
    expect(calls).toHaveLength(0);
  });

  it('inputs and sources of uploads that can’t be read are one clear error', async () => {
    const { api, calls } = over({}, { clock: undefined });
    const loop: Record<string, unknown> = {};
    loop.self = loop;
    const deep = JSON.parse(`${'{"a":'.repeat(50_000)}1${'}'.repeat(50_000)}`) as object;
    for (const bad of [
      loop,
      deep,
      Object.defineProperty({}, 'prompt', {
        enumerable: true,
        get() {
          throw new Error('trap');
        },
      }),
    ]) {
      await expect(api.tasks.create(model, bad as never)).rejects.toBeInstanceOf(UnigenError);
    }
    async function* broken() {
      yield new Uint8Array(1);
      throw new Error('trap');
    }
    for (const bad of [undefined, null, 5, {}, broken(), Symbol('x')])
      await expect(api.files.upload(bad as never)).rejects.toBeInstanceOf(UnigenError);
    expect(calls).toHaveLength(0);
  });
});

it('a wait ends at once if the API asks for too long a pause, with the handle', async () => {
  const { api, clock, calls } = over({ '/v1/tasks': created, default: json({}, 429, { 'Retry-After': '1e12' }) });
  const error = await failure(clock, api.run(model, input));
  expect(error).toMatchObject({ name: 'RateLimitError', exceeded: true, handle: { id: 'task_1' } });
  expect(calls).toHaveLength(2);
  expect(clock.now()).toBeLessThan(10_000);
});

it.each([{ video_url: 5 }, { video_url: '' }, { image_urls: 'x' }, { image_urls: [5] }, { audio_urls: {} }])(
  'an output of %j is never passed on as a URL',
  async (output) => {
    const { api, clock } = over({ '/v1/tasks': created, default: json({ data: { status: 'completed', output } }) });
    expect(await failure(clock, api.run(model, input))).toMatchObject({
      name: 'ServerError',
      handle: { id: 'task_1' },
    });
  },
);

describe('a download', () => {
  const { files } = new Unifically({
    apiKey: 'sk-of-downloads',
    fetch: async () => Promise.reject(new TypeError('fetch failed')),
  });

  it('a download of a value that contains itself, or is very wide, ends', async () => {
    const loop: Record<string, unknown> = {};
    loop.self = loop;
    expect(await files.download(loop)).toEqual([]);
    expect(await files.download(new Array(300_000).fill('x'))).toEqual([]);
  });

  it('shows no password in its error', async () => {
    await expect(files.download('https://ann:secret@example.com/a?token=secret')).rejects.toThrow(
      /^https:\/\/example\.com\/a can't be fetched$/,
    );
  });
});
