import { describe, expect, it, vi } from 'vitest';
import { createMemoryOwnerStore, type ProxyOptions } from 'unigen/proxy';
import { ask, create, envelope, setup, unifically, type Seen } from './setup.js';

// Who may do what, for how much, and from which page.

/** The user is whatever the header says. */
const byHeader: ProxyOptions['authorize'] = (request) => {
  const user = request.headers.get('x-user');
  return user !== null && { user };
};

describe('authorize', () => {
  it('refuses users that it does not know before the body is read', async () => {
    const { proxy, seen } = setup({ authorize: byHeader });
    const request = create();
    const response = await proxy(request);
    expect([response.status, await response.json()]).toEqual([
      401,
      { success: false, code: 401, data: { message: 'You are not signed in', code: 'unauthorized' } },
    ]);
    expect(request.bodyUsed).toBe(false);
    expect((await proxy(create({}, { 'X-User': 'ann' }))).status).toBe(200);
    expect(seen).toHaveLength(1);
  });

  it('sees headers and URL, and can respond itself', async () => {
    const authorize = vi.fn(
      (_request: Request) => new Response('Please pay', { status: 402, headers: { 'X-Plan': 'free' } }),
    );
    const { proxy, seen } = setup({ authorize, allowedOrigins: '*' });
    const response = await proxy(create({}, { Cookie: 'session=1', Origin: 'https://other.example' }));
    expect([response.status, await response.text(), response.headers.get('x-plan')]).toEqual([
      402,
      'Please pay',
      'free',
    ]);
    expect(response.headers.get('access-control-allow-origin')).toBe('*');
    const [request] = authorize.mock.calls[0]!;
    expect([request.method, request.url, request.headers.get('cookie'), request.body]).toEqual([
      'POST',
      'https://app.example/ai/v1/tasks',
      'session=1',
      null,
    ]);
    expect(seen).toHaveLength(0);
  });

  it.each<[string, unknown]>([
    ['undefined', undefined],
    ['null', null],
    ['a string', 'ann'],
    ['a number', 1],
  ])('refuses if it returns %s', async (_name, verdict) => {
    const { proxy } = setup({ authorize: async () => verdict as never });
    expect((await proxy(create())).status).toBe(401);
  });

  it('an `authorize` that throws is reported to the server, and the page learns that nothing was created', async () => {
    const error = new Error('The database at 10.0.0.1 is down');
    const { proxy, seen, onError } = setup({ authorize: async () => Promise.reject(error) });
    const response = await proxy(create());
    expect([response.status, await response.json()]).toEqual([
      500,
      { success: false, code: 500, data: { message: 'The proxy failed', code: 'proxy_failed' } },
    ]);
    expect(onError).toHaveBeenCalledWith(error);
    expect(seen).toHaveLength(0);
  });
});

describe('maxCost', () => {
  it('refuses a task that would cost more, without a create', async () => {
    const { proxy, seen, entries } = setup({ maxCost: 0.39 });
    const response = await proxy(create());
    expect(response.status).toBe(402);
    expect(await response.json()).toEqual({
      success: false,
      code: 402,
      data: { message: 'The task would cost $0.40, more than the $0.39 allowed', code: 'cost_limit' },
    });
    expect(seen.map(({ body }) => JSON.parse(body) as unknown)).toEqual([expect.objectContaining({ dry_run: true })]);
    expect(entries).toMatchObject([{ status: 402, code: 'cost_limit', model: 'google/veo-3.1-fast' }]);
    expect(entries[0]).not.toHaveProperty('cost');
  });

  it('allows a task that costs as much, and estimates what it creates', async () => {
    const { proxy, seen } = setup({ maxCost: 0.4 });
    expect((await proxy(create())).status).toBe(200);
    const [dry, paid] = seen.map(({ body }) => JSON.parse(body) as Record<string, unknown>);
    expect(dry).toEqual({ ...paid, dry_run: true });
    expect(paid).not.toHaveProperty('dry_run');
  });

  it('needs no estimate for a dry run', async () => {
    const { proxy, seen } = setup({ maxCost: 0 });
    expect(await (await proxy(create({ dry_run: true }))).json()).toMatchObject({ data: { cost: 0.4 } });
    expect(seen).toHaveLength(1);
  });

  it.each<[string, number, string, () => Response | Promise<Response>]>([
    ['a refusal', 422, 'invalid', () => envelope({ message: 'The prompt is missing', code: 'invalid' }, 422)],
    [
      'a rate limit',
      429,
      'rate_limit_exceeded',
      () => envelope({ message: 'Slow down', code: 'rate_limit_exceeded' }, 429),
    ],
    ['a server error', 429, 'estimate_failed', () => envelope({ message: 'Oops' }, 500)],
    ['no cost', 429, 'estimate_failed', () => envelope({})],
    ['a cost that is not a number', 429, 'estimate_failed', () => envelope({ cost: '0' })],
    ['no response', 429, 'estimate_failed', () => Promise.reject(new TypeError('fetch failed'))],
  ])('creates nothing if the estimate is %s, and responds with %i', async (_name, status, code, respond) => {
    const { proxy, seen } = setup({ maxCost: 1 }, respond);
    const response = await proxy(create());
    expect([response.status, await response.json()]).toMatchObject([status, { data: { code } }]);
    expect(seen).toHaveLength(1);
  });
});

