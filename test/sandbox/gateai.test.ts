import { describe, expect, it } from 'vitest';
import { models } from '../../generated/models.js';
import { readMediaPath } from '../../src/sandbox/media/url.js';
import { budgetOf, video, HOUR, make, me, MINUTE, image, read, SECOND, start } from './gateai-support.js';
import { as, type Json } from '../support/sandbox-caller.js';

describe('a generation', () => {
  it('waits, runs and finishes, and says what it costs', async () => {
    const made = make();
    const { status, body } = await start(made);
    expect([status, body]).toEqual([
      200,
      {
        task_id: expect.stringMatching(/^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-8[\da-f]{3}-[\da-f]{12}$/),
        url: `/get/${body.task_id}`,
        status: 'PROCESSING',
        cost: 10,
        remaining: 90,
      },
    ]);
    const [{ startsAt, endsAt }] = made.sandbox.control.tasks() as [Json];
    const seen: string[] = [];
    for (const time of [startsAt - 1, startsAt, endsAt - 1, endsAt]) {
      made.sandbox.control.advance(time - made.sandbox.now());
      seen.push((await read(made, body.task_id)).status);
    }
    // The documented states of this operation have no QUEUED; those of the dashboard have.
    expect(seen).toEqual(['PROCESSING', 'PROCESSING', 'PROCESSING', 'FINISHED']);
    expect(await read(made, body.task_id)).toMatchObject({
      result: [expect.stringMatching(/\.png$/)],
      model: 'gpt_image_2',
      cost: 10,
    });
  });

  it('a generation that fails says why, and stays paid for', async () => {
    const made = make();
    const { body } = await start(made, image, { 'X-Sandbox-Fault': 'fail=No such style' });
    expect((await budgetOf(made)).used).toBe(10);
    made.sandbox.control.advance(HOUR);
    expect(await read(made, body.task_id)).toMatchObject({ status: 'FAILED', error: 'No such style' });
    expect((await budgetOf(made)).used).toBe(10);
  });

  it('makes as many images as it is asked for, and one video', async () => {
    const made = make();
    for (const [body, count] of [
      [{ ...image, params: { ...image.params, quantity: 4 } }, 4],
      [video, 1],
      [{ model: 'rodin-v2', params: { quality: 'low' } }, 1],
    ] as const) {
      const { body: started } = await start(made, body);
      made.sandbox.control.end(started.task_id, 'completed');
      expect((await read(made, started.task_id)).result, body.model).toHaveLength(count);
    }
  });

  it('belongs to its key', async () => {
    const made = make({ keys: ['one', 'two'] });
    const { body } = await start(made, image, as('one'));
    const statusFor = async (key: string) => (await made.ask('GET', `/get/${body.task_id}`, undefined, as(key))).status;
    expect([await statusFor('one'), await statusFor('two'), await statusFor('three')]).toEqual([200, 404, 401]);
    expect((await made.ask('GET', '/get/unknown', undefined, as('one'))).status).toBe(404);
  });

  it.each([
    ['POST', '/api/generate', image],
    ['POST', '/api/estimate', image],
    ['GET', '/credits', undefined],
    ['GET', '/get/x', undefined],
    ['POST', '/api/upload', undefined],
  ] as const)('%s %s needs a key', async (method, path, body) => {
    const { ask } = make({ keys: ['known'] });
    for (const headers of [as('unknown'), { Authorization: '' }]) {
      const { status, body: response } = await ask(method, path, body, headers);
      expect([status, response]).toEqual([401, { error: expect.any(String) }]);
    }
  });
});

