import { beforeAll, describe, expect, it } from 'vitest';
import { CostLimitError } from 'unigen';
import { createMemoryStore, openRuns, RunStoreError, type RunStore } from 'unigen/runs';
import { all, item, items, states, tasksByPrompt, warmUp, setUp, FAST, IMAGE } from './support.js';

// What keeps a run from being paid twice, and a paid task from being lost.

beforeAll(warmUp);

/** A store whose methods can be replaced. */
function spiedStore(): RunStore & { change: RunStore['change'] } {
  const store = createMemoryStore();
  return {
    exclusive: true,
    add: (runs) => store.add(runs),
    get: (name) => store.get(name),
    change: (...change) => store.change(...change),
    list: (wanted) => store.list(wanted),
    counts: () => store.counts(),
    upload: (digest) => store.upload(digest),
    addUpload: (digest, reference) => store.addUpload(digest, reference),
    close: () => store.close(),
  };
}

describe('the intent', () => {
  it('is written after the estimate and right before the request, with the cost', async () => {
    const store = spiedStore();
    const made = await setUp({ store });
    const { runs, until } = made;
    const log: string[] = [];
    const { change } = store;
    store.change = async (name, condition, wanted) => {
      log.push(`${wanted.state} ${wanted.cost ?? '-'}`);
      return change(name, condition, wanted);
    };
    made.before = ({ method, path }) => {
      log.push(`${method} ${path.replace(/task_\w+/, '…')}`);
      return undefined;
    };
    await runs.add([item('boat')]);
    await until(runs.process({ budget: 10 }));
    const cost = (await runs.status()).cost;
    expect(log.slice(0, 4)).toEqual(['POST /v1/tasks?dry_run', `paying ${cost}`, 'POST /v1/tasks', `running ${cost}`]);
    expect(log.at(-1)).toBe(`finished ${cost}`);
  });

  it('an intent that can not be written sends nothing, and ends everything', async () => {
    const store = spiedStore();
    const { runs, until, sandbox } = await setUp({ store });
    const { change } = store;
    await runs.add(items(3));
    store.change = (name, condition, wanted) =>
      wanted.state === 'paying' ? Promise.reject(new Error('ENOSPC: no space left')) : change(name, condition, wanted);
    const error = await until(runs.process()).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(RunStoreError);
    expect((error as Error).message).toContain('ENOSPC: no space left');
    expect((error as RunStoreError).tasks).toEqual([]);
    expect(sandbox.control.tasks()).toHaveLength(0);
  });

  it('an intent that takes too long is written again, and the run is paid for once the store is faster', async () => {
    const store = spiedStore();
    const { runs, until, sandbox, clock } = await setUp({ store });
    const { change } = store;
    await runs.add([item('boat')]);
    let slow = 7;
    const intents: number[] = [];
    store.change = async (name, condition, wanted) => {
      const changed = await change(name, condition, wanted);
      if (wanted.state === 'paying' && slow-- > 0) await clock.sleep(11_000);
      if (wanted.state === 'paying') intents.push(clock.now());
      return changed;
    };
    expect(await until(runs.process())).toMatchObject({ finished: 1, failed: 0, unknown: 0 });
    expect(intents.length).toBe(8);
    expect(sandbox.control.tasks()).toHaveLength(1);
  });

  it('an intent of another worker sends nothing, and does not fail the run', async () => {
    const store = spiedStore();
    const { runs, until, sandbox } = await setUp({ store });
    const { change } = store;
    await runs.add(items(2));
    let taken = false;
    store.change = async (name, condition, wanted) => {
      if (wanted.state === 'paying' && name === 'run-0' && !taken) {
        taken = true;
        await change(name, condition, wanted);
      }
      return change(name, condition, wanted);
    };
    const status = await until(runs.process());
    expect(status).toMatchObject({ finished: 1, paying: 1, failed: 0 });
    expect(sandbox.control.tasks()).toHaveLength(1);
    expect((await store.get('run-0'))!.error).toBe(undefined);
  });
});