describe('ownership', () => {
  const two = (seen: Seen) =>
    seen.method === 'POST'
      ? envelope({
          task_id: `task_${(JSON.parse(seen.body) as { input: { prompt: string } }).input.prompt}`,
          status: 'pending',
        })
      : unifically(seen);
  const read = (id: string, user: string) => ask('GET', `/ai/v1/tasks/${id}`, undefined, { 'X-User': user });

  it('lets users read only their own tasks', async () => {
    const { proxy, seen } = setup({ authorize: byHeader, ownership: true }, two);
    for (const user of ['ann', 'bob']) await proxy(create({ input: { prompt: user } }, { 'X-User': user }));
    expect((await proxy(read('task_ann', 'ann'))).status).toBe(200);
    expect((await proxy(read('task_bob', 'bob'))).status).toBe(200);
    const before = seen.length;
    const others = await Promise.all(
      [read('task_bob', 'ann'), read('task_ann', 'bob'), read('task_none', 'ann')].map(proxy),
    );
    const texts = await Promise.all(others.map((response) => response.text()));
    expect(others.map(({ status }) => status)).toEqual([404, 404, 404]);
    // Whether there is such a task is not revealed.
    expect(new Set(texts).size).toBe(1);
    expect(seen).toHaveLength(before);
  });

  it('needs a user', async () => {
    const { proxy, seen } = setup({ authorize: () => true, ownership: true });
    expect((await proxy(create())).status).toBe(403);
    expect(seen).toHaveLength(0);
  });

  it('accepts another store, and returns the id even if that fails', async () => {
    const failure = new Error('full');
    const owners = { get: vi.fn(async () => 'ann'), set: vi.fn().mockRejectedValue(failure) };
    const { proxy, onError } = setup({ authorize: byHeader, ownership: true, ownerStore: owners });
    expect(await (await proxy(create({}, { 'X-User': 'ann' }))).json()).toMatchObject({ data: { task_id: 'task_1' } });
    expect(owners.set).toHaveBeenCalledWith('task_1', 'ann');
    expect(onError).toHaveBeenCalledWith(failure);
    expect((await proxy(read('task_1', 'ann'))).status).toBe(200);
  });

  it('in memory forgets the oldest', async () => {
    const owners = createMemoryOwnerStore(2);
    for (const id of ['a', 'b', 'c']) await owners.set(id, 'ann');
    expect(['a', 'b', 'c'].map((id) => owners.get(id))).toEqual([undefined, 'ann', 'ann']);
  });
});

