import { describe, expect, it, vi } from 'vitest';
import {
  AuthenticationError,
  ConnectionError,
  NotFoundError,
  RateLimitError,
  ServerError,
  type TaskState,
} from 'unigen';
import {
  createWebhookHandler,
  createMemoryDedupStore,
  signCallbackUrl,
  type DedupStore,
  type WebhookHandlerOptions,
} from 'unigen/webhooks';
import { FakeClock, settle } from '../support/fake-clock.js';

const URL_ = 'https://app.example/hooks';
const NEW = 'a new secret of the test';
const OLD = 'an old secret of the test';
const KEY = 'sk-a-key-that-must-stay-secret';
const completed = (id = 'task_1'): TaskState => ({
  id,
  status: 'completed',
  done: true,
  output: { video_url: 'https://example.com/boat.mp4' },
});
const event = (id = 'task_1', more: object = {}) => ({
  task_id: id,
  status: 'completed',
  data: { video_url: 'https://evil.example/x.mp4' },
  ...more,
});

function post(body: unknown, { url = URL_, type = 'application/json', method = 'POST' } = {}): Request {
  return new Request(url, {
    method,
    headers: { 'Content-Type': type },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
}

function setup(options: Partial<WebhookHandlerOptions> = {}) {
  const get = vi.fn(async (id: string) => completed(id));
  const onTask = vi.fn<NonNullable<WebhookHandlerOptions['onTask']>>();
  const onError = vi.fn();
  const hooks = createWebhookHandler({ tasks: { get }, url: URL_, onTask, onError, ...options });
  return { hooks, get, onTask, onError };
}

const status = async (response: Promise<Response>) => (await response).status;

describe('a request that is not an event is refused before the API is called', () => {
  it.each<[number, string, Request]>([
    [405, 'another method', new Request(URL_)],
    [405, 'another method', post(event(), { method: 'PUT' })],
    [415, 'another type', post(event(), { type: 'text/plain' })],
    [415, 'a form', post('task_id=task_1', { type: 'application/x-www-form-urlencoded' })],
    [400, 'invalid JSON', post('{"task_id": ')],
    [400, 'an empty body', new Request(URL_, { method: 'POST', headers: { 'Content-Type': 'application/json' } })],
    [
      400,
      'invalid UTF-8',
      new Request(URL_, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: Uint8Array.of(34, 0xff, 34),
      }),
    ],
    [422, 'an array', post([event()])],
    [422, 'null', post('null')],
    [422, 'no id', post({ status: 'completed' })],
    [422, 'an id that is a number', post(event(7 as never))],
    [422, 'an id with a path in it', post(event('../account'))],
    [422, 'an endless id', post(event('a'.repeat(129)))],
    [422, 'an unknown status', post(event('task_1', { status: 'processing' }))],
  ])('%i for %s', async (expected, _name, request) => {
    const { hooks, get, onTask } = setup();
    const response = await hooks.fetch(request);
    expect(response.status).toBe(expected);
    expect(response.headers.get('content-type')).toBe('application/json');
    expect(await response.json()).toEqual({ error: expect.any(String) as string });
    if (expected === 405) expect(response.headers.get('allow')).toBe('POST');
    expect(get).not.toHaveBeenCalled();
    expect(onTask).not.toHaveBeenCalled();
  });

  it('names the property that is wrong', async () => {
    const { hooks } = setup();
    expect(await (await hooks.fetch(post({ status: 'completed' }))).json()).toEqual({
      error: '`task_id` must be the id of a task',
    });
    expect(await (await hooks.fetch(post({ task_id: 'task_1' }))).json()).toEqual({
      error: '`status` must be `completed` or `failed`',
    });
  });

  it('413 for a body that is too large, by its header or while it is read', async () => {
    const { hooks } = setup({ maxBytes: 100 });
    expect(await status(hooks.fetch(post(event('task_1', { data: 'x'.repeat(100) }))))).toBe(413);
    let pulled = 0;
    let cancelled = false;
    const body = new ReadableStream<Uint8Array>({
      pull: (controller) => (pulled++, controller.enqueue(new Uint8Array(60).fill(32))),
      cancel: () => void (cancelled = true),
    });
    const streamed = new Request(URL_, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body,
      duplex: 'half',
    } as RequestInit);
    expect(await status(hooks.fetch(streamed))).toBe(413);
    expect(pulled).toBeLessThan(5);
    expect(cancelled).toBe(true);
  });

  it('accepts JSON with a charset', async () => {
    const { hooks } = setup();
    expect(await status(hooks.fetch(post(event(), { type: 'application/json; charset=utf-8' })))).toBe(200);
  });
});

