import { describe, expect, it } from 'vitest';
import { models } from 'unigen/catalog';
import { createSandbox } from 'unigen/sandbox';
import { validateRequest } from 'unigen/validate';
import type { Api } from '../../src/types/api.js';
import { FakeClock } from '../support/fake-clock.js';
import { as, caller } from '../support/sandbox-caller.js';

const HOUR = 3_600_000;
const video = { model: 'google/veo-3.1-fast', input: { prompt: 'A paper boat' } };
const START = Date.UTC(2026, 0, 1);

describe('the clock', () => {
  it('is frozen, resumed and moved over HTTP', async () => {
    const { call, sandbox } = caller({ frozen: false });
    const clock = async (body?: object) => (await call(body ? 'POST' : 'GET', '/_sandbox/clock', body)).body;
    const now = '2026-01-01T00:00:00.000Z';
    expect(await clock()).toEqual({ now, limitsNow: now, frozen: false, speed: 30, pending: 0 });
    expect(await clock({ freeze: true })).toMatchObject({ frozen: true });
    expect(await clock({ advance: 90_000 })).toMatchObject({ now: '2026-01-01T00:01:30.000Z', frozen: true });
    expect(await clock({ freeze: false, advance: 500 })).toMatchObject({
      now: '2026-01-01T00:01:30.500Z',
      frozen: false,
    });
    expect(sandbox.now()).toBe(START + 90_500);
  });

  it('does the same by method, and continues from where it was frozen', async () => {
    const {
      sandbox: { control, now },
    } = caller();
    control.freeze();
    control.advance(1000);
    control.resume();
    control.resume();
    expect(now()).toBe(START + 1000);
    control.advance(0.5);
    expect(now()).toBe(START + 1000.5);
    expect(() => control.advance(-1)).toThrow('advance must be');
  });

  it('has no event for the planned end of a task that was ended by hand', async () => {
    const { sandbox, ask } = caller();
    const { control } = sandbox;
    for (let count = 0; count < 3; count++) await ask('POST', '/v1/tasks', video);
    const [first, second, third] = control.tasks();
    control.end(second!.id, 'completed');
    expect(control.clock().pending).toBe(2);
    control.end(first!.id, 'failed');
    control.end(third!.id, 'completed');
    expect(control.clock()).not.toHaveProperty('nextAt');
    expect(control.clock().pending).toBe(0);
  });

  it.each([
    [30, true],
    [30, false],
    [7, true],
    [7, false],
    [0.3, true],
    [0.3, false],
  ])('advances exactly to the next event, at speed %d, frozen: %s', async (speed, frozen) => {
    const { sandbox, ask, call } = caller({ speed, frozen, fetch: async () => new Response(null, { status: 503 }) });
    const { control } = sandbox;
    const next = async () => (await call('POST', '/_sandbox/clock', { advance: 'next' })).body;
    expect(await next()).toMatchObject({ now: '2026-01-01T00:00:00.000Z', pending: 0 });
    // No event is at a whole millisecond.
    control.advance(0.37);
    await ask('POST', '/v1/tasks', { ...video, callback_url: 'http://127.0.0.1/hook' });
    const { endsAt } = control.tasks()[0]!;
    await next();
    expect([sandbox.now(), control.tasks()[0]!.state]).toEqual([endsAt, 'completed']);
    for (let attempt = 2; attempt <= 6; attempt++) {
      await control.delivered();
      const due = control.deliveries().at(-1)!.nextAt;
      await next();
      expect(sandbox.now()).toBe(due);
      await control.delivered();
      expect(control.deliveries().at(-1)).toMatchObject({ attempt, at: due });
    }
    expect(control.clock()).toMatchObject({ frozen, pending: 0 });
  });

  it('runs due events in order', async () => {
    const { sandbox, ask } = caller();
    for (let count = 0; count < 20; count++) await ask('POST', '/v1/tasks', video);
    const due = sandbox.control
      .tasks()
      .map(({ id, endsAt }) => ({ id, endsAt }))
      .sort((a, b) => a.endsAt - b.endsAt);
    sandbox.control.advance(due[9]!.endsAt - sandbox.now());
    const ended = sandbox.control.tasks().filter(({ state }) => state === 'completed');
    expect(new Set(ended.map(({ id }) => id))).toEqual(
      new Set(due.filter(({ endsAt }) => endsAt <= due[9]!.endsAt).map(({ id }) => id)),
    );
    for (const { id, endsAt } of ended) expect(due.find((task) => task.id === id)!.endsAt).toBe(endsAt);
  });

  it('a clock that is moved forward while it runs resets its timer', async () => {
    const clock = new FakeClock();
    const { sandbox, ask } = caller({
      frozen: false,
      clock,
      speed: 1,
      fetch: async () => (called.push(sandbox.now()), new Response()),
    });
    const called: number[] = [];
    await ask('POST', '/v1/tasks', { ...video, callback_url: 'http://127.0.0.1/' });
    const { endsAt } = sandbox.control.tasks()[0]!;
    sandbox.control.advance(endsAt - START - 1000);
    await clock.advance(1010);
    await sandbox.control.delivered();
    expect(called).toHaveLength(1);
    await sandbox.close();
    expect(clock.sleeping).toBe(0);
  });

  it.each<[unknown, RegExp]>([
    [{}, /advance, freeze/],
    [{ advance: '5' }, /advance must be/],
    [{ advance: -1 }, /advance must be/],
    [{ advance: 1e300 }, /advance must be/],
    [{ advance: null }, /advance must be/],
    [{ advance: [] }, /advance must be/],
    [{ freeze: 'yes' }, /freeze must be true or false/],
    [{ freeze: 1 }, /freeze/],
    [{ advnace: 5 }, /unknown property advnace: the body takes advance, freeze and speed/],
    [[], /JSON object/],
    ['"text"', /JSON object/],
    ['null', /JSON object/],
    ['5', /JSON object/],
    ['{', /not valid JSON/],
    ['', /advance, freeze/],
  ])('refuses %j in one sentence, and goes on as before', async (body, sentence) => {
    const { call, sandbox } = caller();
    const { status, body: responseBody } = await call('POST', '/_sandbox/clock', body);
    expect([status, responseBody]).toEqual([400, { error: expect.stringMatching(sentence) }]);
    expect(responseBody.error).not.toContain('\n');
    expect(sandbox.now()).toBe(START);
  });
});

