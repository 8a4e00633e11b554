import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { IMAGE_MODEL, keysFor, run, TERMINAL, useFolder, useServer } from '../support/run-cli.js';

const server = useServer();

describe('an error before the task is created is an event as well', () => {
  it.each<[string[], Record<string, string> | undefined, object]>([
    [
      ['run'],
      undefined,
      { name: 'UsageError', exitCode: 2, message: '`unigen run` needs a model; `unigen models` lists the models' },
    ],
    [
      ['run', 'no/such'],
      undefined,
      { name: 'UsageError', exitCode: 2, message: expect.stringMatching(/^unknown model no\/such/) as string },
    ],
    [
      ['run', IMAGE_MODEL, '--promt', 'x'],
      undefined,
      { name: 'UsageError', exitCode: 2, message: expect.stringMatching(/did you mean --prompt\?/) as string },
    ],
    [['run', IMAGE_MODEL, '--prompt', 'y'.repeat(99_999)], undefined, { name: 'ValidationError', exitCode: 2 }],
    [
      ['run', IMAGE_MODEL, '--prompt', 'x'],
      {},
      { name: 'AuthenticationError', exitCode: 3, message: expect.stringMatching(/UNIFICALLY_API_KEY/) as string },
    ],
    [['wait'], undefined, { name: 'UsageError', exitCode: 2 }],
    [['wait', 'a', '--timeout', 'soon'], undefined, { name: 'UsageError', exitCode: 2 }],
    [
      ['wait', 'a', '--api', 'gateai'],
      {},
      { name: 'AuthenticationError', exitCode: 3, message: expect.stringMatching(/GATEAI_API_KEY/) as string },
    ],
  ])('%j', async (argv, env, event) => {
    const given = env ? { env } : { server };
    const piped = await run(argv, given);
    expect(
      piped.out
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line) as object),
    ).toEqual([{ event: 'error', message: expect.any(String) as string, ...event }]);
    expect(piped.err).toMatch(/^error: /);
    // People see it only once, on stderr.
    expect((await run(argv, { ...given, ...TERMINAL })).out).toBe('');
    expect((await run([...argv.slice(0, 1), '--json', ...argv.slice(1)], { ...given, ...TERMINAL })).out).toBe(
      piped.out,
    );
    expect(server.seen).toEqual([]);
  });

  it('but not of commands that print no events, nor if --json follows --', async () => {
    for (const argv of [['show', 'no/such'], ['rnu'], ['estimate', 'no/such']])
      expect(await run(argv, { server })).toMatchObject({ code: 2, out: '' });
    expect((await run(['run', '--', '--json'], { server, ...TERMINAL })).out).toBe('');
  });
});

describe('a missing key', () => {
  it.each([
    ['unifically', 'UNIFICALLY'],
    ['gateai', 'GATEAI'],
  ])('is named if another origin of %s requires one', async (api, prefix) => {
    const argv = ['wait', 'task_1', '--api', api, '--base-url', server.url];
    const { code, err, events } = await run(argv, { env: {} });
    expect(code).toBe(3);
    expect(err).toMatch(new RegExp(`^error: Refused with 401; .*${prefix}_API_KEY.* \\(HTTP 401`));
    expect(err.split('_API_KEY')).toHaveLength(2);
    // The command line has no such option.
    expect(err).not.toContain('apiKey');
    expect(events.at(-1)).toMatchObject({
      event: 'error',
      exitCode: 3,
      message: expect.stringContaining(`${prefix}_API_KEY`) as string,
    });
    const wrong = await run(argv, { env: { [`${prefix}_API_KEY`]: 'another-key' } });
    const title = api === 'gateai' ? 'GateAI Core' : 'Unifically';
    const message = `${title} refused the key (Refused with 401`;
    expect(wrong.code).toBe(3);
    expect(wrong.err).toContain(`error: ${message}, HTTP 401`);
    expect(wrong.err).toContain(`): check ${prefix}_API_KEY\n`);
    expect(wrong.err).not.toContain('another-key');
    expect(wrong.events.at(-1)).toMatchObject({ message: `${message}): check ${prefix}_API_KEY` });
  });
});

