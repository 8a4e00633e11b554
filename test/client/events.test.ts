import { afterEach, describe, expect, expectTypeOf, it, vi } from 'vitest';
// A fake clock moves on while a module loads, so it is loaded before.
import '../../src/client/lazy.js';
import {
  createUnificallyTasks,
  GateAI,
  Unifically,
  type ClientEvent,
  type ClientEventOf,
  type TaskHandle,
  type UnificallyOptions,
} from 'unigen';
import { createProxy } from 'unigen/proxy';
import { createUnificallyClient } from 'unigen/raw';
import { createMemoryStore, openRuns } from 'unigen/runs';
import { FakeClock } from '../support/fake-clock.js';
import { findSecret } from '../support/secrets.js';

const model = 'google/veo-3.1-fast';
const PROMPT = 'A greenhouse that nobody must read about';
const KEY = 'sk-the-key-of-the-events';
const input = { prompt: PROMPT };

type Respond = (request: Request) => Response | Promise<Response>;
const data = (value: object, status = 200, headers: HeadersInit = {}) =>
  Response.json({ success: status < 300, code: status, data: value }, { status, headers });
const created: Respond = () => data({ task_id: 'task_1', status: 'pending' });
const pending: Respond = () => data({ task_id: 'task_1', status: 'processing' });
const done: Respond = () =>
  data({ task_id: 'task_1', status: 'completed', output: { video_url: 'https://e.com/a.mp4' } });
const lost: Respond = () => {
  throw new TypeError('terminated');
};

/** Each type of event: the compiler misses one that is new. */
const TYPES: Record<ClientEvent['type'], true> = {
  started: true,
  estimated: true,
  request: true,
  response: true,
  'no-response': true,
  'rate-limited': true,
  paused: true,
  created: true,
  poll: true,
  finished: true,
  failed: true,
  'unknown-outcome': true,
  stopped: true,
};

let keys = 0;
afterEach(() => vi.restoreAllMocks());

/** A client whose server gives these responses in turn, and its events. */
function setUp(responses: Respond[], more: UnificallyOptions = {}) {
  const clock = new FakeClock();
  const events: ClientEvent[] = [];
  const options = {
    apiKey: `${KEY}-${++keys}`,
    clock,
    random: () => 1,
    fetch: async (request: Request) => responses.shift()!(request),
    onEvent: (event: ClientEvent) => void events.push(event),
    ...more,
  };
  return { api: new Unifically(options), clock, events, options };
}

/** Events in short: the type, and what matters of it. */
function short(events: ClientEvent[]): string[] {
  return events.map((event) => {
    const { type } = event;
    if (type === 'request') return `${type} ${event.operation} ${event.attempt}`;
    if (type === 'response' || type === 'rate-limited') return `${type} ${event.status}`;
    if (type === 'paused') return `${type} ${event.pauseMs}`;
    if (type === 'poll') return `${type} ${event.poll} ${event.taskStatus}`;
    if (type === 'estimated') return `${type} ${event.cost}`;
    if ('error' in event) return `${type} ${event.error}`;
    return type;
  });
}

