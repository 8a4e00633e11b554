import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serveSandbox } from 'unigen/sandbox/server';
import { afterAll, describe, expect, it } from 'vitest';
import { referenceBuilder } from '../../src/cli/sandbox/reference-site.js';
import { KEY, run, until, useFolder } from '../support/run-cli.js';

const folder = useFolder();
const RECORDED = join(tmpdir(), `unigen-recorded-${process.pid}.jsonl`);
afterAll(() => rmSync(RECORDED, { force: true }));

const video = { model: 'google/veo-3.1-fast', input: { prompt: 'A kite' } };

/** Starts `unigen sandbox` in this process. */
async function start(...argv: string[]) {
  const controller = new AbortController();
  let printed = '';
  const served = run(['sandbox', '--port', '0', ...argv], {
    signal: controller.signal,
    stdout: { write: (text) => (printed += text) },
  });
  await until(() => /Ctrl\+C|listening/.test(printed));
  return {
    url: /http:\/\/[\d.]+:\d+/.exec(printed)![0],
    printed: () => printed,
    async stop() {
      controller.abort();
      expect((await served).code).toBe(0);
    },
  };
}

const callerOf =
  (url: string, key = KEY) =>
  (path: string, body?: object, fault?: string): Promise<Response | undefined> =>
    fetch(url + path, {
      method: body ? 'POST' : 'GET',
      headers: {
        Authorization: `Bearer ${key}`,
        'Content-Type': 'application/json',
        ...(fault !== undefined && { 'X-Sandbox-Fault': fault }),
      },
      ...(body && { body: JSON.stringify(body) }),
    }).catch(() => undefined);

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
    const response = await fetch(`${url}/account`, { headers: { Authorization: 'Bearer any' } });
    expect(await response.json()).toMatchObject({ data: { balance_usd: 3 } });
    stop.abort();
    expect((await served).code).toBe(0);
    await expect(fetch(`${url}/account`)).rejects.toThrow();
  });

  it('builds the reference with overlays, as models that they add have pages too', async () => {
    const calls: string[][] = [];
    const builder = referenceBuilder(['mine.yaml'], (argv) => Promise.resolve(void calls.push(argv)))!;
    await builder('out');
    expect(calls[0]!.slice(-4)).toEqual(['--out', 'out', '--overlay', join(process.cwd(), 'mine.yaml')]);
  });

  it('logs tasks, refusals and callbacks without keys and queries, and nothing with --quiet', async () => {
    const play = async (...more: string[]) => {
      const { url, printed, stop } = await start('--speed', '500', ...more);
      const first = printed().length;
      const call = callerOf(url);
      await call('/v1/tasks', { ...video, input: { prompt: 'A kite', duration: 5 } });
      await call('/v1/tasks', { ...video, callback_url: `http://127.0.0.1:1/hook?token=hidden` });
      await call('/v1/tasks', video, 'fail=No\u0020luck');
      await call('/account', undefined, 'lost');
      await call(`/api/me?key=${KEY}`);
      if (more.length === 0) await until(() => /^\S+ callback /m.test(printed()) && /^\S+ failed /m.test(printed()));
      await stop();
      expect(printed()).not.toMatch(new RegExp(`${KEY}|hidden`));
      return printed().slice(first).trimEnd().split('\n');
    };
    const lines = (await play()).map((line) => line.replace(/^\d\d:\d\d:\d\d /, '').replaceAll(/task_\w+/g, 'ID'));
    expect(lines).toContain('refused   422  POST /v1/tasks  duration must be 4, 6 or 8');
    expect(lines).toContain('fault     lost       –    GET /account  connection reset');
    expect(lines.filter((line) => line.startsWith('created   ID'))).toHaveLength(2);
    expect(lines.filter((line) => /^failed {4}ID {2}in .* No luck$/.test(line))).toHaveLength(1);
    expect(lines.find((line) => line.startsWith('callback'))).toMatch(
      /^callback {2}ID {2}#1 .* http:\/\/127\.0\.0\.1:1\/hook$/,
    );
    expect(await play('--quiet')).toEqual(['']);
  });

  it('takes a scenario and any id, and says where a scenario is wrong', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'unigen-scenario-'));
    const path = join(folder, 'a.yaml');
    writeFileSync(path, 'balance: 7\nkeys: [{key: secret-key-4711, banned: true}]');
    try {
      const stop = new AbortController();
      let printed = '';
      let wrong = '';
      const served = run(['sandbox', '--port', '0', '--any-id', '--scenario', path], {
        signal: stop.signal,
        stdout: { write: (text) => (printed += text) },
        stderr: { write: (text) => (wrong += text) },
      });
      while (!printed.includes('Ctrl+C')) await new Promise((resolve) => setTimeout(resolve, 20));
      expect(printed).toContain('\n  scenario   a.yaml: 0 rules, 1 key\n');
      const url = /http:\/\/[\d.]+:\d+/.exec(printed)![0];
      const get = (path: string, key = 'any') => fetch(url + path, { headers: { Authorization: `Bearer ${key}` } });
      expect(await (await get('/account')).json()).toMatchObject({ data: { balance_usd: 7 } });
      expect((await get('/v1/tasks/abc123')).status).toBe(200);
      expect((await get('/account', KEY)).status).toBe(429);
      writeFileSync(path, 'balance: 7\nkeys: [{key: secret-key-4711, baned: true}]');
      while (!wrong.includes('did you mean')) await new Promise((resolve) => setTimeout(resolve, 20));
      expect(wrong.replace(/^\d\d:\d\d:\d\d /, 'TIME ')).toBe(
        `TIME a.yaml has changed, but is not valid, so the last valid version stays in use:\n${path}:2:31: keys[0].baned: unknown property; did you mean banned?\n`,
      );
      writeFileSync(path, 'balance: 8');
      while (!/scenario +a\.yaml +0 rules/.test(printed)) await new Promise((resolve) => setTimeout(resolve, 20));
      expect((await get('/account', KEY)).status).toBe(200);
      wrong = '';
      rmSync(path);
      while (wrong === '') await new Promise((resolve) => setTimeout(resolve, 20));
      expect(wrong.slice(9)).toBe('a.yaml was removed, so the last valid version stays in use\n');
      stop.abort();
      await served;
      expect(printed + wrong).not.toContain(KEY);

      writeFileSync(path, 'balanse: 7\nrules: [{price: x}]');
      const { code, err } = await run(['sandbox', '--scenario', path], {});
      expect([code, err]).toEqual([
        2,
        `error: the scenario has 2 mistakes\n  ${path}:1:1: balanse: unknown property; did you mean balance?\n  ${path}:2:17: rules[0].price: must be a number from 0 to 1000000000\n`,
      ]);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });

  it('logs JSON with --json, all requests with --verbose', async () => {
    const { url, printed, stop } = await start('--json', '--verbose');
    await callerOf(url)('/account');
    await stop();
    const events = printed()
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as object);
    expect(events).toEqual([
      { at: expect.any(String), event: 'listening', url, console: `${url}/_sandbox/`, reference: `${url}/` },
      {
        at: expect.any(String),
        event: 'request',
        method: 'GET',
        path: '/account',
        operation: 'getAccount',
        status: 200,
        ms: expect.any(Number),
      },
    ]);
  });

  it('records a live API, and replays it without', async () => {
    const path = join(folder.path, 'live.jsonl');
    const upstream = await serveSandbox({ port: 0, keys: [KEY] });
    const recording = await start('--record', path, '--upstream', upstream.url);
    expect(recording.printed()).toMatch(/creates and uploads are refused/);
    expect(recording.printed()).toContain(`\n  upstream   ${upstream.url}\n`);
    const session = async (url: string, key?: string) => {
      const call = callerOf(url, key);
      const responses = [
        await call('/v1/tasks', { ...video, dry_run: true }),
        await call('/account'),
        await call('/v1/tasks', video),
      ];
      return Promise.all(
        responses.map(async (response) => [response!.status, (await response!.json()) as { data: object }] as const),
      );
    };
    const live = await session(recording.url);
    expect(live.map(([status]) => status)).toEqual([200, 200, 403]);
    await recording.stop();
    expect(recording.printed()).toMatch(/recorded {2}dryRun {10}200 +\d+ ms {2}\/v1\/tasks\n/);
    expect(upstream.sandbox.control.tasks()).toEqual([]);
    await upstream.stop();
    const text = readFileSync(path, 'utf8');
    expect(text.split('\n')).toHaveLength(4);
    expect(text).not.toContain(KEY);

    const replaying = await start('--replay', path);
    const again = await session(replaying.url, 'any');
    expect(again[0]).toEqual(live[0]);
    expect(again[1]).toMatchObject([200, { data: { user_id: 0, balance_usd: 100 } }]);
    // It is not in the recording, so the sandbox creates it.
    expect(again[2]).toMatchObject([200, { data: { status: 'pending' } }]);
    await replaying.stop();
  });

  it.each([
    [['--port', '70000'], /--port takes an integer from 0 to 65535, not 70000/],
    [['--speed', '0'], /--speed takes a number of at least 0.001, not 0/],
    [['--prot', '1'], /has no option --prot; did you mean --port\?/],
    [['4010'], /takes no arguments/],
    [['--upstream', 'https://a.example'], /--upstream needs --record/],
    [['--allow-creates'], /--allow-creates needs --record/],
    [['--record', 'a.jsonl', '--replay', 'b.jsonl'], /--record and --replay exclude each other/],
    [['--replay', 'missing/b.jsonl'], /missing\/b.jsonl/],
    [['--replay', 'package.json'], /package.json, line 1: a recording begins with/],
    [['--record', 'package.json'], /package.json, line 1: a recording begins with/],
    [['--record', 'missing/a.jsonl'], /missing\/a.jsonl/],
    [['--record', RECORDED, '--upstream', 'http://a.example'], /error: `--upstream` must begin with https/],
    [
      ['--record', RECORDED, '--upstream', 'other=https://a.example'],
      /--upstream takes URL, or HOST=URL with unifically/,
    ],
    [
      ['--record', RECORDED, '--upstream', 'https://a.example', '--upstream', 'gateai=https://b.example'],
      /two URLs for gateai/,
    ],
    [['--record', RECORDED, '--port', '0', '--host', '0.0.0.0'], /loopback only/],
  ])('refuses %j', async (argv, message) => {
    const { code, err } = await run(['sandbox', ...argv], {});
    expect(code).toBe(2);
    expect(err).toMatch(message);
  });

  it('names a bad upstream before a port in use, and writes no file then', async () => {
    const { url, stop } = await start();
    const port = new URL(url).port;
    const path = join(folder.path, 'live.jsonl');
    const record = (upstream: string) => run(['sandbox', '--port', port, '--record', path, '--upstream', upstream], {});
    expect(await record('ftp://a.example')).toMatchObject({
      code: 2,
      err: 'error: `--upstream` must begin with http:// or https://\n',
    });
    expect(existsSync(path)).toBe(false);
    expect(await record('https://a.example')).toMatchObject({
      code: 2,
      err: `error: port ${port} is in use; choose another with --port\n`,
    });
    await stop();
  });
});
