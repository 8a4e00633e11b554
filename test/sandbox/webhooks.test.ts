import { describe, expect, it } from 'vitest';
import type { SandboxOptions } from 'unigen/sandbox';
import { Contract, document } from '../support/contract.js';
import { FakeClock } from '../support/fake-clock.js';
import { caller, exampleOf, until, type Json } from '../support/sandbox-caller.js';

const HOUR = 3_600_000;
const isEvent = new Contract(document).validator('TaskEvent');
const video = { model: 'google/veo-3.1-fast', input: { prompt: 'A paper boat' } };
type Receiver = (request: Request, count: number) => Response | Promise<Response>;

/** A sandbox whose callbacks go to a function, at real speed. */
function listener(receive: Receiver = () => new Response(), options: SandboxOptions = {}) {
  const requests: { request: Request; body: Json; at: number }[] = [];
  const clock = new FakeClock();
  const made = caller({
    speed: 1,
    clock,
    fetch: async (request) => {
      const text = await request.clone().text();
      requests.push({ request, body: JSON.parse(text), at: made.sandbox.now() });
      return receive(request, requests.length);
    },
    ...options,
  });
  const { sandbox, ask } = made;
  const start = async (
    callback_url: string | null = 'http://127.0.0.1:9/hook',
    body: object = video,
    headers: Record<string, string> = {},
  ): Promise<string> => {
    const response = await ask(
      'POST',
      '/v1/tasks',
      { ...body, ...(callback_url !== null && { callback_url }) },
      headers,
    );
    expect(response.status, response.text).toBe(200);
    return response.body.data.task_id;
  };
  /** Moves time forward, and waits until everything that was sent then has arrived. */
  const advance = async (ms: number) => {
    sandbox.control.advance(ms);
    await sandbox.control.delivered();
  };
  return { ...made, clock, requests, start, advance };
}

describe('a callback', () => {
  it('is sent when a task ends, once, as the contract describes it', async () => {
    const { start, advance, requests, sandbox, ask } = listener();
    const id = await start();
    const [{ endsAt }] = sandbox.control.tasks() as [Json];
    await advance(endsAt - sandbox.now() - 1);
    expect(requests).toEqual([]);
    await advance(1);
    await advance(HOUR);
    expect(requests).toHaveLength(1);
    const [{ request, body, at }] = requests as [Json];
    expect([request.method, request.url, request.headers.get('content-type'), at]).toEqual([
      'POST',
      'http://127.0.0.1:9/hook',
      'application/json',
      endsAt,
    ]);
    expect(isEvent(body), JSON.stringify(isEvent.errors)).toBe(true);
    const { output } = (await ask('GET', `/v1/tasks/${id}`)).body.data;
    expect(body).toEqual({ task_id: id, status: 'completed', data: output });
    expect(request.headers.has('authorization')).toBe(false);
  });

  it.each([
    'suno-ai/music',
    'suno-ai/voice',
    'suno-ai/custom-model',
    'suno-ai/lyrics',
    'elevenlabs/speech-to-text',
    'google/nano-banana-pro',
  ])('of %s has the output', async (model) => {
    const { start, advance, requests } = listener();
    await start(null, exampleOf(model));
    await advance(HOUR);
    // Without a URL there is none.
    expect(requests).toEqual([]);
    await start('http://localhost/hook', exampleOf(model));
    await advance(HOUR);
    expect(isEvent(requests[0]!.body), JSON.stringify(isEvent.errors)).toBe(true);
  });

  it('the callback of a failed task has the reason', async () => {
    const { start, advance, requests, sandbox } = listener();
    const id = await start('http://localhost:1/', video, { 'X-Sandbox-Fault': 'fail=The prompt was refused' });
    await advance(HOUR);
    const forced = await start();
    sandbox.control.end(forced, 'failed', 'By hand');
    await advance(0);
    expect(requests.map(({ body }) => body)).toEqual([
      { task_id: id, status: 'failed', error_message: 'The prompt was refused' },
      { task_id: forced, status: 'failed', error_message: 'By hand' },
    ]);
    for (const { body } of requests) expect(isEvent(body)).toBe(true);
  });

  it('is not sent for a dry run', async () => {
    const { ask, advance, requests } = listener();
    await ask('POST', '/v1/tasks', { ...video, callback_url: 'http://127.0.0.1/', dry_run: true });
    await advance(HOUR);
    expect(requests).toEqual([]);
  });
});

