import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  AuthenticationError,
  InsufficientBalanceError,
  NotFoundError,
  RateLimitError,
  ServerError,
  TaskFailedError,
  Unifically,
  UnknownOutcomeError,
  ValidationError,
} from 'unigen';
import { createProxy, type ProxyOptions } from 'unigen/proxy';
import { freePort } from '../../scripts/prism/start.js';
import { startHostileServer, type HostileServer, type Fault } from '../support/hostile.js';
import { serve, type Served } from '../support/serve.js';

// The client of a page in front of the proxy, and behind it a server that resets, stalls and lies. All on sockets.

const model = 'google/veo-3.1-fast';
const input = { prompt: 'A paper boat' };
let keys = 0;
let key: string;
let vendor: HostileServer;
let own: Served;
let proxy: (request: Request) => Promise<Response>;
let page: Unifically;
/** Everything that left the proxy. */
let sent: string;

function start(options: Partial<ProxyOptions> = {}): void {
  proxy = createProxy({
    api: 'unifically',
    apiKey: key,
    baseUrl: vendor.url,
    basePath: '/ai',
    models: [model],
    authorize: 'public',
    ...options,
  });
}

beforeEach(async () => {
  key = `sk-page-secret-${++keys}`;
  sent = '';
  vendor = await startHostileServer();
  start();
  own = await serve(async (request) => {
    const response = await proxy(request);
    sent += JSON.stringify([...response.headers]) + (await response.clone().text());
    return response;
  });
  page = new Unifically({ baseUrl: `${own.url}/ai`, random: () => 0 });
});
afterEach(async () => {
  await own.stop();
  await vendor.stop();
  expect(sent).not.toContain(key);
});

const posts = () => vendor.seen.filter(({ method }) => method === 'POST');
const thrown = async (promise: Promise<unknown>) =>
  promise.then(
    (value) => expect.fail(`resolved with ${JSON.stringify(value)}`),
    (reason: unknown) => reason,
  );

it('runs a task from beginning to end without a key', async () => {
  vendor.taskTime = 500;
  const statuses: string[] = [];
  const output = await page.run(model, input, { pollInterval: 20, onUpdate: ({ status }) => statuses.push(status) });
  expect(output).toEqual({ video_url: 'https://example.com/boat.mp4' });
  expect(statuses).toEqual(['processing', 'completed']);
  expect(posts().map(({ body }) => JSON.parse(body) as unknown)).toEqual([{ model, input }]);
  for (const { headers } of vendor.seen) expect(headers.authorization).toBe(`Bearer ${key}`);
});

it('uploads files if that is allowed', async () => {
  start({ allowUploads: true });
  const image = new Blob([Uint8Array.of(0x89, 0x50, 0x4e, 0x47)]);
  await page.tasks.create(model, { ...input, start_image_url: image });
  const [upload, task] = vendor.seen;
  expect([upload!.method, upload!.path]).toEqual(['PUT', '/upload']);
  expect(upload!.body).toContain('filename="file.png"');
  expect(JSON.parse(task!.body)).toMatchObject({ input: { start_image_url: 'https://files.example.com/1.png' } });
});

it('estimates, and reads lists', async () => {
  expect(await page.tasks.estimate(model, input)).toEqual({ cost: 0.4 });
  vendor.next('GET /v1/resources/google/voices/veo-3.1', {
    do: 'respond',
    status: 200,
    body: { success: true, code: 200, data: [{ id: 'achernar' }] },
  });
  expect(await page.resources.veo.voices()).toEqual([{ id: 'achernar' }]);
});

describe('the page sees the errors it would see without the proxy', () => {
  it.each<[string, new (...args: never[]) => Error, Partial<ProxyOptions>]>([
    ['nobody is signed in', AuthenticationError, { authorize: () => false }],
    ['the model is not allowed', AuthenticationError, { models: [] }],
    ['it would cost too much', InsufficientBalanceError, { maxCost: 0.1 }],
    ['the body is too large', Error, { maxBytes: 10 }],
    [
      'authorize throws',
      ServerError,
      {
        authorize: () => {
          throw new Error('down');
        },
      },
    ],
  ])('if %s', async (_name, type, options) => {
    start(options);
    const error = await thrown(page.run(model, input));
    expect(error).toBeInstanceOf(type);
    expect(error).not.toBeInstanceOf(UnknownOutcomeError);
    expect(posts().filter(({ body }) => !body.includes('dry_run'))).toHaveLength(0);
  });

  it('if the API refuses', async () => {
    vendor.next(
      'POST /v1/tasks',
      { do: 'respond', status: 422 },
      { do: 'respond', status: 402 },
      { do: 'respond', status: 500 },
    );
    expect(await thrown(page.run(model, input))).toMatchObject({
      constructor: ValidationError,
      message: 'Refused with 422',
    });
    expect(await thrown(page.run(model, input))).toMatchObject({ constructor: InsufficientBalanceError, status: 402 });
    // A 500 in the form of the API means that it failed.
    expect(await thrown(page.run(model, input))).toMatchObject({ constructor: ServerError, status: 500 });
  });

  it('if the task fails, or there is none', async () => {
    vendor.next('GET /v1/tasks/id', {
      do: 'respond',
      status: 400,
      body: { success: false, code: 400, data: { status: 'failed', message: 'The prompt was refused' } },
    });
    expect(await thrown(page.run(model, input, { pollInterval: 20 }))).toMatchObject({
      constructor: TaskFailedError,
      message: 'The prompt was refused',
    });
    expect(await thrown(page.tasks.get('task_99'))).toBeInstanceOf(NotFoundError);
  });

  it('if a page of another origin is not listed', async () => {
    const response = await fetch(`${own.url}/ai/v1/tasks/task_1`, { headers: { Origin: 'https://evil.example' } });
    expect(response.status).toBe(403);
  });
});

