import { describe, expect, it } from 'vitest';
import { Unifically } from 'unigen';
import { IdempotencyCache } from '../../src/proxy/idempotency-cache.js';
import { create, envelope, setup, unifically } from './setup.js';

// Browsers retry a POST by themselves; the client sends a key with each create, so that the proxy can tell.

const named = (name: string, more: object = {}, headers: Record<string, string> = {}) =>
  create(more, { 'Idempotency-Key': name, ...headers });
const numbered = () => {
  let count = 0;
  return () => envelope({ task_id: `task_${++count}`, status: 'pending' });
};

describe('a create with the same key', () => {
  it('is paid once and gets two responses, at once or later', async () => {
    const { proxy, seen, entries } = setup({}, numbered());
    const responses = [...(await Promise.all([proxy(named('a')), proxy(named('a'))])), await proxy(named('a'))];
    const texts = await Promise.all(responses.map((response) => response.text()));
    expect(texts.map((text) => JSON.parse(text) as unknown)).toEqual(
      Array(3).fill({ success: true, code: 200, data: { task_id: 'task_1', status: 'pending' } }),
    );
    expect(entries.map(({ taskId }) => taskId)).toEqual(['task_1', 'task_1', 'task_1']);
    expect(seen).toHaveLength(1);
    await proxy(named('b'));
    await proxy(create());
    await proxy(create());
    expect(seen).toHaveLength(4);
  });

  it.each<[string, () => Response | Promise<Response>]>([
    ['was lost', () => Promise.reject(new TypeError('socket hang up'))],
    ['was a server error', () => envelope({ message: 'Oops' }, 500)],
  ])('is not paid again if the response to the first %s', async (_name, respond) => {
    const { proxy, seen } = setup({}, respond);
    const first = await proxy(named('a'));
    expect((await proxy(named('a'))).status).toBe(first.status);
    expect(seen).toHaveLength(1);
  });

  it.each([429, 402, 422])('is sent again if the first was refused with %i', async (status) => {
    let refused = false;
    const { proxy, seen } = setup({}, (request) =>
      refused ? unifically(request) : ((refused = true), envelope({ message: 'No' }, status, { 'Retry-After': '0' })),
    );
    expect((await proxy(named('a'))).status).toBe(status);
    expect((await proxy(named('a'))).status).toBe(200);
    expect(seen).toHaveLength(2);
  });

  it('is sent again if a function of the server threw', async () => {
    let down = true;
    const { proxy } = setup({
      models: () => {
        if (down) throw new Error('down');
        return true;
      },
    });
    expect((await proxy(named('a'))).status).toBe(500);
    down = false;
    expect((await proxy(named('a'))).status).toBe(200);
  });

  it('with another body is refused', async () => {
    const { proxy, seen } = setup();
    await proxy(named('a'));
    const response = await proxy(named('a', { input: { prompt: 'Another boat' } }));
    expect([response.status, await response.json()]).toMatchObject([422, { data: { code: 'idempotency_key_reused' } }]);
    expect((await proxy(named('x'.repeat(201)))).status).toBe(422);
    expect(seen).toHaveLength(1);
  });

  it('the same key of another user is another create', async () => {
    const { proxy, seen } = setup({ authorize: (request) => ({ user: request.headers.get('x-user')! }) }, numbered());
    const ids = [];
    for (const user of ['ann', 'bob', 'ann']) ids.push(await (await proxy(named('a', {}, { 'X-User': user }))).json());
    expect(ids).toMatchObject([
      { data: { task_id: 'task_1' } },
      { data: { task_id: 'task_2' } },
      { data: { task_id: 'task_1' } },
    ]);
    expect(seen).toHaveLength(2);
  });

  it('is still refused to a user who is refused', async () => {
    let allowed = true;
    const { proxy } = setup({ authorize: () => allowed });
    await proxy(named('a'));
    allowed = false;
    expect((await proxy(named('a'))).status).toBe(401);
  });
});

it('a page whose request the browser sends twice gets one task', async () => {
  const { proxy, seen } = setup({}, numbered());
  const twice = async (request: Request) => {
    if (request.method !== 'POST') return proxy(request);
    await proxy(request.clone());
    return proxy(request);
  };
  const page = new Unifically({ baseUrl: 'https://app.example/ai', fetch: twice });
  expect(await page.tasks.create('google/veo-3.1-fast', { prompt: 'A paper boat' })).toMatchObject({ id: 'task_1' });
  expect(await page.tasks.create('google/veo-3.1-fast', { prompt: 'A paper boat' })).toMatchObject({ id: 'task_2' });
  expect(seen).toHaveLength(2);
  expect(seen[0]!.headers).not.toHaveProperty('idempotency-key');
});

it('keys are forgotten after many others', async () => {
  const cache = new IdempotencyCache(2);
  let paid = 0;
  const pay = async () => (paid++, { status: 200, text: '{}', headers: {} });
  for (const name of ['a', 'b', 'c', 'c', 'a']) await cache.run('ann', name, '{}', pay);
  expect(paid).toBe(4);
});

// More than are remembered of all requests without a user. That the proxy says whose a create is has a test above.
it('10,001 creates of one user evict no key of another', async () => {
  const cache = new IdempotencyCache();
  const pay = () => Promise.resolve({ status: 200, text: '{}', headers: {} });
  await cache.run('ann', 'mine', '{}', pay);
  for (let count = 0; count < 10_001; count++) await cache.run('bob', `name ${count}`, '{}', pay);
  expect(await cache.run('ann', 'mine', '{}', pay)).toMatchObject({ replayed: true });
  expect(await cache.run('bob', 'name 0', '{}', pay)).toMatchObject({ replayed: false });
});
