import { describe, expect, it } from 'vitest';
import type { SandboxOptions } from 'unigen/sandbox';
import { as, caller } from '../support/sandbox-caller.js';

const HOUR = 3_600_000;
const video = { model: 'google/veo-3.1-fast', input: { prompt: 'A paper boat' } };
const image = { model: 'gpt-image-2', params: { prompt: 'A mountain lake' } };

describe('the memory', () => {
  const many = async (options: SandboxOptions, count: number, each: object = video) => {
    const made = caller(options);
    const ids: string[] = [];
    for (let index = 0; index < count; index++) {
      ids.push((await made.ask('POST', '/v1/tasks', each)).body.data.task_id);
      made.sandbox.control.advance(60_000);
    }
    return { ...made, ids };
  };

  it('has the latest ended tasks up to the limit, and every running one', async () => {
    const { ids, ask, sandbox } = await many({ retention: { tasks: 3 } }, 6);
    expect(sandbox.control.tasks().map(({ id }) => id)).toEqual(ids.slice(-3));
    expect((await ask('GET', `/v1/tasks/${ids[0]}`)).status).toBe(404);
    for (let count = 0; count < 9; count++) await ask('POST', '/v1/tasks', video);
    expect(sandbox.control.tasks().filter(({ state }) => state === 'running')).toHaveLength(9);
    sandbox.control.advance(HOUR);
    expect(sandbox.control.tasks()).toHaveLength(3);
  });

  it('evicts ended tasks by age, when another is created', async () => {
    const { ids, ask, sandbox } = await many({ retention: { age: HOUR } }, 1);
    sandbox.control.advance(HOUR - 61_000);
    await ask('POST', '/v1/tasks', video);
    expect((await ask('GET', `/v1/tasks/${ids[0]}`)).status).toBe(200);
    sandbox.control.advance(120_000);
    await ask('POST', '/v1/tasks', video);
    expect((await ask('GET', `/v1/tasks/${ids[0]}`)).status).toBe(404);
    expect(sandbox.control.tasks()).toHaveLength(2);
  });

  it('has deliveries up to the limit', async () => {
    const { sandbox, ids } = await many({ retention: { deliveries: 4 } }, 7, {
      ...video,
      callback_url: 'http://10.0.0.1/',
    });
    await sandbox.control.delivered();
    expect(sandbox.control.deliveries().map(({ task }) => task)).toEqual(ids.slice(-4));
  });

  it('has bytes of uploads up to the limit, and always the latest upload', async () => {
    const { ask, sandbox } = caller({ retention: { uploads: 10_000 } });
    const upload = async (bytes: number) =>
      (await ask('PUT', '/upload', { base64: btoa('x'.repeat(bytes)) })).body.file_url as string;
    const status = async (url: string) => (await sandbox.fetch(new Request(url))).status;
    const [first, second, third] = [await upload(3000), await upload(3000), await upload(3000)];
    expect([await status(first), await status(second), await status(third)]).toEqual([404, 200, 200]);
    const large = await upload(20_000);
    expect([await status(third), await status(large)]).toEqual([404, 200]);
    for (let count = 0; count < 50; count++) await upload(1);
    expect((sandbox.control.state() as { uploads: object[] }).uploads).toHaveLength(9);
  });

  it('has accounts up to the limit: those that paid last and those with running tasks', async () => {
    const { ask, sandbox } = caller({ retention: { accounts: 3 }, prices: () => 1, balance: 10 });
    const balance = async (key: string) => (await ask('GET', '/account', undefined, as(key))).body.data.balance_usd;
    sandbox.control.fault({ kind: 'fail', refund: true });
    const { body } = await ask('POST', '/v1/tasks', video, as('runs'));
    for (let count = 0; count < 50; count++) await balance(`passes ${count}`);
    expect((sandbox.control.state() as { accounts: object[] }).accounts).toHaveLength(3);
    expect(await balance('runs')).toBe(9);
    sandbox.control.end(body.data.task_id, 'failed');
    expect(await balance('runs')).toBe(10);
  });

  it('has no more of an input than its output needs', async () => {
    const { ask, sandbox } = caller();
    const image = `data:image/png;base64,${'A'.repeat(2_000_000)}`;
    const { body } = await ask('POST', '/api/generate', {
      model: 'seedance-2.0',
      params: { image, prompt: 'A cat wakes up', duration: 12 },
    });
    const [task] = sandbox.control.tasks();
    expect(JSON.stringify(task).length).toBeLessThan(2000);
    expect(task!.input).toMatchObject({ prompt: 'A cat wakes up', duration: 12 });
    sandbox.control.end(body.task_id, 'completed');
    expect((await ask('GET', `/get/${body.task_id}`)).body.result[0]).toMatch(/\.mp4$/);
    // Nor of nested lists; what decides the length is stored even after a long text.
    const open = {
      model: 'topaz-labs/image-generative',
      input: { text: 'x'.repeat(20_000), a: Array(250).fill(Array(1000).fill(1.5)), duration: 3 },
    };
    await ask('POST', '/v1/tasks', open);
    const last = sandbox.control.tasks().at(-1)!;
    expect(JSON.stringify(last).length).toBeLessThan(60_000);
    expect(last.input.duration).toBe(3);
    // A long text that is spoken decides the length of the audio, in any script.
    const length = async (text: string) => {
      const { body } = await ask('POST', '/v1/tasks', {
        model: 'elevenlabs/text-to-speech',
        input: { text, voice: 'Rachel' },
      });
      sandbox.control.end(body.data.task_id, 'completed');
      const { audio_url } = (await ask('GET', `/v1/tasks/${body.data.task_id}`)).body.data.output;
      return JSON.parse(atob(new URL(audio_url).pathname.split('/').at(-2)!.replaceAll('-', '+').replaceAll('_', '/')))
        .s;
    };
    expect(await length('word '.repeat(280))).toBe(100);
    expect(await length('語'.repeat(1400))).toBe(100);
    const { status, body: refused } = await ask('POST', '/v1/tasks', {
      ...video,
      callback_url: `http://127.0.0.1/${'x'.repeat(4000)}`,
    });
    expect([status, refused.data.message]).toEqual([422, expect.stringMatching(/^callback_url /)]);
  });
});

