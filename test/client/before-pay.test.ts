import { describe, expect, it } from 'vitest';
import {
  ConnectionError,
  createUnificallyTasks,
  InsufficientBalanceError,
  ServerError,
  Unifically,
  UnknownOutcomeError,
  type BeforePay,
  type PaymentOutcome,
} from 'unigen';
import { createUnificallyClient } from 'unigen/raw';
import { FakeClock, settle } from '../support/fake-clock.js';

const model = 'google/veo-3.1-fast';
const input = { prompt: 'A greenhouse at night' };
let keys = 0;

type Respond = () => Response | Promise<Response>;
const created = () => Response.json({ success: true, code: 200, data: { task_id: 'task_1', status: 'pending' } });
const refused = (status: number, headers: HeadersInit = {}) =>
  Response.json({ success: false, code: status, data: { message: 'No' } }, { status, headers });

/** A client whose server gives these responses in turn, and what happened in which order. */
function setUp(responses: Respond[], hook?: (log: string[], clock: FakeClock) => BeforePay) {
  const clock = new FakeClock();
  const log: string[] = [];
  const outcomes: PaymentOutcome[] = [];
  const beforePay: BeforePay =
    hook?.(log, clock) ??
    (({ retries }) => {
      log.push(`begin ${retries}`);
      return (outcome) => {
        log.push(outcome.type);
        outcomes.push(outcome);
      };
    });
  const fetch = async (request: Request) => {
    const isDryRun = (await request.clone().text()).includes('dry_run');
    log.push(isDryRun ? 'dry run' : `${request.method} at ${clock.now()}`);
    if (isDryRun) return Response.json({ success: true, code: 200, data: { cost: 0.4 } });
    return responses.shift()!();
  };
  const options = { apiKey: `before-pay-${++keys}`, clock, fetch, random: () => 1, beforePay };
  return { clock, log, outcomes, options, api: new Unifically(options) };
}

