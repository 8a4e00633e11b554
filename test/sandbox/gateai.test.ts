import { describe, expect, it } from 'vitest';
import type { SandboxOptions } from 'unigen/sandbox';
import { as, caller, type Caller, type Json } from './support.js';

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const picture = { model: 'gpt-image-2', params: { prompt: 'A mountain lake', width: 1024, height: 1024 } };
const film = { model: 'seedance-2.0', params: { prompt: 'The cat stretches', duration: 10 } };

const make = (options: SandboxOptions = {}) => caller({ prices: () => 10, ...options });
const start = async ({ ask }: Caller, body: object = picture, headers: Record<string, string> = {}) => ask('POST', '/api/generate', body, headers);
const read = async ({ ask }: Caller, id: string) => (await ask('GET', `/get/${id}`)).body;
const budgetOf = async ({ ask }: Caller) => (await ask('GET', '/credits')).body.your_budget;
const me = async ({ ask }: Caller, key = 'key') => (await ask('GET', `/api/me?key=${key}`)).body;

describe('a generation', () => {
  it('waits, runs and finishes, and says what it costs', async () => {
    const made = make();
    const { status, body } = await start(made);
    expect([status, body]).toEqual([200, { task_id: expect.stringMatching(/^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-8[\da-f]{3}-[\da-f]{12}$/), url: `/get/${body.task_id}`, status: 'PROCESSING', cost: 10, remaining: 90 }]);
    const [{ startsAt, endsAt }] = made.sandbox.control.tasks() as [Json];
    const seen: string[] = [];
    for (const time of [startsAt - 1, startsAt, endsAt - 1, endsAt]) {
      made.sandbox.control.advance(time - made.sandbox.now());
      seen.push((await read(made, body.task_id)).status);
    }
    expect(seen).toEqual(['QUEUED', 'PROCESSING', 'PROCESSING', 'FINISHED']);
    expect(await read(made, body.task_id)).toMatchObject({ result: [expect.stringMatching(/\.png$/)], model: 'gpt_image_2', cost: 10 });
  });

  it('that fails says why, and gives its cost back', async () => {
    const made = make();
    const { body } = await start(made, picture, { 'X-Sandbox-Fault': 'fail=No such style' });
    expect((await budgetOf(made)).used).toBe(10);
    made.sandbox.control.advance(HOUR);
    expect(await read(made, body.task_id)).toMatchObject({ status: 'FAILED', error: 'No such style' });
    expect((await budgetOf(made)).used).toBe(0);
  });

  it('makes as many pictures as it is asked for, and one film', async () => {
    const made = make();
    for (const [body, count] of [[{ ...picture, params: { ...picture.params, quantity: 4 } }, 4], [film, 1], [{ model: 'rodin-v2', params: { quality: 'low' } }, 1]] as const) {
      const { body: started } = await start(made, body);
      made.sandbox.control.end(started.task_id, 'completed');
      expect((await read(made, started.task_id)).result, body.model).toHaveLength(count);
    }
  });

  it('belongs to its key', async () => {
    const made = make({ keys: ['one', 'two'] });
    const { body } = await start(made, picture, as('one'));
    const statusFor = async (key: string) => (await made.ask('GET', `/get/${body.task_id}`, undefined, as(key))).status;
    expect([await statusFor('one'), await statusFor('two'), await statusFor('three')]).toEqual([200, 404, 401]);
    expect((await made.ask('GET', '/get/unknown', undefined, as('one'))).status).toBe(404);
  });

  it.each([['POST', '/api/generate', picture], ['POST', '/api/estimate', picture], ['GET', '/credits', undefined], ['GET', '/get/x', undefined], ['POST', '/api/upload', undefined]] as const)('%s %s wants a key', async (method, path, body) => {
    const { ask } = make({ keys: ['known'] });
    for (const headers of [as('unknown'), { Authorization: '' }]) {
      const { status, body: answer } = await ask(method, path, body, headers);
      expect([status, answer]).toEqual([401, { error: expect.any(String) }]);
    }
  });
});

