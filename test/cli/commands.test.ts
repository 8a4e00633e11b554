import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { KEY, run, startServer, TERMINAL, type FakeServer } from './support.js';

let server: FakeServer;
let folder: string;
beforeAll(async () => {
  server = await startServer();
  folder = await mkdtemp(join(tmpdir(), 'unigen-cli-'));
});
afterAll(async () => {
  await server.stop();
  await rm(folder, { recursive: true, force: true });
});
beforeEach(() => void (server.seen.length = 0));

const IMAGE = 'alibaba/wan-2.5-image';

describe('unigen estimate', () => {
  it(`prints the API's own price and creates nothing`, async () => {
    expect(await run(['estimate', IMAGE, '--prompt', 'x'], { server })).toMatchObject({ code: 0, out: '$0.40\n' });
    expect((await run(['estimate', IMAGE, '--prompt', 'x', '--json'], { server })).out).toBe('{"cost":0.4}\n');
    expect(server.creates()).toEqual([]);
  });

  it(`says where GateAI's budget does not cover it`, async () => {
    const { out, err } = await run(['estimate', 'gpt-image-2', '--api', 'gateai', '--prompt', 'x'], { server });
    expect(out).toBe('$0.11\n');
    expect(err).toBe(
      `Today's budget ($0.05 left) does not cover it; the service would lower the request:\n  quality  low\n`,
    );
  });

  it.each([
    [
      ['flux-pro-2.0', '--prompt', 'x', '--width', '1024', '--height', '1024', '--quantity', '3'],
      'about $0.03 (3 pictures at $0.01)',
    ],
    [['kuaishou/kling-o1-video', '--prompt', 'x'], '$0.24 (5 seconds at $0.048)'],
    [
      [
        'kuaishou/kling-2.6-motion-control',
        '--video_url',
        'https://example.com/a.mp4',
        '--image_url',
        'https://example.com/a.png',
        '--no-validate',
      ],
      '$0.01 a second',
    ],
    [['google/veo-3.1-fast', '--prompt', 'x'], 'about $0.40'],
    [['black-forest-labs/flux.2-pro', '--prompt', 'x'], '$0.02 a picture (1K quality) to $0.03'],
    [['openai/gpt-image-1', '--prompt', 'x', '--quality', 'high'], '$0.04'],
    [['google/veo-3.1-quality', '--prompt', 'x'], '$0.60 (720p output) to $0.80'],
    [['hailuo/minimax-2.3', '--prompt', 'x'], '$0.17'],
  ])('%j --offline asks nobody', async (argv, price) => {
    expect(await run(['estimate', ...argv, '--offline'])).toMatchObject({ code: 0, out: `${price}\n` });
  });

  it('checks the request offline as well, and says so where no document has a price', async () => {
    const wrong = await run(['estimate', IMAGE, '--prompt', 'x', '--negative_prompt', 'y'.repeat(501), '--offline']);
    expect(wrong.code).toBe(2);
    const unknown = await run(['estimate', 'google/veo-3.1-lite', '--prompt', 'x', '--api', 'unifically', '--offline']);
    expect(unknown).toMatchObject({
      code: 1,
      err: expect.stringContaining('no document gives a price of google/veo-3.1-lite'),
    });
    expect(
      JSON.parse((await run(['estimate', 'hailuo/minimax-2.3', '--prompt', 'x', '--offline', '--json'])).out),
    ).toEqual({ amount: 0.17, unit: 'task', total: 0.17, source: '003' });
  });
});

