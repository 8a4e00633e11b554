import { describe, expect, it } from 'vitest';
import { hosts } from '../../generated/operations.js';
import { accountIdOf } from '../../src/sandbox/account-id.js';
import { caller } from '../support/sandbox-caller.js';
import { callerWith, LIVE_KEY, recorder, video } from './recorder.js';

// Requests that the control sends for somebody, and who responds to them.

const SECRET = 'sk-very/secret+key';

describe('POST /_sandbox/requests', () => {
  it('carries out a request once, as the key that is given', async () => {
    const { call, sandbox } = caller();
    const { status, body } = await call('POST', '/_sandbox/requests', {
      key: SECRET,
      path: '/v1/tasks',
      body: video,
    });
    expect([status, body.status]).toEqual([200, 200]);
    const [task, ...others] = sandbox.control.tasks();
    expect(others).toEqual([]);
    expect(body).toMatchObject({ task: task!.id, request: 'req_1', body: { data: { task_id: task!.id } } });
    expect(task).toMatchObject({ account: accountIdOf(SECRET), origin: 'http://sandbox.test' });
    const details = await sandbox.control.request('req_1');
    expect(details).toMatchObject({ operation: 'createTask', account: accountIdOf(SECRET), status: 200 });
    expect(JSON.stringify([details, sandbox.control.overview(), sandbox.control.export()])).not.toContain(SECRET);
  });

  it('says what was lost, and creates no second task', async () => {
    const { call, sandbox } = caller();
    const send = async (kind: 'lost' | 'reset' | 'cut') => {
      sandbox.control.fault({ kind });
      return (await call('POST', '/_sandbox/requests', { key: 'k', path: '/v1/tasks', body: video })).body;
    };
    const lost = await send('lost');
    expect(lost).toMatchObject({ status: 0, fault: 'lost', task: sandbox.control.tasks()[0]!.id });
    expect(lost.body).toBeUndefined();
    expect(await send('reset')).toEqual({ request: 'req_2', status: 0, fault: 'reset' });
    expect(sandbox.control.tasks()).toHaveLength(1);
    const cut = await send('cut');
    expect(cut).toMatchObject({ status: 200, fault: 'cut', body: expect.stringMatching(/^\{"success":true/) });
    expect(cut.body).not.toContain('}}');
    sandbox.control.fault({ kind: 'status', status: 429, message: 'Slow down' });
    const limited = await send('cut');
    expect(limited).toMatchObject({ status: 429, fault: 'status' });
  });

  it('has limits, keys and checks like any other', async () => {
    const { sandbox } = caller({ keys: ['right-key'], rateLimit: true });
    const send = (key: string | undefined, path: string, body?: unknown) =>
      sandbox.control.sendRequest({ key, path, ...(body !== undefined && { body }) });
    expect(await send('wrong-key', '/account')).toMatchObject({ status: 401 });
    expect(await send(undefined, '/account')).toMatchObject({ status: 401 });
    expect(await send('right-key', '/account')).toMatchObject({ status: 200 });
    expect(await send('right-key', '/v1/tasks', { model: video.model, input: {} })).toMatchObject({ status: 422 });
    const statuses = new Set<number>();
    for (let count = 0; count < 70; count++) statuses.add((await send('right-key', '/account')).status);
    expect(statuses).toEqual(new Set([200, 429]));
  });

  it('is not for pages of other origins', async () => {
    const { call, sandbox } = caller({ corsOrigin: [] });
    const request = { key: SECRET, path: '/v1/tasks', body: video };
    const headers = { Origin: 'https://elsewhere.example' };
    expect((await call('POST', '/_sandbox/requests', request, headers)).status).toBe(403);
    expect([sandbox.control.tasks(), sandbox.control.requests().requests]).toEqual([[], []]);
  });

  it.each([
    [{ path: '/_sandbox/reset' }, 'path must be that of an operation of the APIs, such as /v1/tasks'],
    [{ path: '/' }, 'path must be that of an operation'],
    [{ path: '/%zz' }, 'path must be that of an operation'],
    [{ path: 'v1/tasks' }, 'path must be a path such as /v1/tasks'],
    [{ path: 'http://elsewhere.example/v1/tasks' }, 'path must be a path such as'],
    [{}, 'path must be a path such as'],
    [{ path: '/v1/tasks', key: '' }, 'key must be a string of 1 to'],
    [{ path: '/v1/tasks', key: `${SECRET}\r\nx: y` }, 'key must be a string of 1 to'],
    [{ path: '/account?key=1' }, 'path must be without a key; key has it'],
    [{ path: '/v1/tasks', method: 'GET' }, 'method must be POST for this path'],
    [{ path: '/account', body: {} }, 'A GET request has no body'],
    [{ path: '/account', headers: {} }, 'unknown property headers: the body takes key, path, body and method'],
  ])('refuses %j, and sends nothing', async (request, problem) => {
    const { call, sandbox } = caller();
    const { status, text, body } = await call('POST', '/_sandbox/requests', request);
    expect([status, body.error]).toEqual([400, expect.stringContaining(problem)]);
    expect(text).not.toContain(SECRET);
    expect(sandbox.control.requests().requests).toEqual([]);
  });
});

describe('the mode', () => {
  it('is in the overview and the list of the control', async () => {
    const { call, sandbox } = caller();
    expect(sandbox.control.overview().mode).toBe('sandbox');
    expect((await call('GET', '/_sandbox/')).body.mode).toBe('sandbox');
    expect(caller({ replay: [] }).sandbox.control.mode()).toEqual({ mode: 'replay' });
  });

  it('the mode of a recorder names the live APIs', () => {
    const { sandbox } = recorder();
    expect(sandbox.control.overview()).toMatchObject({
      mode: 'record',
      upstream: [hosts.unifically, hosts.storage, hosts.gateai],
      allowCreates: false,
    });
  });
});

describe('a replay', () => {
  it('marks what has a recorded response', async () => {
    const { call, exchanges } = recorder();
    const estimate = { ...video, dry_run: true };
    await call('POST', '/v1/tasks', estimate);
    const { ask, call: again, sandbox } = caller({ replay: exchanges });
    await again('POST', '/v1/tasks', estimate);
    await ask('GET', '/account');
    const [own, replayed] = sandbox.control.requests().requests;
    expect(own).not.toHaveProperty('replayed');
    expect(replayed).toMatchObject({ replayed: true, operation: 'dryRun', account: accountIdOf('key') });
    expect(await sandbox.control.request(replayed!.id)).toMatchObject({ requestBody: JSON.stringify(estimate) });
  });
});

describe('a recorder', () => {
  it('passes on what the control sends with a key, by the same rules', async () => {
    const { sandbox, sent } = recorder();
    const control = callerWith(sandbox);
    const send = async (body: object) => (await control('POST', '/_sandbox/requests', { key: LIVE_KEY, ...body })).body;
    expect(await send({ path: '/account' })).toMatchObject({ status: 200 });
    expect(sent).toHaveLength(1);
    expect(await send({ path: '/v1/tasks', body: video })).toMatchObject({ status: 403 });
    expect(sent).toHaveLength(1);
    expect(JSON.stringify(sandbox.control.overview())).not.toContain(LIVE_KEY);
  });

  it('refuses what makes no sense for it', async () => {
    const { sandbox } = recorder();
    const call = callerWith(sandbox);
    await call('GET', '/account');
    for (const [path, body] of [
      ['clock', { advance: 1 }],
      ['clock', { freeze: true }],
      ['clock', { speed: 2 }],
      [`accounts/${accountIdOf(LIVE_KEY)}`, { add: 1 }],
      ['import', undefined],
      ['requests/req_1/send', undefined],
    ] as const) {
      const { status, body: response } = await call('POST', `/_sandbox/${path}`, body);
      expect([path, status, response.error]).toEqual([
        path,
        409,
        expect.stringMatching(/^This is a recorder of the live APIs\. \w.*/),
      ]);
    }
  });
});