describe('a callback that is not accepted', () => {
  const WAITS = [1, 5, 30, 120, 600];
  const reset = () => Promise.reject(Object.assign(new TypeError('fetch failed'), { cause: { code: 'ECONNREFUSED' } }));

  it.each([
    ['500', () => new Response('no', { status: 500 }), { status: 500 }],
    ['404', () => new Response(null, { status: 404 }), { status: 404 }],
    [
      '302',
      () => new Response(null, { status: 302, headers: { Location: 'http://169.254.169.254/' } }),
      { status: 302 },
    ],
    ['a connection that is refused', reset, { error: 'ECONNREFUSED' }],
    ['an exception', () => Promise.reject(new Error('out of order')), { error: 'out of order' }],
  ] as const)(
    '(%s) is retried with growing delays, and given up after six attempts',
    async (_name, respond, logged) => {
      const { start, advance, requests, sandbox } = listener(respond);
      await start();
      const [{ endsAt }] = sandbox.control.tasks() as [Json];
      await advance(endsAt - sandbox.now());
      for (const [index, seconds] of WAITS.entries()) {
        await advance(seconds * 1000 - 1);
        expect(requests).toHaveLength(index + 1);
        await advance(1);
        expect(requests).toHaveLength(index + 2);
      }
      await advance(24 * HOUR);
      expect(requests).toHaveLength(6);
      const log = sandbox.control.deliveries();
      expect(log.map(({ attempt }) => attempt)).toEqual([1, 2, 3, 4, 5, 6]);
      expect(log.map(({ at, nextAt }) => nextAt && (nextAt - at) / 1000)).toEqual([...WAITS, undefined]);
      for (const delivery of log) expect(delivery).toMatchObject(logged);
      expect(new Set(log.map(({ id }) => id)).size).toBe(6);
      // All of them have the same body, and none follows a redirect.
      expect(new Set(requests.map(({ body }) => JSON.stringify(body))).size).toBe(1);
      for (const { request } of requests)
        expect([request.redirect, request.url]).toEqual(['manual', 'http://127.0.0.1:9/hook']);
    },
  );

  it('is no longer retried once it is accepted', async () => {
    const { start, advance, requests, sandbox } = listener(
      (_request, count) => new Response(null, { status: count < 3 ? 503 : 204 }),
    );
    await start();
    await advance(HOUR);
    for (let step = 0; step < 10; step++) await advance(HOUR);
    expect(requests).toHaveLength(3);
    expect(sandbox.control.deliveries().map(({ status }) => status)).toEqual([503, 503, 204]);
  });

  it('times out after ten seconds, however the clock of the sandbox is moved', async () => {
    const { start, requests, sandbox, clock } = listener(
      (request) =>
        new Promise((_resolve, reject) =>
          request.signal.addEventListener('abort', () => reject(request.signal.reason as Error)),
        ),
    );
    await start();
    sandbox.control.advance(2 * HOUR);
    await until(() => requests.length === 1);
    sandbox.control.advance(2 * HOUR);
    await clock.advance(9999);
    expect(sandbox.control.deliveries()).toEqual([]);
    await clock.advance(1);
    await until(() => sandbox.control.deliveries().length > 0);
    expect(sandbox.control.deliveries()).toMatchObject([{ attempt: 1, error: 'no response within 10 s' }]);
    sandbox.control.advance(1000);
    await until(() => requests.length === 2);
    await clock.advance(10_000);
    await sandbox.control.delivered();
    expect(clock.sleeping).toBe(0);
  });

  it('is retried faster at a higher speed', async () => {
    const { start, advance, sandbox } = listener(() => new Response(null, { status: 500 }), { speed: 100 });
    await start();
    await advance(sandbox.control.tasks()[0]!.endsAt - sandbox.now());
    const [{ at, nextAt }] = sandbox.control.deliveries() as [Json];
    expect(nextAt - at).toBe(10);
  });

  it('is still retried if its log was evicted', async () => {
    const { start, advance, requests, sandbox } = listener(
      (request) => new Response(null, { status: request.url.endsWith('/bad') ? 500 : 200 }),
      { retention: { deliveries: 1 } },
    );
    await start('http://127.0.0.1/bad');
    await advance(HOUR);
    await start('http://127.0.0.1/good');
    await advance(HOUR);
    expect(sandbox.control.deliveries()).toHaveLength(1);
    expect(requests.filter(({ request }) => request.url.endsWith('/bad')).length).toBeGreaterThan(1);
  });

  it('is dropped by a reset', async () => {
    let respond: (response: Response) => void = () => {};
    const { start, advance, requests, sandbox } = listener(() => new Promise((resolve) => (respond = resolve)));
    await start();
    sandbox.control.advance(HOUR);
    await until(() => requests.length === 1);
    sandbox.control.reset();
    respond(new Response(null, { status: 500 }));
    await advance(HOUR);
    await advance(HOUR);
    expect(requests).toHaveLength(1);
    expect(sandbox.control.deliveries()).toEqual([]);
  });
});

