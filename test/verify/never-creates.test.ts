import { describe, expect, it } from 'vitest';
import { operations } from '../../generated/operations.js';
import { UnknownOutcomeError } from '../../src/errors/errors.js';
import { createSandbox } from '../../src/sandbox/index.js';
import { guardedFetch } from '../../src/verify/guarded-fetch.js';
import { KEY, verifyAt } from './support.js';
import { leapingClock } from '../support/leaping-clock.js';

const BASE = 'https://api.example.com';
const VEO = [{ api: 'unifically' as const, id: 'google/veo-3.1-fast' }];

/** A `fetch` that records what passes the guard. */
function recording() {
  const sent: string[] = [];
  const fetch = async (request: Request) => {
    sent.push(`${request.method} ${request.url} ${await request.text()}`);
    return Response.json({});
  };
  return { sent, fetch };
}

const post = (path: string, body: string) => new Request(BASE + path, { method: 'POST', body });
const create = { model: 'google/veo-3.1-fast', input: { prompt: 'A kite' } };

describe('the guard', () => {
  it.each([
    ['a create', post('/v1/tasks', JSON.stringify(create))],
    ['a create with dry_run: false', post('/v1/tasks', JSON.stringify({ ...create, dry_run: false }))],
    ['a create with dry_run as a string', post('/v1/tasks', JSON.stringify({ ...create, dry_run: 'true' }))],
    ['a create with dry_run as a number', post('/v1/tasks', JSON.stringify({ ...create, dry_run: 1 }))],
    ['dry_run within the input', post('/v1/tasks', JSON.stringify({ ...create, input: { dry_run: true } }))],
    ['dry_run twice', post('/v1/tasks', '{"model":"m","dry_run":true,"dry_run":false}')],
    ['dry_run twice, the true one last', post('/v1/tasks', '{"model":"m","dry_run":false,"dry_run":true}')],
    ['dry_run in the prototype', post('/v1/tasks', '{"model":"m","__proto__":{"dry_run":true}}')],
    ['another spelling', post('/v1/tasks', '{"model":"m","dry_run":true ,"x":1}')],
    ['an array of dry runs', post('/v1/tasks', JSON.stringify([{ ...create, dry_run: true }]))],
    ['a dry run with a callback', post('/v1/tasks', JSON.stringify({ ...create, callback_url: 'x', dry_run: true }))],
    ['no body', new Request(`${BASE}/v1/tasks`, { method: 'POST' })],
    ['no JSON', post('/v1/tasks', 'dry_run=true')],
    ['a dry run with a slash', post('/v1/tasks/', JSON.stringify({ ...create, dry_run: true }))],
    ['a dry run of another path', post('/v1//tasks', JSON.stringify({ ...create, dry_run: true }))],
    ['an encoded path', post('/v1/%74asks', JSON.stringify({ ...create, dry_run: true }))],
    ['a dry run as PUT', new Request(`${BASE}/v1/tasks`, { method: 'PUT', body: '{"dry_run":true}' })],
    ['an upload', new Request(`${BASE}/upload`, { method: 'PUT', body: '{}' })],
    ['a deletion', new Request(`${BASE}/v1/tasks/task_1`, { method: 'DELETE' })],
    ['another host', new Request('https://api.example.com.evil.example/account')],
    ['a generation at Unifically', post('/api/generate', '{"model":"sora-2"}')],
    ['an estimate at Unifically', post('/api/estimate', '{"model":"sora-2"}')],
  ])('of Unifically refuses %s', async (_name, request) => {
    const { sent, fetch } = recording();
    await expect(guardedFetch('unifically', BASE, fetch)(request)).rejects.toThrow('was not sent');
    expect(sent).toEqual([]);
  });

  it.each([
    ['a generation', post('/api/generate', '{"model":"sora-2"}')],
    ['a generation with dry_run', post('/api/generate', '{"model":"sora-2","dry_run":true}')],
    ['an upload', post('/api/upload', '{}')],
    ['a create of Unifically', post('/v1/tasks', '{"dry_run":true}')],
    ['an estimate that is an array', post('/api/estimate', '[]')],
  ])('of GateAI refuses %s', async (_name, request) => {
    const { sent, fetch } = recording();
    await expect(guardedFetch('gateai', BASE, fetch)(request)).rejects.toThrow('was not sent');
    expect(sent).toEqual([]);
  });

  it('passes reads, dry runs and estimates as they are', async () => {
    const { sent, fetch } = recording();
    await guardedFetch('unifically', BASE, fetch)(post('/v1/tasks', JSON.stringify({ ...create, dry_run: true })));
    await guardedFetch('unifically', BASE, fetch)(new Request(`${BASE}/account`));
    await guardedFetch('gateai', BASE, fetch)(new Request(`${BASE}/api/me?key=k`));
    await guardedFetch('gateai', BASE, fetch)(post('/api/estimate', '{"model":"sora-2"}'));
    expect(sent).toEqual([
      `POST ${BASE}/v1/tasks ${JSON.stringify({ ...create, dry_run: true })}`,
      `GET ${BASE}/account `,
      `GET ${BASE}/api/me?key=k `,
      `POST ${BASE}/api/estimate {"model":"sora-2"}`,
    ]);
  });

  it('lets no operation through that is not a read, an estimate or a dry run', async () => {
    for (const api of ['unifically', 'gateai'] as const) {
      for (const { method, path } of Object.values(operations)) {
        if (method === 'GET') continue;
        const { sent, fetch } = recording();
        const request = new Request(BASE + path, { method, body: '{"model":"m"}' });
        await guardedFetch(api, BASE, fetch)(request).catch(() => undefined);
        expect(sent.filter((line) => !line.includes('/api/estimate'))).toEqual([]);
      }
    }
  });
});