describe('a task', () => {
  it.each(['complete', 'fail'] as const)('is ended at once: %s', async (action) => {
    const { call, ask, sandbox } = caller();
    const { body } = await ask('POST', '/v1/tasks', video);
    const id = body.data.task_id;
    const { status, body: task } = await call(
      'POST',
      `/_sandbox/tasks/${id}/${action}`,
      action === 'fail' ? { message: 'Too dark' } : undefined,
    );
    expect([status, task.id, task.state]).toEqual([200, id, action === 'fail' ? 'failed' : 'completed']);
    const state = (await ask('GET', `/v1/tasks/${id}`)).body.data;
    expect(state).toMatchObject(
      action === 'fail'
        ? { status: 'failed', message: 'Too dark' }
        : { status: 'completed', output: expect.anything() },
    );
    expect((await call('POST', `/_sandbox/tasks/${id}/${action}`)).body).toEqual({
      error: expect.stringMatching(/^The task has \w+ already$/),
    });
    expect((await call('POST', `/_sandbox/tasks/${id}/${action}`)).status).toBe(400);
    sandbox.control.advance(24 * HOUR);
    expect((await ask('GET', `/v1/tasks/${id}`)).body.data).toEqual(state);
  });

  it('a task of either API is listed, the oldest first', async () => {
    const { call, ask } = caller();
    const first = (await ask('POST', '/v1/tasks', video)).body.data.task_id;
    const second = (await ask('POST', '/api/generate', { model: 'flux-dev', params: { prompt: 'A lake' } })).body
      .task_id;
    const { status, body } = await call('GET', '/_sandbox/tasks');
    expect([status, body.map(({ id }: { id: string }) => id)]).toEqual([200, [first, second]]);
  });

  it.each(['unknown', '__proto__', 'constructor', '%2e%2e', 'task_%20'])(
    'a task that does not exist is a 404: %s',
    async (id) => {
      const { call, sandbox } = caller();
      for (const action of ['complete', 'fail', 'replay']) {
        const { status, body } = await call('POST', `/_sandbox/tasks/${id}/${action}`);
        expect([status, body]).toEqual([404, { error: expect.stringMatching(/There is no |Not found: /) }]);
      }
      expect(() => sandbox.control.end(id, 'failed')).toThrow('There is no task');
    },
  );

  it('refuses a wrong body', async () => {
    const { call, ask } = caller();
    const { body } = await ask('POST', '/v1/tasks', video);
    const path = `/_sandbox/tasks/${body.data.task_id}`;
    for (const [action, given] of [
      ['fail', { message: 5 }],
      ['fail', { mesage: 'x' }],
      ['complete', { message: 'x' }],
      ['fail', []],
      ['replay', { x: 1 }],
    ] as const) {
      const { status, body: responseBody } = await call('POST', `${path}/${action}`, given);
      expect([status, Object.keys(responseBody)]).toEqual([400, ['error']]);
    }
    expect((await ask('GET', `/v1/tasks/${body.data.task_id}`)).body.data.status).toBe('pending');
  });
});