describe('a request that breaks a rule', () => {
  const text = (length: number) => ({ ...picture, params: { ...picture.params, prompt: 'x'.repeat(length) } });
  const many = (quantity: number) => ({ ...picture, params: { ...picture.params, quantity } });

  it.each([
    ['a prompt of 1501 characters', text(1501), 'PROMPT_TOO_LONG', 'prompt'],
    ['nine pictures', many(9), 'QUANTITY_TOO_HIGH', 'quantity'],
    ['no picture', many(0), undefined, 'quantity'],
    ['an unknown parameter', { ...picture, params: { ...picture.params, colour: 1 } }, undefined, 'colour'],
    ['no params', { model: 'gpt-image-2' }, undefined, 'params'],
    ['a list', [], undefined, 'object'],
    ['no model', { params: {} }, undefined, 'model'],
  ])('says so with its code: %s', async (_name, given, code, part) => {
    const made = make();
    for (const path of ['/api/generate', '/api/estimate']) {
      const { status, body } = await made.ask('POST', path, given);
      expect([status, body.code]).toEqual([400, code]);
      expect(body.error).toContain(part);
    }
    expect(made.sandbox.control.tasks()).toEqual([]);
  });

  it('does not begin at the limit itself', async () => {
    const made = make();
    expect((await start(made, text(1500))).status).toBe(200);
    expect((await start(made, many(8))).status).toBe(200);
  });

  it.each(['gpt-image', 'seedance', 'nothing-like-it', '__proto__', 'constructor', ''])('names an unknown model, and what comes near: %j', async (model) => {
    const { status, body } = await start(make(), { ...picture, model });
    expect([status, body.suggestions]).toEqual([404, expect.any(Array)]);
    if (model === 'seedance') expect(body.suggestions).toContain('seedance-2.0');
    if (model === 'nothing-like-it') expect(body.suggestions).toEqual([]);
  });
});

describe('five requests in 30 seconds', () => {
  const limited = (options: SandboxOptions = {}) => make({ rateLimit: true, prices: () => 0.01, speed: 1e6, ...options });

  it('slide: the sixth is refused until the first is 30 seconds old', async () => {
    const made = limited();
    const tick = (seconds: number) => made.sandbox.control.advance(seconds * SECOND);
    for (let count = 0; count < 5; count++) {
      expect((await start(made)).status).toBe(200);
      tick(5);
    }
    const { status, body } = await start(made);
    expect([status, body.code]).toEqual([429, 'RATE_LIMITED']);
    tick(4.999);
    expect((await start(made)).status).toBe(429);
    tick(0.001);
    // Refused ones do not count.
    expect([(await start(made)).status, (await start(made)).status]).toEqual([200, 429]);
    tick(5);
    expect((await start(made)).status).toBe(200);
    expect(made.sandbox.control.tasks()).toHaveLength(7);
  });

  it('hold for one key, and for generations alone', async () => {
    const made = limited();
    for (let count = 0; count < 5; count++) await start(made);
    expect((await start(made)).status).toBe(429);
    expect((await start(made, picture, as('another'))).status).toBe(200);
    for (let count = 0; count < 8; count++) {
      expect((await made.ask('POST', '/api/estimate', picture)).status).toBe(200);
      expect((await made.ask('GET', '/credits')).status).toBe(200);
    }
  });
});

describe('five in flight', () => {
  const slow = () => make({ rateLimit: true, prices: () => 0.01, speed: 0.05 });
  const fill = async (made: Caller) => {
    const ids: string[] = [];
    for (let count = 0; count < 5; count++) ids.push((await start(made, film)).body.task_id);
    made.sandbox.control.advance(31 * SECOND);
    return ids;
  };

  it('are all that a key has, until one ends', async () => {
    const made = slow();
    const ids = await fill(made);
    const { status, body } = await start(made);
    expect([status, body]).toEqual([429, { error: 'Five generations are in flight already', code: 'RATE_LIMITED' }]);
    expect((await start(made, picture, as('another'))).status).toBe(200);
    made.sandbox.control.end(ids[2]!, 'failed');
    expect((await start(made)).status).toBe(200);
    expect((await start(made)).status).toBe(429);
  });

  it('give their places back after ten minutes, and go on', async () => {
    const made = slow();
    const ids = await fill(made);
    made.sandbox.control.advance(10 * MINUTE - 31 * SECOND - 1);
    expect((await start(made)).status).toBe(429);
    expect((await me(made)).concurrency).toMatchObject({ used: 5, available: 0 });
    made.sandbox.control.advance(1);
    expect((await me(made)).concurrency).toEqual({ used: 0, max: 5, available: 5, active_slots: [] });
    expect((await read(made, ids[0]!)).status).toMatch(/QUEUED|PROCESSING/);
    expect((await me(made)).active_tasks).toHaveLength(5);
    expect((await start(made)).status).toBe(200);
  });

  it('are never six, however they arrive', async () => {
    const made = slow();
    const ids = await fill(made);
    made.sandbox.control.end(ids[0]!, 'completed');
    // Models that were not used before, so that each has to wait for its rules.
    const models = ['flux-dev', 'recraft-v4', 'ideogram-v3.0', 'kino-xl'];
    const answers = await Promise.all(models.map((model) => start(made, { model, params: { prompt: 'A lake' } })));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 429, 429, 429]);
  });
});

