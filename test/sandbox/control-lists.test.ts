import { describe, expect, it } from 'vitest';
import { accountIdOf } from '../../src/sandbox/account-id.js';
import { as, caller, type Json } from '../support/sandbox-caller.js';

// Lists of tasks, requests and accounts below `/_sandbox/`, and what can be done to them.

const video = { model: 'google/veo-3.1-fast', input: { prompt: 'A paper boat' } };
const flux = { model: 'flux-dev', params: { prompt: 'A lake at night' } };
const SECRET = 'sk-very-secret-key';

const ids = (rows: { id: string }[]) => rows.map(({ id }) => id);

describe('the list of tasks', () => {
  async function three() {
    const own = caller({ speed: 1 });
    const { ask, sandbox } = own;
    const first: string = (await ask('POST', '/v1/tasks', video, as('one'))).body.data.task_id;
    const second: string = (await ask('POST', '/api/generate', flux, as('two'))).body.task_id;
    const third: string = (await ask('POST', '/v1/tasks', video, as('two'))).body.data.task_id;
    sandbox.control.end(first, 'failed', 'Too dark');
    const list = async (query: string) => (await own.call('GET', `/_sandbox/tasks?${query}`)).body;
    return { ...own, first, second, third, list };
  }

  it('has rows with what a page shows, the newest first', async () => {
    const { list, first, second, third } = await three();
    const { tasks, more } = await list('limit=500');
    expect([ids(tasks), more]).toEqual([[third, second, first], false]);
    expect(tasks[2]).toEqual({
      id: first,
      api: 'unifically',
      account: accountIdOf('one'),
      model: video.model,
      kind: 'video',
      status: 'failed',
      createdAt: expect.any(Number),
      startsAt: expect.any(Number),
      endsAt: expect.any(Number),
      cost: 0.01,
      message: 'Too dark',
      plannedOutcome: 'failed',
      prompt: 'A paper boat',
    });
  });

  it('has those that match', async () => {
    const { list, sandbox, first, second, third } = await three();
    const found = async (query: string) => ids((await list(query)).tasks);
    expect(await found(`account=${accountIdOf('two')}`)).toEqual([third, second]);
    expect(await found('status=failed')).toEqual([first]);
    expect(await found('status=queued')).toEqual([third, second]);
    expect(await found('status=queued&api=gateai')).toEqual([second]);
    expect(await found('model=flux-dev')).toEqual([second]);
    expect(await found('q=NIGHT%20lake')).toEqual([second]);
    expect(await found('q=veo%20lake')).toEqual([]);
    expect(await found(`q=${first}`)).toEqual([first]);
    expect(await found(`q=${first.slice(0, -1)}`)).toEqual([first]);
    // Letters and digits inside ids are chance.
    expect(await found(`q=${first.slice(1)}`)).toEqual([]);
    expect(await found('q=&status=&limit=2')).toEqual([third, second]);
    sandbox.control.advance(60_000);
    expect(await found('status=running')).toEqual([third]);
    expect(await found('status=completed')).toEqual([second]);
    expect(sandbox.control.overview().counts).toEqual({ queued: 0, running: 1, completed: 1, failed: 1, total: 3 });
  });

  it('goes on page by page, and says whether there is more', async () => {
    const { list, first, second, third } = await three();
    expect(await list('limit=1')).toMatchObject({ tasks: [{ id: third }], more: true });
    expect(await list(`limit=1&before=${third}`)).toMatchObject({ tasks: [{ id: second }], more: true });
    expect(await list(`limit=1&before=${second}`)).toMatchObject({ tasks: [{ id: first }], more: false });
    expect(await list(`before=${first}`)).toEqual({ tasks: [], more: false });
  });

  it('goes on where tasks were evicted', async () => {
    const { ask, sandbox } = caller({ retention: { tasks: 50 } });
    for (let count = 0; count < 1500; count++) await ask('POST', '/v1/tasks', video);
    sandbox.control.advance(3_600_000);
    const kept = sandbox.control.tasks();
    expect(kept.length).toBeLessThanOrEqual(50);
    const paged: string[] = [];
    for (let before: string | undefined; ; before = paged.at(-1)) {
      const { tasks, more } = sandbox.control.listTasks({ limit: 7, before });
      paged.push(...ids(tasks));
      if (!more) break;
    }
    expect(paged).toEqual(ids(kept).reverse());
    expect(sandbox.control.overview().counts).toMatchObject({ completed: kept.length, total: kept.length });
  });

  it.each<[string, number, RegExp]>([
    ['stats=failed', 400, /^There is no parameter stats; did you mean status\?; there are account, model, status/],
    ['status=done', 400, /^status must be one of queued, running, completed, failed$/],
    ['api=other', 400, /^api must be one of/],
    ['limit=0', 400, /^limit must be an integer from 1 to 500$/],
    ['limit=501', 400, /^limit must/],
    ['limit=1e2', 400, /^limit must/],
    ['limit=-1', 400, /^limit must/],
    ['limit=99999999999999999999', 400, /^limit must/],
    ['status=failed&status=queued', 400, /^The parameter status is given twice$/],
    ['__proto__=1', 400, /^There is no parameter __proto__/],
    ['constructor=1', 400, /^There is no parameter constructor/],
    ['before=task_none', 404, /^There is no task task_none$/],
    ['before=__proto__', 404, /^There is no task/],
    [`q=${'x'.repeat(201)}`, 400, /^q must be a string of at most 200 characters$/],
    [`${'x'.repeat(5000)}=1`, 400, /^There is no parameter x{40};/],
  ])('refuses ?%s', async (query, status, sentence) => {
    const { call } = caller();
    const { status: got, body } = await call('GET', `/_sandbox/tasks?${query}`);
    expect([got, body]).toEqual([status, { error: expect.stringMatching(sentence) }]);
    expect(body.error.length).toBeLessThan(300);
  });

  it('by method takes the same', () => {
    const { control } = caller().sandbox;
    expect(control.listTasks()).toEqual({ tasks: [], more: false });
    expect(() => control.listTasks({ limit: 1.5 })).toThrow('limit must');
    expect(() => control.listTasks({ status: 5 } as Json)).toThrow('status must be a string');
    expect(() => control.listTasks({ staus: 'x' } as Json)).toThrow('did you mean status?');
  });
});