describe('unigen wait', () => {
  const create = async (prompt: string, argv: string[] = [IMAGE]) => {
    const { events } = await run(['run', ...argv, '--prompt', prompt, '--no-wait'], { server });
    return events[0]!.task as { id: string };
  };

  it('goes on with a task by its id, its handle, or what `run` printed', async () => {
    for (const spell of ['id', 'handle', 'line'] as const) {
      const task = await create('Moss');
      const line = `${JSON.stringify({ event: 'created', task })}\n`;
      const { code, events } = await run(
        ['wait', spell === 'id' ? task.id : spell === 'handle' ? JSON.stringify(task) : '-'],
        { server, input: line },
      );
      expect(code).toBe(0);
      expect(events.at(-1)).toMatchObject({ event: 'completed', output: { image_url: `${server.url}/made/boat.png` } });
    }
  });

  it('knows the API from the handle, and by --api from an id', async () => {
    const task = await create('Moss', ['gpt-image-2', '--api', 'gateai']);
    expect((await run(['wait', JSON.stringify(task)], { server })).events.at(-1)).toMatchObject({
      output: { result: [expect.any(String)] },
    });
    expect((await run(['wait', task.id, '--api', 'gateai'], { server })).code).toBe(0);
    expect(await run(['wait', JSON.stringify(task), '--api', 'unifically'], { server })).toMatchObject({
      code: 2,
      err: 'error: this is the handle of a task of gateai, not of unifically\n',
    });
  });

  it('prints the output and saves the files on a terminal', async () => {
    const task = await create('Moss');
    const out = join(folder, 'waited');
    const ended = await run(['wait', task.id, '--save', out], { server, ...TERMINAL });
    expect(ended).toMatchObject({
      code: 0,
      out: `image_url  ${server.url}/made/boat.png\nsaved ${join(out, 'boat.png')}\n`,
    });
    expect(await readdir(out)).toEqual(['boat.png']);
  });

  it('says what went wrong', async () => {
    expect(await run(['wait', 'task_unknown'], { server })).toMatchObject({
      code: 1,
      err: expect.stringMatching(/^error: Refused with 404/),
    });
    const task = await create('fails');
    expect(await run(['wait', task.id], { server })).toMatchObject({
      code: 1,
      err: 'error: The picture was not made\n',
    });
    const endless = await create('never ends');
    const late = await run(['wait', endless.id, '--timeout', '200ms'], { server });
    expect(late).toMatchObject({
      code: 6,
      err: expect.stringContaining(`To wait for it: unigen wait ${endless.id}\n`),
    });
  });

  it.each([
    [[], undefined, '`unigen wait` takes one task'],
    [['-'], '', 'there is no task on the standard input'],
    [['{"id":1}'], undefined, 'this is neither the id nor the handle of a task'],
  ])('%j is no task', async (argv, input, sentence) => {
    const { code, err } = await run(['wait', ...argv], { server, input });
    expect(code).toBe(2);
    expect(err).toContain(`error: ${sentence}`);
  });
});

describe('unigen upload', () => {
  it('prints an address a file, or an id at GateAI', async () => {
    const [a, b] = [join(folder, 'a.png'), join(folder, 'b.png')];
    await writeFile(a, '\x89PNG a');
    await writeFile(b, '\x89PNG b');
    expect(await run(['upload', a, b], { server })).toMatchObject({
      code: 0,
      out: 'https://files.example.com/1.png\nhttps://files.example.com/2.png\n',
    });
    expect((await run(['upload', a, '--api', 'gateai'], { server })).out).toBe('file_1\n');
    expect(JSON.parse((await run(['upload', 'https://example.com/c.png', '--json'], { server })).out)).toEqual({
      source: 'https://example.com/c.png',
      file: 'https://files.example.com/3.png',
    });
    expect(server.seen.at(-1)!.body).toEqual({ file_url: 'https://example.com/c.png' });
  });

  it('uploads nothing where one of the files is missing', async () => {
    expect(await run(['upload', join(folder, 'a.png'), 'nowhere.png'], { server })).toMatchObject({
      code: 2,
      err: `error: nowhere.png can't be read (ENOENT)\n`,
    });
    expect(server.seen).toEqual([]);
    expect((await run(['upload'], { server })).code).toBe(2);
  });
});