describe('a reset', () => {
  it.each(['by method', 'over HTTP'])('%s forgets everything, and starts again with the seed', async (way) => {
    const { call, ask, sandbox } = caller({ rateLimit: true, prices: () => 1 });
    const first = (await ask('POST', '/v1/tasks', { ...video, callback_url: 'http://10.0.0.1/' })).text;
    await ask('PUT', '/upload', { base64: 'aGVsbG8=' });
    sandbox.control.advance(HOUR);
    await sandbox.control.delivered();
    for (let count = 0; count < 12; count++) await ask('GET', '/account');
    sandbox.control.fault({ kind: 'lost' });
    if (way === 'by method') sandbox.control.reset();
    else expect((await call('POST', '/_sandbox/reset')).body).toEqual({ ok: true });
    expect(sandbox.control.state()).toMatchObject({ accounts: [], tasks: [], uploads: [], deliveries: [], faults: [] });
    expect((await ask('GET', '/account')).body.data.balance_usd).toBe(1e6);
    expect((await ask('POST', '/v1/tasks', { ...video, callback_url: 'http://10.0.0.1/' })).text).toBe(first);
  });
});

describe('an option', () => {
  it.each<[object, string]>([
    [{ sped: 5 }, 'A sandbox has no option sped; did you mean speed?'],
    [{ port: 4010 }, 'A sandbox has no option port'],
    [{ speed: 0 }, 'The option speed must be a finite number above 0, not 0'],
    [{ speed: -1 }, 'speed must'],
    [{ speed: NaN }, 'speed must'],
    [{ speed: Infinity }, 'speed must'],
    [{ speed: '5' }, 'speed must be a finite number above 0, not a string'],
    [{ balance: -1 }, 'The option balance must be a finite number of at least 0, not -1'],
    [{ balance: NaN }, 'balance must'],
    [{ balance: null }, 'balance must'],
    [{ seed: Infinity }, 'The option seed must be a finite number, not Infinity'],
    [{ seed: 'x' }, 'seed must'],
    [
      { keys: 'secret' },
      'The option keys must be an array of non-empty strings of at most 1000 characters, not a string',
    ],
    [{ keys: ['secret', ''] }, 'not this array'],
    [{ keys: [5] }, 'keys must'],
    [
      { origin: 'sandbox.example' },
      'The option origin must be a URL of http or https without a slash at its end, not a',
    ],
    [{ origin: 'https://sandbox.example/' }, 'origin must'],
    [{ retention: { tasks: 0 } }, 'The option retention.tasks must be a number above 0, not 0'],
    [{ retention: { age: NaN } }, 'retention.age must'],
    [{ retention: { uploads: '1' } }, 'retention.uploads must'],
    [{ retention: { task: 5 } }, 'A sandbox has no option retention.task; did you mean retention.tasks?'],
    [{ retention: 5 }, 'The option retention must be an object, not 5'],
    [[], 'The options of a sandbox must be an object'],
    [{ keys: ['secret', 'x'.repeat(1001)] }, 'not this array'],
  ])('that is wrong is refused in one sentence: %j', (options, sentence) => {
    const make = () => createSandbox(options);
    expect(make).toThrow(TypeError);
    expect(make).toThrow(sentence);
    expect(make).not.toThrow('secret');
  });

  it('may be undefined, and at its bound', () => {
    createSandbox({ speed: undefined, keys: undefined, retention: { tasks: undefined }, corsOrigin: undefined });
    createSandbox({ speed: 1e-9, balance: 0, seed: -0.5, keys: [], retention: { tasks: Infinity } });
  });
});