describe('a whole run', () => {
  it('leaves no task, no charge and no upload, even with probes and with drift', async () => {
    const sandbox = createSandbox({ rateLimit: false });
    const paid: string[] = [];
    const { report, error } = await verifyAt(
      async (request) => {
        const text = await request.clone().text();
        const isDry = /\/v1\/tasks$/.test(request.url) ? /"dry_run":true/.test(text) : true;
        if (request.method !== 'GET' && (!isDry || request.url.endsWith('/api/generate'))) paid.push(text);
        return sandbox.fetch(request);
      },
      { probe: true, models: [...VEO, { api: 'gateai', id: 'sora-2' }, { api: 'unifically', id: 'suno-ai/music' }] },
    );
    expect(error).toBeUndefined();
    expect(report.drifts).toEqual([]);
    expect(report.requests).toBeGreaterThan(100);
    expect(paid).toEqual([]);
    const account = await sandbox.fetch(
      new Request('http://x/account', { headers: { Authorization: `Bearer ${KEY}` } }),
    );
    expect(await account.json()).toMatchObject({ data: { balance_usd: 100 } });
    const dashboard = await sandbox.fetch(new Request(`http://x/api/me?key=${KEY}`));
    expect(await dashboard.json()).toMatchObject({ active_tasks: [], recent_tasks: [], today_spending: {} });
  });

  it.each([
    ['a task', 200, { success: true, code: 200, data: { task_id: 'task_paid', status: 'pending' } }],
    ['a task next to a cost', 200, { success: true, code: 200, data: { cost: 0.4, task_id: 'task_paid' } }],
    ['a task without an id', 200, { success: true, code: 200, data: { status: 'pending' } }],
    ['a task without an envelope', 200, { task_id: 'task_paid', status: 'PROCESSING', cost: 0.4 }],
    ['an id that is a number', 200, { success: true, code: 200, data: { task_id: 4711 } }],
    ['a task in an error', 400, { success: false, code: 400, data: { message: 'x', task_id: 'task_paid' } }],
    [
      'a task in a failure of the server',
      500,
      { success: false, code: 500, data: { message: 'x', task_id: 'task_paid' } },
    ],
  ])('ends with the first dry run that is answered with %s', async (_name, status, body) => {
    const sandbox = createSandbox({ rateLimit: false });
    let dryRuns = 0;
    const { error, report } = await verifyAt(
      async (request) => {
        if (request.method !== 'POST') return sandbox.fetch(request);
        dryRuns++;
        return Response.json(body, { status });
      },
      { apis: ['unifically'] },
    );
    expect(error).toBeInstanceOf(UnknownOutcomeError);
    expect(error!.message).toMatch(/^A paid task may exist: /);
    expect(dryRuns).toBe(1);
    expect(report.models).toEqual([]);
  });

  it('ends both APIs if one of them creates a task', async () => {
    const sandbox = createSandbox({ rateLimit: false });
    const { error, report } = await verifyAt(async (request) =>
      request.url.endsWith('/api/estimate')
        ? Response.json({ task_id: 'gen_1', url: '/get/gen_1', status: 'PROCESSING', cost: 0.1, remaining: 1 })
        : sandbox.fetch(request),
    );
    expect(error!.message).toMatch(
      /^A paid task may exist: gateai answered a dry run with a task \(gen_1\).*GET \/api\/me\?key=…$/,
    );
    expect(report.requests).toBeLessThan(60);
  });

  it('sends the first dry run once, although a lost response leaves open what became of it', async () => {
    const sandbox = createSandbox({ rateLimit: false });
    let dryRuns = 0;
    const { error } = await verifyAt(
      (request) => {
        if (request.method !== 'POST') return sandbox.fetch(request);
        dryRuns++;
        return Promise.reject(Object.assign(new TypeError('fetch failed'), { cause: { code: 'ECONNRESET' } }));
      },
      { apis: ['unifically'] },
    );
    expect(error).toBeInstanceOf(UnknownOutcomeError);
    expect(dryRuns).toBe(1);
  });
});

