import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { AbortError, TaskFailedError, Unifically, type TaskState } from 'unigen';
import { createWebhookHandler, type WebhookHandler } from 'unigen/webhooks';
import { FakeClock, settle } from '../support/fake-clock.js';
import { startHostileServer, type HostileServer } from '../support/hostile.js';
import { MemoryApi } from '../support/memory-api.js';
import { serve, type Served } from '../support/serve.js';

// `run` with a webhook: it ends with the event or the poll, whichever comes first.

const model = 'google/veo-3.1-fast';
const input = { prompt: 'A paper boat' };
const output = (id: string) => ({ video_url: `https://example.com/${id}.mp4` });
let keys = 0;

describe('on a fake clock', () => {
  function setup(seconds: number) {
    const clock = new FakeClock();
    const memory = new MemoryApi(clock, () => seconds * 1000);
    const api = new Unifically({ apiKey: `sk-run-${++keys}`, clock, fetch: memory.fetch, random: () => 0 });
    const onTask = vi.fn<(task: TaskState) => void>();
    const hooks = createWebhookHandler({ tasks: api.tasks, url: 'https://app.example/hooks', clock, onTask });
    const event = (id: string) => {
      const body = JSON.stringify({ task_id: id, status: 'completed', data: {} });
      return hooks.fetch(
        new Request('https://app.example/hooks', {
          method: 'POST',
          headers: { 'Content-Type': 'application/json' },
          body,
        }),
      );
    };
    const deliver = async (id: string) => (await clock.until(event(id))).status;
    return { clock, memory, api, hooks, onTask, event, deliver };
  }

  it('the webhook is first: the wait ends with it, after one read', async () => {
    const { clock, memory, api, hooks, onTask, deliver } = setup(3);
    const call = api.run(model, input, { webhook: hooks });
    await clock.advance(3000);
    expect(await deliver('task_0')).toBe(200);
    expect(await call).toEqual(output('task_0'));
    expect(clock.now()).toBe(3000);
    expect(memory.gets.times).toHaveLength(1);
    expect(onTask).toHaveBeenCalledTimes(1);
    expect(clock.sleeping).toBe(0);
  });

  it('the poll is first: the wait ends with it, and the webhook is handled when it comes', async () => {
    const { clock, memory, api, hooks, onTask, deliver } = setup(100);
    expect(await clock.until(api.run(model, input, { webhook: hooks }))).toEqual(output('task_0'));
    expect(onTask).not.toHaveBeenCalled();
    const reads = memory.gets.times.length;
    expect(await deliver('task_0')).toBe(200);
    expect(onTask).toHaveBeenCalledTimes(1);
    expect(memory.gets.times).toHaveLength(reads + 1);
    await settle();
    expect(clock.sleeping).toBe(0);
  });

  it('an event before the wait ends it at once', async () => {
    const { clock, memory, api, hooks, event } = setup(0);
    const onCreate = async ({ id }: { id: string }) => expect((await event(id)).status).toBe(200);
    expect(await clock.until(api.run(model, input, { webhook: hooks, onCreate }))).toEqual(output('task_0'));
    expect(clock.now()).toBe(0);
    expect(memory.gets.times).toHaveLength(1);
  });

  it.each([
    ['an output and an error of null, as a row of a database', { error: null, output: output('task_0') }],
    ['an output', { output: output('task_0') }],
  ])('a source of your own that gives a state with %s ends the wait with the output', async (_state, rest) => {
    const { clock, api } = setup(60);
    const state = { id: 'task_0', status: 'completed', done: true, ...rest } as unknown as TaskState;
    const webhook = { callbackUrl: () => 'https://app.example/hooks', waitForEvent: () => Promise.resolve(state) };
    expect(await clock.until(api.run(model, input, { webhook }))).toEqual(output('task_0'));
  });

  it('a source of your own that gives a state without an output ends the wait with an error', async () => {
    const { clock, api } = setup(60);
    const state = { id: 'task_0', status: 'failed', done: true } as unknown as TaskState;
    const webhook = { callbackUrl: () => 'https://app.example/hooks', waitForEvent: () => Promise.resolve(state) };
    await expect(clock.until(api.run(model, input, { webhook }))).rejects.toMatchObject({
      name: 'TaskFailedError',
      message: 'The task failed',
      handle: { id: 'task_0' },
    });
  });

  it('a forged event changes nothing', async () => {
    const { clock, api, hooks, onTask, deliver } = setup(60);
    const call = api.run(model, input, { webhook: hooks });
    await clock.advance(5000);
    expect(await deliver('task_0')).toBe(503);
    expect(await deliver('task_99')).toBe(404);
    expect(await clock.until(call)).toEqual(output('task_0'));
    expect(clock.now()).toBeGreaterThanOrEqual(60_000);
    expect(onTask).not.toHaveBeenCalled();
  });

  it('an abort ends it and leaves nothing behind', async () => {
    const { clock, api, hooks } = setup(60);
    const stop = new AbortController();
    const call = api.run(model, input, { webhook: hooks, signal: stop.signal });
    await clock.advance(5000);
    stop.abort(new Error('Enough'));
    await expect(call).rejects.toBeInstanceOf(AbortError);
    await settle();
    expect(clock.sleeping).toBe(0);
  });
});

