import { describe, expect, it } from 'vitest';
import type { SandboxOptions } from 'unigen/sandbox';
import { caller, type Caller } from '../support/sandbox-caller.js';

type Request = { model: string; input: object };

const wan = (input: object): Request => ({ model: 'alibaba/wan-2.6-image', input: { prompt: 'A kite', ...input } });
const flux = (input: object): Request => ({ model: 'flux-dev', input: { prompt: 'A kite', ...input } });
const video = (input: object): Request => ({
  model: 'alibaba/wan-2.6-video',
  input: { prompt: 'A kite', mode: 't2v', ...input },
});
const mesh = (input: object): Request => ({ model: 'rodin-v2', input: { quality: 'low', ...input } });
const seedance = (input: object): Request => ({ model: 'seedance-2.0', input: { prompt: 'A kite', ...input } });

/** The URLs of the output of a new task. */
async function urlsOf({ ask, sandbox }: Caller, { model, input }: Request): Promise<string[]> {
  const isGateAI = !model.includes('/');
  const { body } = isGateAI
    ? await ask('POST', '/api/generate', { model, params: input })
    : await ask('POST', '/v1/tasks', { model, input });
  const id = isGateAI ? body.task_id : body.data.task_id;
  expect(id, JSON.stringify(body)).toBeTypeOf('string');
  sandbox.control.end(id, 'completed');
  const { body: done } = await ask('GET', isGateAI ? `/get/${id}` : `/v1/tasks/${id}`);
  return Object.values(isGateAI ? { result: done.glb_urls ?? done.result } : done.data.output).flat() as string[];
}

/** The bytes of its files. */
async function filesOf(made: Caller, request: Request): Promise<string[]> {
  const urls = await urlsOf(made, request);
  return Promise.all(
    urls.map(async (url) =>
      Buffer.from(await (await made.sandbox.fetch(new Request(url))).arrayBuffer()).toString('hex'),
    ),
  );
}

const make = (options: SandboxOptions = {}) => caller({ rateLimit: false, prices: () => 0.01, ...options });

describe('a request with a seed', () => {
  it.each([
    ['an image', wan],
    ['an image of GateAI Core', flux],
    ['a video', video],
    ['a mesh', mesh],
  ])('%s: gives the same files each time, in any sandbox', async (_, request) => {
    const made = make();
    const first = await filesOf(made, request({ seed: 4 }));
    expect(await filesOf(made, request({ seed: 4 }))).toEqual(first);
    expect(await filesOf(make({ seed: 9 }), request({ seed: 4 }))).toEqual(first);
    // Colors repeat after 360 seeds.
    for (const seed of [5, 364]) {
      const [file] = await filesOf(made, request({ seed }));
      expect(first).not.toContain(file);
    }
  });

  it('gives several outputs that differ', async () => {
    const urls = await urlsOf(make(), flux({ seed: 5, quantity: 4 }));
    expect(new Set(urls).size).toBe(4);
  });

  it('gives others with another input, whatever the order of its parameters', async () => {
    const made = make();
    const first = await urlsOf(made, wan({ seed: 4, aspect_ratio: '1:1' }));
    expect(
      await urlsOf(made, { model: wan({}).model, input: { aspect_ratio: '1:1', seed: 4, prompt: 'A kite' } }),
    ).toEqual(first);
    expect(await urlsOf(made, wan({ seed: 4, aspect_ratio: '1:1', prompt: 'A boat' }))).not.toEqual(first);
  });

  it('gives others each time if the seed stands for a random one', async () => {
    const made = make();
    expect(await urlsOf(made, seedance({ seed: -1 }))).not.toEqual(await urlsOf(made, seedance({ seed: -1 })));
    expect(await urlsOf(made, seedance({ seed: 0 }))).toEqual(await urlsOf(made, seedance({ seed: 0 })));
  });
});

it('a request without a seed gives others each time', async () => {
  const made = make();
  for (const request of [wan, flux, video])
    expect(await urlsOf(made, request({}))).not.toEqual(await urlsOf(made, request({})));
});
