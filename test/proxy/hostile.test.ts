import { describe, expect, it } from 'vitest';
import { ask, create, envelope, setup } from './setup.js';

// What neither the API behind the proxy nor the page in front of it may get through.

// A key of its own for each proxy, since the limits of a key are shared by a process.
let keys = 0;
const fresh = () => `sk/live+4f1c=Zz9~q${++keys}`;
const headersOf = (response: Response) =>
  Object.fromEntries([...response.headers].filter(([name]) => /retry|ratelimit/.test(name)));

describe('headers of the API', () => {
  it('are forwarded only as numbers and dates', async () => {
    const apiKey = fresh();
    const { proxy } = setup({ apiKey }, () =>
      envelope({ message: 'Slow down' }, 429, {
        'Retry-After': apiKey,
        'X-RateLimit-Limit': '10',
        'X-RateLimit-Remaining': apiKey,
        'X-RateLimit-Reset': '17 ',
        'X-RateLimit-Note': apiKey,
      }),
    );
    const response = await proxy(create());
    expect([response.status, headersOf(response)]).toEqual([
      429,
      { 'x-ratelimit-limit': '10', 'x-ratelimit-reset': '17' },
    ]);
  });

  it.each(['37', 'Thu, 01 Jan 2026 00:01:00 GMT'])('Retry-After: %s is', async (value) => {
    const { proxy } = setup({ apiKey: fresh() }, () => envelope({}, 429, { 'Retry-After': value }));
    expect(headersOf(await proxy(create()))).toEqual({ 'retry-after': value });
  });

  it.each(['1e12', 'Infinity', '-1', 'soon', '2026-01-01'])('Retry-After: %s is not', async (value) => {
    const { proxy } = setup({ apiKey: fresh() }, () => envelope({}, 429, { 'Retry-After': value }));
    expect(headersOf(await proxy(create()))).toEqual({});
  });
});

it.each([
  (text: string) => text,
  (text: string) => text.replaceAll('/', '\\/'),
  (text: string) => text.replaceAll('s', '\\u0073'),
])('a key that the API echoes is not forwarded, in any JSON encoding (%#)', async (spelled) => {
  const apiKey = fresh();
  const { proxy } = setup(
    { apiKey },
    () =>
      new Response(spelled(JSON.stringify({ data: { message: `for ${apiKey}`, [apiKey]: 1 } })), {
        status: 400,
        headers: { 'Content-Type': 'application/json' },
      }),
  );
  const text = await (await proxy(create())).text();
  expect(JSON.parse(text)).toEqual({ data: { message: 'for [key]', '[key]': 1 } });
});

describe('a create', () => {
  it.each([null, [], '0.4', -1, {}])('is not sent after an estimate of %j', async (cost) => {
    const { proxy, seen } = setup({ maxCost: 1 }, ({ body }) =>
      body.includes('dry_run') ? envelope({ cost }) : envelope({ task_id: 'task_1' }),
    );
    const response = await proxy(create());
    expect([response.status, ((await response.json()) as { data: { code: string } }).data.code]).toEqual([
      429,
      'estimate_failed',
    ]);
    expect(seen).toHaveLength(1);
  });

  it('is not sent if the response to the dry run has a task', async () => {
    const { proxy, seen } = setup({ maxCost: 1 }, () => envelope({ task_id: 'task_1', cost: 0.1 }));
    expect((await proxy(create())).status).toBe(502);
    expect(seen).toHaveLength(1);
  });

  it.each([{}, { task_id: '' }, { task_id: 5 }, { task_id: {} }, null])(
    'has an unknown outcome if the response is %j',
    async (data) => {
      const { proxy, seen } = setup({}, () => envelope(data));
      const response = await proxy(create({}, { 'Idempotency-Key': 'a' }));
      expect([response.status, ((await response.json()) as { data: { code: string } }).data.code]).toEqual([
        502,
        'outcome_unknown',
      ]);
      // The same key again does not pay a second time.
      expect((await proxy(create({}, { 'Idempotency-Key': 'a' }))).status).toBe(502);
      expect(seen).toHaveLength(1);
    },
  );

  it('a create whose input is nested 100,000 levels deep is refused with 422', async () => {
    const { proxy, seen, onError } = setup();
    const deep = `{"model":"google/veo-3.1-fast","input":{"a":${'['.repeat(100_000)}${']'.repeat(100_000)}}}`;
    const response = await proxy(ask('POST', '/ai/v1/tasks', deep));
    expect([response.status, ((await response.json()) as { data: { message: string } }).data.message]).toEqual([
      422,
      'input must not be nested more than 64 levels deep',
    ]);
    expect(seen).toHaveLength(0);
    expect(onError).not.toHaveBeenCalled();
  });
});

it.each([{ user: undefined }, { user: null }, { user: '' }, { user: 5 }, []])(
  'an `authorize` that returns %j lets nobody in',
  async (verdict) => {
    const { proxy, seen } = setup({ authorize: () => verdict as never });
    expect((await proxy(create())).status).toBe(401);
    expect(seen).toHaveLength(0);
  },
);

it('a body that something before the proxy has read is reported to `onError`, and is not the fault of the page', async () => {
  const { proxy, seen, onError } = setup();
  const request = create();
  await request.text();
  expect((await proxy(request)).status).toBe(500);
  expect(onError).toHaveBeenCalledOnce();
  expect(seen).toHaveLength(0);
});
