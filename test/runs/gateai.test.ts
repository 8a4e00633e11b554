import { beforeAll, describe, expect, it } from 'vitest';
import { openRuns, type RunsEvent, type RunsItem } from 'unigen/runs';
import { all, GATEAI_IMAGE, item, items, states, warmUp, setUp, type Setup } from './support.js';

// What is special about GateAI: a budget for each day, which must never lower a run in silence, and refunds.

beforeAll(warmUp);

const HOUR_MS = 3_600_000;

/** A sandbox at 12:00 UTC, where an image costs this much. */
async function noon(cost: number): Promise<Setup> {
  const made = await setUp({ prices: { [GATEAI_IMAGE]: cost } });
  await made.clock.advance(12 * HOUR_MS);
  made.runs = await made.reopen(made.gateai);
  return made;
}

function image(name: string) {
  return item(name, { model: GATEAI_IMAGE });
}

function images(count: number) {
  return Array.from({ length: count }, (_, index) => image(`run-${index}`));
}

describe("the day's budget", () => {
  it('makes runs wait for midnight UTC, which says so, and then go on', async () => {
    const { runs, until, clock } = await noon(30);
    await runs.add(images(7));
    const pauses: RunsEvent[] = [];
    const statuses: unknown[] = [];
    const status = await until(
      runs.process({
        onProgress: (event) => {
          if (event.type !== 'pause') return;
          pauses.push(event);
          void runs.status().then(({ pauses: now, waiting }) => statuses.push([now, waiting]));
        },
      }),
    );
    expect(status).toMatchObject({ finished: 7, cost: 210 });
    const midnight = (day: number) => new Date(clock.epoch + day * 24 * HOUR_MS + 5000).toISOString();
    expect(pauses).toEqual(
      [1, 2].map((day) => ({ type: 'pause', api: 'gateai', reason: 'daily-budget', until: midnight(day) })),
    );
    expect(statuses[0]).toEqual([[{ api: 'gateai', reason: 'daily-budget', until: midnight(1) }], expect.any(Number)]);
    // The sandbox forgets tasks of earlier days, the runs don't.
    const ended = await all(runs.results());
    const days = ended.map(({ handle }) => Math.floor((Date.parse(handle!.createdAt) - clock.epoch) / (24 * HOUR_MS)));
    expect(days).toEqual([0, 0, 0, 1, 1, 1, 2]);
    // None was lowered.
    expect(ended.map(({ cost, handle }) => [cost, handle!.adjustments])).toEqual(Array(7).fill([30, undefined]));
  });

  it('lets smaller runs pass those that do not fit', async () => {
    const made = await setUp({ prices: (_entry, { width }) => (width === 2048 ? 60 : 10) });
    const { until, sandbox, clock, gateai } = made;
    await clock.advance(12 * HOUR_MS);
    const runs = await made.reopen(gateai);
    const large = (name: string) =>
      item(name, { model: GATEAI_IMAGE, input: { prompt: name, width: 2048, height: 2048 } });
    await runs.add([large('a'), large('b'), image('c'), image('d')]);
    await until(runs.process());
    const order = sandbox.control
      .tasks()
      .map(({ createdAt, cost }) => [Math.floor((createdAt - clock.epoch) / (24 * HOUR_MS)), cost]);
    expect(order).toEqual([
      [0, 60],
      [0, 10],
      [0, 10],
      [1, 60],
    ]);
  });

  it('does not ask for each of many runs once nothing is left', async () => {
    const { runs, until, seen } = await noon(50);
    await runs.add(images(12));
    const stop = new AbortController();
    await until(
      runs.process({
        signal: stop.signal,
        onProgress: (event) => event.type === 'pause' && setImmediate(() => stop.abort()),
      }),
    ).catch(() => {});
    expect(seen.filter(({ path }) => path === '/api/estimate').length).toBeLessThanOrEqual(4);
  });

  it('fails a run that no day covers', async () => {
    const { runs, until, sandbox } = await noon(120);
    await runs.add(images(1));
    expect(await until(runs.process())).toMatchObject({ failed: 1, cost: 0 });
    const [run] = await all(runs.results());
    expect(run!.error).toEqual({
      name: 'CostLimitError',
      message: `${GATEAI_IMAGE} would cost $120.00, more than GateAI's $100.00 a day`,
    });
    expect(sandbox.control.tasks()).toHaveLength(0);
  });

  it('is waited for if only the create says so', async () => {
    const made = await noon(1);
    const { runs, until, sandbox } = made;
    let refusals = 1;
    made.before = ({ path }) =>
      path === '/api/generate' && refusals-- > 0
        ? Response.json(
            { error: 'Daily budget exceeded', code: 'RATE_LIMITED' },
            { status: 429, headers: { 'Retry-After': '400' } },
          )
        : undefined;
    await runs.add(images(1));
    const reasons: string[] = [];
    const status = await until(
      runs.process({ onProgress: (event) => event.type === 'pause' && reasons.push(event.reason) }),
    );
    expect(status.finished).toBe(1);
    expect(reasons).toEqual(['daily-budget']);
    expect(sandbox.control.tasks()).toHaveLength(1);
  });

  it('may lower runs if allowAdjustments says so', async () => {
    const made = await setUp({ prices: (_entry, { width }) => (Number(width) > 1024 ? 70 : 5) });
    await made.clock.advance(12 * HOUR_MS);
    const runs = await made.reopen(made.gateai);
    const input = { prompt: 'A kite', width: 2048, height: 2048 };
    await runs.add(images(2).map((one) => ({ ...one, input }) as RunsItem));
    expect(await made.until(runs.process({ allowAdjustments: true }))).toMatchObject({ finished: 2, cost: 75 });
    const [, second] = await all(runs.results());
    expect(second!.handle!.adjustments).toBeDefined();
    expect(made.seen.filter(({ path }) => path === '/api/estimate')).toEqual([]);
  });
});

