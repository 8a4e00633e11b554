import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { IMAGE_MODEL, run, useFolder, useServer } from '../support/run-cli.js';

const server = useServer();
const folder = useFolder();
const lastBody = () => server.creates().at(-1)?.body as { input: object };

describe('--input, --set and --file', () => {
  it('take the parameters from a file, JSON or stdin, and other options override them', async () => {
    const path = join(folder.path, 'input.json');
    await writeFile(path, JSON.stringify({ prompt: 'Moss', seed: 1 }));
    for (const [from, input] of [
      [path, undefined],
      ['{"prompt":"Moss","seed":1}', undefined],
      ['-', '{"prompt":"Moss","seed":1}'],
    ] as const) {
      expect(
        await run(['run', IMAGE_MODEL, '--input', from, '--seed', '2', '--no-wait'], { server, input }),
      ).toMatchObject({
        code: 0,
      });
      expect(lastBody().input).toEqual({ prompt: 'Moss', seed: 2 });
    }
  });

  it('take a complete request body', async () => {
    const body = {
      model: IMAGE_MODEL,
      input: { prompt: 'Moss' },
      callback_url: 'https://example.com/hook',
      dry_run: false,
    };
    expect(
      await run(['run', IMAGE_MODEL, '--input', '-', '--no-wait'], { server, input: JSON.stringify(body) }),
    ).toMatchObject({ code: 0 });
    expect(lastBody()).toEqual({
      model: IMAGE_MODEL,
      input: { prompt: 'Moss' },
      callback_url: 'https://example.com/hook',
    });
    const other = await run(['run', IMAGE_MODEL, '--input', JSON.stringify({ ...body, model: 'google/nano-banana' })], {
      server,
    });
    expect(other).toMatchObject({
      code: 2,
      err: `error: --input is a request to google/nano-banana, not to ${IMAGE_MODEL}\n`,
    });
    expect(
      (await run(['run', IMAGE_MODEL, '--input', JSON.stringify({ ...body, dry_run: true })], { server })).err,
    ).toContain('unigen estimate');
  });

  it('take the URL of the callback as an option, in either spelling, before that of the body', async () => {
    const body = JSON.stringify({ input: { prompt: 'Moss' }, callback_url: 'https://example.com/other' });
    for (const name of ['--callback-url', '--callback_url']) {
      const argv = ['run', IMAGE_MODEL, '--input', body, name, 'https://example.com/hook?order=1', '--no-wait'];
      expect(await run(argv, { server })).toMatchObject({ code: 0 });
      expect(lastBody()).toMatchObject({ input: { prompt: 'Moss' }, callback_url: 'https://example.com/hook?order=1' });
    }
    const argv = ['run', 'sora-2', '--api', 'gateai', '--prompt', 'Moss', '--callback-url', 'https://example.com/hook'];
    expect(await run(argv, { server })).toMatchObject({
      code: 2,
      err: 'error: --callback-url is for Unifically; GateAI Core calls no URL\n',
    });
  });

  it('refuse what is not a JSON object or a file', async () => {
    expect((await run(['run', IMAGE_MODEL, '--input', '[1]'], { server })).err).toBe(
      `error: [1] can't be read (ENOENT)\n`,
    );
    expect((await run(['run', IMAGE_MODEL, '--input', '-'], { server, input: '[1]' })).err).toBe(
      'error: --input - is not a JSON object\n',
    );
    expect((await run(['run', IMAGE_MODEL, '--input', '{"prompt"'], { server })).err).toBe(
      'error: --input is not a JSON object\n',
    );
  });

  it('set nested values', async () => {
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
    expect(await run(['run', IMAGE_MODEL, '--prompt', 'x', '--set', '__proto__.a=1'], { server })).toMatchObject({
      code: 2,
    });
    expect(Object.prototype).not.toHaveProperty('a');
  });

  it('upload a file once, however often it is given', async () => {
    await writeFile(join(folder.path, 'a.png'), '\x89PNG a');
    await writeFile(join(folder.path, 'b.png'), '\x89PNG b');
    const file = (name: string, parameter = 'image_urls') => ['--file', `${parameter}=${join(folder.path, name)}`];
    const argv = [
      'run',
      IMAGE_MODEL,
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

  it('put files where GateAI takes them: ids at the top level, the content in the parameters', async () => {
    const path = join(folder.path, 'a.png');
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

  it('refuse a missing file, and a parameter that takes no file', async () => {
    expect((await run(['run', IMAGE_MODEL, '--prompt', 'x', '--file', 'image_urls=nowhere.png'], { server })).err).toBe(
      `error: nowhere.png can't be read (ENOENT)\n`,
    );
    expect((await run(['run', IMAGE_MODEL, '--prompt', 'x', '--file', 'prompt=a.png'], { server })).err).toBe(
      `error: prompt of ${IMAGE_MODEL} takes no file; these parameters do: image_urls\n`,
    );
    expect(server.seen).toEqual([]);
  });
});
