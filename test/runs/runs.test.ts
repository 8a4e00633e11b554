import { beforeAll, describe, expect, it } from 'vitest';
import { createWebhookHandler } from 'unigen/webhooks';
import { createMemoryStore, openRuns, type RunRecord, type RunsItem, type RunStore } from 'unigen/runs';
import { all, FAST, item, items, tasksByPrompt, warmUp, setUp } from './support.js';
import { newRun } from './store-contract.js';

// The methods of `Runs` other than paying.

beforeAll(warmUp);

describe('add', () => {
  it('names the known runs whose request is another, and adds the rest', async () => {
    const { runs } = await setUp();
    await runs.add(items(2));
    const changed = [...items(1), item('run-1', { input: { prompt: 'Something else' } }), item('new')];
    await expect(runs.add(changed)).rejects.toThrow(
      'Known with another request, and so not added: "run-1". Give a changed run another name',
    );
    expect((await all(runs.results())).length).toBe(0);
    expect((await runs.status()).waiting).toBe(3);
  });

  it('takes any iterable, and thousands of items', async () => {
    const { runs } = await setUp();
    async function* generated() {
      for (let index = 0; index < 2500; index++) {
        if (index % 500 === 0) await Promise.resolve();
        yield item(`run-${index}`);
      }
    }
    expect(await runs.add(generated())).toEqual({ added: 2500, known: 0, corrected: 0 });
    expect((await runs.status()).total).toBe(2500);
  });

  const circular: Record<string, unknown> = {};
  circular.self = circular;
  it.each<[string, unknown, string]>([
    ['no object', 'boat', 'Item 1 must be an object with a name, a model and an input'],
    ['no name', { model: FAST, input: {} }, 'Item 1: `name` must be a string of 1 to 200 characters'],
    ['a name with a line break', item('a\nb'), 'Item 1: `name` must not contain control characters'],
    ['no model', { name: 'a', input: {} }, 'Item 1 (a): `model` must be the id of a model'],
    ['no input', { name: 'a', model: FAST }, 'Item 1 (a): `input` must be an object'],
    ['an array as input', { name: 'a', model: FAST, input: [] }, 'Item 1 (a): `input` must be an object'],
    ['an unknown property', { ...item('a'), inputs: {} }, 'Item 1 (a): unknown property `inputs`; did you mean input?'],
    ['another API', { ...item('a'), api: 'openai' }, 'Item 1 (a): `api` must be unifically or gateai'],
    ['options of GateAI', { ...item('a'), options: {} }, 'Item 1 (a): `options` are for GateAI only'],
    ['unknown options', { ...item('a'), api: 'gateai', options: { n: 1 } }, '`options` must be some of type, images'],
    [
      'images that are not a list',
      { ...item('a'), api: 'gateai', options: { images: 'x' } },
      '`options.images` must be an array',
    ],
    [
      'a Blob',
      item('a', { input: { prompt: 'x', start_image_url: new Blob(['x']) } }),
      '`input`.start_image_url is content of a file',
    ],
    ['a Buffer', item('a', { input: { list: [Buffer.from('x')] } }), '`input`.list[0] is content of a file'],
    [
      'a path of a stranger',
      item('a', { input: { start_image_url: { $file: 'file:///etc/passwd' } } }),
      'must not have the property $file',
    ],
    [
      'a file for a parameter that takes none',
      item('a', { input: { prompt: new URL('file:///a.png') } }),
      'Item 1 (a): prompt takes no file',
    ],
    ['a date', item('a', { input: { at: new Date(0) } }), '`input`.at must be plain JSON'],
    ['NaN', item('a', { input: { duration: NaN } }), '`input`.duration must be plain JSON'],
    ['a circle', item('a', { input: circular }), '`input` is nested more than 100 levels deep'],
  ])('refuses %s, and adds nothing', async (_, wrong, message) => {
    const { runs } = await setUp();
    await expect(runs.add([item('good'), wrong as RunsItem])).rejects.toThrow(message);
    expect((await runs.status()).total).toBe(0);
  });
});