describe('what the request omits', () => {
  const finished = async (model: string, params: object) => {
    const made = make({ prices: undefined });
    const { body } = await start(made, { model, params });
    made.sandbox.control.end(body.task_id, 'completed');
    const { result } = await read(made, body.task_id);
    return {
      cost: body.cost as number,
      count: result.length as number,
      ...readMediaPath(new URL(result[0]).pathname)!,
    };
  };
  it.each([
    ['flux-pro-2.0', {}, { count: 4, cost: 0.04, width: 1440, height: 1440 }],
    ['flux-pro-2.0', { quantity: 1 }, { count: 1, cost: 0.01 }],
    ['recraft-v4-pro', {}, { count: 4, width: 2048, height: 2048 }],
    ['veo-3.1-generate-001', {}, { count: 1, seconds: 8 }],
    ['kling-2.1-pro', {}, { width: 1920, height: 1080 }],
    ['hailuo-2_3', {}, { width: 1920, height: 1080, seconds: 6 }],
    ['sora-2', {}, { seconds: 4 }],
    ['flux-dev', {}, { cost: 0.004 }],
    ['seedance-2.0', {}, { width: 1280, height: 720, seconds: 8, cost: 0.984545 }],
    ['seedance-2.0', { duration: 15 }, { cost: 1.85 }],
    ['seedance-2.0', { mode: 'RESOLUTION_1080', duration: 12 }, { width: 1920, height: 1080, cost: 3.33 }],
    ['seedance-2.0', { mode: 'RESOLUTION_1080', duration: 15 }, { cost: 11.25 }],
  ])('has the defaults of %s: %j', async (model, more, expected) => {
    expect(await finished(model, { prompt: 'A kite', ...more })).toMatchObject(expected);
  });
});

describe('a request that breaks a rule', () => {
  const text = (length: number) => ({ ...image, params: { ...image.params, prompt: 'x'.repeat(length) } });
  const many = (quantity: number) => ({ ...image, params: { ...image.params, quantity } });

  it.each([
    ['a prompt of 1501 characters', text(1501), 'PROMPT_TOO_LONG', 'prompt'],
    ['nine images', many(9), 'QUANTITY_TOO_HIGH', 'quantity'],
    ['no image', many(0), undefined, 'quantity'],
    ['an unknown parameter', { ...image, params: { ...image.params, color: 1 } }, undefined, 'color'],
    ['no params', { model: 'gpt-image-2' }, undefined, 'params'],
    ['a list', [], undefined, 'object'],
    ['no model', { params: {} }, undefined, 'model'],
  ])('is refused with its code: %s', async (_name, given, code, part) => {
    const made = make();
    for (const path of ['/api/generate', '/api/estimate']) {
      const { status, body } = await made.ask('POST', path, given);
      expect([status, body.code]).toEqual([400, code]);
      expect(body.error).toContain(part);
    }
    expect(made.sandbox.control.tasks()).toEqual([]);
  });

  it('does not include the limit itself', async () => {
    const made = make();
    expect((await start(made, text(1500))).status).toBe(200);
    expect((await start(made, many(8))).status).toBe(200);
  });

  it.each(['gpt-image', 'seedance', 'nothing-like-it', '__proto__', 'constructor', ''])(
    'with an unknown model gets suggestions: %j',
    async (model) => {
      const { status, body } = await start(make(), { ...image, model });
      expect([status, body.suggestions]).toEqual([404, expect.any(Array)]);
      if (model === 'seedance') expect(body.suggestions).toContain('seedance-2.0');
      if (model === 'nothing-like-it') expect(body.suggestions).toEqual([]);
    },
  );
});