describe('a URL that can not be reached', () => {
  const fetch = () => Promise.reject(Object.assign(new TypeError('fetch failed'), { cause: { code: 'ECONNREFUSED' } }));
  const argv = ['run', IMAGE_MODEL, '--prompt', 'x'];

  it('is named with what it is from, and that the sandbox may not be running', async () => {
    const url = 'http://127.0.0.1:4999';
    const env = { UNIFICALLY_API_KEY: 'any', UNIFICALLY_BASE_URL: url };
    const said = `error: ${url} can't be reached: fetch failed, ECONNREFUSED\n`;
    const start = 'If it is the URL of the sandbox, the sandbox may not be running: `unigen sandbox` starts it.\n';
    const { code, err, events } = await run(argv, { env, fetch });
    expect({ code, err }).toEqual({ code: 1, err: `${said}The URL is from UNIFICALLY_BASE_URL. ${start}` });
    expect(events.at(-1)).toMatchObject({ message: expect.stringContaining(url) as string });
    const option = await run([...argv, '--base-url', 'http://localhost:4999'], { env, fetch });
    expect(option.err).toContain(`The URL is from --base-url. ${start}`);
  });

  it('is that of the API itself, or of another server, without a word of the sandbox', async () => {
    const key = { UNIFICALLY_API_KEY: 'any' };
    expect((await run(argv, { env: key, fetch })).err).toMatch(
      /^error: https:\/\/\S+ can't be reached: fetch failed, ECONNREFUSED\n$/,
    );
    const { err } = await run(argv, { env: { ...key, UNIFICALLY_BASE_URL: 'https://proxy.example/ai' }, fetch });
    expect(err).toBe(
      "error: https://proxy.example can't be reached: fetch failed, ECONNREFUSED\nThe URL is from UNIFICALLY_BASE_URL.\n",
    );
  });
});

describe('unigen wait for a task that does not exist', () => {
  it('does not say that it may be running', async () => {
    const { code, err } = await run(['wait', 'nosuch'], { server });
    // It may be a task of another key or API, which is paid for.
    expect(code).toBe(6);
    expect(err).toMatch(/^error: Refused with 404/);
    expect(err).toContain('This key has no such task. If it is a task of GateAI, add --api gateai.');
    expect(err).not.toMatch(/running/);
    expect((await run(['wait', 'nosuch', '--api', 'gateai'], { server })).err).toMatch(
      /This key has no such task\.\n$/,
    );
  });
});

describe('a task that is no longer found', () => {
  it('can be checked again', async () => {
    const env = { UNIFICALLY_API_KEY: 'any', UNIFICALLY_BASE_URL: 'http://lost.test' };
    const fetch = (request: Request) =>
      Promise.resolve(
        request.method === 'POST'
          ? Response.json({ data: { task_id: 'task_1' } })
          : Response.json({ data: { message: 'No' } }, { status: 404 }),
      );
    const { code, err } = await run(['run', IMAGE_MODEL, '--prompt', 'x'], { env, fetch });
    expect(code).toBe(6);
    expect(err).toMatch(/The API no longer finds the task\. To check again: unigen wait task_1\n$/);
  });
});

describe('a file where a URL belongs', () => {
  const folder = useFolder();
  beforeEach(() => writeFile(join(folder.path, 'ref'), '\x89PNG'));

  it.each<[string, string[], string]>([
    [IMAGE_MODEL, ['--image_urls', 'ref.png'], '--file image_urls=ref.png'],
    [IMAGE_MODEL, ['--image-urls', 'https://example.com/a.png', '--image-urls', './b'], '--file image_urls=./b'],
    [IMAGE_MODEL, ['--input', '{"prompt":"x","image_urls":["C:\\\\a.bmp"]}'], '--file image_urls=C:\\a.bmp'],
    ['google/veo-3.1-fast', ['--start_image_url', 'bud.JPG'], '--file start_image_url=bud.JPG'],
    ['kuaishou/kling-3.0-video', ['--set', 'elements.0.image_urls=["a.webp"]'], '--file elements.0.image_urls=a.webp'],
    ['gpt-image-2', ['--api', 'gateai', '--images', 'a.png'], '--file images=a.png'],
  ])('%s %j suggests --file', async (model, argv, hint) => {
    const prompt = argv[0] === '--input' ? [] : ['--prompt', 'x'];
    for (const command of ['run', 'estimate']) {
      const { code, err } = await run([command, model, ...prompt, ...argv], { server });
      expect(code).toBe(2);
      expect(err).toContain(`not the path of a file; ${hint} uploads it`);
    }
    expect(server.seen).toEqual([]);
  });

  it('also for a file without an extension that exists', async () => {
    const path = join(folder.path, 'ref');
    expect((await run(['run', IMAGE_MODEL, '--prompt', 'x', '--image_urls', path], { server })).err).toContain(
      `--file image_urls=${path} uploads it`,
    );
    expect(server.seen).toEqual([]);
  });

  it('is sent with --no-validate, and ids and other strings are not taken for files', async () => {
    expect(
      (
        await run(['run', IMAGE_MODEL, '--prompt', 'x', '--image_urls', 'ref.png', '--no-validate', '--no-wait'], {
          server,
        })
      ).code,
    ).toBe(0);
    expect((await run(['run', IMAGE_MODEL, '--prompt', 'ref.png', '--no-wait'], { server })).code).toBe(0);
    expect(
      (
        await run(['run', 'gpt-image-2', '--api', 'gateai', '--prompt', 'x', '--images', 'file_1', '--no-wait'], {
          env: keysFor(server),
        })
      ).code,
    ).toBe(0);
  });
});
