import { describe, expect, it } from 'vitest';
import { GateAI, Unifically, type AccountLimit, type Limiter } from 'unigen';
import { FakeClock, settle } from '../support/fake-clock.js';

const model = 'google/veo-3.1-fast';
const input = { prompt: 'A greenhouse at night' };

/** A limiter that writes down what is asked of it, and a client that uses it. */
function setUp(respond: () => Response, given: Partial<ReturnType<Limiter['bucket']>> = {}) {
  const clock = new FakeClock();
  const log: string[] = [];
  const limits: AccountLimit[] = [];
  const limiter: Limiter = {
    bucket: (limit) => {
      limits.push(limit);
      return {
        acquire: (_signal, poll) => {
          log.push(`${limit.name}${poll ? ' poll' : ''}`);
          return () => void log.push('release');
        },
        pause: (ms) => void log.push(`pause ${ms}`),
        ...given,
      };
    },
  };
  const fetch = (request: Request) => {
    log.push(request.method);
    return Promise.resolve(respond());
  };
  const options = { apiKey: 'secret-of-the-limiter', clock, fetch, random: () => 1, limiter };
  return { clock, log, limits, options, api: new Unifically(options) };
}

const created = () => Response.json({ success: true, code: 200, data: { task_id: 't', status: 'pending' } });

