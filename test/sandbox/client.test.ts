import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it as base } from 'vitest';
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
import { createSandbox, type SandboxControl } from 'unigen/sandbox';
import { serveSandbox, type ServedSandbox } from 'unigen/sandbox/server';
import { createWebhookHandler } from 'unigen/webhooks';
import { FakeClock } from '../support/fake-clock.js';
import { fastClock } from '../support/fast-clock.js';
import { turnsUntilSettled } from '../support/turns.js';

// The client's behaviour against the sandbox's faults, over real sockets.

const model = 'google/veo-3.1-fast';
const input = { prompt: 'A paper boat' };
let keys = 0;

interface Fixtures {
  served: ServedSandbox;
  control: SandboxControl;
  /** Each request that was answered, such as `GET /account`. */
  requests: string[];
  apiKey: string;
  api: Unifically;
}

/** Each test has a sandbox of its own, and a key, since the limits of a key are shared by all clients of a process. */
const it = base.extend<Fixtures>({
  requests: ({}, use) => use([]),
  served: async ({ requests }, use) => {
    const served = await serveSandbox({
      port: 0,
      speed: 1000,
      balance: 10,
      onResponse: ({ method, path }) => void requests.push(`${method} ${path}`),
    });
    await use(served);
    await served.stop();
  },
  control: ({ served }, use) => use(served.sandbox.control),
  apiKey: ({}, use) => use(`key-${++keys}`),
  api: ({ served, apiKey }, use) => use(new Unifically({ apiKey, baseUrl: served.url, random: () => 0 })),
});

const run = (api: Unifically) => api.run(model, input, { pollInterval: 50 });

describe.concurrent('a create', () => {
  it.for([
    [{ kind: 'lost' }, 1],
    [{ kind: 'malformed' }, 1],
    [{ kind: 'cut' }, 1],
    [{ kind: 'reset' }, 0],
    [{ kind: 'status', status: 503 }, 0],
  ] as const)('that meets the fault %j is never sent again', async ([kind, accepted], { control, api }) => {
    control.fault(kind);
    const error = await run(api).then(
      () => undefined,
      (reason: unknown) => reason,
    );
    expect(error).toBeInstanceOf(UnknownOutcomeError);
    expect((error as UnknownOutcomeError).request.body).toEqual({ model, input });
    expect(control.tasks()).toHaveLength(accepted);
    // If it was accepted after all, the account was charged.
    const { balance_usd } = await api.account.get();
    expect(balance_usd < 10).toBe(accepted === 1);
  });

  it.for([
    [{ kind: 'lost' }, 1],
    [{ kind: 'reset' }, 0],
  ] as const)(
    'at GateAI that meets the fault %j is never sent again either',
    async ([kind, accepted], { served, control, requests, apiKey }) => {
      control.fault(kind);
      const gateai = new GateAI({ apiKey, baseUrl: served.url });
      await expect(gateai.run('gpt-image-2', input)).rejects.toBeInstanceOf(UnknownOutcomeError);
      expect(control.tasks()).toHaveLength(accepted);
      expect(requests).toEqual(['POST /api/generate']);
    },
  );

  it('uploads bytes first, once for equal content, and is not sent if that fails', async ({
    control,
    requests,
    api,
  }) => {
    const frame = () => Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 1]);
    await api.run(
      model,
      { ...input, reference_image_urls: [frame(), Buffer.from(frame()), new Blob([frame()])] },
      { pollInterval: 50 },
    );
    expect(requests.filter((line) => line === 'PUT /upload')).toHaveLength(1);
    const [task] = control.tasks();
    expect(new Set(task!.input.reference_image_urls as string[]).size).toBe(1);

    control.fault({ kind: 'status', status: 400, message: 'No such format' }, { path: '/upload' });
    await expect(api.run(model, { ...input, start_image_url: Uint8Array.from([9]) })).rejects.toThrow('No such format');
    expect(control.tasks()).toHaveLength(1);
  });

  it('a create that meets a 429 is sent after Retry-After', async ({ control, api }) => {
    control.fault({ kind: 'status', status: 429, retryAfter: 1 });
    const start = performance.now();
    await run(api);
    expect(performance.now() - start).toBeGreaterThan(990);
    expect(control.tasks()).toHaveLength(1);
  });

  it('a create that is refused throws with the reason, and costs nothing', async ({ control, api }) => {
    await expect(api.run(model, { prompt: 'A kite', duration: 5 as 4 })).rejects.toMatchObject({
      name: 'ValidationError',
      message: 'duration must be 4, 6 or 8',
      status: 422,
    });
    await expect(api.run(model, input, { maxCost: 0.01 })).rejects.toBeInstanceOf(CostLimitError);
    expect((await api.account.get()).balance_usd).toBe(10);
    expect(control.tasks()).toEqual([]);
  });

  it('a create that the balance does not cover throws an InsufficientBalanceError', async ({ apiKey }) => {
    const poor = await serveSandbox({ port: 0, balance: 0.1 });
    try {
      await expect(
        new Unifically({ apiKey: `poor-${apiKey}`, baseUrl: poor.url }).run(model, input),
      ).rejects.toBeInstanceOf(InsufficientBalanceError);
    } finally {
      await poor.stop();
    }
  });
});

