import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { run, startServer, type FakeServer } from './support.js';

let server: FakeServer;
let folder: string;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());
beforeEach(async () => {
  server.seen.length = 0;
  folder = await mkdtemp(join(tmpdir(), 'unigen-cli-'));
  return () => rm(folder, { recursive: true, force: true });
});

const IMAGE = 'alibaba/wan-2.5-image';
const lastBody = () => server.creates().at(-1)?.body as { input: object };

describe('--input, --set and --file', () => {
  it('takes the parameters from a file, from JSON or from the standard input, and what is given over them', async () => {
    const path = join(folder, 'input.json');
    await writeFile(path, JSON.stringify({ prompt: 'Moss', seed: 1 }));
    for (const [from, input] of [
      [path, undefined],
      ['{"prompt":"Moss","seed":1}', undefined],
      ['-', '{"prompt":"Moss","seed":1}'],
    ] as const) {
      expect(await run(['run', IMAGE, '--input', from, '--seed', '2', '--no-wait'], { server, input })).toMatchObject({
        code: 0,
      });
      expect(lastBody().input).toEqual({ prompt: 'Moss', seed: 2 });
    }
  });

  it('takes a whole request', async () => {
    const body = { model: IMAGE, input: { prompt: 'Moss' }, callback_url: 'https://example.com/hook', dry_run: false };
    expect(
      await run(['run', IMAGE, '--input', '-', '--no-wait'], { server, input: JSON.stringify(body) }),
    ).toMatchObject({ code: 0 });
    expect(lastBody()).toEqual({ model: IMAGE, input: { prompt: 'Moss' }, callback_url: 'https://example.com/hook' });
    const other = await run(['run', IMAGE, '--input', JSON.stringify({ ...body, model: 'google/nano-banana' })], {
      server,
    });
    expect(other).toMatchObject({
      code: 2,
      err: `error: --input is a request to google/nano-banana, not to ${IMAGE}\n`,
    });
    expect(
      (await run(['run', IMAGE, '--input', JSON.stringify({ ...body, dry_run: true })], { server })).err,
    ).toContain('unigen estimate');
  });

  it('refuses what is no JSON object, or no file', async () => {
    expect((await run(['run', IMAGE, '--input', '[1]'], { server })).err).toBe(`error: [1] can't be read (ENOENT)\n`);
    expect((await run(['run', IMAGE, '--input', '-'], { server, input: '[1]' })).err).toBe(
      'error: --input - is no JSON object\n',
    );
    expect((await run(['run', IMAGE, '--input', '{"prompt"'], { server })).err).toBe(
      'error: --input is no JSON object\n',
    );
  });

  it('sets nested values', async () => {
    const argv = [
      'run',
      'kuaishou/kling-3.0-video',
      '--prompt',
      'x',
      '--set',
      'elements.0.type=image',
      '--set',
      'elements.0.image_urls=["https://example.com/a.png"]',
      '--no-wait',
    ];
    expect(await run(argv, { server })).toMatchObject({ code: 0 });
    expect(lastBody().input).toEqual({
      prompt: 'x',
      elements: [{ type: 'image', image_urls: ['https://example.com/a.png'] }],
    });
    expect(await run(['run', IMAGE, '--prompt', 'x', '--set', '__proto__.a=1'], { server })).toMatchObject({ code: 2 });
    expect(Object.prototype).not.toHaveProperty('a');
  });

  it('uploads a file once, however often it is named', async () => {
    await writeFile(join(folder, 'a.png'), '\x89PNG a');
    await writeFile(join(folder, 'b.png'), '\x89PNG b');
    const file = (name: string, member = 'image_urls') => ['--file', `${member}=${join(folder, name)}`];
    const argv = [
      'run',
      IMAGE,
      '--prompt',
      'x',
      '--image-urls',
      'https://example.com/c.png',
      ...file('a.png'),
      ...file('b.png'),
      '--no-wait',
    ];
    expect(await run(argv, { server })).toMatchObject({ code: 0 });
    expect(lastBody().input).toEqual({
      prompt: 'x',
      image_urls: [
        'https://example.com/c.png',
        expect.stringMatching(/[12]\.png$/),
        expect.stringMatching(/[12]\.png$/),
      ],
    });
    server.seen.length = 0;
    expect(
      await run(
        [
          'run',
          'google/veo-3.1-lite',
          '--prompt',
          'x',
          ...file('a.png', 'start_image_url'),
          ...file('a.png', 'end_image_url'),
          '--no-wait',
        ],
        { server },
      ),
    ).toMatchObject({ code: 0 });
    expect(server.seen.filter(({ path }) => path === '/upload')).toHaveLength(1);
    const { start_image_url: first, end_image_url: last } = lastBody().input as Record<string, string>;
    expect(first).toBe(last);
  });

  it('puts files where GateAI takes them: ids beside the parameters, the content inside', async () => {
    const path = join(folder, 'a.png');
    await writeFile(path, '\x89PNG a', 'latin1');
    expect(
      await run(
        [
          'run',
          'gpt-image-2',
          '--api',
          'gateai',
          '--prompt',
          'x',
          '--file',
          `images=${path}`,
          '--file',
          `image_urls=${path}`,
          '--no-wait',
        ],
        { server },
      ),
    ).toMatchObject({ code: 0 });
    expect(server.creates()[0]!.body).toMatchObject({
      params: { image_urls: ['data:image/png;base64,iVBORyBh'] },
      images: ['file_1'],
    });
  });

  it('refuses a file that is missing, or a parameter that takes none', async () => {
    expect((await run(['run', IMAGE, '--prompt', 'x', '--file', 'image_urls=nowhere.png'], { server })).err).toBe(
      `error: nowhere.png can't be read (ENOENT)\n`,
    );
    expect((await run(['run', IMAGE, '--prompt', 'x', '--file', 'prompt=a.png'], { server })).err).toBe(
      `error: prompt of ${IMAGE} takes no file; these do: image_urls\n`,
    );
    expect(server.seen).toEqual([]);
  });
});
