import { describe, expect, it } from 'vitest';
import type { Fault } from 'unigen/sandbox';
import { settle } from '../support/fake-clock.js';
import { caller, until, type Caller } from '../support/sandbox-caller.js';

const video = { model: 'google/veo-3.1-fast', input: { prompt: 'A paper boat' } };
const image = { model: 'gpt-image-2', params: { prompt: 'A mountain lake' } };
const creates = [
  ['/v1/tasks', video],
  ['/api/generate', image],
] as const;
const reset = { name: 'TypeError', message: 'fetch failed', cause: { code: 'ECONNRESET' } };

/** Resolves once a create was carried out, and waits for its response. */
const waits = async ({ sandbox }: Caller) => {
  await until(() => sandbox.control.tasks().length > 0);
  await settle();
};

/** Both ways to inject a fault: by the queue, and by a header of the request. */
const ways = [
  [
    'queued',
    (made: Caller, fault: Fault, _header: string) => {
      made.sandbox.control.fault(fault);
      return {};
    },
  ],
  ['by header', (_made: Caller, _fault: Fault, header: string) => ({ 'X-Sandbox-Fault': header })],
] as const;
const cases = ways.flatMap(([way, prepare]) => creates.map(([path, body]) => [way, path, body, prepare] as const));

describe.each(cases)('%s, at %s,', (_way, path, body, prepare) => {
  const attempt = (made: Caller, fault: Fault, header: string) =>
    made.call('POST', path, body, prepare(made, fault, header));

  it('status: an error of the API, and nothing is carried out', async () => {
    const made = caller();
    for (const status of [500, 400, 404, 429]) {
      const response = await attempt(made, { kind: 'status', status }, `status=${status}`);
      expect([response.status, response.problem]).toEqual([status, undefined]);
      expect(response.headers.get('retry-after')).toBe(status === 429 && !path.startsWith('/api/') ? '60' : null);
    }
    expect((await attempt(made, { kind: 'status', status: 503 }, 'status=503')).status).toBe(503);
    expect(made.sandbox.control.tasks()).toEqual([]);
    expect((await made.ask('POST', path, body)).status).toBe(200);
  });

  it('reset: the connection breaks, and nothing is carried out', async () => {
    const made = caller();
    await expect(attempt(made, { kind: 'reset' }, 'reset')).rejects.toMatchObject(reset);
    expect(made.sandbox.control.tasks()).toEqual([]);
  });

  it('lost: the connection breaks, and the task exists', async () => {
    const made = caller();
    await expect(attempt(made, { kind: 'lost' }, 'lost')).rejects.toMatchObject(reset);
    expect(made.sandbox.control.tasks()).toMatchObject([{ model: body.model, cost: 0.01, state: 'running' }]);
    const state = made.sandbox.control.state() as { accounts: { balance: number; spent: number }[] };
    const [account] = state.accounts;
    expect(path === '/v1/tasks' ? 1e6 - account!.balance : account!.spent).toBeCloseTo(0.01, 6);
  });

  it('malformed: the response is not valid JSON, and the task exists', async () => {
    const made = caller();
    const response = await attempt(made, { kind: 'malformed' }, 'malformed');
    expect([response.status, response.headers.get('content-type'), response.body]).toEqual([
      200,
      'application/json',
      undefined,
    ]);
    expect(made.sandbox.control.tasks()).toHaveLength(1);
  });

  it('cut: the response ends in the middle, and the task exists', async () => {
    const made = caller();
    const headers = prepare(made, { kind: 'cut' }, 'cut');
    const response = await made.sandbox.fetch(
      new Request(`http://sandbox.test${path}`, {
        method: 'POST',
        body: JSON.stringify(body),
        headers: { Authorization: 'Bearer key', 'Content-Type': 'application/json', ...headers },
      }),
    );
    expect(response.status).toBe(200);
    await expect(response.text()).rejects.toThrow('terminated');
    expect(made.sandbox.control.tasks()).toHaveLength(1);
  });

  it('delay: the task exists at once, and the response comes later, by the clock of the sandbox', async () => {
    const made = caller();
    let answered = false;
    const response = attempt(made, { kind: 'delay', ms: 2000 }, 'delay=2000').finally(() => (answered = true));
    await waits(made);
    made.sandbox.control.advance(1999);
    await settle();
    // A caller that gives up here has a task, and pays for it.
    expect([answered, made.sandbox.control.tasks().length]).toEqual([false, 1]);
    made.sandbox.control.advance(1);
    expect(await response).toMatchObject({ status: 200, problem: undefined });
    expect(made.sandbox.control.tasks()).toHaveLength(1);
  });

  it.each([
    ['a reset', (made: Caller): void => made.sandbox.control.reset(), 0],
    ['an end', (made: Caller): void => void made.sandbox.close(), 1],
  ] as const)('delay: the connection breaks after %s, and nothing is carried out then', async (_end, end, tasks) => {
    const made = caller();
    const response = attempt(made, { kind: 'delay', ms: 2000 }, 'delay=2000');
    await waits(made);
    end(made);
    await expect(response).rejects.toMatchObject(reset);
    await settle();
    expect(made.sandbox.control.tasks()).toHaveLength(tasks);
    expect(made.sandbox.control.state()).toMatchObject({ accounts: Array(tasks).fill({}) });
    // Nor does a request wait for ever on a closed sandbox.
    if (tasks > 0) await expect(attempt(made, { kind: 'delay', ms: 2000 }, 'delay=2000')).rejects.toMatchObject(reset);
  });

  it('fail: the task is created, and fails with the message', async () => {
    const made = caller();
    expect((await attempt(made, { kind: 'fail', message: 'No such voice' }, 'fail=No such voice')).status).toBe(200);
    expect((await attempt(made, { kind: 'fail' }, 'fail')).status).toBe(200);
    made.sandbox.control.advance(3_600_000);
    expect(made.sandbox.control.tasks().map(({ state, message }) => [state, message])).toEqual([
      ['failed', 'No such voice'],
      ['failed', 'The provider refused the prompt'],
    ]);
  });
});