describe('a lost response', () => {
  async function lost() {
    const made = await setUp();
    made.sandbox.control.fault({ kind: 'lost', operation: 'createTask' });
    await made.runs.add(items(3));
    const status = await made.until(made.runs.process({ concurrency: 1 }));
    expect(status).toMatchObject({ unknown: 1, finished: 2 });
    const task = made.sandbox.control.tasks().find(({ input }) => input.prompt === 'A kite, run-0')!;
    return { ...made, task };
  }

  it('makes a run unknown, with its request, and it is not processed again', async () => {
    const { runs, until, sandbox, reopen } = await lost();
    const [run, ...others] = await runs.unknown();
    expect(others).toEqual([]);
    expect(run).toMatchObject({
      name: 'run-0',
      api: 'unifically',
      model: FAST,
      input: { prompt: 'A kite, run-0' },
      error: { name: 'UnknownOutcomeError' },
      updatedAt: expect.any(String) as string,
    });
    await until((await reopen()).process());
    await expect(runs.retry(['run-0'])).rejects.toThrow('The run "run-0" is unknown; only what failed is retried');
    expect(sandbox.control.tasks()).toHaveLength(3);
  });

  it('is shown with the time at which its create was sent, however late that is known', async () => {
    const made = await setUp();
    const { runs, until, clock, sandbox } = made;
    await runs.add(items(1));
    let sentAt = 0;
    made.before = async ({ path }) => {
      if (path !== '/v1/tasks') return undefined;
      sentAt = clock.date();
      await new Promise<void>((resolve) => void clock.setTimer(50_000, resolve));
      throw new TypeError('terminated');
    };
    await until(runs.process());
    const [run] = await runs.unknown();
    expect(run!.payingAt).toBe(new Date(sentAt).toISOString());
    expect(sandbox.control.tasks()).toHaveLength(0);
  });

  it('is not settled with a task that has made something else, nor without a client', async () => {
    const { runs, until, api, store, sandbox } = await lost();
    const image = await until(api.tasks.create(IMAGE, { prompt: 'x', aspect_ratio: '1:1' }));
    await until(api.tasks.wait(image));
    await expect(until(runs.resolve('run-0', 'created', image.id))).rejects.toThrow(
      `The output of the task ${image.id} has image_url, and that of ${FAST} has video_url`,
    );
    const alone = await openRuns(store);
    await expect(alone.resolve('run-0', 'created', image.id)).rejects.toThrow('The API has to be asked for the task');
    expect(sandbox.control.tasks()).toHaveLength(4);
    expect((await store.get('run-0'))!.state).toBe('unknown');
  });

  it('is settled with the task that exists', async () => {
    const { runs, until, task, sandbox, store } = await lost();
    await expect(until(runs.resolve('run-0', 'created', 'task_none'))).rejects.toThrow('The API has no task task_none');
    const other = (await store.get('run-1'))!.handle!.id;
    await expect(until(runs.resolve('run-0', 'created', other))).rejects.toThrow('is that of the run "run-1"');
    await expect(runs.resolve('run-0', 'created')).rejects.toThrow('`taskId` must be');
    expect(await until(runs.resolve('run-0', 'created', task.id))).toMatchObject({ state: 'running' });
    expect(await until(runs.process())).toMatchObject({ finished: 3, unknown: 0 });
    expect(sandbox.control.tasks()).toHaveLength(3);
  });

  it('is settled as not created, and paid for again', async () => {
    const { runs, until, sandbox } = await lost();
    expect(await runs.resolve('run-0', 'not-created')).toMatchObject({ state: 'waiting', attempts: 1 });
    expect((await until(runs.process())).finished).toBe(3);
    expect(sandbox.control.tasks()).toHaveLength(4);
  });

  it('counts for the budget until it is settled', async () => {
    const made = await setUp({ prices: { [FAST]: 1 } });
    made.sandbox.control.fault({ kind: 'lost', operation: 'createTask' });
    await made.runs.add(items(1));
    await made.until(made.runs.process({ budget: 5 }));
    expect((await made.runs.status()).cost).toBe(1);
    await made.runs.resolve('run-0', 'not-created');
    expect((await made.runs.status()).cost).toBe(0);
  });

  it.each<[string, (made: Awaited<ReturnType<typeof lost>>) => Promise<unknown>, string]>([
    ['a run that is not there', ({ runs }) => runs.resolve('none', 'not-created'), 'There is no run "none"'],
    ['a run that has finished', ({ runs }) => runs.resolve('run-1', 'not-created'), 'The run "run-1" is finished'],
    [
      'a task for a run that was not created',
      ({ runs }) => runs.resolve('run-0', 'not-created', 't'),
      '`taskId` is for',
    ],
    ['another outcome', ({ runs }) => runs.resolve('run-0', 'perhaps' as 'created'), "The outcome must be 'created'"],
  ])('is not settled by %s', async (_, settle, message) => {
    await expect(settle(await lost())).rejects.toThrow(message);
  });
});

