import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  AbortError,
  CostLimitError,
  GateAI,
  InsufficientBalanceError,
  RateLimitError,
  TaskFailedError,
  Unifically,
  UnknownOutcomeError,
} from 'unigen';
import { toNodeListener } from 'unigen/node';
import { createSandbox } from 'unigen/sandbox';
import { serveSandbox, type ServedSandbox } from 'unigen/sandbox/server';
import { createWebhookHandler } from 'unigen/webhooks';

// The client's behaviour against the sandbox's faults, over real sockets.

const model = 'google/veo-3.1-fast';
const input = { prompt: 'A paper boat' };
let served: ServedSandbox;
let api: Unifically;
let keys = 0;

/** Each request that was answered, such as `GET /account`. */
let requests: string[];

beforeEach(async () => {
  const seen: string[] = (requests = []);
  served = await serveSandbox({
    port: 0,
    speed: 1000,
    balance: 10,
    onResponse: ({ method, path }) => void seen.push(`${method} ${path}`),
  });
  api = new Unifically({ apiKey: `key-${++keys}`, baseUrl: served.url, random: () => 0 });
});
afterEach(() => served.stop());

const tasks = () => served.sandbox.control.tasks();
const fault = (...given: Parameters<typeof served.sandbox.control.fault>) => served.sandbox.control.fault(...given);
const run = () => api.run(model, input, { pollInterval: 50 });

describe('a create', () => {
  it.each([
    [{ kind: 'lost' }, 1],
    [{ kind: 'malformed' }, 1],
    [{ kind: 'cut' }, 1],
    [{ kind: 'reset' }, 0],
    [{ kind: 'status', status: 503 }, 0],
  ] as const)('that meets the fault %j is never sent again', async (kind, accepted) => {
    fault(kind);
    const error = await run().then(
      () => undefined,
      (reason: unknown) => reason,
    );
    expect(error).toBeInstanceOf(UnknownOutcomeError);
    expect((error as UnknownOutcomeError).request.body).toEqual({ model, input });
    expect(tasks()).toHaveLength(accepted);
    // If it was accepted after all, the account was charged.
    const { balance_usd } = await api.account.get();
    expect(balance_usd < 10).toBe(accepted === 1);
  });

  it.each([
    [{ kind: 'lost' }, 1],
    [{ kind: 'reset' }, 0],
  ] as const)('at GateAI that meets the fault %j is never sent again either', async (kind, accepted) => {
    fault(kind);
    const gateai = new GateAI({ apiKey: `key-${keys}`, baseUrl: served.url });
    await expect(gateai.run('gpt-image-2', input)).rejects.toBeInstanceOf(UnknownOutcomeError);
    expect(tasks()).toHaveLength(accepted);
    expect(requests).toEqual(['POST /api/generate']);
  });

  it('uploads bytes first, once for equal content, and is not sent if that fails', async () => {
    const frame = () => Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 1]);
    await api.run(
      model,
      { ...input, reference_image_urls: [frame(), Buffer.from(frame()), new Blob([frame()])] },
      { pollInterval: 50 },
    );
    expect(requests.filter((line) => line === 'PUT /upload')).toHaveLength(1);
    const [task] = tasks();
    expect(new Set(task!.input.reference_image_urls as string[]).size).toBe(1);

    fault({ kind: 'status', status: 400, message: 'No such format' }, { path: '/upload' });
    await expect(api.run(model, { ...input, start_image_url: Uint8Array.from([9]) })).rejects.toThrow('No such format');
    expect(tasks()).toHaveLength(1);
  });

  it('that meets a 429 is sent after Retry-After', async () => {
    fault({ kind: 'status', status: 429, retryAfter: 1 });
    const start = performance.now();
    await run();
    expect(performance.now() - start).toBeGreaterThan(990);
    expect(tasks()).toHaveLength(1);
  });

  it('that is refused throws with the reason, and costs nothing', async () => {
    await expect(api.run(model, { prompt: 'A kite', duration: 5 as 4 })).rejects.toMatchObject({
      name: 'ValidationError',
      message: 'duration must be 4, 6 or 8',
      status: 422,
    });
    await expect(api.run(model, input, { maxCost: 0.01 })).rejects.toBeInstanceOf(CostLimitError);
    expect((await api.account.get()).balance_usd).toBe(10);
    expect(tasks()).toEqual([]);
  });

  it('that the balance does not cover throws an InsufficientBalanceError', async () => {
    const poor = await serveSandbox({ port: 0, balance: 0.1 });
    try {
      await expect(
        new Unifically({ apiKey: `poor-${keys}`, baseUrl: poor.url }).run(model, input),
      ).rejects.toBeInstanceOf(InsufficientBalanceError);
    } finally {
      await poor.stop();
    }
  });
});