it('a status fault can have a message and a `Retry-After`', async () => {
  const { sandbox, ask } = caller();
  sandbox.control.fault({ kind: 'status', status: 429, message: 'Slow down', retryAfter: 7 });
  const { headers, body } = await ask('GET', '/account');
  expect([headers.get('retry-after'), headers.get('x-ratelimit-remaining'), body.data.message]).toEqual([
    '7',
    '0',
    'Slow down',
  ]);
  sandbox.control.fault({ kind: 'status', status: 401, message: 'The key was withdrawn' });
  expect((await ask('PUT', '/upload', { base64: 'aGVsbG8=' })).body).toEqual({
    success: false,
    message: 'The key was withdrawn',
  });
});

describe('the queue', () => {
  it('is used in its order, each fault as often as its `times`', async () => {
    const { sandbox, call } = caller();
    sandbox.control.fault({ kind: 'status', status: 500 }, { times: 2 });
    sandbox.control.fault({ kind: 'status', status: 404 });
    const statuses: number[] = [];
    for (let count = 0; count < 4; count++) statuses.push((await call('GET', '/account')).status);
    expect(statuses).toEqual([500, 500, 404, 200]);
  });

  it('has faults wait for their method and their path', async () => {
    const { sandbox, call } = caller();
    const status = (code: number) => ({ kind: 'status', status: code }) as const;
    sandbox.control.fault(status(501), { method: 'get', path: '/v1/tasks/*' });
    sandbox.control.fault(status(502), { method: 'POST' });
    sandbox.control.fault(status(503), { path: '/credits' });
    sandbox.control.fault(status(504), { path: '/v1/*' });
    const got = async (method: string, path: string) =>
      (await call(method, path, method === 'POST' ? video : undefined)).status;
    expect(await got('GET', '/account')).toBe(200);
    expect(await got('GET', '/credits')).toBe(503);
    expect(await got('POST', '/v1/tasks')).toBe(502);
    expect(await got('POST', '/v1/tasks')).toBe(504);
    expect(await got('GET', '/v1/tasks/x')).toBe(501);
    expect(await got('GET', '/v1/tasks/x')).toBe(404);
    expect(sandbox.control.state()).toMatchObject({ faults: [] });
  });

  it('keeps a failure for the next create', async () => {
    const { sandbox, ask } = caller();
    sandbox.control.fault({ kind: 'fail', message: 'Later' });
    await ask('GET', '/account');
    await ask('POST', '/api/estimate', image);
    await ask('POST', '/v1/tasks', video);
    await ask('POST', '/v1/tasks', video);
    expect(sandbox.control.tasks().map(({ plannedOutcome }) => plannedOutcome)).toEqual(['failed', 'completed']);
  });

  it('keeps a failure in its place if no task was created', async () => {
    const { sandbox, call } = caller({ balance: 0.015 });
    sandbox.control.fault({ kind: 'fail', message: 'First', times: 2 });
    sandbox.control.fault({ kind: 'fail', message: 'Second' });
    const before = sandbox.control.state();
    for (const body of [
      { ...video, dry_run: true },
      { ...video, input: {} },
      { model: 'none', input: {} },
      '{',
      { ...video, callback_url: `http://localhost/${'x'.repeat(4000)}` },
    ])
      await call('POST', '/v1/tasks', body);
    await call('POST', '/v1/tasks', video, { Authorization: '' });
    await call('POST', '/api/generate', { model: 'gpt-image-2' });
    expect(sandbox.control.state()).toMatchObject({ faults: (before as { faults: object[] }).faults, tasks: [] });
    expect((await call('POST', '/v1/tasks', video)).status).toBe(200);
    expect((await call('POST', '/v1/tasks', video)).status).toBe(402);
    for (let count = 0; count < 3; count++) await call('POST', '/api/generate', image);
    expect(sandbox.control.tasks().map(({ plannedOutcome, message }) => message ?? plannedOutcome)).toEqual([
      'First',
      'First',
      'Second',
      'completed',
    ]);
    expect(sandbox.control.state()).toMatchObject({ faults: [] });
  });

  it('gives a failure to no more concurrent creates than its `times`', async () => {
    const { sandbox, call } = caller();
    sandbox.control.fault({ kind: 'fail', times: 2 });
    await Promise.all([1, 2, 3].map(() => call('POST', '/v1/tasks', video)));
    expect(
      sandbox.control
        .tasks()
        .map(({ plannedOutcome }) => plannedOutcome)
        .sort(),
    ).toEqual(['completed', 'failed', 'failed']);
    expect(sandbox.control.state()).toMatchObject({ faults: [] });
  });

  it('takes fault and target in one object, as over HTTP, and says what is wrong with it', async () => {
    const { sandbox, call } = caller();
    sandbox.control.fault({ kind: 'status', status: 503, method: 'GET', path: '/account', times: 2 });
    sandbox.control.fault({ kind: 'status', status: 502, times: 5 }, { path: '/account', times: 1 });
    const statuses: number[] = [];
    for (let count = 0; count < 4; count++) statuses.push((await call('GET', '/account')).status);
    expect(statuses).toEqual([503, 503, 502, 200]);
    expect(() => sandbox.control.fault({ kind: 'lost', times: 0 })).toThrow('times must be');
    expect(() => sandbox.control.fault({ kind: 'lost', tmies: 2 } as Fault)).toThrow(
      'a fault of the kind lost has no tmies',
    );
    expect(() => sandbox.control.fault(null as unknown as Fault)).toThrow('kind must be one of');
  });

  it('matches HEAD by its name, by GET, and without a method', async () => {
    const { sandbox, call } = caller();
    const got = async (method: string) => (await call(method, '/account')).status;
    sandbox.control.fault({ kind: 'status', status: 501, method: 'head' });
    expect([await got('GET'), await got('HEAD'), await got('HEAD')]).toEqual([200, 501, 200]);
    sandbox.control.fault({ kind: 'status', status: 502, method: 'GET' });
    expect([await got('HEAD'), await got('GET')]).toEqual([502, 200]);
    sandbox.control.fault({ kind: 'status', status: 503 });
    expect([await got('HEAD'), await got('HEAD')]).toEqual([503, 200]);
  });

  it('matches OPTIONS only by its name', async () => {
    const { sandbox, call } = caller();
    const got = async () => (await call('OPTIONS', '/account')).status;
    sandbox.control.fault({ kind: 'status', status: 503 });
    sandbox.control.fault({ kind: 'status', status: 501, method: 'OPTIONS', path: '/account' });
    sandbox.control.fault({ kind: 'lost', method: 'OPTIONS' });
    expect(await got()).toBe(501);
    await expect(got()).rejects.toMatchObject(reset);
    expect([await got(), (await call('GET', '/account')).status]).toEqual([204, 503]);
  });

  it('does not apply to the control, files, and requests with a fault of their own', async () => {
    const { sandbox, call } = caller();
    sandbox.control.fault({ kind: 'status', status: 500 });
    expect((await call('GET', '/_sandbox/state')).status).toBe(200);
    expect((await call('GET', '/account', undefined, { 'X-Sandbox-Fault': 'status=404' })).status).toBe(404);
    expect((await call('GET', '/account')).status).toBe(500);
  });

  it('is bounded', () => {
    const { sandbox } = caller();
    for (let count = 0; count < 1000; count++) sandbox.control.fault({ kind: 'lost' });
    expect(() => sandbox.control.fault({ kind: 'lost' })).toThrow('The fault queue is full (1000)');
  });
});