describe('cost', () => {
  it('is that of the create', async () => {
    const { runs, until, sandbox } = await noon(0.25);
    await runs.add(images(3));
    expect((await until(runs.process({ budget: 5 }))).cost).toBe(0.75);
    expect(sandbox.control.tasks()).toHaveLength(3);
  });

  it('the cost of a task that ran into the hard limit was refunded', async () => {
    const made = await setUp({ prices: { [GATEAI_IMAGE]: 2 }, speed: 0.0001 });
    await made.clock.advance(12 * HOUR_MS);
    const runs = await made.reopen(made.gateai);
    await runs.add([image('slow')]);
    const status = await made.until(runs.process({ budget: 5 }));
    expect(status).toMatchObject({ failed: 1, cost: 0 });
  });
});

describe('two APIs in one store', () => {
  it('go on side by side, each with its own concurrency', async () => {
    const made = await noon(0.1);
    const { api, gateai, store, clock, until, sandbox } = made;
    const runs = await openRuns(store, { client: { unifically: api, gateai }, clock });
    await expect(runs.add(items(1))).rejects.toThrow('Item 0 (run-0): `api` is required');
    const mixed = [
      ...items(6).map((one) => ({ ...one, api: 'unifically' })),
      ...images(6).map((one) => ({ ...one, name: `image-${one.name}`, api: 'gateai' })),
    ] as RunsItem[];
    await runs.add(mixed);
    let open = 0;
    let most = 0;
    await until(
      runs.process({
        onProgress: (event) => {
          if (event.type !== 'run' || event.run.api !== 'gateai') return;
          if (event.run.state === 'paying') most = Math.max(most, ++open);
          if (event.run.state === 'finished') open--;
        },
      }),
    );
    expect(sandbox.control.tasks()).toHaveLength(12);
    expect(most).toBeLessThanOrEqual(5);
  });

  it('need a client each, and what has none waits', async () => {
    const made = await noon(0.1);
    await made.store.add([
      { ...item('boat'), api: 'unifically' },
      { ...image('image'), api: 'gateai' },
    ]);
    await expect(made.until(made.runs.process())).rejects.toThrow(
      'The run "boat" and maybe others need a client of unifically',
    );
    expect(await states(made.store)).toEqual({ boat: 'waiting', image: 'finished' });
  });
});

describe('slots that processes share', () => {
  it('are taken before the create, and freed once the task has ended or was refused', async () => {
    const { createRunContext, processRun } = await import('unigen/runs');
    const { store, gateai, clock, until, sandbox, seen } = await noon(0.1);
    const log: string[] = [];
    const slots = {
      acquire: (name: string) => (log.push(`acquire ${name} after ${seen.length}`), Promise.resolve()),
      release: (name: string) => (log.push(`release ${name}`), Promise.resolve()),
    };
    const context = createRunContext(store, { client: gateai, clock, slots });
    await store.add(['a', 'b', 'c'].map((name) => ({ ...image(name), api: 'gateai' as const })));
    expect((await until(processRun(context, 'a'))).type).toBe('ended');
    expect(log).toEqual(['acquire a after 0', 'release a']);
    log.length = 0;
    sandbox.control.fault({ kind: 'status', status: 400, operation: 'gateaiGenerate' });
    expect((await until(processRun(context, 'b'))).type).toBe('ended');
    expect(log.at(-1)).toBe('release b');
    log.length = 0;
    sandbox.control.fault({ kind: 'lost', operation: 'gateaiGenerate' });
    expect((await until(processRun(context, 'c'))).type).toBe('unknown');
    expect(log.filter((line) => line.startsWith('release'))).toEqual([]);
  });

  it('are taken by `process` too, for the runs of GateAI', async () => {
    const { runs, until } = await noon(0.1);
    const log: string[] = [];
    const slots = {
      acquire: (name: string) => (log.push(`acquire ${name}`), Promise.resolve()),
      release: (name: string) => (log.push(`release ${name}`), Promise.resolve()),
    };
    await runs.add([image('a')]);
    await expect(runs.process({ slots: { acquire: slots.acquire } as never })).rejects.toThrow(
      '`slots` must be an object with `acquire` and `release`',
    );
    await until(runs.process({ slots }));
    expect(log).toEqual(['acquire a', 'release a']);
  });
});