describe('a fault of callbacks', () => {
  const url = '/_sandbox/faults';

  it('delays a callback: two attempts get a 503 without being sent, and the third arrives', async () => {
    const { start, advance, requests, sandbox, call } = listener();
    await call('POST', url, { kind: 'status', status: 503, operation: 'callback', times: 2 });
    const id = await start();
    const [{ endsAt }] = sandbox.control.tasks() as [Json];
    await advance(endsAt - sandbox.now());
    await advance(1000);
    expect([requests.length, sandbox.control.faults()]).toEqual([0, []]);
    await advance(5000);
    expect(requests.map(({ body }) => body.task_id)).toEqual([id]);
    expect(sandbox.control.deliveries()).toMatchObject([
      { attempt: 1, status: 503, fault: 'status' },
      { attempt: 2, status: 503, fault: 'status' },
      { attempt: 3, status: 200 },
    ]);
  });

  it('loses a response, so that the callback arrives twice, or resets the connection', async () => {
    const { start, advance, requests, sandbox } = listener();
    sandbox.control.fault({ kind: 'lost', operation: 'callback' });
    sandbox.control.fault({ kind: 'reset' }, { operation: 'callback' });
    await start();
    await advance(HOUR);
    for (let times = 0; times < 2; times++) await advance(HOUR);
    expect(requests).toHaveLength(2);
    expect(sandbox.control.deliveries()).toMatchObject([
      { error: 'the response was lost', fault: 'lost' },
      { error: 'connection reset', fault: 'reset' },
      { status: 200 },
    ]);
  });

  it('is for the tasks of its key, and no request consumes it', async () => {
    const { start, advance, sandbox, call } = listener();
    sandbox.control.fault({ kind: 'status', status: 500, operation: 'callback', key: 'other' });
    const id = await start();
    await call('GET', `/v1/tasks/${id}`);
    await advance(HOUR);
    expect(sandbox.control.deliveries()).toMatchObject([{ status: 200 }]);
    expect(sandbox.control.faults()).toHaveLength(1);
  });

  it('sends nothing if nothing may be sent', async () => {
    const { start, advance, sandbox, requests } = listener();
    sandbox.control.fault({ kind: 'lost', operation: 'callback' });
    await start('http://10.0.0.1/hook');
    await advance(HOUR);
    expect(requests).toEqual([]);
    expect(sandbox.control.deliveries()).toMatchObject([{ error: expect.stringContaining('not sent') }]);
    expect(sandbox.control.faults()).toHaveLength(1);
  });

  it.each([
    [{ kind: 'fail' }, 'a callback takes faults of the kinds status, reset, lost'],
    [{ kind: 'delay', ms: 5 }, 'a callback takes faults of the kinds'],
    [{ kind: 'reset', path: '/v1/tasks' }, 'a fault of callbacks has no method and no path'],
    [{ kind: 'reset', times: 0 }, 'times must be'],
  ])('%j is refused', async (fault, problem) => {
    const { call } = listener();
    const response = await call('POST', url, { ...fault, operation: 'callback' });
    expect([response.status, response.body.error]).toEqual([400, expect.stringContaining(problem)]);
  });
});

it.each([1, 2])(
  'a callback that was delivered is not sent again after restart %i, though its log was evicted',
  async (restarts) => {
    const retention = { deliveries: 1 };
    const first = listener(undefined, { retention });
    await first.start('http://127.0.0.1/first');
    await first.start('http://127.0.0.1/second');
    await first.advance(HOUR);
    expect(first.sandbox.control.deliveries()).toHaveLength(1);
    let snapshot = structuredClone([...first.sandbox.snapshot()]);
    for (let count = 1; count <= restarts; count++) {
      const next = listener(undefined, { retention, restore: snapshot });
      await next.advance(HOUR);
      expect(next.requests).toEqual([]);
      // What it exports is valid, and says so as well.
      next.sandbox.control.import(next.sandbox.control.export());
      await next.advance(HOUR);
      expect(next.requests).toEqual([]);
      snapshot = structuredClone([...next.sandbox.snapshot()]);
    }
  },
);