describe('the budget of a day', () => {
  /** 23:00 UTC. */
  const evening = async (options: SandboxOptions = {}) => {
    const made = make(options);
    made.sandbox.control.advance(23 * HOUR);
    return made;
  };

  it('is $100, and whole again at midnight UTC', async () => {
    const made = await evening();
    for (let count = 1; count <= 4; count++) expect((await start(made)).body.remaining).toBe(100 - 10 * count);
    expect(await budgetOf(made)).toEqual({ daily_limit: 100, used: 40, remaining: 60 });
    made.sandbox.control.advance(HOUR - 1);
    expect((await budgetOf(made)).used).toBe(40);
    made.sandbox.control.advance(1);
    expect(await budgetOf(made)).toEqual({ daily_limit: 100, used: 0, remaining: 100 });
    expect((await start(made)).body.remaining).toBe(90);
  });

  it('does not get back today what was spent yesterday', async () => {
    const made = await evening({ speed: 0.001 });
    made.sandbox.control.advance(50 * MINUTE);
    const [first, second] = [(await start(made)).body.task_id, (await start(made)).body.task_id];
    expect((await budgetOf(made)).used).toBe(20);
    made.sandbox.control.advance(10 * MINUTE);
    await start(made);
    made.sandbox.control.end(first, 'failed');
    // The other one is refunded at 00:10.
    made.sandbox.control.advance(15 * MINUTE);
    expect(await budgetOf(made)).toEqual({ daily_limit: 100, used: 10, remaining: 90 });
    made.sandbox.control.advance(20 * MINUTE);
    expect(await read(made, second)).toMatchObject({ status: 'FAILED' });
    expect((await budgetOf(made)).used).toBe(0);
  });

  it('begins anew though a refund is the first thing of the day', async () => {
    const made = await evening({ speed: 0.001 });
    made.sandbox.control.advance(50 * MINUTE);
    for (let count = 0; count < 4; count++) await start(made);
    made.sandbox.control.advance(20 * MINUTE);
    expect((await budgetOf(made)).used).toBe(0);
    expect((await start(made)).body.remaining).toBe(90);
  });

  it('shows in the dashboard what was spent today alone', async () => {
    const made = await evening({ speed: 1e6 });
    await start(made);
    expect((await me(made)).today_spending).toEqual({ 'gpt-image-2': { requests: 1, cost: 10 } });
    made.sandbox.control.advance(HOUR);
    // The very first look at the new day.
    expect(await me(made)).toMatchObject({ today_spending: {}, budget: { used: 0 }, recent_tasks: [{ model: 'gpt-image-2' }] });
  });

  it('is each key’s own', async () => {
    const made = make();
    await start(made, picture, as('one'));
    expect([(await me(made, 'one')).budget.used, (await me(made, 'two')).budget.used]).toEqual([10, 0]);
  });
});