describe('a key', () => {
  const paths = [
    ['GET', '/account'],
    ['POST', '/v1/tasks'],
    ['GET', '/credits'],
    ['POST', '/api/generate'],
    ['PUT', '/upload'],
  ] as const;

  it.each(paths)('without `Bearer` gets a message that says so: %s %s', async (method, path) => {
    const { ask } = caller();
    const said = async (Authorization: string) => {
      const { status, text } = await ask(method, path, method === 'GET' ? undefined : {}, { Authorization });
      expect(status).toBe(401);
      return text;
    };
    for (const header of ['key', 'Basic a2V5', 'Bearer', 'Bearerkey'])
      expect(await said(header)).toContain('must be `Bearer <key>`');
    expect(await said('')).toMatch(/is missing/);
  });

  it('is not needed by open operations, nor in the header if it is in the query', async () => {
    const { ask } = caller();
    expect((await ask('GET', '/v1/models', undefined, { Authorization: 'key' })).status).toBe(200);
    expect((await ask('GET', '/api/me?key=key', undefined, { Authorization: 'key' })).status).toBe(200);
  });
});

it('an upload of another type gets a message with both forms', async () => {
  const { status, body } = await caller().call('PUT', '/upload', 'hello', {
    'Content-Type': 'text/plain; charset=utf-8',
  });
  expect([status, body.message]).toEqual([
    415,
    'The body must be multipart/form-data with the field file, or application/json with base64 or file_url, not text/plain',
  ]);
});

describe('a dump', () => {
  it('shows everything, but no key and no content of a file', async () => {
    const { call, ask, sandbox } = caller();
    const key = 'sk-very-secret-key';
    const content = btoa('the content of a file, '.repeat(200));
    await ask('POST', '/v1/tasks', { ...video, callback_url: 'http://10.0.0.1/' }, as(key));
    await ask('PUT', '/upload', { base64: content }, as(key));
    await ask('GET', `/api/me?key=${key}`);
    await ask(
      'POST',
      '/api/generate',
      { model: 'seedance-2.0', params: { prompt: 'A cat', image: `data:image/png;base64,${content}` } },
      as(key),
    );
    sandbox.control.advance(HOUR);
    await sandbox.control.delivered();
    sandbox.control.fault({ kind: 'lost' }, { path: '/v1/*' });
    const { status, text, body } = await call('GET', '/_sandbox/state');
    expect(status).toBe(200);
    expect(body).toMatchObject({
      now: '2026-01-01T01:00:00.000Z',
      frozen: true,
      accounts: [{ id: expect.any(String) }],
      tasks: [{ model: video.model }, { model: 'seedance-2.0', input: { prompt: 'A cat' } }],
      uploads: [{ size: 4600, type: 'application/octet-stream' }],
      deliveries: [{ attempt: 1 }],
      faults: [{ fault: { kind: 'lost' }, path: '/v1/*', times: 1 }],
    });
    expect(text).not.toContain(key);
    expect(text).not.toContain(content.slice(500, 600));
    expect(JSON.stringify(sandbox.control.state())).toBe(text);
    expect(text.length).toBeLessThan(5000);
    for (const { body } of [await call('GET', '/_sandbox/tasks'), await call('GET', '/_sandbox/deliveries')])
      expect(JSON.stringify(body)).not.toContain(key);
  });
});