describe('onEvent', () => {
  it('reports a task from its beginning to its end, with what is known by then', async () => {
    const { api, clock, events } = setUp([created, pending, done]);
    await clock.until(api.run(model, input));
    expect(short(events)).toEqual([
      'started',
      'request createTask 1',
      'response 200',
      'created',
      'request getTask 1',
      'response 200',
      'poll 1 processing',
      'request getTask 1',
      'response 200',
      'poll 2 completed',
      'finished',
    ]);
    const handle = { api: 'unifically', id: 'task_1', model, createdAt: '2026-01-01T00:00:00.000Z' };
    const about = { api: 'unifically', call: events[0]!.call, model };
    expect(events[0]).toEqual({ type: 'started', ...about });
    expect(events[1]).toEqual({ type: 'request', ...about, operation: 'createTask', attempt: 1, waitedMs: 0 });
    expect(events[3]).toEqual({ type: 'created', ...about, taskId: 'task_1', handle, durationMs: 0 });
    expect(events[6]).toMatchObject({ ...about, taskId: 'task_1', handle, operation: 'getTask', poll: 1 });
    const end = events.at(-1) as ClientEventOf<'finished'>;
    expect(end).toEqual({ type: 'finished', ...about, taskId: 'task_1', handle, durationMs: clock.now() });
    expect(end.durationMs).toBeGreaterThan(0);
  });

  it('reports a 429, the pause of the key and the retry', async () => {
    const { api, clock, events } = setUp([() => data({}, 429, { 'Retry-After': '60' }), created]);
    await clock.until(api.tasks.create(model, input));
    expect(short(events)).toEqual([
      'started',
      'request createTask 1',
      'response 429',
      'rate-limited 429',
      'paused 60000',
      'request createTask 2',
      'response 200',
      'created',
    ]);
    expect(events[3]).toMatchObject({ retryAfter: 60, attempt: 1, model });
    expect(events[4]).toMatchObject({ limit: 'creates', operation: 'createTask' });
    expect(events[5]).toMatchObject({ waitedMs: 60_000, attempt: 2 });
    expect(new Set(events.map(({ call }) => call)).size).toBe(1);
  });

  it('reports how long the rate limit held a request back', async () => {
    const { api, clock, events } = setUp(Array.from({ length: 11 }, () => created));
    await clock.until(Promise.all(Array.from({ length: 11 }, () => api.tasks.create(model, input))));
    const waits = events.flatMap((event) => (event.type === 'request' ? [event.waitedMs] : []));
    expect(waits.filter((ms) => ms === 0)).toHaveLength(10);
    expect(Math.max(...waits)).toBeGreaterThanOrEqual(1000);
  });

  it('reports a create whose response was lost', async () => {
    const { api, clock, events } = setUp([lost]);
    await expect(clock.until(api.run(model, input))).rejects.toThrow('may exist');
    expect(short(events)).toEqual([
      'started',
      'request createTask 1',
      'no-response ConnectionError',
      'unknown-outcome UnknownOutcomeError',
    ]);
    expect(events.at(-1)).toMatchObject({ model, durationMs: 0 });
  });

  it('reports an unknown outcome for a create that succeeds without a task', async () => {
    const { api, clock, events } = setUp([() => data({})]);
    await expect(clock.until(api.tasks.create(model, input))).rejects.toThrow();
    expect(short(events).at(-1)).toBe('unknown-outcome UnknownOutcomeError');
  });

  it('reports a task that failed, with either status', async () => {
    const failed = { task_id: 'task_1', status: 'failed', message: `Not allowed: ${PROMPT}` };
    for (const respond of [() => data(failed), () => data(failed, 400)]) {
      const { api, clock, events } = setUp([created, respond]);
      await expect(clock.until(api.run(model, input))).rejects.toThrow('Not allowed');
      expect(short(events).slice(-2)).toEqual(['poll 1 failed', 'failed TaskFailedError']);
      expect(events.at(-1)).toMatchObject({ taskId: 'task_1', model });
    }
  });

  it('reports what ends before the payment: a check, a cost that is too high, a refusal', async () => {
    const invalid = setUp([], { validate: () => [{ message: PROMPT, path: [], pointer: '', keyword: 'enum' }] });
    await expect(invalid.api.run(model, input)).rejects.toThrow(PROMPT);
    expect(short(invalid.events)).toEqual(['started', 'failed ValidationError']);

    const dear = setUp([() => data({ cost: 0.4 })]);
    await expect(dear.api.run(model, input, { maxCost: 0.1 })).rejects.toThrow('would cost');
    expect(short(dear.events).slice(-2)).toEqual(['estimated 0.4', 'failed CostLimitError']);

    const broke = setUp([() => data({ message: PROMPT, code: PROMPT }, 402)]);
    await expect(broke.api.run(model, input)).rejects.toThrow(PROMPT);
    expect(broke.events.at(-1)).toEqual({
      type: 'failed',
      api: 'unifically',
      call: broke.events[0]!.call,
      model,
      error: 'InsufficientBalanceError',
      status: 402,
      durationMs: 0,
    });
  });

  it('has the cost: of the estimate at Unifically, of the response at GateAI', async () => {
    const { api, clock, events } = setUp([() => data({ cost: 0.4 }), created, done]);
    await clock.until(api.run(model, input, { maxCost: 1 }));
    const withCost = ['estimated', 'request', 'response', 'created', 'request', 'response', 'poll', 'finished'];
    expect(events.filter(({ cost }) => cost === 0.4).map(({ type }) => type)).toEqual(withCost);

    const gate: ClientEvent[] = [];
    const responses = [
      Response.json({ task_id: 'g1', cost: 0.06 }),
      Response.json({ status: 'FINISHED', result: ['https://e.com/a.png'] }),
    ];
    const gateai = new GateAI({
      apiKey: KEY,
      clock,
      fetch: async () => responses.shift()!,
      onEvent: (event) => void gate.push(event),
    });
    await clock.until(gateai.run('gpt-image-2', { prompt: PROMPT }));
    expect(short(gate).slice(-4)).toEqual(['request gateaiGetTask 1', 'response 200', 'poll 1 FINISHED', 'finished']);
    expect(gate.at(-1)).toMatchObject({ api: 'gateai', cost: 0.06, handle: { cost: 0.06 } });
  });

  it('reports a dry run, which creates nothing', async () => {
    const { api, events } = setUp([() => data({ cost: 0.4 })]);
    await api.tasks.estimate(model, input);
    expect(short(events)).toEqual(['request createTask 1', 'response 200', 'estimated 0.4']);
    expect(events.at(-1)).toMatchObject({ model, operation: 'createTask' });
  });

  it('reports an upload as a request', async () => {
    const { api, events } = setUp([
      () => Response.json({ success: true, file_url: 'https://files.example/a.png?token=secret' }),
      created,
    ]);
    await api.tasks.create(model, { ...input, start_image_url: new Blob(['png']) });
    expect(short(events)).toEqual([
      'started',
      'request uploadFile 1',
      'response 200',
      'request createTask 1',
      'response 200',
      'created',
    ]);
  });

  it('reports that a wait was stopped by an abort, a timeout or a `break`; a later wait may continue', async () => {
    const { api, clock, events } = setUp([created, pending, pending, pending, done]);
    const handle = await api.tasks.create(model, input);
    const stop = new AbortController();
    const wait = api.tasks.wait(handle, { signal: stop.signal });
    wait.catch(() => {});
    await clock.advance(3000);
    stop.abort();
    await expect(wait).rejects.toMatchObject({ name: 'AbortError', handle: { id: 'task_1' } });
    expect(short(events).at(-1)).toBe('stopped AbortError');
    await expect(clock.until(api.tasks.wait(handle, { timeout: 10 }))).rejects.toThrow('keeps running');
    expect(short(events).at(-1)).toBe('stopped TimeoutError');
    const first = (async () => {
      for await (const state of api.tasks.watch(handle)) return state.status;
    })();
    expect(await clock.until(first)).toBe('processing');
    expect(short(events).at(-1)).toBe('stopped UnigenError');
    await clock.until(api.tasks.wait(handle));
    expect(short(events).at(-1)).toBe('finished');
    expect(events.filter((event) => event.type === 'stopped').every(({ taskId }) => taskId === 'task_1')).toBe(true);
  });

  it('reports an abort before the create was sent as a failure, and while it is in flight as unknown', async () => {
    const before = setUp([]);
    await expect(before.api.run(model, input, { signal: AbortSignal.abort() })).rejects.toThrow();
    expect(short(before.events)).toEqual(['started', 'failed AbortError']);

    const stop = new AbortController();
    const during = setUp([
      () => {
        stop.abort();
        return new Promise<Response>(() => {});
      },
    ]);
    await expect(during.api.run(model, input, { signal: stop.signal })).rejects.toThrow('may exist');
    expect(short(during.events)).toEqual([
      'started',
      'request createTask 1',
      expect.stringMatching(/^no-response /),
      'unknown-outcome UnknownOutcomeError',
    ]);
  });

  it('reports the end of a task once if a webhook delivered it', async () => {
    const { api, clock, events } = setUp([created, done]);
    let arrive!: () => void;
    const arrived = new Promise<void>((resolve) => (arrive = resolve));
    const webhook = {
      callbackUrl: () => 'https://app.example/hooks?token=secret',
      waitForEvent: async () => {
        await arrived;
        // As the handler of unigen/webhooks does: it reads the state by the id alone.
        return api.tasks.get('task_1');
      },
    };
    const output = api.run(model, input, { webhook });
    await clock.advance(1000);
    arrive();
    await clock.until(output);
    expect(short(events).slice(3)).toEqual([
      'created',
      'request getTask 1',
      'response 200',
      'poll 1 completed',
      'finished',
    ]);
    expect(events.at(-1)).toMatchObject({ model, durationMs: 1000 });
  });

  it('has the model of a task that another process created, if it is given the handle', async () => {
    const { api, clock, events } = setUp([done, done]);
    const handle = { api: 'unifically', id: 'task_1', model, createdAt: '2025-12-31T23:59:00.000Z' } as const;
    await clock.until(api.tasks.resume(JSON.stringify({ ...handle, prompt: PROMPT, cost: 0.4 })));
    expect(short(events)).toEqual(['request getTask 1', 'response 200', 'poll 1 completed', 'finished']);
    expect(events.every((event) => event.model === model)).toBe(true);
    // Nothing of what the caller stored with it.
    expect(events[0]!.handle).toEqual({ ...handle, cost: 0.4 });
    expect(events.at(-1)).toMatchObject({ cost: 0.4, durationMs: 60_000 });

    await clock.until(api.tasks.get('task_1'));
    expect(short(events).at(-1)).toBe('poll 2 completed');
  });

  it('never has the prompt, the key, or a URL with a query', async () => {
    const quote = { message: `${PROMPT} ${KEY}`, code: PROMPT, status: PROMPT, request_id: PROMPT };
    const media = { ...input, start_image_url: new Blob(['png']) };
    const upload: Respond = () =>
      Response.json({ success: true, file_url: 'https://files.example/a.png?token=secret', ...quote });
    const first = setUp([upload, () => data({ ...quote, cost: 0.4 }), () => data({ ...quote, task_id: 'task_1' })]);
    const webhook = 'https://app.example/hooks?token=secret';
    const handle = await first.api.tasks.create(model, media, { maxCost: 1, webhook });
    const second = setUp([
      () => data(quote, 429, { 'Retry-After': '1' }),
      () => data(quote, 401),
      () => data({ ...quote, task_id: 'task_1' }),
      lost,
      () => data(quote, 500),
      () => data({ task_id: 'task_1', status: 'failed', message: PROMPT, output: { prompt: PROMPT } }),
      lost,
    ]);
    const { api, clock } = second;
    await expect(clock.until(api.tasks.create(model, input))).rejects.toMatchObject({ name: 'AuthenticationError' });
    await expect(clock.until(api.tasks.wait(handle))).rejects.toMatchObject({ name: 'TaskFailedError' });
    await expect(clock.until(api.tasks.create(model, input))).rejects.toMatchObject({ name: 'UnknownOutcomeError' });
    const third = setUp([
      () => data({ task_id: 'task_2', status: 'completed', output: { video_url: `https://e.com/${PROMPT}?token=` } }),
    ]);
    const other = { ...handle, id: 'task_2' };
    const reason = new Error(`${PROMPT} ${KEY}`);
    await expect(third.api.tasks.wait(other, { signal: AbortSignal.abort(reason) })).rejects.toThrow();
    await third.clock.until(third.api.tasks.wait(other));
    const events = [...first.events, ...second.events, ...third.events];
    expect(new Set(events.map(({ type }) => type))).toEqual(new Set(Object.keys(TYPES)));
    for (const secret of [KEY, PROMPT, 'token=', 'https://']) expect(findSecret(events, secret)).toBeUndefined();
  });

  it('is not disturbed by a listener that throws, that rejects, or that changes what it gets', async () => {
    for (const onEvent of [
      () => {
        throw new Error('no');
      },
      async () => {
        throw new Error('no');
      },
      (event: ClientEvent) => {
        (event as { handle?: unknown }).handle = undefined;
      },
      (event: ClientEvent) => {
        if (event.handle) (event.handle as { id: string }).id = 'task_2';
      },
    ]) {
      const { api, clock } = setUp([created, done], { onEvent });
      await expect(clock.until(api.run(model, input))).resolves.toEqual({ video_url: 'https://e.com/a.mp4' });
    }
  });

  it('must be a function, which is checked before anything is sent', async () => {
    const { api } = setUp([], { onEvent: 'log' as never });
    await expect(api.run(model, input)).rejects.toThrow('`onEvent` must be a function');
  });

  it('changes nothing about what is refused', async () => {
    const { api, events } = setUp([]);
    for (const task of [null, 7, {}, ''] as unknown as string[]) {
      await expect(api.tasks.get(task)).rejects.toThrow('`task` must be a task handle');
      await expect(api.tasks.wait(task)).rejects.toThrow('`task` must be a task handle');
      await expect(api.tasks.watch(task).next()).rejects.toThrow('`task` must be a task handle');
    }
    await expect(api.tasks.create(model, input, { maxCost: -1 })).rejects.toThrow('`maxCost`');
    expect(short(events)).toEqual(['started', 'failed UnigenError']);
  });

  it('has the payment in its order with `beforePay`', async () => {
    const log: string[] = [];
    const { api, clock } = setUp([created], {
      onEvent: ({ type }) => void log.push(type),
      beforePay: () => {
        log.push('beforePay');
        return ({ type }) => void log.push(`report: ${type}`);
      },
    });
    await clock.until(api.tasks.create(model, input));
    expect(log).toEqual(['started', 'beforePay', 'request', 'response', 'report: accepted', 'created']);
  });

  it('narrows by its type', () => {
    const listen = (event: ClientEvent) => {
      if (event.type === 'created') expectTypeOf(event.handle).toEqualTypeOf<TaskHandle>();
      if (event.type === 'paused') expectTypeOf(event.pauseMs).toEqualTypeOf<number>();
      if (event.type === 'rate-limited') expectTypeOf(event.status).toEqualTypeOf<429>();
      // @ts-expect-error only a poll has it
      if (event.type === 'finished') void event.taskStatus;
    };
    expectTypeOf(listen).toExtend<NonNullable<UnificallyOptions['onEvent']>>();
  });
});

