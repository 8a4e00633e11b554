import { beforeAll, describe, expect, it } from 'vitest';
import { GateAI, NotFoundError, Unifically, ValidationError, type Clock } from 'unigen';
import { models } from 'unigen/catalog';
import { createGateAIClient, createUnificallyClient } from 'unigen/raw';
import { namedExamples } from '../../src/contract/document/branches.js';
import { allBranches } from '../support/contract.js';
import { prismUrl } from '../support/on-demand.js';

// Every call of both clients against Prism, which refuses what the contract refuses.

/** Time that passes as soon as somebody waits for it, so that no model has to wait for the rate limits. */
class HastyClock implements Clock {
  #now = 0;
  now = () => this.#now;
  date = () => Date.UTC(2026, 0, 1) + this.#now;
  setTimer = (ms: number, action: () => void) => {
    // A deadline never comes.
    const timer = ms < 600_000 ? setImmediate(() => ((this.#now += ms), action())) : undefined;
    return () => clearImmediate(timer);
  };
}

let prism: string;
let example: string | undefined;
let unifically: Unifically;
let gateai: GateAI;

beforeAll(async () => {
  prism = await prismUrl();
  const fetch = (request: Request) => {
    if (example) request.headers.set('Prefer', `example=${example}`);
    return globalThis.fetch(request);
  };
  const options = { apiKey: 'test', baseUrl: prism, fetch, clock: new HastyClock(), requestTimeout: Infinity };
  unifically = new Unifically(options);
  gateai = new GateAI(options);
}, 60_000);

async function preferring<T>(name: string | undefined, call: () => Promise<T>): Promise<T> {
  example = name;
  try {
    return await call();
  } finally {
    example = undefined;
  }
}

describe('every model', () => {
  it.each(allBranches.map((branch) => [branch.api, branch.model, branch] as const))(
    '%s %s is created with its examples',
    async (api, model, branch) => {
      for (const { value } of Object.values(namedExamples(branch.schema))) {
        const { model: _model, input, params, callback_url, dry_run: _dry, ...rest } = value as Record<string, never>;
        const handle =
          api === 'unifically'
            ? await unifically.tasks.create(model as never, input as never, { webhook: callback_url })
            : await gateai.tasks.create(model as never, params as never, rest);
        expect(handle).toMatchObject({ api, model });
        expect(handle.id).not.toBe('');
      }
    },
  );

  it('has a client that knows it', () => {
    expect(allBranches).toHaveLength(models.length);
  });
});

describe('Unifically', () => {
  const id = 'task_4f1c';
  const model = 'google/veo-3.1-fast';

  it('estimates', async () => {
    expect(await preferring('dryRun', () => unifically.tasks.estimate(model, { prompt: 'A kite' }))).toEqual({
      cost: 0.4,
    });
  });

  it.each([
    ['video', ['video_url']],
    ['image', ['image_url']],
    ['images', ['image_urls']],
    ['audio', ['audio_url']],
    ['lyrics', ['a', 'b']],
    ['transcript', ['text']],
    ['stems', ['audio_urls']],
    ['voice', ['persona_id']],
    ['customModel', ['model_id', 'mv']],
  ])('gives the output of a %s task', async (name, members) => {
    const output = await preferring(name, () => unifically.tasks.wait<object>(id));
    expect(Object.keys(output)).toEqual(expect.arrayContaining(members));
  });

  it.each(['pending', 'processing', 'failed'])('reads a %s task', async (name) => {
    const state = await preferring(name, () => unifically.tasks.get(id));
    expect(state).toMatchObject({ status: name, done: name === 'failed' });
  });

  it('runs from the create to the output, and watches', async () => {
    expect((await unifically.run(model, { prompt: 'A kite' })).video_url).toMatch(/^https:/);
    const statuses: string[] = [];
    for await (const state of unifically.tasks.watch(id)) statuses.push(state.status);
    expect(statuses).toEqual(['completed']);
  });

  it('lists all nine resources', async () => {
    const { higgsfield, kling, veo, elevenlabs, suno } = unifically.resources;
    const lists = [
      higgsfield.motions,
      higgsfield.voices,
      higgsfield.sounds,
      higgsfield.cameraMovements,
      higgsfield.cameraSettings,
      kling.voices,
      veo.voices,
      elevenlabs.voices,
    ];
    for (const list of lists) expect(await list()).toBeInstanceOf(Array);
    expect(await suno.verificationPhrase({ language: 'de' })).toMatchObject({
      phrase_id: expect.any(String) as string,
    });
  });

  it('reads the account', async () => {
    expect(await unifically.account.get()).toMatchObject({ balance_usd: expect.any(Number) as number });
  });

  it('uploads a file, a URL and a data URL', async () => {
    for (const source of [
      new Blob(['hello']),
      new URL('https://example.com/a.png'),
      'https://example.com/a.png',
      'data:text/plain,hallo',
    ]) {
      expect(await unifically.files.upload(source)).toMatch(/^https:/);
    }
  });

  it('throws what the API refuses', async () => {
    const call = unifically.tasks.create(model, { prompt: 'A kite', duration: 5 as never });
    await expect(call).rejects.toBeInstanceOf(ValidationError);
  });

  it('lends its limits to a raw client', async () => {
    const raw = createUnificallyClient(unifically);
    const { data } = await raw.GET('/v1/tasks/{task_id}', { params: { path: { task_id: id } } });
    expect(data?.data.status).toBe('completed');
  });
});

describe('GateAI', () => {
  it('generates, estimates and waits', async () => {
    expect(await gateai.tasks.estimate('rodin-v2', { seed: 7 })).toMatchObject({
      cost: expect.any(Number) as number,
      fitsInBudget: true,
    });
    const output = await preferring('model3d', () => gateai.tasks.wait<object>('9c1e'));
    expect(Object.keys(output)).toEqual(['result', 'glb_urls']);
    expect((await gateai.run('sora-2', { prompt: 'A kite' })).result.length).toBeGreaterThan(0);
  });

  it.each([
    ['processing', false],
    ['finished', true],
    ['failed', true],
  ])('reads a %s task', async (name, done) => {
    expect(await preferring(name, () => gateai.tasks.get('9c1e'))).toMatchObject({ done });
  });

  it('discovers models, and reads credits and the dashboard', async () => {
    expect((await gateai.models.list())[0]).toHaveProperty('id');
    expect((await gateai.models.schema())[0]).toHaveProperty('params');
    expect(await gateai.models.get('seedance-2.0')).toHaveProperty('id');
    expect(await gateai.account.credits()).toHaveProperty('your_budget');
    expect(await gateai.account.dashboard()).toHaveProperty('concurrency');
    expect(await gateai.files.upload(new Blob(['hello']))).toBeTypeOf('string');
  });

  it('throws NotFoundError if Prism is asked for a 404', async () => {
    const missing = new GateAI({
      apiKey: 'test',
      baseUrl: prism,
      fetch: (request) => (request.headers.set('Prefer', 'code=404'), fetch(request)),
    });
    await expect(missing.models.get('seedance')).rejects.toBeInstanceOf(NotFoundError);
  });

  it('lends its limits to a raw client', async () => {
    expect((await createGateAIClient(gateai).GET('/v1/models')).data?.length).toBeGreaterThan(0);
  });
});