describe('a run that was being paid for', () => {
  it('when its process ended is unknown, once the store is opened', async () => {
    const { store, until, sandbox, reopen } = await setUp();
    await store.add([{ ...item('boat'), api: 'unifically' }]);
    await store.change('boat', { from: ['waiting'] }, { state: 'paying', cost: 1 });
    const runs = await reopen();
    expect(await runs.unknown()).toMatchObject([
      { name: 'boat', state: 'unknown', cost: 1, error: { name: 'InterruptedError' } },
    ]);
    await until(runs.process());
    expect(sandbox.control.tasks()).toHaveLength(0);
  });

  it('by a process that may live stays as it is, and is not settled as not created for two minutes', async () => {
    const store = Object.assign(spiedStore(), { exclusive: undefined });
    await store.add([{ ...item('boat'), api: 'unifically' }]);
    await store.change('boat', { from: ['waiting'] }, { state: 'paying' });
    const runs = await openRuns(store);
    await expect(runs.resolve('boat', 'not-created')).rejects.toThrow('its create may be in flight');
    await store.change(
      'boat',
      { from: ['paying'] },
      { state: 'unknown', error: { name: 'InterruptedError', message: '' } },
    );
    await expect(runs.resolve('boat', 'not-created')).rejects.toThrow('may still be in flight');
    const later = await openRuns(store, {
      clock: { now: () => 0, date: () => Date.now() + 130_000, setTimer: () => () => {} },
    });
    expect(await later.resolve('boat', 'not-created')).toMatchObject({ state: 'waiting' });
  });
});

