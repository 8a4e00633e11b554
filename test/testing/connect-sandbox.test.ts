import { Unifically } from 'unigen';
import { createSandbox } from 'unigen/sandbox';
import { connectSandbox } from 'unigen/testing';
import { describe, expect, it } from 'vitest';

const URL_OF_ALL = 'http://127.0.0.1:4010';

/** A sandbox that several tests use at the same time, without a port. */
function shared(options: Parameters<typeof createSandbox>[0] = {}) {
  const sandbox = createSandbox({ frozen: true, allowHosts: ['app.example'], ...options });
  const connect = (key?: string) => connectSandbox(URL_OF_ALL, { key, fetch: (request) => sandbox.fetch(request) });
  const api = (key: string) =>
    new Unifically({ apiKey: key, fetch: (request) => sandbox.fetch(request), pollInterval: 1, maxRetries: 0 });
  const create = (key: string, options?: { webhook: string }) =>
    api(key).tasks.create('google/veo-3.1-fast', { prompt: 'A kite' }, options);
  return { sandbox, connect, api, create };
}

describe('a connected sandbox', () => {
  it('applies faults only to its key, and removes those that are left', async () => {
    const { sandbox, connect, api } = shared();
    const [one, other] = [connect(), connect()];
    expect(one.key).not.toBe(other.key);
    await one.fault({ kind: 'status', status: 503, message: 'Later' }, { times: 'always' });
    await other.fault({ kind: 'delay', ms: 1 }, { operation: 'createTask' });
    expect(await api(other.key).account.get()).toMatchObject({ balance_usd: 100 });
    await expect(api(one.key).account.get()).rejects.toThrow('Later');
    await one.clearFaults();
    await one.clearFaults();
    expect(await api(one.key).account.get()).toMatchObject({ balance_usd: 100 });
    expect(sandbox.control.state()).toMatchObject({ faults: [{ fault: { kind: 'delay' } }] });
    expect(JSON.stringify(sandbox.control.state())).not.toContain(one.key);
  });

  it('takes another key or account as the target', async () => {
    const { sandbox, connect, api } = shared();
    const one = connect();
    await api('of-the-server').account.get();
    await one.fault({ kind: 'status', status: 503 }, { key: 'of-the-server', times: 2 });
    await expect(api('of-the-server').account.get()).rejects.toThrow();
    const [{ id }] = (sandbox.control.state() as { accounts: { id: string }[] }).accounts as [{ id: string }];
    await one.clearFaults();
    await one.fault({ kind: 'status', status: 418 }, { account: id });
    await expect(api('of-the-server').account.get()).rejects.toThrow();
  });

  it('sees only the tasks and deliveries of its key, ends them and moves time', async () => {
    const calls: string[] = [];
    const { connect, create } = shared({
      fetch: (request) => {
        calls.push(request.url);
        return Promise.resolve(new Response());
      },
    });
    const [one, other] = [connect('one'), connect('other')];
    const { id } = await create('one', { webhook: 'https://app.example/hook' });
    await create('other');
    expect((await one.tasks()).map((task) => task.id)).toEqual([id]);
    expect(await one.end(id, 'failed', 'No such bird')).toMatchObject({ state: 'failed', message: 'No such bird' });
    await expect(one.end(id, 'completed')).rejects.toThrow('has failed already');
    await expect.poll(() => one.deliveries()).toMatchObject([{ task: id, attempt: 1, status: 200 }]);
    await one.replay(id);
    await expect.poll(() => calls).toEqual(['https://app.example/hook', 'https://app.example/hook']);
    expect(await other.deliveries()).toEqual([]);
    await other.advance(600_000);
    expect(await other.tasks()).toMatchObject([{ state: 'completed' }]);
    await other.end((await create('other')).id, 'completed');
    await other.resume();
    await other.freeze();
  });

  it('takes targets inside a fault as well, and says which faults have met no request', async () => {
    const { connect, api, create } = shared();
    const one = connect();
    await connect().fault({ kind: 'reset' });
    await one.fault({ kind: 'status', status: 503, operation: 'getAccount' });
    await one.fault({ kind: 'fail', message: 'No such bird', key: 'other' });
    expect(await one.faults()).toMatchObject([
      { fault: { kind: 'status', status: 503 }, operation: 'getAccount' },
      { fault: { kind: 'fail' } },
    ]);
    await create(one.key);
    await expect(api(one.key).account.get()).rejects.toThrow();
    expect(await one.faults()).toHaveLength(1);
    await create('other');
    expect(await one.faults()).toEqual([]);
  });

  it('sees only the requests of its key, the oldest first', async () => {
    const { sandbox, connect, api, create } = shared({ rateLimit: false });
    const one = connect();
    const { id } = await create(one.key);
    await create('other');
    const headers = { Authorization: `Bearer ${one.key}` };
    // More than one page of the control.
    const send: typeof fetch = sandbox.fetch;
    for (let count = 0; count < 501; count++) await send('https://api.unifically.com/account', { headers });
    await api('other').account.get();
    const requests = await one.requests();
    expect(requests[0]).toMatchObject({ operation: 'createTask', model: 'google/veo-3.1-fast', status: 200, task: id });
    expect(new Set(requests.slice(1).map(({ operation }) => operation))).toEqual(new Set(['getAccount']));
    expect(new Set(requests.map((request) => request.id)).size).toBe(502);
    expect(await connect().requests()).toEqual([]);
  });

  it('says what is wrong, as the sandbox does', async () => {
    const { connect } = shared();
    const one = connect();
    await expect(one.fault({ kind: 'lots' } as never)).rejects.toThrow('kind must be one of');
    await expect(one.end('none', 'completed')).rejects.toThrow('There is no task none');
    await expect(one.end('a/../b?c', 'completed')).rejects.toThrow('There is no task a/../b?c');
    await expect(one.advance(-1)).rejects.toThrow('advance must be');
  });

  it.each([
    ['without JSON', '<html>', 502, /^This is not a sandbox: .*status 502 and without JSON/],
    ['with another form', '{"error": 7}', 500, /^The sandbox responds with status 500$/],
  ])('recognizes a server that is not a sandbox: %s', async (_name, body, status, message) => {
    const other = connectSandbox(URL_OF_ALL, { fetch: () => Promise.resolve(new Response(body, { status })) });
    await expect(other.tasks()).rejects.toThrow(message);
  });

  it.each(['127.0.0.1:4010', 'ftp://127.0.0.1/', 'http://127.0.0.1:4010/v1', 'http://127.0.0.1/?key=x', ''])(
    'takes no URL but an origin: %s',
    (url) => expect(() => connectSandbox(url)).toThrow(/^The URL of a sandbox is its origin/),
  );
});
