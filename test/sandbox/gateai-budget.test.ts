import { describe, expect, it } from 'vitest';
import type { SandboxOptions } from 'unigen/sandbox';
import { namedExamples } from '../../src/contract/document/branches.js';
import { allBranches } from '../support/contract.js';
import { budgetOf, video, HOUR, make, me, MINUTE, image, read, start } from './gateai-support.js';
import { as, type Caller, type Json } from '../support/sandbox-caller.js';

describe('the daily budget', () => {
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

  it('is not raised today by a refund for yesterday', async () => {
    const made = await evening({ speed: 0.001 });
    made.sandbox.control.advance(50 * MINUTE);
    const [first, second] = [(await start(made)).body.task_id, (await start(made)).body.task_id];
    expect((await budgetOf(made)).used).toBe(20);
    made.sandbox.control.advance(10 * MINUTE);
    await start(made);
    made.sandbox.control.end(first, 'failed');
    // The other generation is refunded at 00:10.
    made.sandbox.control.advance(15 * MINUTE);
    expect(await budgetOf(made)).toEqual({ daily_limit: 100, used: 10, remaining: 90 });
    made.sandbox.control.advance(20 * MINUTE);
    expect(await read(made, second)).toMatchObject({ status: 'FAILED' });
    expect((await budgetOf(made)).used).toBe(0);
  });

  it('is whole on a new day that starts with a refund', async () => {
    const made = await evening({ speed: 0.001 });
    made.sandbox.control.advance(50 * MINUTE);
    for (let count = 0; count < 4; count++) await start(made);
    made.sandbox.control.advance(20 * MINUTE);
    expect((await budgetOf(made)).used).toBe(0);
    expect((await start(made)).body.remaining).toBe(90);
  });

  it('has only today’s spending in the dashboard', async () => {
    const made = await evening({ speed: 1e6 });
    await start(made);
    expect((await me(made)).today_spending).toEqual({ 'gpt-image-2': { requests: 1, cost: 10 } });
    made.sandbox.control.advance(HOUR);
    // The first request of the new day.
    expect(await me(made)).toMatchObject({
      today_spending: {},
      budget: { used: 0 },
      recent_tasks: [{ model: 'gpt-image-2' }],
    });
  });

  it('is separate for each key', async () => {
    const made = make();
    await start(made, image, as('one'));
    expect([(await me(made, 'one')).budget.used, (await me(made, 'two')).budget.used]).toEqual([10, 0]);
  });
});