describe('a task that exists', () => {
  it('and can not be noted is in the error, and the payments end', async () => {
    const store = spiedStore();
    const { runs, until, sandbox, reopen } = await setUp({ store });
    const { change } = store;
    await runs.add(items(5));
    store.change = (name, condition, wanted) =>
      wanted.state === 'running' ? Promise.reject(new Error('EIO')) : change(name, condition, wanted);
    const error = (await until(runs.process({ concurrency: 2 })).catch((reason: unknown) => reason)) as RunStoreError;
    expect(error).toBeInstanceOf(RunStoreError);
    const tasks = sandbox.control.tasks();
    expect(tasks).toHaveLength(2);
    expect(error.tasks.map(({ handle }) => handle.id).sort()).toEqual(tasks.map(({ id }) => id).sort());
    expect(error.handle).toBe(error.tasks[0]!.handle);
    expect(error.message).toContain(tasks[0]!.id);
    store.change = change;
    const again = await reopen();
    expect((await again.unknown()).map(({ name }) => name)).toEqual(['run-0', 'run-1']);
    for (const { name, handle } of error.tasks) await until(again.resolve(name, 'created', handle.id));
    expect((await until(again.process())).finished).toBe(5);
    expect([...tasksByPrompt(sandbox).values()]).toEqual([1, 1, 1, 1, 1]);
  });

  it('is noted at the second attempt, but nothing more is paid for', async () => {
    const store = spiedStore();
    const { runs, until, sandbox } = await setUp({ store });
    const { change } = store;
    await runs.add(items(3));
    let failures = 1;
    store.change = (name, condition, wanted) =>
      wanted.state === 'running' && failures-- > 0 ? Promise.reject(new Error('EIO')) : change(name, condition, wanted);
    const error = (await until(runs.process({ concurrency: 1 })).catch((reason: unknown) => reason)) as RunStoreError;
    expect(error).toBeInstanceOf(RunStoreError);
    expect(error.tasks).toEqual([]);
    expect(Object.values(await states(store))).toEqual(['running', 'waiting', 'waiting']);
    expect(sandbox.control.tasks()).toHaveLength(1);
  });

  it('is known if the store noted it and failed only to say so', async () => {
    const store = spiedStore();
    const { runs, until } = await setUp({ store });
    const { change } = store;
    await runs.add([item('boat')]);
    let failures = 1;
    store.change = async (...wanted) => {
      const changed = await change(...wanted);
      if (wanted[2].state === 'running' && failures-- > 0) throw new Error('EIO');
      return changed;
    };
    const error = (await until(runs.process()).catch((reason: unknown) => reason)) as RunStoreError;
    expect(error.tasks).toEqual([]);
    expect(await states(store)).toEqual({ boat: 'running' });
  });

  it.each(['unknown', 'waiting'] as const)('settles a run that somebody said is %s', async (state) => {
    const store = spiedStore();
    const made = await setUp({ store });
    const { runs, until, sandbox } = made;
    await runs.add([item('boat')]);
    let release!: () => void;
    const held = new Promise<void>((resolve) => (release = resolve));
    made.before = async ({ method, path }) => {
      if (method !== 'POST' || path !== '/v1/tasks') return undefined;
      // Another process took this one for dead.
      await store.change('boat', { from: ['paying'] }, { state: 'unknown' });
      if (state === 'waiting') await store.change('boat', { from: ['unknown'] }, { state: 'waiting' });
      release();
      return undefined;
    };
    const done = until(runs.process());
    await held;
    expect(await done).toMatchObject({ finished: 1, unknown: 0 });
    expect(sandbox.control.tasks()).toHaveLength(1);
  });

  it('is resumed by its handle after a restart, never created again', async () => {
    const { runs, until, sandbox, store, reopen, clock } = await setUp({ speed: 1 });
    await runs.add(items(3));
    const stop = new AbortController();
    const process = runs.process({ signal: stop.signal });
    const ended = process.catch((error: unknown) => error);
    await clock.advance(3000);
    stop.abort();
    expect(await until(ended)).toMatchObject({ name: 'AbortError' });
    expect(Object.values(await states(store))).toEqual(['running', 'running', 'running']);
    expect((await until((await reopen()).process())).finished).toBe(3);
    expect(sandbox.control.tasks()).toHaveLength(3);
  });
});

describe('an abort', () => {
  it('waits for what is being paid for, and notes it', async () => {
    const made = await setUp({ speed: 1 });
    const { runs, until, store, sandbox, clock } = made;
    await runs.add(items(30));
    sandbox.control.fault({ kind: 'delay', ms: 5000, operation: 'createTask', times: 'always' });
    const stop = new AbortController();
    const ended = runs.process({ signal: stop.signal, concurrency: 25 }).catch((error: unknown) => error);
    await clock.advance(500);
    stop.abort(new Error('Ctrl-C'));
    let isSettled = false as boolean;
    void ended.then(() => (isSettled = true));
    // Ten creates are in flight, the others wait for the rate limit.
    const inFlight = made.seen.length;
    expect(inFlight).toBe(10);
    await clock.advance(1000);
    expect(isSettled).toBe(false);
    const run = clock.until(sandbox.control.delivered());
    sandbox.control.advance(6000);
    await run;
    expect(await until(ended)).toMatchObject({ name: 'AbortError' });
    expect(made.seen.length).toBe(inFlight);
    const found = Object.values(await states(store));
    expect(found.filter((state) => state === 'running')).toHaveLength(10);
    expect(found.filter((state) => state === 'waiting')).toHaveLength(20);
    expect(sandbox.control.tasks()).toHaveLength(10);
  });

  it('before the beginning pays for nothing', async () => {
    const { runs, until, sandbox } = await setUp();
    await runs.add(items(3));
    await expect(until(runs.process({ signal: AbortSignal.abort() }))).rejects.toMatchObject({ name: 'AbortError' });
    expect(sandbox.control.tasks()).toHaveLength(0);
    expect((await until(runs.process())).finished).toBe(3);
  });

  it('by close ends process, and then the store', async () => {
    const { runs, until, clock } = await setUp({ speed: 1 });
    await runs.add(items(3));
    const ended = runs.process().catch((error: unknown) => error);
    await clock.advance(3000);
    await until(runs.close());
    expect(await ended).toMatchObject({ name: 'AbortError', message: 'The runs were closed' });
    await expect(runs.status()).rejects.toThrow('closed');
    await expect(runs.process()).rejects.toThrow('The runs are closed');
  });
});