describe('a task', () => {
  it.each(['lost', 'malformed', 'cut', 'fail'])('says whether its create was answered: %s', async (fault) => {
    const { call, sandbox } = caller({ frozen: false });
    // Some of them break the connection.
    const create = (path: string, body: object) =>
      call('POST', path, body, { 'X-Sandbox-Fault': fault }).catch(() => {});
    await create('/v1/tasks', video);
    await create('/api/generate', flux);
    const kind = ['lost', 'malformed', 'cut'].includes(fault) ? fault : undefined;
    const { tasks } = sandbox.control.listTasks();
    expect(tasks.map(({ responseFault }) => responseFault)).toEqual([kind, kind]);
    // It is a part of the exported state.
    sandbox.control.import(sandbox.control.export());
    expect(sandbox.control.tasks().map(({ responseFault }) => responseFault)).toEqual([kind, kind]);
  });

  it('is shown with what the API responds, its callbacks and its requests', async () => {
    const { ask, call, sandbox } = caller({ fetch: async () => new Response() });
    const { task_id: id } = (await ask('POST', '/v1/tasks', { ...video, callback_url: 'http://127.0.0.1/hook' })).body
      .data;
    sandbox.control.end(id, 'completed');
    await sandbox.control.delivered();
    const polled = (await ask('GET', `/v1/tasks/${id}`)).body;
    const { status, body } = await call('GET', `/_sandbox/tasks/${id}`);
    expect([status, body]).toEqual([
      200,
      {
        task: sandbox.control.tasks()[0],
        response: polled,
        deliveries: [expect.objectContaining({ task: id, status: 200 })],
        requests: ['req_2', 'req_1'],
      },
    ]);
    expect(sandbox.control.task(id)).toEqual(body);
    expect(sandbox.control.requests().requests).toHaveLength(2);
  });
});

