import type { Changes, Overview } from 'unigen/sandbox';
import { describe, expect, it } from 'vitest';
import { accountIdOf } from '../../src/sandbox/account-id.js';
import { FakeClock } from '../support/fake-clock.js';
import { as, caller } from '../support/sandbox-caller.js';
import { sandboxServer } from './serve.js';

// Server-sent events of `/_sandbox/events`, and `sandbox.control.watch`.

const serve = sandboxServer();
const video = { model: 'google/veo-3.1-fast', input: { prompt: 'A kite' } };

interface Event {
  event: string;
  data: Overview & Changes;
}

/** Reads events of a response, one after the other. */
function eventsOf(response: Response) {
  const reader = response.body!.pipeThrough(new TextDecoderStream()).getReader();
  let text = '';
  const next = async (): Promise<Event | undefined> => {
    for (let end = text.indexOf('\n\n'); ; end = text.indexOf('\n\n')) {
      if (end < 0) {
        const { done, value } = await reader.read();
        if (done) return undefined;
        text += value;
        continue;
      }
      const lines = text.slice(0, end).split('\n');
      text = text.slice(end + 2);
      const field = (name: string) => lines.find((line) => line.startsWith(`${name}: `))?.slice(name.length + 2);
      if (field('data') === undefined) return { event: lines[0]!, data: {} as Event['data'] };
      return { event: field('event')!, data: JSON.parse(field('data')!) as Event['data'] };
    }
  };
  return { next, cancel: () => reader.cancel() };
}

const open = (sandbox: { fetch(request: Request): Promise<Response> }) =>
  sandbox.fetch(new Request('http://sandbox.test/_sandbox/events'));