describe('limits of cost', () => {
  it('maxCost fails a run that costs more, and nothing is created', async () => {
    const { runs, until, sandbox } = await setUp({ prices: { [FAST]: 0.6 } });
    await runs.add(items(2));
    expect(await until(runs.process({ maxCost: 0.5 }))).toMatchObject({ failed: 2, cost: 0 });
    const [failed] = await all(runs.results());
    expect(failed!.error).toEqual({
      name: 'CostLimitError',
      message: `${FAST} would cost $0.60, more than the $0.50 allowed for a run`,
    });
    expect(sandbox.control.tasks()).toHaveLength(0);
    await runs.retry('failed');
    expect(await until(runs.process({ maxCost: 0.6 }))).toMatchObject({ finished: 2, cost: 1.2 });
  });

  it('budget holds for all runs of the store, over restarts', async () => {
    const { runs, until, sandbox, reopen, store } = await setUp({ prices: { [FAST]: 1 } });
    await runs.add(items(10));
    const error = await until(runs.process({ budget: 3.5 })).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(CostLimitError);
    expect((error as Error).message).toMatch(
      /^The budget of \$3\.50 for all runs does not cover the run "run-3", which costs \$1\.00, so nothing more is paid for/,
    );
    expect(sandbox.control.tasks()).toHaveLength(3);
    // The running tasks were waited for.
    expect(Object.values(await states(store)).filter((state) => state === 'finished')).toHaveLength(3);
    const again = await reopen();
    await expect(until(again.process({ budget: 3.5 }))).rejects.toBeInstanceOf(CostLimitError);
    expect(sandbox.control.tasks()).toHaveLength(3);
    await expect(until(again.process({ budget: 5 }))).rejects.toBeInstanceOf(CostLimitError);
    expect(sandbox.control.tasks()).toHaveLength(5);
    expect(await until(again.process({ budget: 10 }))).toMatchObject({ finished: 10, cost: 10 });
  });

  it('pricing by the catalog asks for nothing, and refuses what has no price', async () => {
    const { runs, until, seen } = await setUp();
    await runs.add([item('priced'), item('unpriced', { model: 'google/veo-3.1-lite' })]);
    const status = await until(runs.process({ budget: 10, pricing: 'catalog' }));
    expect(status).toMatchObject({ finished: 1, failed: 1, cost: expect.any(Number) as number });
    expect(status.cost).toBeGreaterThan(0);
    expect(seen.filter(({ path }) => path.includes('dry_run'))).toEqual([]);
    expect((await all(runs.results()))[1]!.error!.message).toContain("use `pricing: 'api'`");
  });

  it('asks for no estimate without a limit', async () => {
    const { runs, until, seen } = await setUp();
    await runs.add(items(2));
    await until(runs.process());
    expect(seen.filter(({ path }) => path.includes('dry_run'))).toEqual([]);
  });

  it('a dry run that seems to have created a task is unknown, and ends the payments', async () => {
    const made = await setUp();
    const { runs, until, store } = made;
    made.before = ({ path }) =>
      path.endsWith('?dry_run') ? Response.json({ success: true, data: { cost: 1, task_id: 'task_1' } }) : undefined;
    await runs.add(items(2));
    await expect(until(runs.process({ budget: 10, concurrency: 1 }))).rejects.toMatchObject({
      name: 'UnknownOutcomeError',
    });
    expect(await states(store)).toEqual({ 'run-0': 'unknown', 'run-1': 'waiting' });
  });
});
