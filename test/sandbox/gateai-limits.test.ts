import { describe, expect, it } from 'vitest';
import type { SandboxOptions } from 'unigen/sandbox';
import { video, make, me, MINUTE, image, read, SECOND, start } from './gateai-support.js';
import { as, type Caller } from '../support/sandbox-caller.js';

describe('five requests in 30 seconds', () => {
  const limited = (options: SandboxOptions = {}) =>
    make({ rateLimit: true, prices: () => 0.01, speed: 1e6, ...options });

  it('slide: a sixth is refused until the first is 30 seconds old', async () => {
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

  it('count a request that is refused for its input too: the documents limit requests', async () => {
    const made = limited();
    for (let count = 0; count < 5; count++)
      expect((await start(made, { model: 'flux-dev', params: {} })).status).toBe(400);
    expect((await start(made)).status).toBe(429);
  });

  it('count per key, and only generations', async () => {
    const made = limited();
    for (let count = 0; count < 5; count++) await start(made);
    expect((await start(made)).status).toBe(429);
    expect((await start(made, image, as('another'))).status).toBe(200);
    for (let count = 0; count < 8; count++) {
      expect((await made.ask('POST', '/api/estimate', image)).status).toBe(200);
      expect((await made.ask('GET', '/credits')).status).toBe(200);
    }
  });
});

describe('five in flight', () => {
  const slow = () => make({ rateLimit: true, prices: () => 0.01, speed: 0.05 });
  const fill = async (made: Caller) => {
    const ids: string[] = [];
    for (let count = 0; count < 5; count++) ids.push((await start(made, video)).body.task_id);
    made.sandbox.control.advance(31 * SECOND);
    return ids;
  };

  it('are the most that a key can have', async () => {
    const made = slow();
    const ids = await fill(made);
    const { status, body } = await start(made);
    expect([status, body]).toEqual([429, { error: '5 generations are in flight already', code: 'RATE_LIMITED' }]);
    expect((await start(made, image, as('another'))).status).toBe(200);
    made.sandbox.control.end(ids[2]!, 'failed');
    expect((await start(made)).status).toBe(200);
    expect((await start(made)).status).toBe(429);
  });

  it('free their slots after ten minutes, and continue', async () => {
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

  it('are never exceeded by requests at once', async () => {
    const made = slow();
    const ids = await fill(made);
    made.sandbox.control.end(ids[0]!, 'completed');
    // Models that were not used before, so that each waits for its validator to load.
    const models = ['flux-dev', 'recraft-v4', 'ideogram-v3.0', 'kino-xl'];
    const responses = await Promise.all(models.map((model) => start(made, { model, params: { prompt: 'A lake' } })));
    expect(responses.map(({ status }) => status).sort()).toEqual([200, 429, 429, 429]);
  });
});