describe('after close', () => {
  it('no callback is sent, no timer is left, and a restart continues', async () => {
    let respond: (response: Response) => void = () => {};
    const first = listener(() => new Promise((resolve) => (respond = resolve)), { frozen: false });
    await first.start();
    const waiting = await first.start();
    const [one, two] = first.sandbox.control.tasks() as [Json, Json];
    first.sandbox.control.end(one.id, 'completed');
    await until(() => first.requests.length === 1);
    const closed = first.sandbox.close();
    respond(new Response(null, { status: 500 }));
    await closed;
    const log = first.sandbox.control.deliveries();
    expect(log).toMatchObject([{ attempt: 1, status: 500, nextAt: first.sandbox.now() + 1000 }]);
    expect(first.clock.sleeping).toBe(0);
    // Nothing that is done to it afterwards changes that.
    first.sandbox.control.end(two.id, 'completed');
    expect(() => first.sandbox.control.replay(one.id)).toThrow('The sandbox is closed');
    await first.ask('POST', '/v1/tasks', video);
    first.sandbox.control.freeze();
    first.sandbox.control.resume();
    await first.advance(HOUR);
    await first.clock.advance(HOUR);
    expect([first.requests.length, first.clock.sleeping]).toEqual([1, 0]);

    const second = listener(undefined, { restore: structuredClone([...first.sandbox.snapshot()]) });
    await second.advance(1000);
    expect(second.requests.map(({ body }) => body.task_id).sort()).toEqual([one.id, waiting].sort());
    expect(
      second.sandbox.control.deliveries().find(({ task, attempt }) => task === one.id && attempt === 2),
    ).toMatchObject({ status: 200 });
  });
});

it.each([
  [undefined, 'no reason given'],
  [null, 'no reason given'],
  ['a string', 'a string'],
  [new Error(''), 'no reason given'],
  [{ cause: null, message: 5 }, 'no reason given'],
  [{ cause: { message: 'bad port' }, message: 'fetch failed' }, 'bad port'],
])('a fetch that rejects with %j is a failed attempt', async (reason, error) => {
  // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors -- a custom fetch may reject with anything
  const { start, advance, sandbox } = listener(() => Promise.reject(reason));
  await start();
  await advance(sandbox.control.tasks()[0]!.endsAt - sandbox.now());
  expect(sandbox.control.deliveries()).toMatchObject([{ attempt: 1, error, nextAt: expect.any(Number) }]);
});

it('no rejection is unhandled if onChange throws on a delivery', async () => {
  const { start, advance, requests, sandbox } = listener(undefined, {
    onChange: (change) => {
      if ('delivery' in change) throw new Error('The disk is full');
    },
  });
  await start();
  await advance(HOUR);
  await sandbox.close();
  expect(requests).toHaveLength(1);
});

describe('a replay', () => {
  it('delivers once more, by task and by delivery, by method and over HTTP', async () => {
    const { start, advance, requests, sandbox, call } = listener();
    const id = await start();
    await advance(HOUR);
    const [delivery] = sandbox.control.deliveries();
    sandbox.control.replay(id);
    sandbox.control.replay(delivery!.id);
    expect((await call('POST', `/_sandbox/tasks/${id}/replay`)).body).toEqual({
      ok: true,
      delivery: expect.stringMatching(/^dlv_/),
    });
    expect((await call('POST', `/_sandbox/deliveries/${delivery!.id}/replay`)).status).toBe(200);
    await sandbox.control.delivered();
    expect(requests).toHaveLength(5);
    expect(new Set(requests.map(({ body }) => JSON.stringify(body))).size).toBe(1);
    expect(sandbox.control.deliveries().map(({ task, attempt, status }) => [task, attempt, status])).toEqual(
      Array(5).fill([id, 1, 200]),
    );
  });

  it('is marked, as its further attempts are, also after a restart, and its id is known at once', async () => {
    const { start, advance, sandbox } = listener(
      (_request, count) => new Response(null, { status: count === 2 ? 500 : 200 }),
    );
    const id = await start();
    await advance(HOUR);
    const replayed = sandbox.control.replay(id);
    await sandbox.control.delivered();
    expect(sandbox.control.deliveries().map(({ replay }) => replay)).toEqual([undefined, true]);
    expect(sandbox.control.deliveries()[1]).toMatchObject({ id: replayed, status: 500 });
    const next = listener(undefined, { restore: structuredClone([...sandbox.snapshot()]) });
    await next.advance(HOUR);
    expect(next.sandbox.control.deliveries().at(-1)).toMatchObject({ attempt: 2, status: 200, replay: true });
  });

  it('needs a task that has finished and has a callback_url', async () => {
    const { start, advance, sandbox, call, ask } = listener();
    const running = await start();
    expect(() => sandbox.control.replay(running)).toThrow('The task has not finished');
    expect((await call('POST', `/_sandbox/tasks/${running}/replay`)).status).toBe(400);
    const { body } = await ask('POST', '/v1/tasks', video);
    await advance(HOUR);
    expect(() => sandbox.control.replay(body.data.task_id)).toThrow('no callback_url');
    for (const id of ['unknown', '__proto__']) {
      expect(() => sandbox.control.replay(id)).toThrow('There is no such task or delivery');
      expect((await call('POST', `/_sandbox/deliveries/${id}/replay`)).status).toBe(404);
    }
  });
});