describe('a generation that takes long', () => {
  /** One that takes between so many minutes; whatever the seed it is the same each time. */
  async function lasting(from: number, to: number): Promise<{ made: Caller; id: string; minutes: number }> {
    for (let seed = 1; seed < 60; seed++) {
      const made = make({ speed: 0.012, seed });
      const { body } = await start(made);
      const [{ createdAt, endsAt }] = made.sandbox.control.tasks() as [Json];
      const minutes = (endsAt - createdAt) / MINUTE;
      if (minutes > from && minutes < to) return { made, id: body.task_id, minutes };
    }
    throw new Error('No seed is so slow');
  }

  it('of less than 20 minutes costs what it costs', async () => {
    const { made, id } = await lasting(15, 19);
    made.sandbox.control.advance(HOUR);
    expect(await read(made, id)).toMatchObject({ status: 'FINISHED' });
    expect((await budgetOf(made)).used).toBe(10);
  });

  it('is paid back after 20 minutes, and its result is free', async () => {
    const { made, id, minutes } = await lasting(22, 39);
    made.sandbox.control.advance(20 * MINUTE - 1);
    expect((await budgetOf(made)).used).toBe(10);
    made.sandbox.control.advance(1);
    expect((await budgetOf(made)).used).toBe(0);
    expect((await read(made, id)).status).toBe('PROCESSING');
    expect((await me(made)).today_spending).toEqual({ 'gpt-image-2': { requests: 1, cost: 0 } });
    made.sandbox.control.advance((minutes - 20) * MINUTE);
    expect(await read(made, id)).toMatchObject({ status: 'FINISHED', result: [expect.any(String)] });
    expect((await budgetOf(made)).used).toBe(0);
  });

  it('is paid back once, though it fails after that', async () => {
    const { made, id } = await lasting(22, 39);
    await start(made);
    made.sandbox.control.advance(21 * MINUTE);
    made.sandbox.control.end(id, 'failed', 'Too dark');
    expect(await read(made, id)).toMatchObject({ status: 'FAILED', error: 'Too dark' });
    const others = made.sandbox.control.tasks().filter((task) => task.id !== id && !task.refunded);
    expect((await budgetOf(made)).used).toBe(10 * others.length);
  });

  it('is ended after 40 minutes, with the documented words', async () => {
    const { made, id } = await lasting(40.1, 100);
    made.sandbox.control.advance(40 * MINUTE - 1);
    expect((await read(made, id)).status).toBe('PROCESSING');
    made.sandbox.control.advance(1);
    expect(await read(made, id)).toEqual({ status: 'FAILED', error: 'Generation timed out (40 min hard limit)', model: 'gpt_image_2', cost: 10 });
    expect((await budgetOf(made)).used).toBe(0);
    made.sandbox.control.advance(HOUR);
    expect((await read(made, id)).status).toBe('FAILED');
  });
});

describe('more than is left', () => {
  /** A dollar for each second, or for each megapixel. */
  const prices: SandboxOptions['prices'] = ({ kind }, input) =>
    kind === 'video' ? Number(input.duration ?? 8) : (Number(input.width ?? 1024) * Number(input.height ?? 1024)) / 1e6;
  const spent = async (dollars: number, options: SandboxOptions = {}) => {
    let first = true;
    const made = make({ prices: (entry, input) => (first ? ((first = false), dollars) : (prices as (...given: unknown[]) => number)(entry, input)), ...options });
    await start(made);
    return made;
  };

  it('is estimated as such, with what would fit', async () => {
    const made = await spent(95);
    expect((await made.ask('POST', '/api/estimate', film)).body).toEqual({ cost: 10, daily_remaining: 5, fits_in_budget: false, adjustments: expect.anything() });
    expect((await made.ask('POST', '/api/estimate', { ...film, params: { ...film.params, duration: 4 } })).body).toEqual({ cost: 4, daily_remaining: 5, fits_in_budget: true });
    expect((await budgetOf(made)).used).toBe(95);
    expect(made.sandbox.control.tasks()).toHaveLength(1);
  });

  it.each([['a shorter film', film, 95], ['a smaller picture', { ...picture, params: { ...picture.params, width: 2048, height: 2048 } }, 98]] as const)('is lowered to %s, never costs more than that, and says what was changed', async (_name, body, used) => {
    const made = await spent(used);
    const { status, body: started } = await start(made, body);
    expect(status).toBe(200);
    expect(started.adjustments).toEqual(expect.anything());
    expect(Object.keys(started.adjustments).length).toBeGreaterThan(0);
    expect(started.cost).toBeGreaterThan(0);
    expect(started.cost).toBeLessThanOrEqual(100 - used);
    expect(started.remaining).toBeGreaterThanOrEqual(0);
    expect((await budgetOf(made)).used).toBeLessThanOrEqual(100);
  });

  it('is refused where nothing is left, and costs nothing', async () => {
    const made = await spent(100);
    const { status, body } = await start(made, film);
    expect([status, body.error]).toEqual([400, expect.stringContaining('budget')]);
    expect((await made.ask('POST', '/api/estimate', film)).body).toMatchObject({ cost: 10, daily_remaining: 0, fits_in_budget: false });
    expect(await budgetOf(made)).toEqual({ daily_limit: 100, used: 100, remaining: 0 });
    made.sandbox.control.advance(24 * HOUR);
    expect((await start(made, film)).status).toBe(200);
  });

  it('is never spent by several at once', async () => {
    const made = await spent(94);
    const answers = await Promise.all([1, 2, 3, 4].map(() => start(made, film)));
    expect(answers.filter(({ status }) => status === 200).length).toBeGreaterThan(0);
    expect((await budgetOf(made)).remaining).toBeGreaterThanOrEqual(0);
  });
});