describe('a rate limit', () => {
  it('is not reached: at most five requests in a second, one at a time', async () => {
    const sandbox = createSandbox({ rateLimit: false });
    const clock = leapingClock();
    const times: number[] = [];
    let [inFlight, most] = [0, 0];
    await verifyAt(
      async (request) => {
        times.push(clock.now());
        most = Math.max(most, ++inFlight);
        const response = await sandbox.fetch(request);
        inFlight--;
        return response;
      },
      { apis: ['unifically'], clock },
    );
    expect(most).toBe(1);
    expect(times.length).toBeGreaterThan(300);
    for (let at = 5; at < times.length; at++) expect(times[at]! - times[at - 5]!).toBeGreaterThanOrEqual(1000);
  });

  it('one 429 is waited for, and the run continues slowly', async () => {
    const sandbox = createSandbox({ rateLimit: false });
    const clock = leapingClock();
    const times: number[] = [];
    const { error } = await verifyAt(
      async (request) => {
        times.push(clock.now());
        if (times.length === 3)
          return Response.json(
            { success: false, code: 429, data: { message: 'Slow down' } },
            { status: 429, headers: { 'Retry-After': '45' } },
          );
        return sandbox.fetch(request);
      },
      { apis: ['unifically'], models: VEO, clock },
    );
    expect(error).toBeUndefined();
    expect(times[3]! - times[2]!).toBeGreaterThanOrEqual(45_000);
    for (let at = 5; at < times.length; at++) expect(times[at]! - times[at - 1]!).toBeGreaterThanOrEqual(1000);
  });

  it('a second 429 ends the run', async () => {
    let requests = 0;
    const { error } = await verifyAt(
      async () => {
        requests++;
        return Response.json({ success: false, code: 429, data: { message: 'Slow down' } }, { status: 429 });
      },
      { apis: ['unifically'] },
    );
    expect(error!.message).toBe('unifically limits the key a second time; the run ends before it is banned');
    expect(requests).toBe(2);
  });

  it('a limit of GateAI may hold for estimates: after a 429 it gets five requests in 30 seconds', async () => {
    const sandbox = createSandbox({ rateLimit: false });
    const clock = leapingClock();
    const times: number[] = [];
    const models = ['sora-2', 'sora-2-pro', 'rodin-v2', 'recraft-v4'].map((id) => ({ api: 'gateai' as const, id }));
    await verifyAt(
      async (request) => {
        times.push(clock.now());
        return times.length === 6
          ? Response.json({ error: 'Too fast', code: 'RATE_LIMITED' }, { status: 429 })
          : sandbox.fetch(request);
      },
      { apis: ['gateai'], models, clock },
    );
    for (let at = 13; at < times.length; at++) expect(times[at]! - times[at - 5]!).toBeGreaterThanOrEqual(30_000);
    expect(times.length).toBeGreaterThan(15);
  });
});