describe('accounts', () => {
  it('are listed with what they have left, and whether they are blocked', async () => {
    const { ask, call, sandbox } = caller({ rateLimit: true });
    for (let count = 0; count < 11; count++) await ask('GET', '/account', undefined, as('busy'));
    await ask('POST', '/v1/tasks', video, as('other'));
    const { body } = await call('GET', '/_sandbox/accounts');
    expect(body).toMatchObject([
      { id: accountIdOf('other'), tasks: 1, balance: 999_999.99, budgetLeft: 100 },
      { id: accountIdOf('busy'), tasks: 0, blockedUntil: sandbox.now() + 60_000 },
    ]);
    expect(sandbox.control.accounts()).toEqual(body);
    expect((await call('POST', '/_sandbox/accounts/find', { key: 'busy' })).body).toEqual({ id: accountIdOf('busy') });
    const { status, text } = await call('POST', '/_sandbox/accounts/find', { key: 'never-used-key' });
    expect([status, text]).toEqual([404, expect.not.stringContaining('never-used-key')]);
    expect((await ask('GET', '/account', undefined, as('busy'))).status).toBe(429);
    const changed = await call('POST', `/_sandbox/accounts/${accountIdOf('busy')}`, { unblock: true });
    expect(changed.body).not.toHaveProperty('blockedUntil');
    expect((await ask('GET', '/account', undefined, as('busy'))).status).toBe(200);
  });

  it('are topped up and emptied', async () => {
    const { ask, call } = caller({ balance: 5, prices: () => 1 });
    const balance = async () => (await ask('GET', '/account')).body.data.balance_usd as number;
    const change = async (body: object) => (await call('POST', `/_sandbox/accounts/${accountIdOf('key')}`, body)).body;
    expect(await balance()).toBe(5);
    expect(await change({ balance: 0 })).toMatchObject({ balance: 0 });
    expect((await ask('POST', '/v1/tasks', video)).status).toBe(402);
    expect(await change({ add: 2.5 })).toMatchObject({ balance: 2.5 });
    expect(await change({ add: -0.5 })).toMatchObject({ balance: 2 });
    expect(await change({ spent: 99.5 })).toMatchObject({ spent: 99.5, budgetLeft: 0.5 });
    expect((await ask('GET', '/credits')).body.your_budget).toMatchObject({ used: 99.5, remaining: 0.5 });
    expect(await balance()).toBe(2);
  });

  it.each<[object, RegExp]>([
    [{}, /^An account takes balance, add, spent or unblock$/],
    [{ balance: -1 }, /^balance must be US dollars from 0/],
    [{ balance: '5' }, /^balance must/],
    [{ balance: 1e10 }, /^balance must/],
    [{ balance: null }, /^balance must/],
    [{ add: -10 }, /^The balance with add must/],
    [{ add: '1' }, /^add must/],
    [{ balance: 1, add: 1 }, /^An account takes either balance or add$/],
    [{ balance: 7, spent: 101 }, /^spent must be US dollars from 0 to 100$/],
    [{ balance: 7, unblock: false }, /^unblock must be true$/],
    [{ balanse: 1 }, /^unknown property balanse: the body takes balance, add, spent and unblock$/],
  ])('refuse %j, and nothing is changed', async (body, sentence) => {
    const { ask, call } = caller({ balance: 5 });
    await ask('GET', '/account');
    const { status, body: responseBody } = await call('POST', `/_sandbox/accounts/${accountIdOf('key')}`, body);
    expect([status, responseBody]).toEqual([400, { error: expect.stringMatching(sentence) }]);
    expect((await ask('GET', '/account')).body.data.balance_usd).toBe(5);
  });

  it('accounts that do not exist are a 404', async () => {
    const { call } = caller();
    expect((await call('POST', '/_sandbox/accounts/none', { balance: 1 })).status).toBe(404);
    for (const key of [undefined, '', 5, 'x'.repeat(1001)])
      expect((await call('POST', '/_sandbox/accounts/find', { key })).status).toBe(400);
  });
});