describe('unigen account', () => {
  it('shows the balance', async () => {
    expect((await run(['account'], { server })).out).toBe('user_id      4711\nbalance_usd  42.5\n');
    expect(JSON.parse((await run(['account', '--json'], { server })).out)).toEqual({
      user_id: 4711,
      balance_usd: 42.5,
    });
  });

  it('shows the budget and the tasks at GateAI', async () => {
    const { code, out } = await run(['account', '--api', 'gateai'], { server });
    expect(code).toBe(0);
    expect(out).toContain('your_budget\n  daily_limit  100\n  used         5.22\n');
    expect(out).toContain('concurrency\n  used       1\n');
  });

  it('says that a key is unknown, without the key', async () => {
    const env = { UNIFICALLY_API_KEY: 'wrong-key', UNIFICALLY_BASE_URL: server.url };
    const { code, out, err } = await run(['account'], { env });
    expect(code).toBe(3);
    expect(out + err).not.toContain('wrong-key');
  });

  it('reaches another origin by --base-url, where a proxy may add the key', async () => {
    const asked: string[] = [];
    const fetch = (request: Request) => {
      asked.push(`${request.url} ${request.headers.get('authorization')}`);
      return Promise.resolve(Response.json({ success: true, code: 200, data: { user_id: 1, balance_usd: 2 } }));
    };
    expect((await run(['account', '--base-url', 'https://proxy.example.com/api/'], { fetch })).code).toBe(0);
    expect(asked).toEqual(['https://proxy.example.com/api/account null']);
    expect(await run(['account', '--base-url', 'proxy'], { server })).toMatchObject({
      code: 2,
      err: 'error: proxy is no address of an API; it begins with http:// or https://\n',
    });
  });
});

describe('help', () => {
  it('lists the commands, the environment and the exit codes', async () => {
    for (const argv of [[], ['help'], ['--help'], ['-h']]) {
      const { code, out } = await run(argv);
      expect(code).toBe(0);
      for (const word of [
        'models',
        'show',
        'estimate',
        'run',
        'wait',
        'upload',
        'account',
        'UNIFICALLY_API_KEY',
        'GATEAI_BASE_URL',
        'may have been charged',
        '130',
      ])
        expect(out).toContain(word);
    }
  });

  it.each(['models', 'show', 'estimate', 'run', 'wait', 'upload', 'account'])(
    'teaches %s with an example',
    async (command) => {
      const asked = await run(['help', command]);
      expect(asked).toMatchObject({ code: 0, err: '' });
      expect(asked.out).toMatch(/Examples\n {2}unigen /);
      expect(await run([command, '--help'])).toMatchObject({ code: 0, out: asked.out });
      // Also for who has typed half a command.
      expect((await run([command, '--what', '-h'])).out).toBe(asked.out);
    },
  );

  it('knows no other command, and what was meant', async () => {
    expect(await run(['modles'])).toMatchObject({
      code: 2,
      err: 'error: there is no command modles; did you mean models?\n',
    });
    expect(await run(['help', 'toString'])).toMatchObject({ code: 2 });
    expect((await run(['models', '--knid', 'video'])).err).toBe(
      'error: `unigen models` has no option --knid; did you mean --kind?\n',
    );
    expect((await run(['account', '--json=yes'])).err).toBe('error: --json takes no value, not yes\n');
  });

  it('prints its version', async () => {
    expect((await run(['--version'])).out).toMatch(/^\d+\.\d+\.\d+\n$/);
  });

  it('has examples whose options exist, and prints no key', async () => {
    const { COMMANDS } = await import('../../src/cli/cli.js');
    for (const { examples } of Object.values(COMMANDS)) {
      for (const [line] of examples)
        expect(line).toMatch(/^unigen (models|show|estimate|run|wait|upload|account|sandbox)\b/);
    }
    expect((await run(['help'], { server })).out).not.toContain(KEY);
  });
});