describe('a payment is sent once', () => {
  it.each<[string, Fault]>([
    ['is reset', { do: 'reset' }],
    ['is cut off', { do: 'cut' }],
    ['never comes', { do: 'stall' }],
    ['is one of a gateway', { do: 'respond', status: 502, body: '<html>Bad gateway</html>' }],
    ['is a 503', { do: 'respond', status: 503 }],
    ['is a success that says nothing', { do: 'respond', status: 200, body: 'OK' }],
    ['names no task', { do: 'respond', status: 200, body: { success: true } }],
    ['leads elsewhere', { do: 'respond', status: 307, headers: { Location: '/v1/tasks' } }],
  ])('if its response %s: the page gets an unknown outcome', async (_name, trick) => {
    start({ requestTimeout: 300 });
    vendor.next('POST /v1/tasks', trick);
    const error = await thrown(page.run(model, input));
    expect(error).toBeInstanceOf(UnknownOutcomeError);
    expect(error).toMatchObject({ request: { method: 'POST', url: `${own.url}/ai/v1/tasks`, body: { model, input } } });
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(posts()).toHaveLength(1);
  });

  it('if the page leaves meanwhile: it is forwarded, and its owner is remembered', async () => {
    const owners = new Map<string, string>();
    let left = false;
    const slow = async (request: Request) => {
      const response = await fetch(request);
      while (!left) await new Promise((resolve) => setTimeout(resolve, 5));
      return response;
    };
    const authorize = (request: Request) => {
      request.signal.addEventListener('abort', () => (left = true));
      return { user: 'ann' };
    };
    start({
      ownership: true,
      ownerStore: { get: (id) => owners.get(id), set: (id, user) => void owners.set(id, user) },
      authorize,
      fetch: slow,
    });
    const leave = new AbortController();
    const call = thrown(page.run(model, input, { signal: leave.signal }));
    while (posts().length === 0) await new Promise((resolve) => setTimeout(resolve, 1));
    leave.abort();
    expect(await call).toBeInstanceOf(UnknownOutcomeError);
    while (owners.size === 0) await new Promise((resolve) => setTimeout(resolve, 5));
    expect([...owners]).toEqual([['task_1', 'ann']]);
    expect(posts()).toHaveLength(1);
  });

  it('if the API is unreachable: the page retries, and it arrives once', async () => {
    const port = await freePort();
    start({ baseUrl: `http://127.0.0.1:${port}` });
    const once = new Unifically({ baseUrl: `${own.url}/ai`, maxRetries: 0 });
    expect(await thrown(once.run(model, input))).toMatchObject({
      constructor: RateLimitError,
      code: 'upstream_unreachable',
      retryAfter: 1,
    });
    const call = page.run(model, input, { pollInterval: 20 });
    await new Promise((resolve) => setTimeout(resolve, 300));
    const late = await startHostileServer(port);
    try {
      expect(await call).toEqual({ video_url: 'https://example.com/boat.mp4' });
      expect(late.tasks).toBe(1);
    } finally {
      await late.stop();
    }
  });

  it('if the API says to wait: the page waits, and sends it once more', async () => {
    vendor.next('POST /v1/tasks', { do: 'respond', status: 429, headers: { 'Retry-After': '1' } });
    await page.run(model, input, { pollInterval: 20 });
    expect(posts()).toHaveLength(2);
    expect(posts()[1]!.at - posts()[0]!.at).toBeGreaterThanOrEqual(990);
    expect(vendor.tasks).toBe(1);
  });
});

it('the page retries a read that fails', async () => {
  vendor.next(
    'GET /v1/tasks/id',
    { do: 'reset' },
    { do: 'respond', status: 503 },
    { do: 'respond', status: 502, body: '<html>' },
  );
  expect(await page.run(model, input, { pollInterval: 20 })).toEqual({ video_url: 'https://example.com/boat.mp4' });
});