describe('the events', () => {
  it('begin with the state, and go on with what has changed, at most every 100 ms', async () => {
    const clock = new FakeClock();
    const { ask, call, sandbox } = caller({ clock, frozen: false, speed: 1, fetch: async () => new Response() });
    await ask('POST', '/v1/tasks', video);
    const response = await open(sandbox);
    expect([response.status, response.headers.get('content-type'), response.headers.get('cache-control')]).toEqual([
      200,
      'text/event-stream',
      'no-store',
    ]);
    const { next, cancel } = eventsOf(response);
    expect(await next()).toEqual({ event: 'state', data: sandbox.control.overview() });

    await ask('POST', '/v1/tasks', { ...video, callback_url: 'http://127.0.0.1/' }, as('two'));
    await ask('GET', '/account', undefined, as('two'));
    sandbox.control.fault({ kind: 'lost' });
    await clock.advance(100);
    const [second, first] = sandbox.control.listTasks().tasks;
    expect(await next()).toEqual({
      event: 'changes',
      data: {
        clock: sandbox.control.clock(),
        counts: { queued: 2, running: 0, completed: 0, failed: 0, total: 2 },
        faults: sandbox.control.faults(),
        accounts: [expect.objectContaining({ id: accountIdOf('two'), tasks: 1 })],
        tasks: [second],
        requests: sandbox.control.requests({ account: accountIdOf('two') }).requests.reverse(),
      },
    });

    // Nothing happens in the sandbox when a task starts, but the page has to show it.
    await clock.advance(Math.max(first!.startsAt, second!.startsAt) - sandbox.now() + 200);
    let counts: Changes['counts'];
    while (counts?.running !== 2) ({ counts } = (await next())!.data);
    expect(counts).toEqual({ queued: 0, running: 2, completed: 0, failed: 0, total: 2 });

    sandbox.control.advance(600_000);
    await sandbox.control.delivered();
    await clock.advance(100);
    const { data } = (await next())!;
    expect(data).toMatchObject({
      counts: { completed: 2, total: 2 },
      tasks: [{ status: 'completed' }, { status: 'completed' }],
      deliveries: [{ status: 200 }],
    });
    await call('POST', '/_sandbox/reset');
    await clock.advance(100);
    expect((await next())!.data).toEqual({
      reset: true,
      clock: expect.objectContaining({ pending: 0 }),
      counts: { queued: 0, running: 0, completed: 0, failed: 0, total: 0 },
      faults: [],
    });
    await clock.advance(15_000);
    expect((await next())!.event).toBe(': ping');
    await cancel();
    // Nothing is left that would keep a process alive.
    expect(clock.sleeping).toBe(0);
  });

  it('report a moved clock, its speed, a topped up account and a block', async () => {
    const clock = new FakeClock();
    const { ask, sandbox } = caller({ clock, rateLimit: true });
    await ask('GET', '/account');
    const seen: Changes[] = [];
    const stop = sandbox.control.watch((changes) => seen.push(changes));
    const changed = async () => {
      await clock.advance(100);
      return seen.splice(0);
    };
    sandbox.control.advance(1000);
    sandbox.control.setSpeed(7);
    expect(await changed()).toEqual([{ clock: sandbox.control.clock() }]);
    sandbox.control.account(accountIdOf('key'), { balance: 3 });
    expect(await changed()).toMatchObject([{ accounts: [{ balance: 3 }] }]);
    for (let count = 0; count < 11; count++) await ask('GET', '/account');
    expect(await changed()).toMatchObject([{ accounts: [{ blockedUntil: expect.any(Number) }] }]);
    sandbox.control.account(accountIdOf('key'), { unblock: true });
    const [{ accounts: [account] = [] } = {}] = await changed();
    expect(account).not.toHaveProperty('blockedUntil');
    stop();
    sandbox.control.advance(1000);
    expect(await changed()).toEqual([]);
    expect(clock.sleeping).toBe(0);
  });

  it('have what an import brought as an overview has it: the newest first, also of the same time', async () => {
    const clock = new FakeClock();
    const { ask, sandbox } = caller({ clock, frozen: true });
    const { control } = sandbox;
    for (const key of ['one', 'two', 'three']) await ask('POST', '/v1/tasks', video, as(key));
    const before = control.overview();
    expect(new Set(before.tasks.map(({ createdAt }) => createdAt)).size).toBe(1);
    const seen: Changes[] = [];
    const stop = control.watch((changes) => seen.push(changes));
    control.import(control.export());
    await clock.advance(100);
    stop();
    const [{ reset, tasks, accounts } = {}] = seen;
    expect([reset, tasks, accounts]).toEqual([true, before.tasks, before.accounts]);
  });

  it('say which scenario is in use, and that a new version of its file was refused', async () => {
    const clock = new FakeClock();
    const { sandbox } = caller({ clock, scenario: { rules: [{ price: 1 }] } });
    expect(sandbox.control.overview().scenario).toEqual({ active: true });
    const seen: Changes[] = [];
    const stop = sandbox.control.watch((changes) => seen.push(changes));
    const changed = async () => {
      await clock.advance(100);
      return seen.splice(0);
    };
    sandbox.control.refuseScenario(['shop.yaml:3:5: rules[0].price: must be a number']);
    expect(await changed()).toEqual([
      { scenario: { active: true, refused: ['shop.yaml:3:5: rules[0].price: must be a number'] } },
    ]);
    sandbox.control.refuseScenario(['there is no such file'], { removed: true });
    expect(await changed()).toEqual([
      { scenario: { active: true, refused: ['there is no such file'], removed: true } },
    ]);
    sandbox.control.useScenario({ rules: [{ price: 2 }] });
    expect(await changed()).toEqual([{ scenario: { active: true } }]);
    sandbox.control.useScenario(undefined);
    expect(await changed()).toEqual([{ scenario: { active: false } }]);
    expect(await changed()).toEqual([]);
    stop();
  });

  it('say when the next attempt to deliver a callback follows', async () => {
    const clock = new FakeClock();
    const refused = async () => new Response(null, { status: 503 });
    const { ask, sandbox } = caller({ clock, frozen: true, speed: 1, fetch: refused });
    await ask('POST', '/v1/tasks', { ...video, callback_url: 'http://127.0.0.1/' });
    sandbox.control.end(sandbox.control.tasks()[0]!.id, 'completed');
    const seen: Changes[] = [];
    const stop = sandbox.control.watch((changes) => seen.push(changes));
    await sandbox.control.delivered();
    await clock.advance(100);
    sandbox.control.replay(sandbox.control.deliveries()[0]!.id);
    await sandbox.control.delivered();
    await clock.advance(100);
    const { deliveries, clock: said } = seen.at(-1)!;
    expect(deliveries).toHaveLength(1);
    expect(said).toEqual(sandbox.control.clock());
    stop();
  });

  it('give the whole state once more after very many changes, and a failing listener is left out', async () => {
    const clock = new FakeClock();
    const { ask, sandbox } = caller({ clock });
    const seen: Changes[] = [];
    let failed = 0;
    sandbox.control.watch(() => {
      failed++;
      throw new Error('broken');
    });
    sandbox.control.watch((changes) => seen.push(changes));
    for (let count = 0; count < 1100; count++) await ask('POST', '/v1/tasks', video);
    await clock.advance(100);
    expect(seen).toEqual([{ reset: true, ...sandbox.control.overview() }]);
    expect(seen[0]!.tasks).toHaveLength(200);
    sandbox.control.end(seen[0]!.tasks![0]!.id, 'failed');
    await clock.advance(100);
    expect([seen.length, seen[1]!.counts, failed]).toEqual([
      2,
      { queued: 1099, running: 0, completed: 0, failed: 1, total: 1100 },
      1,
    ]);
  });

  it('cut off a listener that does not read', async () => {
    const clock = new FakeClock();
    const { ask, sandbox } = caller({ clock });
    const response = await open(sandbox);
    const callback_url = `http://10.0.0.1/${'x'.repeat(3900)}`;
    for (let round = 0; round < 4; round++) {
      for (let count = 0; count < 350; count++) await ask('POST', '/v1/tasks', { ...video, callback_url });
      await clock.advance(100);
    }
    await expect(response.text()).rejects.toThrow('The listener does not read');
    expect(clock.sleeping).toBe(0);
  });

  it('have at most 32 listeners, and HEAD is not one', async () => {
    const { call, sandbox } = caller();
    for (let count = 0; count < 40; count++) expect((await call('HEAD', '/_sandbox/events')).status).toBe(200);
    const open32 = await Promise.all(Array.from({ length: 32 }, () => open(sandbox)));
    const { status, body } = await call('GET', '/_sandbox/events');
    expect([status, body]).toEqual([503, { error: 'There are 32 listeners already; close one of them' }]);
    await open32[0]!.body!.cancel();
    await (await open(sandbox)).body!.cancel();
    await sandbox.close();
    expect(await open32[1]!.text()).toContain('event: state');
    expect((await call('GET', '/_sandbox/events')).status).toBe(503);
  });
});

