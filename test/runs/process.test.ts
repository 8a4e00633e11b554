import { beforeAll, describe, expect, it } from 'vitest';
import { AuthenticationError, InsufficientBalanceError } from 'unigen';
import { createRunContext, type RunsEvent } from 'unigen/runs';
import { all, item, items, states, tasksByPrompt, warmUp, setUp } from './support.js';

// Runs against the sandbox, whose tasks say what was paid for.

beforeAll(warmUp);

const creates = (seen: { method: string; path: string }[]) =>
  seen.filter(({ method, path }) => method === 'POST' && path === '/v1/tasks');

describe('process', () => {
  it('pays for each run once, waits for it and keeps its output', async () => {
    const { runs, until, sandbox, store } = await setUp();
    expect(await runs.add(items(3))).toEqual({ added: 3, known: 0, corrected: 0 });
    const status = await until(runs.process());
    expect(status).toMatchObject({ total: 3, finished: 3, waiting: 0, paying: 0, running: 0, failed: 0, unknown: 0 });
    const results = await all(runs.results());
    expect(results.map(({ name, state, attempts }) => [name, state, attempts])).toEqual([
      ['run-0', 'finished', 1],
      ['run-1', 'finished', 1],
      ['run-2', 'finished', 1],
    ]);
    expect(results[0]!.output).toMatchObject({ video_url: expect.stringMatching(/^https?:/) as string });
    expect([...tasksByPrompt(sandbox).values()]).toEqual([1, 1, 1]);
    expect(await states(store)).toEqual({ 'run-0': 'finished', 'run-1': 'finished', 'run-2': 'finished' });
  });

  it('goes through the states in order, and says so', async () => {
    const { runs, until } = await setUp();
    const events: RunsEvent[] = [];
    await runs.add([item('boat')]);
    await until(runs.process({ onProgress: (event) => events.push(event) }));
    expect(events.map((event) => (event.type === 'run' ? event.run.state : event.type))).toEqual([
      'paying',
      'running',
      'finished',
    ]);
  });

  it('ignores what onProgress throws', async () => {
    const { runs, until } = await setUp();
    await runs.add(items(2));
    const status = await until(
      runs.process({
        onProgress: () => {
          throw new Error('no');
        },
      }),
    );
    expect(status.finished).toBe(2);
  });

  it('pays for nothing a second time, in the same object and in another', async () => {
    const { runs, until, sandbox, reopen } = await setUp();
    await runs.add(items(3));
    await until(runs.process());
    await until(runs.process());
    const again = await reopen();
    expect(await again.add(items(4))).toEqual({ added: 1, known: 3, corrected: 0 });
    expect((await until(again.process())).finished).toBe(4);
    expect([...tasksByPrompt(sandbox).values()]).toEqual([1, 1, 1, 1]);
  });

  it('has at most `concurrency` tasks in flight', async () => {
    const { runs, until } = await setUp();
    await runs.add(items(12));
    let open = 0;
    let most = 0;
    await until(
      runs.process({
        concurrency: 3,
        onProgress: (event) => {
          if (event.type !== 'run') return;
          if (event.run.state === 'paying') most = Math.max(most, ++open);
          if (event.run.state === 'finished') open--;
        },
      }),
    );
    expect(most).toBe(3);
  });

  it('writes the intent immediately before the request, after the estimate and the rate limit', async () => {
    const { runs, until, seen, before: _before, ...rest } = await setUp();
    await runs.add(items(15));
    const log: string[] = [];
    const { clock } = rest;
    await until(
      runs.process({
        budget: 100,
        onProgress: (event) => {
          if (event.type === 'run' && event.run.state === 'paying') log.push(`${event.run.name} at ${clock.now()}`);
        },
      }),
    );
    const sent = creates(seen);
    expect(sent).toHaveLength(15);
    // Ten in a second: the intents are as late as their requests.
    expect(log).toHaveLength(15);
    expect(new Set(log.map((line) => line.split(' at ')[1])).size).toBeGreaterThan(1);
  });
});