describe('options', () => {
  it.each<[string, object, string]>([
    ['budget', { budget: '5' }, '`budget` must be a number of US dollars of at least 0'],
    ['maxCost', { maxCost: -1 }, '`maxCost` must be a number of US dollars of at least 0'],
    ['concurrency', { concurrency: 0 }, '`concurrency` must be an integer of at least 1'],
    ['pricing', { pricing: 'guess' }, '`pricing` must be api or catalog'],
    ['a misspelled limit', { max_cost: 1 }, 'Unknown option `max_cost`'],
    ['webhook', { webhook: 'https://example.com' }, '`webhook` must be a source of webhooks'],
    ['signal', { signal: {} }, '`signal` must be an AbortSignal'],
  ])('%s is checked before anything is paid for', async (_, options, message) => {
    const { runs, sandbox } = await setUp();
    await runs.add(items(1));
    await expect(runs.process(options)).rejects.toThrow(message);
    expect(sandbox.control.tasks()).toHaveLength(0);
  });

  it('the options of openRuns are checked', async () => {
    await expect(openRuns(5 as never)).rejects.toThrow('`store` must be the path of a file, or a store');
    await expect(openRuns(createMemoryStore(), { clients: {} } as never)).rejects.toThrow('Unknown option `clients`');
    await expect(openRuns(createMemoryStore(), { client: {} as never })).resolves.toBeDefined();
    await expect(openRuns(createMemoryStore(), { client: { openai: {} } as never })).rejects.toThrow(
      '`client` must be',
    );
  });

  it('without a client, runs are added and listed, and not processed', async () => {
    const runs = await openRuns(createMemoryStore());
    await runs.add([item('boat', { api: 'unifically' })]);
    expect((await runs.status()).waiting).toBe(1);
    await expect(runs.process()).rejects.toThrow('There is nothing to pay with: pass `client` to openRuns');
  });

  it('a second process at the same time is refused', async () => {
    const { runs, until } = await setUp();
    await runs.add(items(1));
    const first = runs.process();
    await expect(runs.process()).rejects.toThrow('The runs are being processed already');
    expect((await until(first)).finished).toBe(1);
  });
});

describe('results', () => {
  it('come in the order of adding, each as soon as it and those before have ended', async () => {
    const { runs, until } = await setUp({ speed: 30 });
    await runs.add(items(8));
    const process = runs.process();
    const names: string[] = [];
    const reading = (async () => {
      for await (const { name } of runs.results()) names.push(name);
    })();
    await until(Promise.all([process, reading]));
    expect(names).toEqual(items(8).map(({ name }) => name));
  });

  it('come as they finish, each once, and end with process', async () => {
    const { runs, until, sandbox } = await setUp({ speed: 30 });
    await runs.add(items(8));
    await until(runs.process({ concurrency: 4 }));
    await runs.add([...items(8), ...items(20).slice(8)]);
    sandbox.control.fault({ kind: 'status', status: 422, operation: 'createTask' });
    const process = runs.process();
    const found: RunRecord[] = [];
    const reading = (async () => {
      for await (const run of runs.results({ order: 'finished' })) found.push(run);
    })();
    await until(Promise.all([process, reading]));
    expect(found).toHaveLength(20);
    expect(new Set(found.map(({ name }) => name)).size).toBe(20);
    expect(found.filter(({ state }) => state === 'failed')).toHaveLength(1);
  });

  it('may be left early', async () => {
    const { runs, until } = await setUp();
    await runs.add(items(3));
    const process = runs.process();
    const reading = (async () => {
      for await (const { name } of runs.results({ order: 'finished' })) return name;
      return undefined;
    })();
    const [status, name] = await until(Promise.all([process, reading]));
    expect(status.finished).toBe(3);
    expect(name).toBeDefined();
  });

  it('leave out what is unknown or waits, and refuse another order', async () => {
    const { runs } = await setUp();
    await runs.add(items(2));
    expect(await all(runs.results())).toEqual([]);
    expect(() => runs.results({ order: 'name' as 'added' })).toThrow('`order` must be added or finished');
  });
});

describe('runs that are added or retried meanwhile', () => {
  it('are processed too', async () => {
    const { runs, until, sandbox } = await setUp();
    await runs.add([item('first'), item('bad', { input: { prompt: 'x', duration: 5 } })]);
    let hasAdded = false;
    const status = await until(
      runs.process({
        onProgress: (event) => {
          if (event.type !== 'run' || event.run.state !== 'running' || hasAdded) return;
          hasAdded = true;
          void runs.add([item('second')]);
        },
      }),
    );
    expect(status).toMatchObject({ finished: 2, failed: 1 });
    expect(tasksByPrompt(sandbox).size).toBe(2);
  });
});

describe('retry', () => {
  it('changes none if one of the names can not be retried', async () => {
    const { runs, until } = await setUp();
    await runs.add([item('bad', { input: { prompt: 'x', duration: 5 } }), item('good')]);
    await until(runs.process());
    await expect(runs.retry(['bad', 'good'])).rejects.toThrow(
      'The run "good" is finished; only what failed is retried',
    );
    await expect(runs.retry(['bad', 'none'])).rejects.toThrow('There is no run "none"');
    await expect(runs.retry('all' as never)).rejects.toThrow("`retry` takes 'failed', 'unsaved' or an array of names");
    expect((await runs.status()).failed).toBe(1);
  });
});

