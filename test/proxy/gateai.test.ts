import { describe, expect, it } from 'vitest';
import { AuthenticationError, GateAI, InsufficientBalanceError, NotFoundError, UnknownOutcomeError } from 'unigen';
import type { ProxyOptions } from 'unigen/proxy';
import { FakeClock } from '../support/fake-clock.js';
import { ask, setup, type Seen } from './setup.js';

// `forwarding.test.ts` tests the proxy in front of Unifically; this is the same for GateAI Core.

const body = { model: 'gpt-image-2', params: { prompt: 'A fox' } };

function gateai({ method, url }: Seen): Response {
  const { pathname } = new URL(url);
  if (pathname === '/api/estimate') return Response.json({ cost: 0.11, daily_remaining: 99, fits_in_budget: true });
  if (pathname === '/api/upload') return Response.json({ id: 'file_1' });
  if (method === 'POST')
    return Response.json({ task_id: 'g1', url: '/get/g1', status: 'PROCESSING', cost: 0.11, remaining: 99 });
  if (pathname === '/get/g1') return Response.json({ status: 'FINISHED', result: ['https://example.com/a.png'] });
  if (pathname.startsWith('/v1/models')) return Response.json([]);
  return Response.json({ error: 'Not found' }, { status: 404 });
}

function start(options: Partial<ProxyOptions> = {}, respond: (seen: Seen) => Response | Promise<Response> = gateai) {
  const clock = new FakeClock();
  const all = setup({ api: 'gateai', models: ['gpt-image-2'], clock, ...options }, respond);
  return {
    ...all,
    clock,
    page: new GateAI({ baseUrl: 'https://app.example/ai', clock, fetch: all.proxy, random: () => 0 }),
  };
}

const failure = (promise: Promise<unknown>) =>
  promise.then(
    () => expect.fail(),
    (reason: unknown) => reason,
  );

describe('a page', () => {
  it('runs a generation from beginning to end without a key', async () => {
    const { page, clock, seen, key } = start({ maxCost: 0.11 });
    expect(await clock.until(page.run('gpt-image-2', { prompt: 'A fox' }, { type: 'text-to-image' }))).toEqual({
      result: ['https://example.com/a.png'],
    });
    expect(seen.map(({ method, url }) => `${method} ${url}`)).toEqual([
      'POST https://core.claude.gg/api/estimate',
      'POST https://core.claude.gg/api/generate',
      'GET https://core.claude.gg/get/g1',
    ]);
    expect(seen[0]!.body).toBe(seen[1]!.body);
    expect(JSON.parse(seen[1]!.body)).toEqual({ ...body, type: 'text-to-image' });
    expect(seen.every(({ headers }) => headers.authorization === `Bearer ${key}`)).toBe(true);
  });

  it('sees the errors it would see without the proxy', async () => {
    const run = async (options?: Partial<ProxyOptions>, respond?: () => Response) => {
      const { page, clock } = start(options, respond);
      return clock.until(failure(page.run('gpt-image-2', { prompt: 'A fox' })));
    };
    expect(await run({ models: [] })).toMatchObject({ constructor: AuthenticationError, code: 'model_not_allowed' });
    expect(await run({ maxCost: 0.1 })).toMatchObject({ constructor: InsufficientBalanceError, code: 'cost_limit' });
    expect(
      await run({}, () => Response.json({ error: 'Model not found', suggestions: ['sora-2'] }, { status: 404 })),
    ).toMatchObject({ constructor: NotFoundError, suggestions: ['sora-2'] });
  });

  it('gets an unknown outcome if the response is lost, and the API got the request once', async () => {
    const { page, clock, seen } = start({}, () => Promise.reject(new TypeError('socket hang up')));
    expect(await clock.until(failure(page.run('gpt-image-2', { prompt: 'A fox' })))).toBeInstanceOf(
      UnknownOutcomeError,
    );
    expect(seen).toHaveLength(1);
  });

  it('uploads if that is allowed', async () => {
    const { page, seen } = start({ allowUploads: true });
    expect(await page.files.upload(new Blob([Uint8Array.of(0x89, 0x50, 0x4e, 0x47)]))).toBe('file_1');
    expect(seen[0]!.url).toBe('https://core.claude.gg/api/upload');
    const { proxy, clock: time } = start({ allowUploads: true });
    expect((await time.until(proxy(ask('POST', '/ai/api/upload', { base64: 'x' })))).status).toBe(415);
  });
});

it('many pages stay within five generations in thirty seconds', async () => {
  const clock = new FakeClock();
  const times: number[] = [];
  const { proxy } = start({ clock }, (seen) => (seen.method === 'POST' && times.push(clock.now()), gateai(seen)));
  const pages = Array.from(
    { length: 8 },
    (_, index) => new GateAI({ baseUrl: `https://page-${index}.example/ai`, clock, fetch: proxy, random: () => 0 }),
  );
  await clock.until(Promise.all(pages.map((page) => page.run('gpt-image-2', { prompt: 'A fox' }))));
  expect(times).toHaveLength(8);
  for (let index = 5; index < 8; index++) expect(times[index]! - times[index - 5]!).toBeGreaterThan(30_000);
});