describe('the task is as the API has it', () => {
  it('whatever the body says', async () => {
    const { hooks, onTask } = setup();
    const response = await hooks.fetch(
      post(event('task_1', { status: 'failed', error_message: 'Forged' }), { url: `${URL_}?order=17` }),
    );
    expect(await response.json()).toEqual({ received: true });
    expect(onTask.mock.calls).toEqual([
      [completed(), { task_id: 'task_1', status: 'failed', url: `${URL_}?order=17` }],
    ]);
  });

  it('and has failed if the API says so', async () => {
    const failed: TaskState = { id: 'task_1', status: 'failed', done: true, error: 'The provider refused the prompt' };
    const { hooks, onTask } = setup({ tasks: { get: async () => failed } });
    expect(await status(hooks.fetch(post(event('task_1', { status: 'failed' }))))).toBe(200);
    expect(onTask.mock.calls[0]![0]).toBe(failed);
  });

  it.each<[string, number, string | null, Error]>([
    ['it is unknown', 404, null, new NotFoundError(`No task for ${KEY}`, { status: 404 })],
    ['the network fails', 503, '5', new ConnectionError(`ECONNREFUSED ${KEY}`)],
    ['the API fails', 503, '5', new ServerError(`Oops ${KEY}`, { status: 500 })],
    ['the key is refused', 503, '5', new AuthenticationError(`Bad key ${KEY}`, { status: 401 })],
    ['there were too many requests', 503, '42', new RateLimitError(`Slow down ${KEY}`, { retryAfter: 41.2 })],
    ['something else throws', 503, '5', new TypeError(KEY)],
  ])('and nothing happens if %s: %i', async (_name, expected, retryAfter, error) => {
    const get = vi.fn().mockRejectedValueOnce(error).mockResolvedValue(completed());
    const { hooks, onTask } = setup({ tasks: { get } });
    const response = await hooks.fetch(post(event()));
    expect(response.status).toBe(expected);
    expect(response.headers.get('retry-after')).toBe(retryAfter);
    expect(await response.text()).not.toContain(KEY);
    expect(onTask).not.toHaveBeenCalled();
    // Nothing is lost: the next delivery finds it.
    expect(await status(hooks.fetch(post(event())))).toBe(200);
    expect(onTask).toHaveBeenCalledTimes(1);
  });

  it('and an event that comes too early is handled later', async () => {
    const get = vi
      .fn()
      .mockResolvedValueOnce({ id: 'task_1', status: 'processing', done: false })
      .mockResolvedValue(completed());
    const { hooks, onTask } = setup({ tasks: { get } });
    const early = await hooks.fetch(post(event()));
    expect([early.status, early.headers.get('retry-after')]).toEqual([503, '5']);
    expect(onTask).not.toHaveBeenCalled();
    expect(await status(hooks.fetch(post(event())))).toBe(200);
    expect(onTask).toHaveBeenCalledTimes(1);
  });

  it('and a read has a timeout', async () => {
    const clock = new FakeClock();
    let signal: AbortSignal | undefined;
    const get = (_id: string, options?: { signal?: AbortSignal }) => (
      (signal = options?.signal), new Promise<TaskState>(() => {})
    );
    const { hooks } = setup({ clock, tasks: { get } });
    const response = hooks.fetch(post(event()));
    await clock.advance(10_000);
    expect(await status(response)).toBe(503);
    expect(signal?.aborted).toBe(true);
    expect(clock.sleeping).toBe(0);
  });
});

describe('errors elsewhere', () => {
  it.each<[string, () => void]>([
    [
      'throws',
      () => {
        throw new Error(KEY);
      },
    ],
    ['rejects', () => Promise.reject(new Error(KEY)) as never],
  ])('an `onError` that %s changes no response and ends no process', async (_name, onError) => {
    const { hooks } = setup({
      onError,
      onTask: () => {
        throw new Error(KEY);
      },
    });
    expect(await status(hooks.fetch(post(event())))).toBe(500);
    await settle();
  });

  it.each([
    [Infinity, '3600'],
    [1e12, '3600'],
    [NaN, '5'],
    [-1, '5'],
    [0, '5'],
    [41.2, '42'],
  ])('a pause of %d seconds becomes Retry-After: %s', async (retryAfter, expected) => {
    const { hooks } = setup({ tasks: { get: () => Promise.reject(new RateLimitError('Slow down', { retryAfter })) } });
    expect((await hooks.fetch(post(event()))).headers.get('retry-after')).toBe(expected);
  });
});