describe('a callback URL', () => {
  const own = [
    'http://127.0.0.1/',
    'http://127.1:8080/hook',
    'http://0x7f000001/',
    'http://2130706433/',
    'http://017700000001/',
    'http://127.8.9.10/',
    'http://[::1]:3000/',
    'http://localhost/',
    'https://LOCALHOST:8443/x',
  ];
  const foreign = [
    'http://169.254.169.254/latest/meta-data',
    'http://10.0.0.1/',
    'http://192.168.1.1/',
    'http://0.0.0.0/',
    'http://[::]/',
    'http://example.com/',
    'https://example.com/',
    'http://127.0.0.1.example.com/',
    'http://localhost.example.com/',
    'http://127.0.0.1@169.254.169.254/',
    'http://localhost:80@example.com/',
    'http://user:pass@127.0.0.1/',
    'http://user@localhost/',
    'http://[::ffff:169.254.169.254]/',
    'http://[fd00::1]/',
    'http://127.0.0.1%2eexample.com/',
    'http://example.com#@127.0.0.1/',
    'http://example.com\\@127.0.0.1/',
    'ftp://127.0.0.1/',
    'file:///etc/passwd',
    'data:text/plain,hello',
    'http://1270.0.0.1/',
  ];
  const attempt = async (url: string, options: SandboxOptions = {}) => {
    const { ask, advance, requests, sandbox } = listener(undefined, options);
    const { status } = await ask('POST', '/v1/tasks', { ...video, callback_url: url });
    await advance(24 * HOUR);
    return { status, requests, log: sandbox.control.deliveries() };
  };

  it.each(own)('a callback URL of this machine is called: %s', async (url) => {
    const { requests, log } = await attempt(url);
    expect([requests.length, log[0]?.status]).toEqual([1, 200]);
  });

  it.each(foreign)('a callback URL of another machine is not called, and the log says why: %s', async (url) => {
    const { status, requests, log } = await attempt(url);
    expect(requests).toEqual([]);
    // Some are refused because they are not URLs.
    expect([200, 422]).toContain(status);
    if (status === 200)
      expect(log).toEqual([expect.objectContaining({ attempt: 1, error: expect.stringMatching(/^not sent/) })]);
    expect(log.every(({ nextAt }) => nextAt === undefined)).toBe(true);
  });

  it('a callback URL of an allowed host is called, in any spelling, and no other', async () => {
    const allowed = { allowHosts: ['Hooks.Example.com', '10.0.0.7:8080'] };
    for (const url of ['https://hooks.example.com/x', 'http://HOOKS.example.com:99/', 'http://10.0.0.7:8080/'])
      expect((await attempt(url, allowed)).requests, url).toHaveLength(1);
    for (const url of [
      'https://evil.hooks.example.com/',
      'http://10.0.0.7/',
      'https://example.com/',
      'https://hooks.example.com.evil.net/',
      'http://a:b@hooks.example.com/',
    ])
      expect((await attempt(url, allowed)).requests, url).toEqual([]);
  });
});

it('after a restart pending callbacks are delivered, and retries continue', async () => {
  const first = listener(() => new Response(null, { status: 500 }));
  await first.start('http://127.0.0.1/again');
  await first.advance(HOUR);
  const waiting = await first.start('http://127.0.0.1/later');
  const second = listener(undefined, { restore: [...structuredClone([...first.sandbox.snapshot()])] });
  await second.advance(3 * HOUR);
  expect(second.requests.map(({ request }) => request.url).sort()).toEqual([
    'http://127.0.0.1/again',
    'http://127.0.0.1/later',
  ]);
  expect(second.sandbox.control.deliveries().at(-1)).toMatchObject({ status: 200 });
  expect((await second.ask('GET', `/v1/tasks/${waiting}`)).body.data.status).toBe('completed');
});