describe('a wrong fault', () => {
  const kinds = 'kind must be one of status, delay, reset, lost, malformed, cut, fail';
  const status = 'status must be an integer from 400 to 599';
  const ms = 'ms must be a number from 0 to 600000';

  it.each([
    ['explode', kinds],
    ['statsu', `${kinds}; did you mean status?`],
    ['', kinds],
    ['=', kinds],
    ['__proto__', kinds],
    ['constructor', kinds],
    ['status', status],
    ['status=', status],
    ['status=200', status],
    ['status=5e2.5', status],
    ['status=abc', status],
    ['delay', ms],
    ['delay=-1', ms],
    ['delay=Infinity', ms],
    ['delay=soon', ms],
  ])('in a header gets a clear 400, and nothing is carried out: %j', async (header, sentence) => {
    const made = caller();
    for (const [path, body] of creates) {
      const response = await made.ask('POST', path, body, { 'X-Sandbox-Fault': header });
      expect([response.status, response.body.error ?? response.body.data.message]).toEqual([
        400,
        `X-Sandbox-Fault: ${sentence}`,
      ]);
    }
    expect(made.sandbox.control.tasks()).toEqual([]);
  });

  it.each<[object, string]>([
    [{}, kinds],
    [{ kind: 'toString' }, kinds],
    [{ kind: ['lost'] }, kinds],
    [{ kind: 'status' }, status],
    [{ kind: 'status', status: '500' }, status],
    [{ kind: 'status', status: 500.5 }, status],
    [{ kind: 'status', status: 500, message: 5 }, 'message must be a string of at most 1000 characters'],
    [{ kind: 'status', status: 429, retryAfter: 'soon' }, 'retryAfter must be an integer from 0 to 86400 (seconds)'],
    [{ kind: 'delay' }, ms],
    [{ kind: 'delay', ms: null }, ms],
    [{ kind: 'lost', ms: 5 }, 'a fault of the kind lost has no ms'],
    [{ kind: 'fail', message: {} }, 'message must be a string of at most 1000 characters'],
    [{ kind: 'fail', message: 'x'.repeat(1001) }, 'message must be a string of at most 1000 characters'],
    [{ kind: 'lost', times: 0 }, 'times must be an integer of at least 1, or always'],
    [{ kind: 'lost', times: '2' }, 'times must be an integer of at least 1, or always'],
    [{ kind: 'lost', times: null }, 'times must be an integer of at least 1, or always'],
    [{ kind: 'lost', path: 5 }, 'path must be a string that begins with /, of at most 400 characters'],
    [{ kind: 'lost', path: 'v1/tasks' }, 'path must be a string that begins with /, of at most 400 characters'],
    [
      { kind: 'lost', path: `/${'x'.repeat(400)}` },
      'path must be a string that begins with /, of at most 400 characters',
    ],
    ...['', 1, 'PSOT', 'PATCH', 'GET ', null].map((method): [object, string] => [
      { kind: 'lost', method },
      'method must be one of GET, HEAD, POST, PUT, DELETE, OPTIONS',
    ]),
  ])('in the queue gets a clear 400, and is not queued: %j', async (fault, sentence) => {
    const { sandbox, call } = caller();
    const response = await call('POST', '/_sandbox/faults', fault);
    expect([response.status, response.body]).toEqual([400, { error: sentence }]);
    expect((await call('GET', '/_sandbox/faults')).body).toEqual([]);
    const { method, path, times, ...rest } = fault as { method: string; path: string; times: number };
    expect(() => sandbox.control.fault(rest as unknown as Fault, { method, path, times })).toThrow(sentence);
  });
});