describe('an event that is delivered again', () => {
  it('does nothing', async () => {
    const { hooks, get, onTask } = setup();
    expect(await (await hooks.fetch(post(event()))).json()).toEqual({ received: true });
    expect(await (await hooks.fetch(post(event()))).json()).toEqual({ received: true, duplicate: true });
    expect(onTask).toHaveBeenCalledTimes(1);
    expect(get).toHaveBeenCalledTimes(1);
  });

  it('while the first is handled shares its response', async () => {
    let finish!: () => void;
    const held = new Promise<void>((resolve) => (finish = resolve));
    const onTask = vi.fn(() => held);
    const { hooks, get } = setup({ onTask });
    const responses = Array.from({ length: 20 }, () => hooks.fetch(post(event())));
    const other = hooks.fetch(post(event('task_2')));
    await settle();
    finish();
    expect(await Promise.all(responses.map(status))).toEqual(responses.map(() => 200));
    expect(await status(other)).toBe(200);
    expect(onTask).toHaveBeenCalledTimes(2);
    expect(get).toHaveBeenCalledTimes(2);
  });

  it('is handled again if onTask threw', async () => {
    const error = new Error(`The database at ${KEY} is down`);
    const onTask = vi
      .fn()
      .mockRejectedValueOnce(error)
      .mockImplementationOnce(() => {
        throw error;
      })
      .mockResolvedValue(undefined);
    const { hooks, onError } = setup({ onTask });
    const both = await Promise.all([hooks.fetch(post(event())), hooks.fetch(post(event()))]);
    expect(both.map((response) => response.status)).toEqual([500, 500]);
    expect(await both[0].text()).not.toContain(KEY);
    expect(await status(hooks.fetch(post(event())))).toBe(500);
    expect(await status(hooks.fetch(post(event())))).toBe(200);
    expect(await status(hooks.fetch(post(event())))).toBe(200);
    expect(onTask).toHaveBeenCalledTimes(3);
    expect(onError.mock.calls).toEqual([
      [error, 'task_1'],
      [error, 'task_1'],
    ]);
  });

  it('in another process does nothing if they share a store', async () => {
    const shared = createMemoryDedupStore();
    // Like a store on the network: every response takes a turn.
    const dedupStore: DedupStore = {
      claim: async (id) => (await settle(), shared.claim(id)),
      complete: async (id) => (await settle(), shared.complete(id)),
      release: async (id) => (await settle(), shared.release(id)),
    };
    const onTask = vi.fn(() => settle());
    const first = setup({ dedupStore, onTask }).hooks;
    const second = setup({ dedupStore, onTask }).hooks;
    const responses = await Promise.all([first.fetch(post(event())), second.fetch(post(event()))]);
    // The second is asked to be delivered again, in case the first one fails.
    expect(responses.map((response) => response.status).sort()).toEqual([200, 503]);
    expect(await status(second.fetch(post(event())))).toBe(200);
    expect(onTask).toHaveBeenCalledTimes(1);
  });

  it('is not lost if the store fails', async () => {
    const dedupStore = {
      ...createMemoryDedupStore(),
      claim: vi.fn().mockRejectedValueOnce(new Error(KEY)).mockReturnValue('claimed'),
      complete: vi.fn().mockRejectedValue(new Error('full')),
    };
    const { hooks, onTask, onError } = setup({ dedupStore });
    const response = await hooks.fetch(post(event()));
    expect([response.status, await response.text()]).toEqual([503, expect.not.stringContaining(KEY)]);
    expect(await status(hooks.fetch(post(event())))).toBe(200);
    expect(onTask).toHaveBeenCalledTimes(1);
    expect(onError).toHaveBeenCalledTimes(2);
  });

  it('needs a secret that is set, if it is given', () => {
    expect(() => createWebhookHandler({ tasks: { get: vi.fn() }, secret: undefined })).toThrow(
      /^`secret` is undefined: set .*`openssl rand -hex 32`/,
    );
  });

  it('is not handled if the store returns something unknown', async () => {
    const dedupStore = { ...createMemoryDedupStore(), claim: vi.fn().mockReturnValue('done') };
    const { hooks, onTask, onError } = setup({ dedupStore });
    expect(await status(hooks.fetch(post(event())))).toBe(503);
    expect(onTask).not.toHaveBeenCalled();
    expect(onError.mock.calls[0]![0]).toMatchObject({ message: expect.stringContaining('dedup store') });
  });

  it('is forgotten after many others', async () => {
    const { hooks, onTask } = setup({ dedupStore: createMemoryDedupStore(2) });
    for (const id of ['a', 'b', 'c', 'c', 'a']) await hooks.fetch(post(event(id)));
    expect(onTask.mock.calls.map(([task]) => task.id)).toEqual(['a', 'b', 'c', 'a']);
  });
});