describe('the models', () => {
  it('are those of the contract, each with a body that creates a task', async () => {
    const { call, sandbox } = caller();
    const { body } = await call('GET', '/_sandbox/models');
    expect(body).toEqual(await sandbox.control.models());
    const rows = body as { api: Api; id: string; body: { model: string } }[];
    expect(rows.map(({ api, id }) => `${api} ${id}`)).toEqual(models.map(({ api, id }) => `${api} ${id}`));
    const wrong = await Promise.all(
      rows.map(async (row) => [row.id, await validateRequest(row.api, row.body)] as const),
    );
    expect(wrong.filter(([, issues]) => issues.length > 0)).toEqual([]);
    expect(rows.filter(({ id, body: { model } }) => model !== id)).toEqual([]);
  });
});

describe('a route', () => {
  it('lists all routes', async () => {
    const { call } = caller();
    const { body } = await call('GET', '/_sandbox/');
    expect(body).toEqual({
      sandbox: 'unigen',
      mode: 'sandbox',
      control: expect.arrayContaining(['/_sandbox/state', '/_sandbox/clock', '/_sandbox/tasks/{id}/fail']),
    });
  });

  it('a route that does not exist is a 404, and a wrong method a 405 with those that are allowed', async () => {
    const { call } = caller();
    for (const path of [
      '/_sandbox/nothing',
      '/_sandbox/tasks/x',
      '/_sandbox/tasks/x/delete',
      '/_sandbox/deliveries/x',
      '/_sandbox/__proto__',
      '/_sandbox/constructor',
    ]) {
      const { status, body } = await call('GET', path);
      expect([status, body], path).toEqual([404, { error: expect.any(String) }]);
    }
    for (const [method, path, allow] of [
      ['GET', '/_sandbox/reset', 'POST'],
      ['DELETE', '/_sandbox/state', 'GET, HEAD'],
      ['PUT', '/_sandbox/faults', 'GET, HEAD, POST, DELETE'],
      ['GET', '/_sandbox/tasks/x/fail', 'POST'],
    ] as const) {
      const { status, body, headers } = await call(method, path);
      expect([status, body, headers.get('allow')], path).toEqual([405, { error: expect.any(String) }, allow]);
    }
  });

  it('shows and clears the queued faults', async () => {
    const { call } = caller();
    expect(
      (
        await call('POST', '/_sandbox/faults', {
          kind: 'status',
          status: 500,
          times: 3,
          method: 'GET',
          path: '/account',
        })
      ).body,
    ).toEqual({
      queued: { id: 'fault_1', fault: { kind: 'status', status: 500 }, method: 'GET', path: '/account', times: 3 },
      waiting: 1,
    });
    await call('GET', '/account');
    expect((await call('GET', '/_sandbox/faults')).body).toMatchObject([{ times: 2 }]);
    expect((await call('DELETE', '/_sandbox/faults')).body).toEqual({ ok: true });
    expect((await call('GET', '/account')).status).toBe(200);
  });

  it('needs no key, and takes only JSON', async () => {
    const { call } = caller({ keys: ['known'] });
    expect((await call('GET', '/_sandbox/state', undefined, { Authorization: '' })).status).toBe(200);
    expect(
      (await call('POST', '/_sandbox/reset', 'a=1', { 'Content-Type': 'application/x-www-form-urlencoded' })).status,
    ).toBe(415);
    expect((await call('POST', '/_sandbox/reset', { everything: true })).status).toBe(400);
  });
});