describe('events pass through', () => {
  it('the tasks alone, and a request that is sent as it is', async () => {
    const { options, events, clock } = setUp([created, lost, () => data({}, 402)]);
    await clock.until(createUnificallyTasks(options).create(model, input));
    expect(short(events).at(-1)).toBe('created');
    events.length = 0;
    const raw = createUnificallyClient(new Unifically(options));
    await expect(clock.until(raw.POST('/v1/tasks', { body: { model, input } }))).rejects.toThrow('may exist');
    expect(short(events).slice(-2)).toEqual(['no-response ConnectionError', 'unknown-outcome UnknownOutcomeError']);
    await clock.until(raw.POST('/v1/tasks', { body: { model, input } }));
    expect(short(events).slice(-3)).toEqual(['request createTask 1', 'response 402', 'failed Error']);
    expect(events.at(-1)).toMatchObject({ model, error: 'Error' });
    expect(findSecret(events, PROMPT)).toBeUndefined();
  });

  it('runs, whose tasks have the handle that the run has', async () => {
    const { api, events, clock } = setUp([created, done]);
    const runs = await openRuns(createMemoryStore(), { client: api, clock });
    await runs.add([{ name: 'boat', model, input }]);
    await clock.until(runs.process());
    expect(short(events).at(-1)).toBe('finished');
    const { value } = await runs.results().next();
    expect(value).toMatchObject({ name: 'boat', handle: { id: events.at(-1)!.taskId } });
  });

  it('the proxy', async () => {
    const { events, options } = setUp([created, done]);
    const { onEvent, fetch } = options;
    const proxy = createProxy({
      api: 'unifically',
      apiKey: `${KEY}-${++keys}`,
      models: [model],
      authorize: 'public',
      fetch,
      onEvent,
    });
    const send = (path: string, body?: object) =>
      proxy(
        new Request(`https://app.example${path}`, {
          method: body ? 'POST' : 'GET',
          headers: { 'Content-Type': 'application/json' },
          ...(body && { body: JSON.stringify(body) }),
        }),
      );
    expect((await send('/v1/tasks', { model, input })).status).toBe(200);
    expect(short(events)).toEqual(['request createTask 1', 'response 200', 'created']);
    expect((await send('/v1/tasks/task_1')).status).toBe(200);
    expect(short(events).slice(3)).toEqual(['request getTask 1', 'response 200', 'poll 1 completed', 'finished']);
    expect(events.at(-1)).toMatchObject({ model, taskId: 'task_1', handle: { id: 'task_1' } });
  });
});