describe('waitForEvent', () => {
  const never = new AbortController().signal;

  it('resolves with the state that was read, for every wait', async () => {
    const { hooks } = setup();
    const waits = [hooks.waitForEvent('task_1', never), hooks.waitForEvent('task_1', never)];
    await hooks.fetch(post(event()));
    expect(await Promise.all(waits)).toEqual([completed(), completed()]);
  });

  it('counts an event that came before', async () => {
    const { hooks } = setup();
    await hooks.fetch(post(event()));
    expect(await hooks.waitForEvent('task_1', never)).toEqual(completed());
  });

  it('does not wait for onTask', async () => {
    const { hooks } = setup({ onTask: () => new Promise(() => {}) });
    void hooks.fetch(post(event()));
    expect(await hooks.waitForEvent('task_1', never)).toEqual(completed());
  });

  it('ignores events that the API does not confirm', async () => {
    const get = vi.fn().mockRejectedValue(new NotFoundError('No such task'));
    const { hooks } = setup({ tasks: { get } });
    const resolved = vi.fn();
    void hooks.waitForEvent('task_1', never).then(resolved);
    await hooks.fetch(post(event()));
    get.mockResolvedValue({ id: 'task_1', status: 'pending', done: false });
    await hooks.fetch(post(event()));
    await settle();
    expect(resolved).not.toHaveBeenCalled();
  });

  it('resolves without a state if another process has read it', async () => {
    const dedupStore = createMemoryDedupStore();
    await dedupStore.claim('task_1');
    await dedupStore.complete('task_1');
    const { hooks, get } = setup({ dedupStore });
    const wait = hooks.waitForEvent('task_1', never);
    await hooks.fetch(post(event()));
    expect(await wait).toBeUndefined();
    expect(get).not.toHaveBeenCalled();
  });

  it('rejects with the reason of the signal, at once', async () => {
    const { hooks } = setup();
    const stop = new AbortController();
    const reason = new Error('Enough');
    const waits = [hooks.waitForEvent('task_1', stop.signal), hooks.waitForEvent('task_1', stop.signal)];
    stop.abort(reason);
    for (const wait of [...waits, hooks.waitForEvent('task_1', stop.signal)]) await expect(wait).rejects.toBe(reason);
  });
});

describe('callback URLs', () => {
  it('are the given `url` without a secret', async () => {
    expect(await setup().hooks.callbackUrl()).toBe(URL_);
    expect(() => setup({ url: undefined }).hooks.callbackUrl()).toThrow('`url`');
  });

  it('are signed with a secret, and others are refused', async () => {
    const clock = new FakeClock();
    const { hooks, get, onTask } = setup({ secret: [NEW, OLD], clock, expiresIn: 60 });
    const signed = await hooks.callbackUrl();
    const unread = (url: string) => {
      const request = post(event(), { url });
      return hooks.fetch(request).then((response) => [response.status, request.bodyUsed]);
    };
    expect(await unread(URL_)).toEqual([401, false]);
    expect(await unread(signed.replace('/hooks', '/other'))).toEqual([403, false]);
    expect(await unread(await signCallbackUrl(URL_, 'a stolen secret that is long', { clock }))).toEqual([403, false]);
    expect(get).not.toHaveBeenCalled();
    expect(await unread(await signCallbackUrl(URL_, OLD, { clock }))).toEqual([200, true]);
    expect(await unread(signed.replace('https://app.example', 'http://10.0.0.1'))).toEqual([200, true]);
    // The signature does not get into logs.
    expect(onTask.mock.calls[0]![1].url).toBe(URL_);
    await clock.advance(60_000);
    expect(await unread(signed)).toEqual([403, false]);
  });

  it('need a secret that is neither empty nor short', () => {
    for (const secret of ['', []]) expect(() => setup({ secret })).toThrow('secret of the callback URLs is empty');
    for (const secret of ['abc', 'fifteen letters', [NEW, 'abc']])
      expect(() => setup({ secret })).toThrow('at least 16 characters; `openssl rand -hex 32` makes one');
    expect(() => setup({ secret: 'sixteen letters!' })).not.toThrow();
  });
});
