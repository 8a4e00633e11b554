import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { referenceBuilder } from '../../src/cli/commands/reference-site.js';
import { KEY, run } from '../support/run-cli.js';

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

  it('builds the reference with overlays, as models that they add have pages too', async () => {
    const calls: string[][] = [];
    const builder = referenceBuilder(['mine.yaml'], (argv) => Promise.resolve(void calls.push(argv)))!;
    await builder('out');
    expect(calls[0]!.slice(-4)).toEqual(['--out', 'out', '--overlay', join(process.cwd(), 'mine.yaml')]);
  });

  it('logs requests, tasks and callbacks without keys and queries, and nothing with --quiet', async () => {
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
      const url = /http:\/\/[\d.]+:\d+/.exec(printed)![0];
      const get = (path: string, key = 'any') => fetch(url + path, { headers: { Authorization: `Bearer ${key}` } });
      expect(await (await get('/account')).json()).toMatchObject({ data: { balance_usd: 7 } });
      expect((await get('/v1/tasks/abc123')).status).toBe(200);
      expect((await get('/account', KEY)).status).toBe(429);
      writeFileSync(path, 'balance: 7\nkeys: [{key: secret-key-4711, baned: true}]');
      while (!wrong.includes('did you mean')) await new Promise((resolve) => setTimeout(resolve, 20));
      expect(wrong).toBe(
        `a.yaml has changed, but is not valid, so the old version goes on:\n${path}:2:31: keys[0].baned: unknown property; did you mean banned?\n`,
      );
      writeFileSync(path, 'balance: 8');
      while (!printed.includes('a.yaml has changed: 0 rules')) await new Promise((resolve) => setTimeout(resolve, 20));
      expect((await get('/account', KEY)).status).toBe(200);
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

  it.each([
    [['--port', '70000'], /--port takes an integer from 0 to 65535, not 70000/],
    [['--speed', '0'], /--speed takes a number of at least 0.001, not 0/],
    [['--prot', '1'], /has no option --prot; did you mean --port\?/],
    [['4010'], /takes no arguments/],
  ])('refuses %j', async (argv, message) => {
    const { code, err } = await run(['sandbox', ...argv], {});
    expect(code).toBe(2);
    expect(err).toMatch(message);
  });
});