describe('beforePay', () => {
  it('comes right before the POST, and its report before the handle', async () => {
    const { api, log, outcomes } = setUp([created]);
    const handle = await api.tasks.create(model, input, { maxCost: 1 });
    expect(log).toEqual(['dry run', 'begin 0', 'POST at 0', 'accepted']);
    expect(outcomes).toEqual([{ type: 'accepted', handle }]);
  });

  it('is not called for estimates and reads', async () => {
    const { api, log } = setUp([
      () => Response.json({ success: true, code: 200, data: { balance_usd: 1, task_id: 't', status: 'pending' } }),
    ]);
    await api.tasks.estimate(model, input);
    await api.tasks.get('t');
    expect(log).toEqual(['dry run', 'GET at 0']);
  });

  it('is called for each attempt, after the pause', async () => {
    const { api, clock, log, outcomes } = setUp([() => refused(429, { 'Retry-After': '60' }), created]);
    await clock.until(api.tasks.create(model, input));
    expect(log).toEqual(['begin 0', 'POST at 0', 'refused', 'begin 1', 'POST at 60000', 'accepted']);
    expect(outcomes[0]).toEqual({ type: 'refused', willRetry: true });
  });

  it('comes after the rate limit', async () => {
    const { api, clock, log } = setUp(Array.from({ length: 11 }, () => created));
    await clock.until(Promise.all(Array.from({ length: 11 }, () => api.tasks.create(model, input))));
    const last = log.indexOf('POST at 1010');
    expect(last).toBeGreaterThan(0);
    // The eleventh: it began once ten had been accepted.
    expect(log.slice(0, last).filter((line) => line === 'accepted').length).toBe(10);
    expect(log.slice(0, last).filter((line) => line.startsWith('begin')).length).toBe(11);
  });

  it('is notified of a refusal', async () => {
    const { api, outcomes } = setUp([() => refused(402)]);
    const error = await api.tasks.create(model, input).catch((error: unknown) => error);
    expect(error).toBeInstanceOf(InsufficientBalanceError);
    expect(outcomes).toEqual([{ type: 'refused', willRetry: false, error }]);
  });

  it.each<[string, Respond]>([
    ['a reset connection', () => Promise.reject(new TypeError('fetch failed', { cause: { code: 'ECONNRESET' } }))],
    ['a 502', () => new Response('', { status: 502 })],
    ['a success without an id', () => Response.json({ success: true, code: 200, data: {} })],
    ['what is not JSON', () => new Response('{"data":{"task_id":')],
  ])('is notified that the outcome is unknown after %s', async (_name, respond) => {
    const { api, outcomes } = setUp([respond]);
    const error = await api.tasks.create(model, input).catch((error: unknown) => error);
    expect(error).toBeInstanceOf(UnknownOutcomeError);
    expect(outcomes).toEqual([{ type: 'unknown', error }]);
  });

  it('is notified that the outcome is unknown after a 500 of the API', async () => {
    const { api, outcomes } = setUp([() => refused(500)]);
    const error = await api.tasks.create(model, input).catch((error: unknown) => error);
    expect(error).toBeInstanceOf(ServerError);
    expect(outcomes).toEqual([{ type: 'unknown', error }]);
  });

  it('is notified each time that nothing was sent, if no connection was made', async () => {
    const refuse = () => Promise.reject(new TypeError('fetch failed', { cause: { code: 'ECONNREFUSED' } }));
    const { api, clock, log, outcomes } = setUp(Array.from({ length: 5 }, () => refuse));
    const error = await clock.until(api.tasks.create(model, input).catch((error: unknown) => error));
    expect(error).toBeInstanceOf(ConnectionError);
    expect(outcomes.map(({ type }) => type)).toEqual(Array.from({ length: 5 }, () => 'refused'));
    expect(log.filter((line) => line.startsWith('POST')).length).toBe(5);
  });

  it('stops the payment if it returns what can not be called with the outcome', async () => {
    for (const [returned, what] of [
      [{ id: 1 }, 'object'],
      ['row', 'string'],
      [[1], 'an array'],
    ] as const) {
      const { api, log } = setUp([created], () => () => Promise.resolve(returned) as never);
      await expect(api.tasks.create(model, input)).rejects.toThrow(
        `\`beforePay\` must return a function, or nothing; it returned ${what}, and nothing was sent`,
      );
      expect(log).toEqual([]);
    }
  });

  it('stops the payment if it throws, and gives the slot back', async () => {
    const cause = new Error('disk full');
    const { api, log } = setUp([created], () => () => Promise.reject(cause));
    const failures = await Promise.all(
      Array.from({ length: 3 }, () => api.tasks.create(model, input).catch((error: unknown) => error)),
    );
    for (const error of failures)
      expect(error).toMatchObject({ message: '`beforePay` threw; nothing was sent', cause });
    expect(log).toEqual([]);
  });

  it('keeps the handle in the error if the report of an accepted task fails', async () => {
    const { api } = setUp([created], () => () => () => Promise.reject(new Error('disk full')));
    await expect(api.tasks.create(model, input)).rejects.toMatchObject({
      message: 'The report of `beforePay` threw; the task keeps running',
      handle: { id: 'task_1', model },
    });
  });

  it('is not sent again if the report of a refusal fails', async () => {
    const { api, clock, log } = setUp([() => refused(429), created], (log) => () => () => {
      log.push('report');
      throw new Error('disk full');
    });
    const error = await clock.until(api.tasks.create(model, input).catch((error: unknown) => error));
    expect(error).toMatchObject({ message: 'The report of `beforePay` threw; nothing was charged' });
    expect(log).toEqual(['POST at 0', 'report']);
  });

  it('is not awaited after an abort; its report is called later, and nothing is sent', async () => {
    let begun!: () => void;
    const outcomes: PaymentOutcome[] = [];
    const { api, log } = setUp([created], () => async () => {
      await new Promise<void>((resolve) => (begun = resolve));
      return (outcome) => void outcomes.push(outcome);
    });
    const controller = new AbortController();
    const call = api.tasks.create(model, input, { signal: controller.signal });
    await settle();
    controller.abort();
    await expect(call).rejects.toMatchObject({ name: 'AbortError' });
    expect(outcomes).toEqual([]);
    begun();
    await settle();
    expect(outcomes).toEqual([{ type: 'refused', willRetry: false }]);
    expect(log).toEqual([]);
  });

  it('sends nothing if the abort comes while it ends', async () => {
    const controller = new AbortController();
    const outcomes: PaymentOutcome[] = [];
    const { api, log } = setUp([created], () => () => {
      controller.abort();
      return (outcome) => void outcomes.push(outcome);
    });
    await expect(api.tasks.create(model, input, { signal: controller.signal })).rejects.toMatchObject({
      name: 'AbortError',
    });
    await settle();
    expect(outcomes).toMatchObject([{ type: 'refused', willRetry: false }]);
    expect(log).toEqual([]);
  });

  it('takes another slot if it was slow, so that an eleventh request is not sent too early', async () => {
    const { api, clock, log } = setUp(
      Array.from({ length: 20 }, () => created),
      (_log, clock) => () => new Promise((resolve) => void clock.setTimer(900, () => resolve())),
    );
    await clock.until(Promise.all(Array.from({ length: 20 }, () => api.tasks.create(model, input))));
    const times = log.map((line) => Number(line.split(' ').at(-1)));
    for (let index = 10; index < times.length; index++)
      expect(times[index]! - times[index - 10]!).toBeGreaterThanOrEqual(1000);
  });

  it('may be slow for many at once: a slot with which nothing was sent is free again', async () => {
    const { api, clock, log } = setUp(Array(100).fill(created), (_log, clock) => () => clock.sleep(300));
    await clock.until(Promise.all(Array.from({ length: 100 }, () => api.tasks.create(model, input))));
    const times = log.map((line) => Number(line.split(' ').at(-1)));
    expect(times.length).toBe(100);
    // Ten a second, and none of them was given up meanwhile.
    expect(times.at(-1)).toBeLessThan(15_000);
    for (let index = 10; index < times.length; index++)
      expect(times[index]! - times[index - 10]!).toBeGreaterThanOrEqual(1000);
  });

  it('is called again if what it wrote down is old, such as after a suspended process', async () => {
    let calls = 0;
    const { api, clock, log } = setUp([created], (log, clock) => async ({ retries }) => {
      log.push(`begin ${retries}`);
      if (calls++ === 0) await clock.sleep(45_000);
      return ({ type }) => void log.push(type);
    });
    await clock.until(api.tasks.create(model, input));
    expect(log).toEqual(['begin 0', 'refused', 'begin 0', 'POST at 45000', 'accepted']);
  });

  it('ends the call without a payment if it is never fast enough', async () => {
    const { api, clock, log } = setUp([created], (_log, clock) => () => clock.sleep(11_000));
    const error = await clock.until(api.tasks.create(model, input).catch((error: unknown) => error));
    expect(error).toMatchObject({ message: '`beforePay` takes more than 10 s each time; nothing was sent' });
    expect(log).toEqual([]);
  });

  it('beforePay of a call replaces that of the client', async () => {
    const { api, log } = setUp([created]);
    await api
      .run(model, input, {
        beforePay: () => void log.push('own'),
        onCreate: () => Promise.reject(new Error('enough')),
      })
      .catch(() => {});
    expect(log).toEqual(['own', 'POST at 0']);
  });

  it('covers small clients and raw requests', async () => {
    const tasks = setUp([created]);
    await createUnificallyTasks(tasks.options).create(model, input);
    expect(tasks.log).toEqual(['begin 0', 'POST at 0', 'accepted']);

    const raw = setUp([created, () => refused(400), () => new Response('', { status: 502 }), () => refused(500)]);
    const client = createUnificallyClient(raw.api);
    await client.POST('/v1/tasks', { body: { model, input } });
    await client.POST('/v1/tasks', { body: { model, input } });
    await client.POST('/v1/tasks', { body: { model, input } }).catch(() => {});
    expect((await client.POST('/v1/tasks', { body: { model, input } })).response.status).toBe(500);
    await client.POST('/v1/tasks', { body: { model, input, dry_run: true } });
    expect(raw.outcomes).toMatchObject([
      { type: 'accepted', handle: { api: 'unifically', id: 'task_1', model } },
      { type: 'refused', willRetry: false },
      { type: 'unknown' },
      { type: 'unknown', error: { message: expect.stringMatching(/^A paid task may exist: HTTP 500\./) as string } },
    ]);
  });

  it('refuses what is not a function before anything is sent', async () => {
    const { options, log } = setUp([created]);
    expect(() => new Unifically({ ...options, beforePay: 1 as never })).toThrow('`beforePay` must be a function');
    const api = new Unifically(options);
    await expect(api.tasks.create(model, input, { beforePay: 'x' as never })).rejects.toThrow('`beforePay` must be a');
    expect(log).toEqual([]);
  });
});