describe.concurrent('a wait', () => {
  it('continues after every fault of a poll', async ({ served, control, apiKey }) => {
    const polls = { method: 'GET', path: '/v1/tasks/*' };
    for (const kind of ['reset', 'malformed', 'cut', 'lost'] as const) control.fault({ kind }, polls);
    control.fault({ kind: 'status', status: 500 }, polls);
    const api = new Unifically({
      apiKey,
      baseUrl: served.url,
      random: () => 0,
      clock: fastClock(10),
      requestTimeout: 600_000,
    });
    expect((await run(api)).video_url).toMatch(/\.mp4$/);
    expect(control.tasks()).toHaveLength(1);
  });

  it('ends at the first poll after the task has ended', async ({ control, requests, api }) => {
    control.freeze();
    const handle = await api.tasks.create(model, input);
    control.end(handle.id, 'completed');
    const start = performance.now();
    await api.tasks.wait(handle, { pollInterval: 50 });
    expect(performance.now() - start).toBeLessThan(4000);
    expect(requests).toEqual(['POST /v1/tasks', `GET /v1/tasks/${handle.id}`]);
  });

  it('ends with the message of a failed task, which stays paid for', async ({ control, api }) => {
    control.fault({ kind: 'fail', message: 'The prompt was refused' });
    const error = await run(api).then(
      () => undefined,
      (reason: unknown) => reason,
    );
    expect(error).toBeInstanceOf(TaskFailedError);
    expect(error).toMatchObject({ message: 'The prompt was refused', handle: { model } });
    expect((await api.account.get()).balance_usd).toBe(9.6);
  });

  it('ends with the webhook, long before a poll would', async ({ control, api }) => {
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
      expect(performance.now() - start).toBeLessThan(4500);
      await control.delivered();
      expect(control.deliveries()).toMatchObject([{ attempt: 1, status: 200 }]);
    } finally {
      server?.closeAllConnections();
      server?.close();
    }
  });
});

// Alone and against a warm sandbox: in a process that stalls, the server may count requests later than the client expects.
it('many tasks at once complete, and the key is never blocked', async ({ api, served }) => {
  await run(new Unifically({ apiKey: 'warm-up', baseUrl: served.url }));
  const results = await api.runMany(
    Array.from({ length: 12 }, () => ({ model, input, options: { pollInterval: 50 } }) as const),
    { concurrency: 12 },
  );
  expect(results.filter(({ ok }) => ok)).toHaveLength(12);
});

it.concurrent('a caller that exceeds the limit without a client is blocked as by the real API', async () => {
  // On a clock that stands still, however long the requests take.
  const served = await serveSandbox({ port: 0, clock: new FakeClock() });
  const request = () => fetch(`${served.url}/account`, { headers: { Authorization: 'Bearer impatient' } });
  const statuses = (await Promise.all(Array.from({ length: 11 }, request))).map(({ status }) => status);
  expect(statuses.filter((status) => status === 429)).toHaveLength(1);
  const impatient = new Unifically({ apiKey: 'impatient', baseUrl: served.url, maxRetries: 0 });
  await expect(impatient.account.get()).rejects.toBeInstanceOf(RateLimitError);
  served.sandbox.control.advance(60_000);
  expect((await request()).status).toBe(200);
  await served.stop();
});

it.concurrent('needs no port: the client takes `sandbox.fetch`', async () => {
  const sandbox = createSandbox({ speed: 1000 });
  const options = { apiKey: 'any', fetch: sandbox.fetch };
  const unifically = new Unifically(options);
  const output = await unifically.run(
    model,
    { ...input, start_image_url: new Blob([Uint8Array.from([0x89, 0x50, 0x4e, 0x47])]) },
    { pollInterval: 20 },
  );
  const [video] = await unifically.files.download(output);
  expect(video!.file.type).toBe('video/mp4');
  expect((await new GateAI(options).run('gpt-image-2', input, { pollInterval: 20 })).result).toHaveLength(1);
  await sandbox.close();
});

describe('a wait that is aborted', () => {
  it.for([
    ['between two polls', undefined],
    ['during a poll', { kind: 'delay', ms: 600_000 }],
    ['while it backs off', { kind: 'status', status: 429, retryAfter: 30 }],
  ] as const)('%s ends at once, and polls no more', async ([, pollFault], { control, requests, api }) => {
    control.freeze();
    const handle = await api.tasks.create(model, input);
    if (pollFault) control.fault(pollFault, { method: 'GET', path: '/v1/tasks/*' });
    const abort = new AbortController();
    const waiting = api.tasks.wait(handle, { pollInterval: 50, signal: abort.signal }).then(
      () => undefined,
      (reason: unknown) => reason,
    );
    await new Promise((resolve) => setTimeout(resolve, 150));
    abort.abort();
    expect(await turnsUntilSettled(waiting)).toBe(0);
    expect(await waiting).toBeInstanceOf(AbortError);
    // A poll that was sent before the abort may be answered after it.
    await new Promise((resolve) => setTimeout(resolve, 100));
    const count = requests.length;
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(requests.length).toBe(count);
    // The task continues, and its handle is still valid.
    control.resume();
    control.end(handle.id, 'completed');
  });
});