describe('paths', () => {
  it.each([
    ['GET', '/ai/get/g1', undefined, '/get/g1'],
    ['GET', '/ai/v1/models', undefined, '/v1/models'],
    ['GET', '/ai/v1/models/schema', undefined, '/v1/models/schema'],
    ['GET', '/ai/v1/models/seedance-2.0', undefined, '/v1/models/seedance-2.0'],
    ['POST', '/ai/api/estimate', body, '/api/estimate'],
  ])('%s %s is forwarded', async (method, path, content, expected) => {
    const { proxy, clock, seen } = start();
    expect((await clock.until(proxy(ask(method, path, content)))).status).toBe(200);
    expect(seen.map(({ url }) => url)).toEqual([`https://core.claude.gg${expected}`]);
  });

  it.each([
    ['GET', '/ai/api/me?key=sk'],
    ['GET', '/ai/credits'],
    ['GET', '/ai/get/'],
    ['GET', '/ai/get/..%2fcredits'],
    ['GET', '/ai/get/%2e%2e/credits'],
    ['GET', '/ai/v1/models/a/b'],
    ['GET', '/ai/v1/models/%2e%2e%2fcredits'],
    ['GET', '/ai/v1/tasks/g1'],
    ['POST', '/ai/api/upload'],
    ['POST', '/ai/v1/tasks'],
    ['GET', '/ai/api/generate'],
  ])('%s %s is 404', async (method, path) => {
    const { proxy, clock, seen } = start();
    const response = await clock.until(proxy(ask(method, path, method === 'POST' ? body : undefined)));
    expect([response.status, await response.json()]).toEqual([404, { error: 'Not found', code: 'not_found' }]);
    expect(seen).toHaveLength(0);
  });

  it('the budget may be read if that is allowed, the dashboard never', async () => {
    const { proxy, clock } = start({ allowAccount: true }, () => Response.json({ your_budget: {} }));
    expect((await clock.until(proxy(ask('GET', '/ai/credits')))).status).toBe(200);
    expect((await clock.until(proxy(ask('GET', '/ai/api/me')))).status).toBe(404);
  });
});

it.each<[string, unknown]>([
  ['a callback URL', { ...body, callback_url: 'https://app.example/hooks' }],
  ['the input of the other API', { model: 'gpt-image-2', input: {} }],
  ['images that are not ids', { ...body, images: [{ id: 1 }] }],
  ['parameters that are not an object', { ...body, params: [] }],
])('%s is refused in the form of the API', async (_name, content) => {
  const { proxy, clock, seen } = start({ allowCallbacks: true });
  for (const path of ['/ai/api/generate', '/ai/api/estimate']) {
    const response = await clock.until(proxy(ask('POST', path, content)));
    expect([response.status, await response.json()]).toEqual([
      422,
      { error: expect.any(String) as string, code: 'invalid_request' },
    ]);
  }
  expect(seen).toHaveLength(0);
});

it('only the owner can read a task', async () => {
  const authorize = (request: Request) => ({ user: request.headers.get('x-user') ?? '' });
  const { proxy, clock } = start({ authorize, ownership: true });
  const as = (user: string) => ({ 'X-User': user });
  await clock.until(proxy(ask('POST', '/ai/api/generate', body, as('ann'))));
  expect((await clock.until(proxy(ask('GET', '/ai/get/g1', undefined, as('ann'))))).status).toBe(200);
  const other = await clock.until(proxy(ask('GET', '/ai/get/g1', undefined, as('bob'))));
  expect([other.status, await other.json()]).toEqual([404, { error: 'Task not found', code: 'not_found' }]);
});

describe('a request that is not a payment', () => {
  const reset = () => Promise.reject(Object.assign(new TypeError('fetch failed'), { cause: { code: 'ECONNRESET' } }));
  const post = (path: string) =>
    new Request(`https://app.example/ai${path}`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(path === '/api/upload' ? { file: 'data:image/png;base64,iVBORw==' } : body),
    });

  it.each([
    ['a connection that was reset', reset, 'upstream_unreachable'],
    ['a redirect', () => new Response(null, { status: 302, headers: { Location: '/' } }), 'upstream_unreachable'],
    ['a response that is not JSON', () => new Response('<html>'), 'upstream_error'],
  ])('gets 502 after %s, and never the 429 that says that nothing was sent', async (_what, respond, code) => {
    const { proxy } = start({}, respond);
    const response = await proxy(post('/api/estimate'));
    expect([response.status, await response.json()]).toEqual([502, expect.objectContaining({ code })]);
  });

  it('gets 429 for a create that was certainly not sent', async () => {
    const refused = () => Promise.reject(Object.assign(new TypeError('x'), { cause: { code: 'ECONNREFUSED' } }));
    expect((await start({}, refused).proxy(post('/api/generate'))).status).toBe(429);
  });
});