describe('unigen sandbox', () => {
  it('serves both APIs until it is interrupted, and ends cleanly', async () => {
    const stop = new AbortController();
    let printed = '';
    const served = run(['sandbox', '--port', '0', '--speed', '500', '--balance', '3'], {
      signal: stop.signal,
      stdout: { write: (text) => (printed += text) },
    });
    while (!printed.includes('Ctrl+C')) await new Promise((resolve) => setTimeout(resolve, 20));
    const url = /http:\/\/[\d.]+:\d+/.exec(printed)![0];
    const answer = await fetch(`${url}/account`, { headers: { Authorization: 'Bearer any' } });
    expect(await answer.json()).toMatchObject({ data: { balance_usd: 3 } });
    stop.abort();
    expect((await served).code).toBe(0);
    await expect(fetch(`${url}/account`)).rejects.toThrow();
  });

  it('prints requests, tasks and callbacks, but no key and no query, and nothing where it is to be quiet', async () => {
    const play = async (...more: string[]) => {
      const stop = new AbortController();
      let printed = '';
      const served = run(['sandbox', '--port', '0', '--speed', '500', ...more], {
        signal: stop.signal,
        stdout: { write: (text) => (printed += text) },
      });
      while (!printed.includes('Ctrl+C')) await new Promise((resolve) => setTimeout(resolve, 20));
      const first = printed;
      const url = /http:\/\/[\d.]+:\d+/.exec(printed)![0];
      const call = (path: string, body?: object, fault?: string) =>
        fetch(url + path, {
          method: body ? 'POST' : 'GET',
          headers: {
            Authorization: `Bearer ${KEY}`,
            'Content-Type': 'application/json',
            ...(fault !== undefined && { 'X-Sandbox-Fault': fault }),
          },
          ...(body && { body: JSON.stringify(body) }),
        }).catch(() => undefined);
      const video = { model: 'google/veo-3.1-fast', input: { prompt: 'A kite' } };
      await call('/v1/tasks', { ...video, input: { prompt: 'A kite', duration: 5 } });
      await call('/v1/tasks', { ...video, callback_url: `http://me:hidden@127.0.0.1:1/hook?token=hidden` });
      await call('/v1/tasks', video, 'fail=No\u0020luck');
      await call('/account', undefined, 'lost');
      await call(`/api/me?key=${KEY}`);
      const lines = () =>
        printed
          .slice(first.length)
          .trimEnd()
          .split('\n')
          .map((line) =>
            line
              .replace(/task_\w+/g, 'ID')
              .replace(/\d+ ms/, 'N ms')
              .replace(/[\d.]+ s\b/g, 'N s'),
          );
      if (more.length === 0) while (lines().length < 8) await new Promise((resolve) => setTimeout(resolve, 20));
      else
        while (!((await (await fetch(`${url}/_sandbox/clock`)).json()) as { pending: number }).pending)
          await new Promise((resolve) => setTimeout(resolve, 20));
      stop.abort();
      await served;
      expect(printed).not.toMatch(new RegExp(`${KEY}|hidden`));
      return lines();
    };
    const lines = await play();
    expect(lines).toEqual(
      expect.arrayContaining([
        'POST /v1/tasks 422 N ms  duration must be 4, 6 or 8',
        'POST /v1/tasks 200 N ms  ID pending',
        'GET /account 200, connection reset N ms',
        'GET /api/me 200 N ms',
        'ID google/veo-3.1-fast completed after N s',
        'ID google/veo-3.1-fast failed after N s  No luck',
      ]),
    );
    expect(lines.filter((line) => line.includes(' failed '))).toHaveLength(1);
    expect(lines.find((line) => line.includes('callback'))).toMatch(
      /^ID callback 1 to http:\/\/127\.0\.0\.1:1\/hook .+$/,
    );
    expect(await play('--quiet')).toEqual(['']);
  });

  it.each([
    [['--port', '70000'], /--port takes a number from 0 to 65535, not 70000/],
    [['--speed', '0'], /--speed takes a number of at least 0.001, not 0/],
    [['--prot', '1'], /has no option --prot; did you mean --port\?/],
    [['4010'], /takes options alone/],
  ])('refuses %j', async (argv, message) => {
    const { code, err } = await run(['sandbox', ...argv], {});
    expect(code).toBe(2);
    expect(err).toMatch(message);
  });
});
