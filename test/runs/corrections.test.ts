import { beforeAll, describe, expect, it } from 'vitest';
import { createRunContext, openRuns, processRun, type RunsItem, type RunStore } from 'unigen/runs';
import { validateRequest } from 'unigen/validate';
import { Unifically } from 'unigen';
import { FAST, item, tasksByPrompt, warmUp, setUp, IMAGE } from './support.js';

// Runs that were added by mistake, and how they are corrected without a second payment.

beforeAll(warmUp);

const bad = item('boat', { input: { prompt: 'A boat', duration: 5 } });
const good = item('boat', { input: { prompt: 'A boat', duration: 4 } });

describe('a run that the API refused', () => {
  it('gets its new request under the same name, and is paid for once', async () => {
    const { runs, until, sandbox, store } = await setUp();
    await runs.add([bad]);
    expect(await until(runs.process())).toMatchObject({ failed: 1 });
    expect(await store.get('boat')).not.toHaveProperty('payingAt');
    expect(await runs.add([good])).toEqual({ added: 0, known: 0, corrected: 1 });
    expect(await store.get('boat')).toMatchObject({ state: 'waiting', input: { duration: 4 } });
    expect(await store.get('boat')).not.toHaveProperty('error');
    expect(await until(runs.process())).toMatchObject({ finished: 1, failed: 0, total: 1 });
    expect([...tasksByPrompt(sandbox).values()]).toEqual([1]);
  });

  it('is not paid for with its old request by a worker that still has it', async () => {
    const { runs, until, sandbox, store, api, clock } = await setUp();
    await runs.add([bad]);
    await until(runs.process());
    await runs.retry('failed');
    // The worker reads the run; before its create is sent, a person cancels and corrects the run.
    let isRead = false;
    const slow: RunStore = {
      ...bound(store),
      get: async (name) => {
        const run = await store.get(name);
        if (!isRead) {
          isRead = true;
          await runs.cancel(['boat']);
          expect((await runs.add([good])).corrected).toBe(1);
        }
        return run;
      },
    };
    const context = createRunContext(slow, { client: api, clock });
    expect(await until(processRun(context, 'boat'))).toEqual({ type: 'taken' });
    expect(sandbox.control.tasks()).toHaveLength(0);
    expect((await until(runs.process())).finished).toBe(1);
  });
});

it.each<[string, (store: RunStore) => Promise<unknown>]>([
  ['a task failed', (store) => failed(store)],
  [
    'a task failed before it was retried and refused',
    async (store) => {
      await failed(store);
      await store.change('boat', { from: ['failed'] }, { state: 'waiting', handle: undefined });
      await store.change('boat', { from: ['waiting'] }, { state: 'failed' });
    },
  ],
  ['it is unknown', (store) => store.change('boat', { from: ['waiting'] }, { state: 'unknown' })],
  ['it waits', () => Promise.resolve()],
])('a run is not corrected if %s', async (_, change) => {
  const { runs, store } = await setUp();
  await runs.add([bad]);
  await change(store);
  await expect(runs.add([good])).rejects.toThrow('Known with another request, and so not added: "boat"');
  expect(await store.get('boat')).toMatchObject({ input: { duration: 5 } });
});

async function failed(store: RunStore): Promise<void> {
  const payingAt = new Date(0).toISOString();
  await store.change('boat', { from: ['waiting'] }, { state: 'paying', payingAt });
  const handle = { api: 'unifically', id: 't', model: FAST, createdAt: payingAt } as const;
  await store.change('boat', { from: ['paying'] }, { state: 'running', handle });
  await store.change('boat', { from: ['running'] }, { state: 'failed' });
}

function bound(store: RunStore): RunStore {
  const names = ['add', 'get', 'change', 'list', 'counts', 'upload', 'addUpload', 'close'] as const;
  return Object.fromEntries(
    names.map((name) => [name, (store[name] as () => void).bind(store)]),
  ) as unknown as RunStore;
}

describe('cancel', () => {
  it('lets nothing be paid for what waits, and leaves the rest', async () => {
    const { runs, until, sandbox } = await setUp();
    await runs.add([item('a'), item('b'), item('c')]);
    expect(await runs.cancel(['a'])).toBe(1);
    expect(await until(runs.process())).toMatchObject({ finished: 2, failed: 1 });
    await expect(runs.cancel(['b'])).rejects.toThrow('The run "b" is finished; only what waits is cancelled');
    await expect(runs.cancel(['x'])).rejects.toThrow('There is no run "x"');
    await expect(runs.cancel('all' as never)).rejects.toThrow("`cancel` takes 'waiting' or an array of names");
    expect(sandbox.control.tasks()).toHaveLength(2);
    await runs.add([item('d'), item('e')]);
    expect(await runs.cancel('waiting')).toBe(2);
    await runs.retry(['d']);
    expect(await until(runs.process())).toMatchObject({ finished: 3, failed: 2 });
  });
});

describe('add with a client that validates', () => {
  async function validated() {
    const made = await setUp();
    const { key, clock, sandbox } = made;
    const client = new Unifically({ apiKey: key, clock, fetch: sandbox.fetch, validate: validateRequest });
    return { ...made, runs: await made.reopen(client) };
  }

  it('lists all items that are wrong, with their issues, and adds none', async () => {
    const { runs } = await validated();
    const items = [
      item('a'),
      item('b', { input: { prompt: 'x', duratoin: 4 } }),
      { ...item('c'), inputs: {} } as object as RunsItem,
      bad,
      item('d', { api: 'gateai', model: 'gpt-image-2' }),
    ];
    const error = await runs.add(items).catch((thrown: unknown) => thrown as Error & { issues: unknown[] });
    expect(error).toMatchObject({ name: 'ValidationError' });
    expect((error as Error).message.split('\n')).toEqual([
      '4 of 5 items are not valid, so none was added',
      expect.stringMatching(/^Item 1 \(b\): .*duratoin/) as string,
      'Item 2 (c): unknown property `inputs`; did you mean input?',
      expect.stringMatching(/^Item 3 \(boat\): duration must be/) as string,
      'Item 4 (d): the runs have no client of gateai',
    ]);
    expect((error as { issues: { pointer: string }[] }).issues.map(({ pointer }) => pointer)).toEqual([
      '/1/input/duratoin',
      '/3/input/duration',
    ]);
    expect((await runs.status()).total).toBe(0);
  });

  it('takes files, and does not change a run with the same request', async () => {
    const { runs, store } = await validated();
    await runs.add([
      item('f', { model: IMAGE, input: { prompt: 'x', aspect_ratio: '1:1', image_urls: [new URL('file:///a.png')] } }),
    ]);
    // It was added before the contract became stricter, or by a client that does not check.
    await store.add([{ name: 'boat', api: 'unifically', model: FAST, input: bad.input }]);
    expect(await runs.add([bad])).toEqual({ added: 0, known: 1, corrected: 0 });
  });
});

it('add takes only what can be iterated', async () => {
  const runs = await openRuns((await setUp()).store);
  for (const wrong of [{}, 'boat', undefined, item('a')])
    await expect(runs.add(wrong as never)).rejects.toThrow('`items` must be an array or another iterable of runs');
});
