import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { KEY, keysFor, run, startServer, TERMINAL, until, type FakeServer } from './support.js';

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

describe('unigen run', () => {
  it('prints one JSON object a line where a program reads it', async () => {
    const { code, events, err } = await run(['run', IMAGE, '--prompt', 'Moss'], { server });
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(events.map(({ event, status }) => status ?? event)).toEqual([
      'created',
      'pending',
      'processing',
      'completed',
      'completed',
    ]);
    expect(events[0]).toMatchObject({
      event: 'created',
      task: { api: 'unifically', model: IMAGE, id: expect.stringMatching(/^task_/) },
    });
    expect(events.at(-1)).toEqual({ event: 'completed', output: { image_url: `${server.url}/made/boat.png` } });
  });

  it('prints the handle, the output and a line with the time on a terminal', async () => {
    const { code, out, err } = await run(['run', IMAGE, '--prompt', 'Moss'], { server, ...TERMINAL });
    expect(code).toBe(0);
    expect(out).toMatch(/^task task_\d+\nimage_url {2}http.*\/made\/boat\.png\n$/);
    expect(err).toMatch(/To go on waiting elsewhere: unigen wait task_\d+/);
    expect(err).toMatch(/\r\u001b\[K0:00 {2}\u001b\[33mprocessing/);
    // The line is gone in the end.
    expect(err.endsWith('\r\u001b[K')).toBe(true);
  });

  it('gives each parameter the type that the model takes', async () => {
    const argv = [
      'run',
      'kuaishou/kling-3.0-video',
      '--multi-shots',
      '[{"prompt":"a","duration":2},{"prompt":"b","duration":3}]',
      '--duration=5',
      '--no-native-audio',
      '--mode',
      'std',
      '--no-wait',
    ];
    expect(await run(argv, { server })).toMatchObject({ code: 0 });
    expect(lastBody().input).toEqual({
      multi_shots: [
        { prompt: 'a', duration: 2 },
        { prompt: 'b', duration: 3 },
      ],
      duration: 5,
      native_audio: false,
      mode: 'std',
    });
  });

  it('says what stands beside the parameters of a model of GateAI', async () => {
    const { code, events } = await run(
      [
        'run',
        'gpt-image-2',
        '--api',
        'gateai',
        '--prompt',
        'Moss',
        '--quantity',
        '2',
        '--type',
        'text-to-image',
        '--images',
        'file_1',
      ],
      { server },
    );
    expect(code).toBe(0);
    expect(server.creates()[0]!.body).toEqual({
      model: 'gpt-image-2',
      type: 'text-to-image',
      params: { prompt: 'Moss', quantity: 2 },
      images: ['file_1'],
    });
    expect(events[0]).toMatchObject({ task: { api: 'gateai', cost: 0.04 } });
    expect(events.at(-1)).toMatchObject({ event: 'completed', output: { result: [`${server.url}/made/moss.png`] } });
  });

  it('only creates with --no-wait', async () => {
    const { code, events } = await run(['run', IMAGE, '--prompt', 'Moss', '--no-wait'], { server });
    expect(code).toBe(0);
    expect(events.map(({ event }) => event)).toEqual(['created']);
    expect(server.seen.map(({ method }) => method)).toEqual(['POST']);
  });

  it('says that a model is retired', async () => {
    const { err } = await run(['run', 'openai/sora-2', '--prompt', 'Moss', '--no-wait'], { server });
    expect(err).toBe('openai/sora-2 is retired; use google/veo-3.1-fast instead\n');
  });
});

describe('before anything is sent', () => {
  it.each([
    [['--promt', 'x'], `${IMAGE} has no parameter --promt; did you mean --prompt?`],
    [['--prompt', 'x', '--seed', 'many'], '--seed takes a whole number, not many'],
    [['--prompt', 'x', '--image-urls'], '--image-urls needs a value'],
    [['--prompt', '--seed', '1'], '--prompt needs a value'],
    [['--prompt', 'x', '--prompt', 'y'], '--prompt is given twice'],
    [['a', 'boat'], '"a" belongs to no option; a text with spaces goes in quotes'],
    [['--prompt', 'x', '--timeout', 'soon'], '--timeout takes a time such as 90s, 10m or 1h30m, not soon'],
    [['--prompt', 'x', '--max-cost', 'cheap'], '--max-cost takes dollars such as 0.50, not cheap'],
    [['--prompt', 'x', '--no-wait', '--save', 'out'], '--save needs the output, which --no-wait does not wait for'],
    [
      ['--prompt', 'x', '--api-key', 'k'],
      'keys are taken from UNIFICALLY_API_KEY and GATEAI_API_KEY, never from the command line, where others can read them',
    ],
  ])('%j is refused with a sentence', async (argv, sentence) => {
    expect(await run(['run', IMAGE, ...argv], { server })).toMatchObject({ code: 2, err: `error: ${sentence}\n` });
    expect(server.seen).toEqual([]);
  });

  it('lists the values that are taken', async () => {
    const { code, err } = await run(['run', 'google/veo-3.1-lite', '--prompt', 'x', '--duration', '5'], { server });
    expect({ code, err }).toEqual({ code: 2, err: 'error: --duration takes 4, 6 or 8, not 5\n' });
  });

  it('checks the request against the contract, one line a broken rule', async () => {
    const { code, err } = await run(
      [
        'run',
        'google/veo-3.1-lite',
        '--prompt',
        'x',
        '--voice',
        'achernar',
        '--end_image_url',
        'https://example.com/a.png',
      ],
      { server },
    );
    expect(code).toBe(2);
    const [first, ...issues] = err.trimEnd().split('\n');
    expect(first).toBe('error: the request breaks 2 rules; nothing was sent');
    expect(issues).toEqual([
      expect.stringMatching(/^ {2}.*end_image_url.*start_image_url/),
      expect.stringMatching(/^ {2}.*voice.*reference_image_urls/),
    ]);
    expect(server.seen).toEqual([]);
  });

  it('sends it all the same with --no-validate, with any parameter or model', async () => {
    expect(
      await run(
        [
          'run',
          'google/veo-3.1-lite',
          '--prompt',
          'x',
          '--duration',
          '5',
          '--shiny',
          '2',
          '--no-validate',
          '--no-wait',
        ],
        { server },
      ),
    ).toMatchObject({ code: 0 });
    expect(lastBody().input).toEqual({ prompt: 'x', duration: 5, shiny: 2 });
    expect(
      await run(['run', 'new/model', '--api', 'unifically', '--prompt', 'x', '--no-validate', '--no-wait'], { server }),
    ).toMatchObject({ code: 0 });
    expect(lastBody()).toEqual({ model: 'new/model', input: { prompt: 'x' } });
  });

  it('asks for the model first, since only with it the parameters are known', async () => {
    expect((await run(['run', '--prompt', 'x', IMAGE], { server })).err).toBe(
      'error: name the model before --prompt: unigen run <model> --prompt …\n',
    );
    expect((await run(['run', '--no-wait', IMAGE, '--prompt', 'x'], { server })).code).toBe(0);
    expect((await run(['run'], { server })).code).toBe(2);
  });

  it('needs a key, and says which', async () => {
    expect(await run(['run', IMAGE, '--prompt', 'x'])).toMatchObject({
      code: 3,
      err: 'error: UNIFICALLY_API_KEY is not set: it holds your key of Unifically\n',
    });
    expect((await run(['run', 'gpt-image-2', '--api', 'gateai', '--prompt', 'x'])).err).toContain(
      'GATEAI_API_KEY is not set',
    );
  });
});

describe('what becomes of it', () => {
  const refused: [prompt: string, code: number, error: RegExp][] = [
    ['401', 3, /^error: Refused with 401 \(HTTP 401, request req_1\)\n$/],
    ['402', 4, /^error: Refused with 402/],
    ['404', 1, /^error: Refused with 404/],
    ['422', 2, /^error: Refused with 422/],
    ['429', 1, /^error: Refused with 429/],
    ['500', 1, /^error: Refused with 500/],
    [
      '502',
      5,
      /^error: Whether the API took.*\nThe task may run and may have been charged\. Look at `unigen account` before you repeat it\.\n$/,
    ],
    ['lost', 5, /may have been charged/],
    ['fails', 1, /^error: The picture was not made\n$/],
  ];
  it.each(refused)('%s ends with %i', async (prompt, code, error) => {
    const ended = await run(['run', IMAGE, '--prompt', prompt], { server });
    expect(ended.code).toBe(code);
    expect(ended.err).toMatch(error);
    expect(ended.events.at(-1)).toMatchObject({ event: 'error', exitCode: code });
    expect(server.creates()).toHaveLength(1);
    expect(ended.out + ended.err).not.toContain(KEY);
  });

  it('creates nothing that costs more than is allowed', async () => {
    const { code, err } = await run(['run', IMAGE, '--prompt', 'x', '--max-cost', '0.3'], { server });
    expect(code).toBe(4);
    expect(err).toBe(`error: ${IMAGE} would cost $0.4, more than the $0.3 allowed\n`);
    expect(server.creates()).toEqual([]);
    expect(await run(['run', IMAGE, '--prompt', 'x', '--max-cost', '0.5', '--no-wait'], { server })).toMatchObject({
      code: 0,
    });
  });

  it('ends after the timeout, and says how to go on', async () => {
    const { code, err, events } = await run(['run', IMAGE, '--prompt', 'never ends', '--timeout', '300ms'], { server });
    const { id } = events[0]!.task as { id: string };
    expect(code).toBe(6);
    expect(err).toBe(
      `error: The task has not ended within 0.3 s; it keeps running\nThe task goes on. To wait for it: unigen wait ${id}\n`,
    );
  });

  it('ends when it is interrupted, and says how to go on', async () => {
    const interrupt = new AbortController();
    const running = run(['run', 'gpt-image-2', '--api', 'gateai', '--prompt', 'never ends'], {
      server,
      signal: interrupt.signal,
      ...TERMINAL,
    });
    await until(() => server.seen.some(({ path }) => path.startsWith('/get/')));
    interrupt.abort();
    const { code, err, out } = await running;
    expect(code).toBe(130);
    expect(out).toMatch(/^task task_\d+\n$/);
    expect(err).toMatch(/interrupted\n.*To wait for it: unigen wait task_\d+ --api gateai/);
  });

  it('shows a stack only where it is asked for, and never the key', async () => {
    const broken = () => Promise.reject(new Error(`no way with ${KEY}`));
    const plain = await run(['account'], { server, fetch: broken });
    expect(plain.err).toMatch(/^error: The API can't be reached.*\n$/);
    const debug = await run(['account'], { env: { ...keysFor(server), UNIGEN_DEBUG: '1' }, fetch: broken });
    expect(debug.err).toMatch(/\n {4}at /);
    expect(plain.err + debug.err).not.toContain(KEY);
  });
});

describe('--save', () => {
  it('writes the files of the output, and never over another one', async () => {
    const out = join(folder, 'new', 'out');
    for (const name of ['boat.png', 'boat-2.png']) {
      const { code, events } = await run(['run', IMAGE, '--prompt', 'Moss', '--save', out], { server });
      expect(code).toBe(0);
      expect(events.at(-1)).toEqual({ event: 'saved', files: [join(out, name)] });
      expect(await readFile(join(out, name), 'utf8')).toBe('bytes of boat.png');
    }
    // Nothing unfinished is left.
    expect(await readdir(out)).toEqual(['boat-2.png', 'boat.png']);
  });

  it('prints the output even where a file can not be had', async () => {
    const { code, events, err } = await run(['run', IMAGE, '--prompt', 'gone', '--save', folder], { server });
    expect(code).toBe(1);
    expect(events.find(({ event }) => event === 'completed')).toMatchObject({
      output: { image_url: `${server.url}/made/gone.png` },
    });
    expect(err).toContain('HTTP 404');
    expect(await readdir(folder)).toEqual([]);
  });

  it('says so where the folder can not be written', async () => {
    await writeFile(join(folder, 'file'), '');
    const { code, err } = await run(['run', IMAGE, '--prompt', 'x', '--save', join(folder, 'file')], { server });
    expect(code).toBe(1);
    expect(err).toMatch(/^error: Nothing can be saved in .*file \(EEXIST\)\n$/);
  });
});