describe('a wait', () => {
  it('continues after every fault of a poll', async () => {
    const polls = { method: 'GET', path: '/v1/tasks/*' };
    for (const kind of ['reset', 'malformed', 'cut', 'lost'] as const) fault({ kind }, polls);
    fault({ kind: 'status', status: 500 }, polls);
    expect((await run()).video_url).toMatch(/\.webm$/);
    expect(tasks()).toHaveLength(1);
  }, 20_000);

  it('ends at the first poll after the task has ended', async () => {
    const handle = await api.tasks.create(model, input);
    served.sandbox.control.end(handle.id, 'completed');
    const start = performance.now();
    await api.tasks.wait(handle, { pollInterval: 50 });
    expect(performance.now() - start).toBeLessThan(1000);
    expect(requests).toEqual(['POST /v1/tasks', `GET /v1/tasks/${handle.id}`]);
  });

  it.each([
    ['between two polls', undefined],
    ['during a poll', { kind: 'delay', ms: 600_000 }],
    ['while it backs off', { kind: 'status', status: 429, retryAfter: 30 }],
  ] as const)('that is aborted %s ends at once, and polls no more', async (_, pollFault) => {
    served.sandbox.control.freeze();
    const handle = await api.tasks.create(model, input);
    if (pollFault) fault(pollFault, { method: 'GET', path: '/v1/tasks/*' });
    const abort = new AbortController();
    const waiting = api.tasks.wait(handle, { pollInterval: 200, signal: abort.signal }).then(
      () => undefined,
      (reason: unknown) => reason,
    );
    await new Promise((resolve) => setTimeout(resolve, 350));
    const count = requests.length;
    const start = performance.now();
    abort.abort();
    expect(await waiting).toBeInstanceOf(AbortError);
    expect(performance.now() - start).toBeLessThan(100);
    await new Promise((resolve) => setTimeout(resolve, 350));
    expect(requests.length).toBe(count);
    // The task continues, and its handle is still valid.
    served.sandbox.control.resume();
    served.sandbox.control.end(handle.id, 'completed');
  });

  it('ends with the message of a failed task, and the cost is refunded', async () => {
    fault({ kind: 'fail', message: 'The prompt was refused' });
    const error = await run().then(
      () => undefined,
      (reason: unknown) => reason,
    );
    expect(error).toBeInstanceOf(TaskFailedError);
    expect(error).toMatchObject({ message: 'The prompt was refused', handle: { model } });
    expect((await api.account.get()).balance_usd).toBe(10);
  });

  it('ends with the webhook, long before a poll would', async () => {
    let server: Server | undefined;
    try {
      const ready = createServer((request, response) => toNodeListener(hooks.fetch)(request, response)).listen(
        0,
        '127.0.0.1',
      );
      server = ready;
      await once(ready, 'listening');
      const secret = 'only the test knows';
      const hooks = createWebhookHandler({
        tasks: api.tasks,
        url: `http://127.0.0.1:${(ready.address() as AddressInfo).port}/hook`,
        secret,
      });
      const start = performance.now();
      await api.run(model, input, { webhook: hooks });
      expect(performance.now() - start).toBeLessThan(1500);
      await served.sandbox.control.delivered();
      expect(served.sandbox.control.deliveries()).toMatchObject([{ attempt: 1, status: 200 }]);
    } finally {
      server?.closeAllConnections();
      server?.close();
    }
  });
});

it('many tasks at once complete, and the key is never blocked', async () => {
  const results = await api.runMany(
    Array.from({ length: 12 }, () => ({ model, input }) as const),
    { concurrency: 12 },
  );
  expect(results.filter(({ ok }) => ok)).toHaveLength(12);
}, 30_000);

it('a caller that exceeds the limit without a client is blocked as by the real API', async () => {
  const request = () => fetch(`${served.url}/account`, { headers: { Authorization: 'Bearer impatient' } });
  const statuses = (await Promise.all(Array.from({ length: 11 }, request))).map(({ status }) => status);
  expect(statuses.filter((status) => status === 429)).toHaveLength(1);
  const impatient = new Unifically({ apiKey: 'impatient', baseUrl: served.url, maxRetries: 0 });
  await expect(impatient.account.get()).rejects.toBeInstanceOf(RateLimitError);
  served.sandbox.control.advance(60_000);
  expect((await request()).status).toBe(200);
});

it('needs no port: the client takes `sandbox.fetch`', async () => {
  const sandbox = createSandbox({ speed: 1000 });
  const options = { apiKey: 'any', fetch: sandbox.fetch };
  const unifically = new Unifically(options);
  const output = await unifically.run(
    model,
    { ...input, start_image_url: new Blob([Uint8Array.from([0x89, 0x50, 0x4e, 0x47])]) },
    { pollInterval: 20 },
  );
  const [video] = await unifically.files.download(output);
  expect(video!.file.type).toBe('video/webm');
  expect((await new GateAI(options).run('gpt-image-2', input, { pollInterval: 20 })).result).toHaveLength(1);
  await sandbox.close();
});
