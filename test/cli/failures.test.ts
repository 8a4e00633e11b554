import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { keysFor, run, startServer, TERMINAL, type FakeServer } from './support.js';

let server: FakeServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());
beforeEach(() => void (server.seen.length = 0));

const IMAGE = 'alibaba/wan-2.5-image';

describe('a failure before the task is an event as well', () => {
  it.each<[string[], Record<string, string> | undefined, object]>([
    [
      ['run'],
      undefined,
      { name: 'UsageError', exitCode: 2, message: '`unigen run` takes a model; `unigen models` lists them' },
    ],
    [
      ['run', 'no/such'],
      undefined,
      { name: 'UsageError', exitCode: 2, message: expect.stringMatching(/^there is no model no\/such/) as string },
    ],
    [
      ['run', IMAGE, '--promt', 'x'],
      undefined,
      { name: 'UsageError', exitCode: 2, message: expect.stringMatching(/did you mean --prompt\?/) as string },
    ],
    [['run', IMAGE, '--prompt', 'y'.repeat(99_999)], undefined, { name: 'ValidationError', exitCode: 2 }],
    [
      ['run', IMAGE, '--prompt', 'x'],
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
    // People read it once.
    expect((await run(argv, { ...given, ...TERMINAL })).out).toBe('');
    expect((await run([...argv.slice(0, 1), '--json', ...argv.slice(1)], { ...given, ...TERMINAL })).out).toBe(
      piped.out,
    );
    expect(server.seen).toEqual([]);
  });

  it('but not of commands that print no events, nor where --json is a value', async () => {
    for (const argv of [['show', 'no/such'], ['rnu'], ['estimate', 'no/such']])
      expect(await run(argv, { server })).toMatchObject({ code: 2, out: '' });
    expect((await run(['run', '--', '--json'], { server, ...TERMINAL })).out).toBe('');
  });
});

describe('a missing key', () => {
  it.each([
    ['unifically', 'UNIFICALLY'],
    ['gateai', 'GATEAI'],
  ])('is named where another origin of %s wants one', async (api, prefix) => {
    const argv = ['wait', 'task_1', '--api', api, '--base-url', server.url];
    const { code, err, events } = await run(argv, { env: {} });
    expect(code).toBe(3);
    expect(err).toMatch(new RegExp(`^error: Refused with 401; .*${prefix}_API_KEY.* \\(HTTP 401`));
    expect(err.split('_API_KEY')).toHaveLength(2);
    expect(events.at(-1)).toMatchObject({
      event: 'error',
      exitCode: 3,
      message: expect.stringContaining(`${prefix}_API_KEY`) as string,
    });
    const wrong = await run(argv, { env: { [`${prefix}_API_KEY`]: 'another-key' } });
    expect(wrong).toMatchObject({ code: 3, err: expect.not.stringContaining('_API_KEY') as string });
  });
});

describe('unigen wait for what is not there', () => {
  it('does not say that it may go on', async () => {
    const { code, err } = await run(['wait', 'nosuch'], { server });
    expect(code).toBe(1);
    expect(err).toMatch(/^error: Refused with 404/);
    expect(err).toContain('The key has no such task; one of GateAI Core is found with --api gateai.');
    expect(err).not.toMatch(/go on|goes on/);
    expect((await run(['wait', 'nosuch', '--api', 'gateai'], { server })).err).toMatch(/The key has no such task\.\n$/);
  });
});

describe('a task that was there and is not found', () => {
  it('can be looked at again', async () => {
    const env = { UNIFICALLY_API_KEY: 'any', UNIFICALLY_BASE_URL: 'http://lost.test' };
    const fetch = (request: Request) =>
      Promise.resolve(
        request.method === 'POST'
          ? Response.json({ data: { task_id: 'task_1' } })
          : Response.json({ data: { message: 'No' } }, { status: 404 }),
      );
    const { code, err } = await run(['run', IMAGE, '--prompt', 'x'], { env, fetch });
    expect(code).toBe(1);
    expect(err).toMatch(/The API finds no such task\. To look again: unigen wait task_1\n$/);
  });
});

describe('a file where a URL belongs', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'unigen-cli-'));
    await writeFile(join(folder, 'ref'), '\x89PNG');
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it.each<[string, string[], string]>([
    [IMAGE, ['--image_urls', 'ref.png'], '--file image_urls=ref.png'],
    [IMAGE, ['--image-urls', 'https://example.com/a.png', '--image-urls', './b'], '--file image_urls=./b'],
    [IMAGE, ['--input', '{"prompt":"x","image_urls":["C:\\\\a.bmp"]}'], '--file image_urls=C:\\a.bmp'],
    ['google/veo-3.1-fast', ['--start_image_url', 'bud.JPG'], '--file start_image_url=bud.JPG'],
    ['kuaishou/kling-3.0-video', ['--set', 'elements.0.image_urls=["a.webp"]'], '--file elements.0.image_urls=a.webp'],
    ['gpt-image-2', ['--api', 'gateai', '--images', 'a.png'], '--file images=a.png'],
  ])('%s %j gives a hint at --file', async (model, argv, hint) => {
    const prompt = argv[0] === '--input' ? [] : ['--prompt', 'x'];
    for (const command of ['run', 'estimate']) {
      const { code, err } = await run([command, model, ...prompt, ...argv], { server });
      expect(code).toBe(2);
      expect(err).toContain(`not the path of a file; ${hint} uploads it`);
    }
    expect(server.seen).toEqual([]);
  });

  it('also for a file that only its being there tells', async () => {
    const path = join(folder, 'ref');
    expect((await run(['run', IMAGE, '--prompt', 'x', '--image_urls', path], { server })).err).toContain(
      `--file image_urls=${path} uploads it`,
    );
    expect(server.seen).toEqual([]);
  });

  it('is sent all the same with --no-validate, and ids and other texts are none', async () => {
    expect(
      (await run(['run', IMAGE, '--prompt', 'x', '--image_urls', 'ref.png', '--no-validate', '--no-wait'], { server }))
        .code,
    ).toBe(0);
    expect((await run(['run', IMAGE, '--prompt', 'ref.png', '--no-wait'], { server })).code).toBe(0);
    expect(
      (
        await run(['run', 'gpt-image-2', '--api', 'gateai', '--prompt', 'x', '--images', 'file_1', '--no-wait'], {
          env: keysFor(server),
        })
      ).code,
    ).toBe(0);
  });
});