describe('pages of other origins', () => {
  const other = { Origin: 'https://other.example' };
  const asked = {
    'Access-Control-Request-Method': 'POST',
    'Access-Control-Request-Headers': 'authorization,content-type',
  };

  it('may call after a preflight if they are listed', async () => {
    const { proxy, seen } = setup({ allowedOrigins: ['https://other.example'], authorize: () => false });
    const response = await proxy(ask('OPTIONS', '/ai/v1/tasks', undefined, { ...other, ...asked }));
    expect([response.status, Object.fromEntries(response.headers)]).toEqual([
      204,
      {
        'access-control-allow-headers': 'authorization,content-type',
        'access-control-allow-methods': 'GET, POST, PUT',
        'access-control-allow-origin': 'https://other.example',
        'access-control-expose-headers': 'Retry-After, X-RateLimit-Limit, X-RateLimit-Remaining, X-RateLimit-Reset',
        'access-control-max-age': '600',
        vary: 'Origin',
      },
    ]);
    expect(seen).toHaveLength(0);
  });

  it('can read responses and errors', async () => {
    const { proxy } = setup({ allowedOrigins: ['https://other.example'], allowCredentials: true });
    for (const request of [
      create({}, other),
      create({ model: 'x' }, other),
      ask('GET', '/ai/nothing', undefined, other),
    ]) {
      const { headers } = await proxy(request);
      expect([
        headers.get('access-control-allow-origin'),
        headers.get('access-control-allow-credentials'),
        headers.get('vary'),
      ]).toEqual(['https://other.example', 'true', 'Origin']);
    }
  });

  it('may do nothing if they are not listed, not even without a preflight', async () => {
    for (const allowedOrigins of [undefined, [], ['https://app.example'], ['https://other.example.evil']]) {
      const { proxy, seen } = setup({ allowedOrigins });
      for (const request of [
        create({}, other),
        create({}, { Origin: 'null' }),
        ask('OPTIONS', '/ai/v1/tasks', undefined, { ...other, ...asked }),
      ]) {
        const response = await proxy(request);
        expect([response.status, response.headers.get('access-control-allow-origin')]).toEqual([403, null]);
      }
      expect(seen).toHaveLength(0);
    }
  });

  it('need not be listed if it is the proxy’s own origin, also behind a proxy that terminates TLS', async () => {
    const { proxy } = setup();
    expect((await proxy(create({}, { Origin: 'https://app.example' }))).status).toBe(200);
    expect((await proxy(create({}, { Origin: 'http://app.example' }))).status).toBe(200);
    expect(
      (await proxy(create({}, { Origin: 'https://public.example', 'Sec-Fetch-Site': 'same-origin' }))).status,
    ).toBe(200);
    expect((await proxy(create({}, { Origin: 'https://app.example', 'Sec-Fetch-Site': 'cross-site' }))).status).toBe(
      403,
    );
  });
});

describe('onRequest', () => {
  it('is called on each request, without bodies', async () => {
    const { proxy, entries } = setup({ authorize: byHeader });
    await proxy(create({}, { 'X-User': 'ann' }));
    await proxy(ask('GET', '/ai/v1/tasks/task_1?x=1', undefined, { 'X-User': 'ann' }));
    await proxy(ask('GET', '/ai/account'));
    const durationMs = expect.any(Number) as number;
    expect(entries).toEqual([
      {
        method: 'POST',
        path: '/ai/v1/tasks',
        status: 200,
        durationMs,
        user: 'ann',
        model: 'google/veo-3.1-fast',
        taskId: 'task_1',
      },
      { method: 'GET', path: '/ai/v1/tasks/task_1', status: 200, durationMs, user: 'ann', taskId: 'task_1' },
      { method: 'GET', path: '/ai/account', status: 404, code: 'not_found', durationMs },
    ]);
    expect(JSON.stringify(entries)).not.toContain('paper boat');
  });

  it.each<[string, number | undefined, () => Response]>([
    ['a task', 0.4, () => envelope({ task_id: 'task_1' })],
    ['a success without a task', 0.4, () => envelope({})],
    ['a lost response', 0.4, () => new Response('OK')],
    ['a refusal', undefined, () => envelope({ message: 'No such voice' }, 422)],
    ['a rate limit', undefined, () => envelope({ message: 'Slow down' }, 429)],
  ])('has a cost only if something was paid or may have been: after %s it is %s', async (_name, cost, respond) => {
    const { proxy, entries } = setup({ maxCost: 1 }, ({ body }) =>
      body.includes('dry_run') ? envelope({ cost: 0.4 }) : respond(),
    );
    await proxy(create());
    expect(entries.map((entry) => entry.cost)).toEqual([cost]);
  });

  it('has no cost for an estimate, and none for a response that is replayed, which it marks', async () => {
    const { proxy, entries } = setup({ maxCost: 1 });
    await proxy(create({ dry_run: true }));
    for (let count = 0; count < 2; count++) await proxy(create({}, { 'Idempotency-Key': 'a' }));
    expect(entries.map(({ cost, replayed, taskId }) => [cost, replayed, taskId])).toEqual([
      [undefined, undefined, undefined],
      [0.4, undefined, 'task_1'],
      [undefined, true, 'task_1'],
    ]);
  });

  it('an `onRequest` that throws changes nothing', async () => {
    for (const onRequest of [
      () => {
        throw new Error('full');
      },
      async () => {
        throw new Error('full');
      },
    ]) {
      const { proxy, onError } = setup({ onRequest });
      expect((await proxy(create())).status).toBe(200);
      await vi.waitFor(() => expect(onError).toHaveBeenCalledTimes(1));
    }
  });
});