describe('a generation that takes long', () => {
  /** A generation that takes between so many minutes, with any seed. */
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

  it('less than 20 minutes is not refunded', async () => {
    const { made, id } = await lasting(15, 19);
    made.sandbox.control.advance(HOUR);
    expect(await read(made, id)).toMatchObject({ status: 'FINISHED' });
    expect((await budgetOf(made)).used).toBe(10);
  });

  it('is refunded after 20 minutes, and its result is free', async () => {
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

  it('is refunded once, though it fails after that', async () => {
    const { made, id } = await lasting(22, 39);
    await start(made);
    made.sandbox.control.advance(21 * MINUTE);
    made.sandbox.control.end(id, 'failed', 'Too dark');
    expect(await read(made, id)).toMatchObject({ status: 'FAILED', error: 'Too dark' });
    const others = made.sandbox.control.tasks().filter((task) => task.id !== id && !task.refunded);
    expect((await budgetOf(made)).used).toBe(10 * others.length);
  });

  it('is ended after 40 minutes, with the documented message', async () => {
    const { made, id } = await lasting(40.1, 100);
    made.sandbox.control.advance(40 * MINUTE - 1);
    expect((await read(made, id)).status).toBe('PROCESSING');
    made.sandbox.control.advance(1);
    expect(await read(made, id)).toEqual({
      status: 'FAILED',
      error: 'Generation timed out (40 min hard limit)',
      model: 'gpt_image_2',
      cost: 10,
    });
    expect((await budgetOf(made)).used).toBe(0);
    made.sandbox.control.advance(HOUR);
    expect((await read(made, id)).status).toBe('FAILED');
  });
});

describe('a generation that costs more than is left', () => {
  /** One dollar per second, or per megapixel. */
  const prices: SandboxOptions['prices'] = ({ kind }, input) =>
    kind === 'video' ? Number(input.duration ?? 8) : (Number(input.width ?? 1024) * Number(input.height ?? 1024)) / 1e6;
  const spent = async (dollars: number, options: SandboxOptions = {}) => {
    let first = true;
    const made = make({
      prices: (entry, input) =>
        first ? ((first = false), dollars) : (prices as (...given: unknown[]) => number)(entry, input),
      ...options,
    });
    await start(made);
    return made;
  };

  it('has an estimate that says so, with what would fit', async () => {
    const made = await spent(95);
    expect((await made.ask('POST', '/api/estimate', video)).body).toEqual({
      cost: 10,
      daily_remaining: 5,
      fits_in_budget: false,
      adjustments: expect.anything(),
    });
    expect(
      (await made.ask('POST', '/api/estimate', { ...video, params: { ...video.params, duration: 4 } })).body,
    ).toEqual({ cost: 4, daily_remaining: 5, fits_in_budget: true });
    expect((await budgetOf(made)).used).toBe(95);
    expect(made.sandbox.control.tasks()).toHaveLength(1);
  });

  it.each([
    ['a shorter video', video, 95],
    ['a smaller image', { ...image, params: { ...image.params, width: 2048, height: 2048 } }, 98],
  ] as const)(
    'is lowered to %s, never costs more than is left, and says what was changed',
    async (_name, body, used) => {
      const made = await spent(used);
      const { status, body: started } = await start(made, body);
      expect(status).toBe(200);
      expect(started.adjustments).toEqual(expect.anything());
      expect(Object.keys(started.adjustments).length).toBeGreaterThan(0);
      expect(started.cost).toBeGreaterThan(0);
      expect(started.cost).toBeLessThanOrEqual(100 - used);
      expect(started.remaining).toBeGreaterThanOrEqual(0);
      expect((await budgetOf(made)).used).toBeLessThanOrEqual(100);
    },
  );

  /** A key with so many dollars left today, at the documented prices. */
  const withLeft = async (dollars: number) => {
    let first = true;
    const made = make({ prices: () => (first ? ((first = false), 100 - dollars) : undefined) });
    await start(made);
    return made;
  };
  it.each([
    ['length to one that the model makes', 'veo-3.1-generate-001', { duration: 8 }, 0.06, { duration: [8, 6] }],
    [
      'resolution, then the length',
      'seedance-2.0',
      { mode: 'RESOLUTION_1080', duration: 12 },
      0.5,
      { mode: ['RESOLUTION_1080', 'RESOLUTION_720'], duration: [12, 4] },
    ],
    ['length that nobody asked for', 'seedance-2.0', {}, 0.5, { duration: [8, 4] }],
    ['size from the default one, in its shape', 'flux-pro-2.0', {}, 0.01, { width: [1440, 688], height: [1440, 688] }],
    ['resolution where it is all that there is', 'hailuo-2_3', {}, 0.021, { resolution: ['1080p', '768p'] }],
  ])('is lowered in %s; the suggestion is accepted and fits', async (_name, model, more, left, expected) => {
    const made = await withLeft(left);
    const params = { prompt: 'A kite', ...more };
    const { body: estimate } = await made.ask('POST', '/api/estimate', { model, params });
    expect(estimate).toMatchObject({ fits_in_budget: false, daily_remaining: left });
    expect(estimate.cost).toBeGreaterThan(left);
    expect(estimate.adjustments).toEqual(
      Object.fromEntries(Object.entries(expected).map(([member, [from, to]]) => [member, { from, to }])),
    );
    const suggested = {
      ...params,
      ...Object.fromEntries(Object.entries(expected).map(([member, [, to]]) => [member, to])),
    };
    expect((await made.ask('POST', '/api/estimate', { model, params: suggested })).body).toMatchObject({
      fits_in_budget: true,
      daily_remaining: left,
    });
    const { status, body } = await made.ask('POST', '/api/generate', { model, params: suggested });
    expect([status, body.adjustments]).toEqual([200, undefined]);
    expect(body.cost).toBeLessThanOrEqual(left);
  });

  it('gets no suggestion that is not valid or does not fit, at every model', async () => {
    const wrong: string[] = [];
    let lowered = 0;
    for (const { model, schema } of allBranches.filter(({ api }) => api === 'gateai')) {
      const { params = {} } = Object.values(namedExamples(schema))[0]!.value as { params?: Record<string, unknown> };
      const { body: usual } = await make({ prices: undefined }).ask('POST', '/api/estimate', { model, params });
      for (const share of [0.9, 0.5, 0.2, 0.05]) {
        const made = await withLeft(Math.max(0.001, Math.round(usual.cost * share * 1e4) / 1e4));
        const { body } = await made.ask('POST', '/api/estimate', { model, params });
        if (body.fits_in_budget || !body.adjustments) continue;
        lowered++;
        const changed = Object.entries(body.adjustments as Record<string, { from: Json; to: Json }>);
        if (changed.some(([, { from, to }]) => from === to))
          wrong.push(`${model}: nothing differs in ${JSON.stringify(body.adjustments)}`);
        const suggested = { ...params, ...Object.fromEntries(changed.map(([member, { to }]) => [member, to])) };
        const { body: again } = await made.call('POST', '/api/estimate', { model, params: suggested });
        if (again.fits_in_budget !== true)
          wrong.push(`${model} ${share}: ${JSON.stringify(body)} → ${JSON.stringify(again)}`);
      }
    }
    expect(wrong).toEqual([]);
    expect(lowered).toBeGreaterThan(60);
  });

  it.each([
    ['kling-2.5', { prompt: 'A kite', duration: 10 }, 0.01],
    ['rodin-v2', {}, 0.01],
    ['gpt-image-2', { prompt: 'A kite', quality: 'high' }, 0.05],
  ])('of %s is refused if nothing that the model makes fits', async (model, params, left) => {
    const made = await withLeft(left);
    expect((await made.ask('POST', '/api/estimate', { model, params })).body).not.toHaveProperty('adjustments');
    const { status, body } = await made.ask('POST', '/api/generate', { model, params });
    expect([status, body.code]).toEqual([400, 'BUDGET_EXCEEDED']);
    expect((await budgetOf(made)).remaining).toBeCloseTo(left, 6);
  });

  it('is refused if nothing is left, and costs nothing', async () => {
    const made = await spent(100);
    const { status, body } = await start(made, video);
    expect([status, body.error]).toEqual([400, expect.stringContaining('budget')]);
    expect((await made.ask('POST', '/api/estimate', video)).body).toMatchObject({
      cost: 10,
      daily_remaining: 0,
      fits_in_budget: false,
    });
    expect(await budgetOf(made)).toEqual({ daily_limit: 100, used: 100, remaining: 0 });
    made.sandbox.control.advance(24 * HOUR);
    expect((await start(made, video)).status).toBe(200);
  });

  it('never overspends the budget with others at once', async () => {
    const made = await spent(94);
    const responses = await Promise.all([1, 2, 3, 4].map(() => start(made, video)));
    expect(responses.filter(({ status }) => status === 200).length).toBeGreaterThan(0);
    expect((await budgetOf(made)).remaining).toBeGreaterThanOrEqual(0);
  });
});