describe('over sockets', () => {
  let vendor: HostileServer;
  let own: Served;
  let api: Unifically;
  let hooks: WebhookHandler;
  const onTask = vi.fn<(task: TaskState) => void>();

  beforeEach(async () => {
    vendor = await startHostileServer();
    api = new Unifically({ apiKey: `sk-run-${++keys}`, baseUrl: vendor.url });
    own = await serve((request) => hooks.fetch(request));
    hooks = createWebhookHandler({
      tasks: api.tasks,
      url: `${own.url}/hooks?app=7`,
      secret: 'correct horse battery staple',
      onTask,
    });
    onTask.mockClear();
  });
  afterEach(async () => {
    await own.stop();
    await vendor.stop();
  });

  /** Does what the vendor does: calls the URL of the create. */
  async function deliver(task: number, body: object): Promise<Response> {
    const creates = () => vendor.seen.filter(({ method }) => method === 'POST');
    while (creates().length < task) await new Promise((resolve) => setTimeout(resolve, 5));
    const { callback_url } = JSON.parse(creates()[task - 1]!.body) as { callback_url: string };
    return fetch(callback_url, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ task_id: `task_${task}`, ...body }),
    });
  }

  it('the event ends the wait long before the next poll', async () => {
    const start = performance.now();
    const call = api.run(model, input, { webhook: hooks });
    const response = await deliver(1, { status: 'completed', data: {} });
    expect([response.status, await response.json()]).toEqual([200, { received: true }]);
    expect(await call).toEqual({ video_url: 'https://example.com/boat.mp4' });
    expect(performance.now() - start).toBeLessThan(4000);
    expect(vendor.seen.filter(({ method }) => method === 'GET')).toHaveLength(1);
  });

  it('many deliveries of one event at once are one task and one read', async () => {
    const call = api.run(model, input, { webhook: hooks });
    const responses = await Promise.all(Array.from({ length: 8 }, () => deliver(1, { status: 'completed', data: {} })));
    expect(responses.map(({ status }) => status)).toEqual(Array(8).fill(200));
    await call;
    expect(onTask).toHaveBeenCalledTimes(1);
    expect(vendor.seen.filter(({ method }) => method === 'GET')).toHaveLength(1);
  });

  it('a failed task rejects with the message of the API, not with that of the event', async () => {
    vendor.next('GET /v1/tasks/id', {
      do: 'respond',
      status: 400,
      body: { success: false, code: 400, data: { status: 'failed', message: 'The prompt was refused' } },
    });
    const call = api.run(model, input, { webhook: hooks });
    call.catch(() => {});
    expect((await deliver(1, { status: 'failed', error_message: 'Forged' })).status).toBe(200);
    await expect(call).rejects.toBeInstanceOf(TaskFailedError);
    await expect(call).rejects.toThrow('The prompt was refused');
  });

  it('a request without a signature is refused', async () => {
    const response = await fetch(`${own.url}/hooks?app=7`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: '{"task_id":"task_1","status":"completed"}',
    });
    expect(response.status).toBe(401);
    expect(vendor.seen).toHaveLength(0);
  });
});