describe('discovery', () => {
  it('needs no key, and has every model', async () => {
    const { ask } = make({ keys: ['known'] });
    const none = { Authorization: '' };
    const { body: list } = await ask('GET', '/v1/models', undefined, none);
    const { body: schemas } = await ask('GET', '/v1/models/schema', undefined, none);
    const count = models.filter(({ api }) => api === 'gateai').length;
    expect([list.length, schemas.length]).toEqual([count, count]);
    expect(list.find(({ id }: Json) => id === 'gpt-image-2')).toMatchObject({
      type: 'image',
      params: expect.arrayContaining(['prompt', 'width', 'height', 'quality', 'quantity']),
    });
    const types = new Set(list.map(({ type }: Json) => type));
    expect([...types].sort()).toEqual(['3d', 'image', 'video']);
    for (const { id } of list) {
      const { status, body } = await ask('GET', `/v1/models/${encodeURIComponent(id)}`, undefined, none);
      expect([status, body.id]).toEqual([200, id]);
    }
  });

  it('gives an example that is accepted', async () => {
    const made = make({ prices: () => 0.001 });
    for (const { id, example } of (await made.ask('GET', '/v1/models/schema')).body)
      expect((await start(made, example)).status, id).toBe(200);
  });

  it('suggests similar ids', async () => {
    const { ask } = make();
    const near = async (id: string) => {
      const { status, body } = await ask('GET', `/v1/models/${id}`);
      expect([status, body.error]).toEqual([404, 'Model not found']);
      return body.suggestions as string[];
    };
    expect(await near('seedance')).toContain('seedance-2.0');
    expect(await near('gpt-imge-2')).toContain('gpt-image-2');
    expect(await near('GPT-IMAGE-2')).toContain('gpt-image-2');
    for (const id of ['zzzz', '__proto__', 'constructor', '%20', 'x'.repeat(3000)])
      expect(await near(id), id.slice(0, 20)).toEqual([]);
  });
});

describe('the account', () => {
  it('has a dashboard for the key in the URL, and for no other', async () => {
    const { ask } = make({ keys: ['known'] });
    expect((await ask('GET', '/api/me?key=known', undefined, { Authorization: '' })).status).toBe(200);
    for (const path of ['/api/me', '/api/me?key=', '/api/me?key=unknown', '/api/me?key=__proto__'])
      expect((await ask('GET', path, undefined, as('known'))).status, path).toBe(401);
  });

  it('shows running and ended tasks', async () => {
    const made = make({ speed: 0.05 });
    const [first, second] = [(await start(made)).body.task_id, (await start(made, video)).body.task_id];
    made.sandbox.control.advance(12 * SECOND);
    made.sandbox.control.end(first, 'completed');
    const { concurrency, active_tasks, recent_tasks, today_spending, budget } = await me(made);
    expect(concurrency).toEqual({
      used: 1,
      max: 5,
      available: 4,
      active_slots: [{ taskId: second, model: 'seedance-2.0', elapsed: 12 }],
    });
    expect(active_tasks).toEqual([
      { task_id: second, model: 'seedance-2.0', status: 'QUEUED', cost: 10, elapsed: '12s' },
    ]);
    expect(recent_tasks).toEqual([
      { task_id: first, model: 'gpt-image-2', status: 'FINISHED', cost: 10, result_count: 1 },
    ]);
    expect(today_spending).toEqual({
      'gpt-image-2': { requests: 1, cost: 10 },
      'seedance-2.0': { requests: 1, cost: 10 },
    });
    expect(budget).toEqual({ daily_limit: 100, used: 20, remaining: 80 });
  });

  it('shows only the last 20, the latest first', async () => {
    const made = make({ prices: () => 0.01 });
    const ids: string[] = [];
    for (let count = 0; count < 23; count++) {
      ids.push((await start(made)).body.task_id);
      made.sandbox.control.advance(MINUTE);
    }
    expect((await me(made)).recent_tasks.map(({ task_id }: Json) => task_id)).toEqual(ids.slice(-20).reverse());
  });

  it('is the same at both APIs, but the money is separate', async () => {
    const made = make({ balance: 7 });
    await start(made);
    expect((await made.ask('GET', '/account')).body.data.balance_usd).toBe(7);
  });
});

it('an upload gives an id that images and videos take', async () => {
  const made = make();
  const form = new FormData();
  form.set('file', new File([Uint8Array.from([0x89, 0x50, 0x4e, 0x47])], 'cat.png'));
  const { status, body } = await made.ask('POST', '/api/upload', form);
  expect([status, body]).toEqual([200, { id: expect.any(String) }]);
  for (const member of ['images', 'videos']) {
    expect((await start(made, { ...video, [member]: [body.id] })).status).toBe(200);
    expect((await start(made, { ...video, params: { ...video.params, [member]: [body.id] } })).status).toBe(200);
  }
});