describe('a create that is refused', () => {
  it('with 429 goes back to waiting, and through the intent again', async () => {
    const { runs, until, sandbox, seen } = await setUp();
    sandbox.control.fault({ kind: 'status', status: 429, retryAfter: 7, operation: 'createTask' });
    await runs.add([item('boat')]);
    const log: string[] = [];
    await until(
      runs.process({
        onProgress: (event) => {
          if (event.type === 'run') log.push(`${event.run.state} ${event.run.attempts}`);
        },
      }),
    );
    expect(log).toEqual(['paying 1', 'waiting 1', 'paying 2', 'running 2', 'finished 2']);
    expect(creates(seen)).toHaveLength(2);
    expect(sandbox.control.tasks()).toHaveLength(1);
  });

  it('with 429 after all retries waits, and is paid for later', async () => {
    const { runs, until, sandbox, clock } = await setUp({ maxRetries: 0 });
    sandbox.control.fault({ kind: 'status', status: 429, retryAfter: 90, operation: 'createTask' });
    await runs.add([item('boat')]);
    const pauses: unknown[] = [];
    const status = await until(
      runs.process({
        onProgress: (event) => {
          if (event.type === 'pause') pauses.push([event.reason, event.until]);
        },
      }),
    );
    expect(status.finished).toBe(1);
    expect(pauses).toEqual([['rate-limit', new Date(clock.epoch + 90_000).toISOString()]]);
  });

  it('for its input fails only its run', async () => {
    const { runs, until } = await setUp();
    await runs.add([item('good'), item('bad', { input: { prompt: 'A kite', duration: 5 } })]);
    const status = await until(runs.process());
    expect(status).toMatchObject({ finished: 1, failed: 1, cost: expect.any(Number) as number });
    const [, bad] = await all(runs.results());
    expect(bad).toMatchObject({ name: 'bad', state: 'failed', error: { name: 'ValidationError' } });
    expect(bad!.cost).toBe(undefined);
  });

  it('with a 500 to its create is unknown, and is paid for again only once somebody says that there is no task', async () => {
    const { runs, until, sandbox } = await setUp();
    sandbox.control.fault({ kind: 'status', status: 500, operation: 'createTask' });
    await runs.add([item('boat')]);
    expect((await until(runs.process())).unknown).toBe(1);
    expect(await runs.unknown()).toMatchObject([
      { error: { name: 'ServerError' }, cost: expect.any(Number) as number },
    ]);
    expect((await until(runs.process())).unknown).toBe(1);
    expect(await runs.retry('failed')).toBe(0);
    await runs.resolve('boat', 'not-created');
    expect((await until(runs.process())).finished).toBe(1);
    const [boat] = await all(runs.results());
    expect(boat).toMatchObject({ attempts: 2, state: 'finished' });
    expect(sandbox.control.tasks()).toHaveLength(1);
  });

  it('since the balance is too low ends the payments, and the runs wait', async () => {
    const { runs, until, sandbox, store, key } = await setUp({ balance: 0.9 });
    await runs.add(items(5));
    await expect(until(runs.process({ concurrency: 1 }))).rejects.toBeInstanceOf(InsufficientBalanceError);
    const found = Object.values(await states(store));
    const paid = sandbox.control.tasks().length;
    expect(paid).toBeGreaterThan(0);
    expect(found).toEqual([...Array<string>(paid).fill('finished'), ...Array<string>(5 - paid).fill('waiting')]);
    sandbox.control.account(sandbox.control.findAccount(key), { add: 50 });
    expect((await until(runs.process())).finished).toBe(5);
    expect([...tasksByPrompt(sandbox).values()]).toEqual([1, 1, 1, 1, 1]);
  });

  it('since the key is refused ends everything, and the runs wait', async () => {
    const { runs, until, store } = await setUp({ keys: ['another-key-of-tests'] });
    await runs.add(items(3));
    const error = await until(runs.process()).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(AuthenticationError);
    expect(error).toMatchObject({
      message: expect.stringMatching(
        /^Unifically refused the key \(.+\): check `apiKey` or UNIFICALLY_API_KEY; nothing more is paid for, and the runs that are left go on once you start again with a key that works$/,
      ) as string,
      status: 401,
      cause: expect.any(AuthenticationError) as unknown,
    });
    expect(Object.values(await states(store))).toEqual(['waiting', 'waiting', 'waiting']);
  });
});

describe('an API that is out of reach', () => {
  it('is tried again', async () => {
    const made = await setUp();
    const { runs, until } = made;
    await runs.add(items(3));
    let down = 12;
    made.before = () => {
      if (down-- <= 0) return undefined;
      throw Object.assign(new TypeError('fetch failed'), { cause: { code: 'ECONNREFUSED' } });
    };
    const status = await until(runs.process());
    expect(status.finished).toBe(3);
  });

  it('is no longer reported as out of reach once it responds to any run', async () => {
    const { store, api, clock } = await setUp();
    const context = createRunContext(store, { client: api, clock });
    const at = clock.date() + 15_000;
    context.pause('unifically', 'connection', at);
    context.pause('gateai', 'rate-limit', at);
    expect(context.pauses).toHaveLength(2);
    context.reached('gateai');
    context.reached('unifically');
    expect(context.pauses).toMatchObject([{ api: 'gateai', reason: 'rate-limit' }]);
  });

  it('for five minutes ends the payments', async () => {
    const made = await setUp();
    const { runs, until, store, clock } = made;
    await runs.add(items(3));
    made.before = () => {
      throw Object.assign(new TypeError('fetch failed'), { cause: { code: 'ECONNREFUSED' } });
    };
    await expect(until(runs.process())).rejects.toMatchObject({ name: 'ConnectionError' });
    expect(clock.now()).toBeGreaterThan(300_000);
    expect(clock.now()).toBeLessThan(400_000);
    expect(Object.values(await states(store))).toEqual(['waiting', 'waiting', 'waiting']);
  });
});

describe('a task that fails', () => {
  it('fails its run, and its cost stays counted when it is retried', async () => {
    const { runs, until, sandbox } = await setUp();
    sandbox.control.fault({ kind: 'fail', message: 'The prompt was refused', operation: 'createTask' });
    await runs.add([item('boat')]);
    await until(runs.process({ budget: 10 }));
    const [failed] = await all(runs.results());
    expect(failed).toMatchObject({
      state: 'failed',
      error: { name: 'TaskFailedError', message: 'The prompt was refused' },
    });
    const cost = failed!.cost!;
    expect(cost).toBeGreaterThan(0);
    await runs.retry(['boat']);
    expect((await runs.status()).cost).toBe(cost);
    const status = await until(runs.process({ budget: 10 }));
    expect(status).toMatchObject({ finished: 1, cost: 2 * cost });
    expect((await all(runs.results()))[0]).toMatchObject({ attempts: 2, spent: cost, cost: 2 * cost });
  });
});