describe('a task that does not end in time', () => {
  it('keeps running, which process says, and goes on with', async () => {
    const { runs, until, sandbox } = await setUp({ speed: 1 });
    await runs.add(items(2));
    await expect(until(runs.process({ timeout: 5000 }))).rejects.toMatchObject({
      name: 'TimeoutError',
      message: '2 tasks have not ended within 5 s; they keep running',
    });
    expect((await runs.status()).running).toBe(2);
    expect((await until(runs.process())).finished).toBe(2);
    expect(sandbox.control.tasks()).toHaveLength(2);
  });
});

describe('webhooks', () => {
  it('end the wait for a task, without a poll', async () => {
    const holder: { hooks?: ReturnType<typeof createWebhookHandler> } = {};
    const made = await setUp({
      speed: 10,
      fetch: (request) => holder.hooks!.fetch(request),
      allowHosts: ['app.example'],
    });
    const { api, runs, until, seen, clock } = made;
    const hooks = createWebhookHandler({ tasks: api.tasks, url: 'https://app.example/hook', clock });
    holder.hooks = hooks;
    await runs.add(items(2));
    expect((await until(runs.process({ webhook: hooks }))).finished).toBe(2);
    const created = seen.filter(({ method, path }) => method === 'POST' && path === '/v1/tasks');
    expect(created.map(({ body }) => body!.callback_url)).toEqual(Array(2).fill('https://app.example/hook'));
    // One read of each, by the handler.
    expect(seen.filter(({ method }) => method === 'GET')).toHaveLength(2);
  });

  it('webhooks that arrive in another process are not needed: polls continue', async () => {
    const { api, runs, until, clock } = await setUp({
      speed: 10,
      allowHosts: ['app.example'],
      fetch: () => Promise.reject(new TypeError('fetch failed')),
    });
    await runs.add(items(2));
    const hooks = createWebhookHandler({ tasks: api.tasks, url: 'https://app.example/hook', clock });
    expect((await until(runs.process({ webhook: hooks }))).finished).toBe(2);
  });
});

describe('twenty thousand runs that wait', () => {
  it('are listed as they are needed', async () => {
    const store = createMemoryStore();
    await store.add(
      Array.from({ length: 20_000 }, (_, index) => ({ ...item(`run-${index}`), api: 'unifically' as const })),
    );
    let listed = 0;
    let listedAtFirstPayments = 0;
    const counting: RunStore = {
      exclusive: true,
      add: (runs) => store.add(runs),
      get: (name) => store.get(name),
      change: (...change) => store.change(...change),
      async *list(wanted) {
        for await (const run of store.list(wanted)) {
          if (run.state === 'waiting') listed++;
          yield run;
        }
      },
      counts: () => store.counts(),
      upload: (digest) => store.upload(digest),
      addUpload: (digest, reference) => store.addUpload(digest, reference),
      close: () => store.close(),
    };
    const { api, clock, until } = await setUp();
    const runs = await openRuns(counting, { client: api, clock });
    const stop = new AbortController();
    let finished = 0;
    await until(
      runs
        .process({
          signal: stop.signal,
          onProgress: (event) => {
            if (event.type === 'run' && event.run.state === 'running' && listedAtFirstPayments === 0)
              listedAtFirstPayments = listed;
            if (event.type === 'run' && event.run.state === 'finished' && ++finished === 50) stop.abort();
          },
        })
        .catch(() => {}),
    );
    expect(listedAtFirstPayments).toBeLessThanOrEqual(21);
    expect(listed).toBeLessThan(100);
  });
});

describe('runs that are opened read-only', () => {
  it('show what a store has, and change nothing', async () => {
    const store = createMemoryStore();
    await store.add([newRun('a'), newRun('b')]);
    await store.change('a', { from: ['waiting'] }, { state: 'paying', cost: 0.4 });
    const { api } = await setUp();
    const runs = await openRuns(store, { client: api, readOnly: true });
    expect(await runs.status()).toMatchObject({ paying: 1, waiting: 1, unknown: 0 });
    expect(await runs.unknown()).toEqual([]);
    expect(await all(runs.results())).toEqual([]);
    const message = 'The runs were opened read-only';
    await expect(runs.add(items(1))).rejects.toThrow(message);
    await expect(runs.process()).rejects.toThrow(message);
    await expect(runs.resolve('a', 'not-created')).rejects.toThrow(message);
    await expect(runs.retry('failed')).rejects.toThrow(message);
    expect(await store.counts()).toMatchObject({ paying: 1, waiting: 1 });
  });
});