describe('the events of a server', () => {
  it('arrive over HTTP, and an open stream does not delay stop()', async () => {
    const { url, sandbox, stop } = await serve();
    const { next } = eventsOf(await fetch(`${url}/_sandbox/events`));
    expect((await next())!.event).toBe('state');
    await fetch(`${url}/v1/tasks`, {
      method: 'POST',
      headers: { ...as('key'), 'Content-Type': 'application/json' },
      body: JSON.stringify(video),
    });
    expect((await next())!.data).toMatchObject({ tasks: [{ id: sandbox.control.tasks()[0]!.id }] });
    const start = performance.now();
    await stop();
    expect(performance.now() - start).toBeLessThan(1500);
    while (await next());
  });

  it('stop when the listener has disconnected', async () => {
    const { url, sandbox } = await serve();
    const { next, cancel } = eventsOf(await fetch(`${url}/_sandbox/events`));
    await next();
    expect(sandbox.control.metrics()).toContain('unigen_sandbox_event_listeners 1\n');
    await cancel();
    await expect.poll(() => sandbox.control.metrics()).toContain('unigen_sandbox_event_listeners 0\n');
  });

  it.each([
    ['Origin', 'https://evil.example'],
    ['Host', 'evil.example'],
  ])('are refused to a page of another machine: %s', async (name, value) => {
    const { url } = await serve();
    const { request } = await import('node:http');
    for (const path of ['events', 'export', 'metrics', 'requests', 'accounts', 'requests/req_1/send', 'import']) {
      const status = await new Promise((resolve) => {
        const method = /send|import/.test(path) ? 'POST' : 'GET';
        request(`${url}/_sandbox/${path}`, { method, headers: { [name]: value }, agent: false }, (response) => {
          response.resume();
          resolve(response.statusCode);
        }).end();
      });
      expect(status, path).toBe(403);
    }
  });
});