describe('randomness', () => {
  const play = async (options: SandboxOptions) => {
    const { ask, sandbox } = caller({
      ...options,
      fetch: async () => (responses++ % 2 ? new Response() : Promise.reject(new Error('no'))),
    });
    let responses = 0;
    const seen: unknown[] = [];
    for (let count = 0; count < 4; count++) {
      const { body } = await ask('POST', '/v1/tasks', { ...video, callback_url: 'http://127.0.0.1/' });
      const gateai = await ask('POST', '/api/generate', image);
      seen.push((await ask('PUT', '/upload', { base64: 'aGVsbG8=' })).text, (await ask('POST', '/v1/tasks', {})).text);
      sandbox.control.advance(10_000);
      seen.push(
        (await ask('GET', `/v1/tasks/${body.data.task_id}`)).text,
        (await ask('GET', `/get/${gateai.body.task_id}`)).text,
      );
    }
    return [seen, sandbox.control.tasks()] as const;
  };

  it('is the same with the same seed and calls: ids, times and outputs', async () => {
    expect(await play({ seed: 7 })).toEqual(await play({ seed: 7 }));
  });

  it('differs with another seed', async () => {
    const [[one, tasks], [other, others]] = [await play({ seed: 7 }), await play({ seed: 8 })];
    for (const [index, text] of one.entries()) expect(text).not.toBe(other[index]);
    for (const [index, task] of tasks.entries()) expect(task.id).not.toBe(others[index]!.id);
  });

  it('gives a task the same id however often a callback is retried', async () => {
    const ids = async (status: number) => {
      const { ask, sandbox } = caller({ fetch: async () => new Response(null, { status }) });
      for (let count = 0; count < 3; count++) {
        await ask('POST', '/v1/tasks', { ...video, callback_url: 'http://127.0.0.1/' });
        for (let step = 0; step < 4; step++) {
          sandbox.control.advance(HOUR);
          await sandbox.control.delivered();
        }
      }
      return sandbox.control.tasks().map(({ id }) => id);
    };
    expect(await ids(500)).toEqual(await ids(200));
  });

  it('never gives an id twice, not even after a restart', async () => {
    const first = caller();
    for (let count = 0; count < 30; count++) await first.ask('POST', '/v1/tasks', video);
    const second = caller({ restore: structuredClone([...first.sandbox.snapshot()]) });
    for (let count = 0; count < 30; count++) await second.ask('POST', '/v1/tasks', video);
    expect(second.sandbox.control.tasks()).toHaveLength(60);
  });
});