describe('limiter', () => {
  it('lets each request through, and is notified of its end', async () => {
    const { api, log, limits } = setUp(created);
    await api.tasks.create(model, input);
    await api.tasks.get('t');
    await api.tasks.get('t');
    const [create, read] = limits;
    expect(limits.length).toBe(2);
    expect(create).toMatchObject({ api: 'unifically', requests: 10, windowMs: 1010, cooldownMs: 60_000 });
    expect(create!.key()).toBe('secret-of-the-limiter');
    expect(JSON.stringify(limits)).not.toContain('secret');
    const get = [read!.name, 'GET', 'release'];
    expect(log).toEqual([create!.name, 'POST', 'release', ...get, ...get]);
  });

  it('is notified that a request got no response, which may still arrive', async () => {
    const released: unknown[] = [];
    const limiter: Limiter = {
      bucket: () => ({ acquire: () => (end) => void released.push(end), pause: () => {} }),
    };
    const fetch = () => Promise.reject(new TypeError('fetch failed'));
    const api = new Unifically({ apiKey: 'key', fetch, limiter, maxRetries: 0 });
    await expect(api.tasks.get('t')).rejects.toThrow('fetch failed');
    expect(released).toEqual([{ answered: false }]);
  });

  it.each<[string, object, string]>([
    ['a bucket without functions', { acquire: undefined }, '`bucket` of `limiter` must return an object'],
    ['a bucket without a pause', { pause: undefined }, '`bucket` of `limiter` must return an object'],
    ['a slot that does not end', { acquire: () => undefined }, '`acquire` of `limiter` must return a function'],
  ])('is refused with %s, and nothing is sent', async (_, given, message) => {
    const { api, log } = setUp(created, given);
    const refused = api.tasks.create(model, input);
    await expect(refused).rejects.toThrow(message);
    await expect(refused).rejects.toMatchObject({ name: 'UnigenError' });
    expect(log).not.toContain('POST');
  });

  it('is notified of a request that was not sent', async () => {
    const { options, clock, log } = setUp(created);
    const released: unknown[] = [];
    const limiter: Limiter = {
      bucket: () => ({ acquire: () => (end) => void released.push(end), pause: () => {} }),
    };
    let slow = 1;
    const beforePay = () => new Promise<void>((resolve) => clock.setTimer(slow-- > 0 ? 300 : 0, resolve));
    await clock.until(new Unifically({ ...options, limiter, beforePay }).tasks.create(model, input));
    expect(log).toEqual(['POST']);
    expect(released).toEqual([{ sent: false }, { answered: true }]);
    // Nor after a hook that threw, or an abort.
    const refusing = new Unifically({ ...options, limiter, beforePay: () => Promise.reject(new Error('No')) });
    await expect(refusing.tasks.create(model, input)).rejects.toThrow('`beforePay` threw; nothing was sent');
    expect(released.slice(2)).toEqual([{ sent: false }]);
    expect(log).toEqual(['POST']);
  });

  it('is notified of pauses', async () => {
    let count = 0;
    const { api, clock, log, limits } = setUp(() =>
      count++ === 0
        ? Response.json({ success: false, code: 429, data: { message: 'No' } }, { status: 429 })
        : created(),
    );
    await clock.until(api.tasks.create(model, input));
    const { name } = limits[0]!;
    expect(log).toEqual([name, 'POST', 'release', 'pause 60000', name, 'POST', 'release']);
  });

  it('is notified that no request is left; a bucket without `exhausted` is paused for a window', async () => {
    const last = () => {
      const response = created();
      response.headers.set('X-RateLimit-Remaining', '0');
      return response;
    };
    const { api, log } = setUp(last);
    await api.tasks.create(model, input);
    expect(log.at(-1)).toBe('pause 1010');
    let heard = 0;
    const listening = setUp(last, { exhausted: () => Promise.reject(new Error(`heard ${++heard}`)) });
    await listening.api.tasks.create(model, input);
    expect(heard).toBe(1);
    expect(listening.log.at(-1)).toBe('release');
    // The same with a listener of events.
    const observed = new Unifically({ ...listening.options, onEvent: () => {} });
    await observed.tasks.create(model, input);
    expect(heard).toBe(2);
    expect(listening.log.at(-1)).toBe('release');
  });

  it('has each slot given back if the report of a slow payment fails', async () => {
    const { options, clock, log } = setUp(created);
    const api = new Unifically({
      ...options,
      beforePay: async () => {
        await clock.sleep(11_000);
        return () => Promise.reject(new Error('disk full'));
      },
    });
    const failed = expect(api.tasks.create(model, input)).rejects.toThrow('The report of `beforePay` threw');
    await clock.until(failed);
    const count = (entry: string) => log.filter((line) => line === entry).length;
    expect(count('POST')).toBe(0);
    expect(count('release')).toBe(log.length - count('release'));
  });

  it('is asked for reads of GateAI too', async () => {
    const { options, limits } = setUp(() => Response.json({ task_id: 't', status: 'QUEUED' }));
    await new GateAI(options).tasks.get('t');
    expect(limits).toMatchObject([{ api: 'gateai', requests: 10, windowMs: 1010 }]);
  });

  it('sends nothing if it fails, and says why', async () => {
    const cause = new Error('connection lost');
    const { api, log } = setUp(created, { acquire: () => Promise.reject(cause) });
    await expect(api.tasks.create(model, input)).rejects.toMatchObject({
      name: 'ConnectionError',
      message: 'The limiter failed; the request was not sent',
      cause,
    });
    expect(log).toEqual([]);
  });

  it('costs no response if its release or its pause fails', async () => {
    const fail = () => Promise.reject(new Error('connection lost'));
    const { api } = setUp(created, { acquire: () => fail, pause: fail });
    expect((await api.tasks.create(model, input)).id).toBe('t');
    const throwing = setUp(created, {
      acquire: () => () => {
        throw new Error('connection lost');
      },
    });
    expect((await throwing.api.tasks.create(model, input)).id).toBe('t');
  });

  it('gets an abort as a real signal, from a caller and from a timeout', async () => {
    const signals: AbortSignal[] = [];
    const { api, clock } = setUp(created, {
      acquire: (signal) =>
        new Promise((_resolve, reject) => {
          signals.push(signal!);
          signal!.addEventListener('abort', () => reject(signal!.reason as Error));
        }),
    });
    const controller = new AbortController();
    const aborted = api.tasks.create(model, input, { signal: controller.signal });
    const late = api.run(model, input, { timeout: 1000 });
    const caught = Promise.allSettled([aborted, late]);
    await settle();
    controller.abort();
    await clock.advance(1000);
    expect(await caught).toMatchObject([{ reason: { name: 'AbortError' } }, { reason: { name: 'TimeoutError' } }]);
    expect(signals.every((signal) => signal instanceof AbortSignal && signal.aborted)).toBe(true);
  });

  it('must have a function `bucket`', async () => {
    const { options } = setUp(created);
    const api = new Unifically({ ...options, limiter: {} as never });
    await expect(api.tasks.create(model, input)).rejects.toThrow(
      '`limiter` must be an object with a function `bucket`',
    );
  });
});