describe('a queued fault', () => {
  it('for one key does not apply to the requests of another', async () => {
    const { ask, call, sandbox } = caller();
    const { body } = await call('POST', '/_sandbox/faults', {
      kind: 'status',
      status: 503,
      operation: 'getAccount',
      key: SECRET,
    });
    expect(body.queued).toEqual({
      id: 'fault_1',
      fault: { kind: 'status', status: 503 },
      operation: 'getAccount',
      account: accountIdOf(SECRET),
      times: 1,
    });
    expect(JSON.stringify([body, sandbox.control.state(), sandbox.control.export()])).not.toContain(SECRET);
    expect((await ask('GET', '/account', undefined, as('other'))).status).toBe(200);
    expect((await call('GET', '/account', undefined, as(SECRET))).status).toBe(503);
    expect((await ask('GET', '/account', undefined, as(SECRET))).status).toBe(200);
    sandbox.control.fault({ kind: 'fail', message: 'No' }, { account: accountIdOf('two') });
    await ask('POST', '/v1/tasks', video, as('one'));
    await ask('POST', '/v1/tasks', video, as('two'));
    expect(sandbox.control.tasks().map(({ plannedOutcome }) => plannedOutcome)).toEqual(['completed', 'failed']);
  });

  it('is applied always until it is removed', async () => {
    const { call, sandbox } = caller();
    const { id } = sandbox.control.fault({ kind: 'status', status: 500 }, { times: 'always', path: '/account' });
    const fail = sandbox.control.fault({ kind: 'fail' }, { times: 'always' });
    for (let count = 0; count < 5; count++) {
      expect((await call('GET', '/account')).status).toBe(500);
      await call('POST', '/v1/tasks', video);
    }
    expect(sandbox.control.tasks().every(({ plannedOutcome }) => plannedOutcome === 'failed')).toBe(true);
    expect(ids(sandbox.control.faults())).toEqual([id, fail.id]);
    expect((await call('DELETE', `/_sandbox/faults/${id}`)).body).toEqual({ ok: true });
    expect((await call('DELETE', `/_sandbox/faults/${id}`)).status).toBe(404);
    expect((await call('GET', '/account')).status).toBe(200);
    sandbox.control.clearFaults();
    expect(() => sandbox.control.removeFault(fail.id)).toThrow('There is no fault');
  });

  it('a fault that a request in flight has reserved can be removed', async () => {
    const { ask, sandbox } = caller();
    const { id } = sandbox.control.fault({ kind: 'fail' });
    const created = ask('POST', '/v1/tasks', video);
    sandbox.control.removeFault(id);
    await created;
    await ask('POST', '/v1/tasks', video);
    expect(sandbox.control.faults()).toEqual([]);
    expect(sandbox.control.tasks()[1]!.plannedOutcome).toBe('completed');
  });

  it.each<[object, RegExp]>([
    [{ key: '' }, /^key must be a string of 1 to 1000 characters$/],
    [{ key: 5 }, /^key must/],
    [{ key: `${SECRET}${'x'.repeat(1000)}` }, /^key must/],
    [{ account: SECRET }, /^account must be the id of an account: 16 hexadecimal digits$/],
    [{ key: SECRET, account: '0123456789abcdef' }, /^a fault takes either key or account$/],
    [{ times: 'forever' }, /^times must be an integer of at least 1, or always$/],
  ])('is refused without the key: %j', async (target, sentence) => {
    const { call } = caller();
    const { status, body } = await call('POST', '/_sandbox/faults', { kind: 'lost', ...target });
    expect([status, body]).toEqual([400, { error: expect.stringMatching(sentence) }]);
    expect(body.error).not.toContain(SECRET);
  });
});

describe('the speed', () => {
  it('changes what is left of running tasks', async () => {
    const { ask, call, sandbox } = caller({ speed: 1 });
    await ask('POST', '/v1/tasks', video);
    const [before] = structuredClone(sandbox.control.tasks());
    sandbox.control.advance(10_000);
    const now = sandbox.now();
    const { body } = await call('POST', '/_sandbox/clock', { speed: 10 });
    expect(body).toMatchObject({ speed: 10, pending: 1 });
    const [after] = sandbox.control.tasks();
    expect(after!.endsAt).toBe(Math.round(now + (before!.endsAt - now) / 10));
    expect(body.nextAt).toBe(new Date(after!.endsAt).toISOString());
    sandbox.control.setSpeed(1);
    sandbox.control.advance(before!.endsAt - now - 100);
    expect(sandbox.control.tasks()[0]!.state).toBe('running');
    sandbox.control.advance(200);
    expect(sandbox.control.tasks()[0]!.state).toBe('completed');
    await ask('POST', '/v1/tasks', video);
    const { createdAt, endsAt } = sandbox.control.tasks().at(-1)!;
    expect(endsAt - createdAt).toBeGreaterThan(30_000);
  });

  it('lets a generation that has become slow be refunded after 20 minutes, and fail after 40', async () => {
    const { ask, sandbox } = caller({ speed: 1000 });
    await ask('POST', '/api/generate', flux);
    sandbox.control.setSpeed(0.001);
    sandbox.control.advance(20 * 60_000);
    expect(sandbox.control.tasks()[0]).toMatchObject({ state: 'running', refunded: true });
    sandbox.control.advance(20 * 60_000);
    expect(sandbox.control.tasks()[0]).toMatchObject({ state: 'failed', message: /40 min/ });
  });

  it.each([0, -1, '5', null, NaN, 1e-9, 1e9])('refuses %j, and nothing is changed', async (speed) => {
    const { call, sandbox } = caller();
    const now = sandbox.now();
    const { status, body } = await call('POST', '/_sandbox/clock', { speed, advance: 5 });
    expect([status, body]).toEqual([400, { error: 'speed must be a number from 0.001 to 1000000' }]);
    expect((await call('POST', '/_sandbox/clock', { speed: 5, advance: -1 })).status).toBe(400);
    expect([sandbox.now(), sandbox.control.clock().speed]).toEqual([now, 30]);
  });
});