describe('discovery', () => {
  it('needs no key, and has all 53 models', async () => {
    const { ask } = make({ keys: ['known'] });
    const none = { Authorization: '' };
    const { body: list } = await ask('GET', '/v1/models', undefined, none);
    const { body: schemas } = await ask('GET', '/v1/models/schema', undefined, none);
    expect([list.length, schemas.length]).toEqual([53, 53]);
    expect(list.find(({ id }: Json) => id === 'gpt-image-2')).toMatchObject({ type: 'image', params: expect.arrayContaining(['prompt', 'width', 'height', 'quality', 'quantity']) });
    const types = new Set(list.map(({ type }: Json) => type));
    expect([...types].sort()).toEqual(['3d', 'image', 'video']);
    for (const { id } of list) {
      const { status, body } = await ask('GET', `/v1/models/${encodeURIComponent(id)}`, undefined, none);
      expect([status, body.id]).toEqual([200, id]);
    }
  });

  it('gives an example that is accepted', async () => {
    const made = make({ prices: () => 0.001 });
    for (const { id, example } of (await made.ask('GET', '/v1/models/schema')).body) expect((await start(made, example)).status, id).toBe(200);
  });

  it('suggests what comes near', async () => {
    const { ask } = make();
    const near = async (id: string) => {
      const { status, body } = await ask('GET', `/v1/models/${id}`);
      expect([status, body.error]).toEqual([404, 'Model not found']);
      return body.suggestions as string[];
    };
    expect(await near('seedance')).toContain('seedance-2.0');
    expect(await near('gpt-imge-2')).toContain('gpt-image-2');
    expect(await near('GPT-IMAGE-2')).toContain('gpt-image-2');
    for (const id of ['zzzz', '__proto__', 'constructor', '%20', 'x'.repeat(3000)]) expect(await near(id), id.slice(0, 20)).toEqual([]);
  });
});

describe('the account', () => {
  it('has a dashboard for the key in the address, and for no other', async () => {
    const { ask } = make({ keys: ['known'] });
    expect((await ask('GET', '/api/me?key=known', undefined, { Authorization: '' })).status).toBe(200);
    for (const path of ['/api/me', '/api/me?key=', '/api/me?key=unknown', '/api/me?key=__proto__']) expect((await ask('GET', path, undefined, as('known'))).status, path).toBe(401);
  });

  it('shows what runs and what has ended', async () => {
    const made = make({ speed: 0.05 });
    const [first, second] = [(await start(made)).body.task_id, (await start(made, film)).body.task_id];
    made.sandbox.control.advance(12 * SECOND);
    made.sandbox.control.end(first, 'completed');
    const { concurrency, active_tasks, recent_tasks, today_spending, budget } = await me(made);
    expect(concurrency).toEqual({ used: 1, max: 5, available: 4, active_slots: [{ taskId: second, model: 'seedance-2.0', elapsed: 12 }] });
    expect(active_tasks).toEqual([{ task_id: second, model: 'seedance-2.0', status: 'QUEUED', cost: 10, elapsed: '12s' }]);
    expect(recent_tasks).toEqual([{ task_id: first, model: 'gpt-image-2', status: 'FINISHED', cost: 10, result_count: 1 }]);
    expect(today_spending).toEqual({ 'gpt-image-2': { requests: 1, cost: 10 }, 'seedance-2.0': { requests: 1, cost: 10 } });
    expect(budget).toEqual({ daily_limit: 100, used: 20, remaining: 80 });
  });

  it('shows the last 20 alone, the latest first', async () => {
    const made = make({ prices: () => 0.01 });
    const ids: string[] = [];
    for (let count = 0; count < 23; count++) {
      ids.push((await start(made)).body.task_id);
      made.sandbox.control.advance(MINUTE);
    }
    expect((await me(made)).recent_tasks.map(({ task_id }: Json) => task_id)).toEqual(ids.slice(-20).reverse());
  });

  it('is one and the same at both APIs, but for the money', async () => {
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
    expect((await start(made, { ...film, [member]: [body.id] })).status).toBe(200);
    expect((await start(made, { ...film, params: { ...film.params, [member]: [body.id] } })).status).toBe(200);
  }
});
