import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createSandbox } from '../../src/sandbox/index.js';
import { IMAGE_MODEL, run, TERMINAL, useFolder } from '../support/run-cli.js';

const folder = useFolder();
const env = { UNIFICALLY_API_KEY: 'key', GATEAI_API_KEY: 'key' };

/** Runs a command line against a sandbox, and collects the requests and what was opened. */
async function see(argv: string[], given: Parameters<typeof run>[1] = {}) {
  const sandbox = createSandbox({ speed: 2000, rateLimit: false });
  const requests: string[] = [];
  const opened: [string, string[]][] = [];
  const ended = await run(argv, {
    env,
    ...TERMINAL,
    fetch: (request) => {
      requests.push(`${request.method} ${new URL(request.url).pathname}`);
      return sandbox.fetch(request);
    },
    launch: (command, args) => void opened.push([command, args]),
    platform: 'linux',
    ...given,
  });
  await sandbox.close();
  return { ...ended, requests, opened };
}

const IMAGE = ['run', IMAGE_MODEL, '--prompt', 'Moss'];

describe('a run on a terminal', () => {
  it('says what the files are, how long it took, the documented price and the balance', async () => {
    const { code, out, err, requests } = await see(IMAGE);
    expect(code).toBe(0);
    expect(out).toMatch(/^task \S+\nimage_url\nhttps?:\S+\n\d+×\d+, \d+ KB\n$/);
    expect(err).toMatch(/took 0:0\d, .*\$\d\.\d+ per the documents, \$\d+\.\d+ left\u001b\[22m\n$/);
    expect(requests).toContain('GET /account');
  });

  it('says what GateAI charged, and what is left today', async () => {
    const { err, requests } = await see(['run', 'gpt-image-2', '--api', 'gateai', '--prompt', 'Moss']);
    expect(err).toMatch(/took 0:0\d, \$\d\.\d+, \$\d+\.\d+ left today\u001b/);
    expect(requests).toContain('GET /credits');
  });

  it('reads neither balance nor files for a program', async () => {
    for (const given of [{ isTTY: { stdout: false, stderr: false } }, { isTTY: { stdout: false, stderr: true } }]) {
      const { requests, events } = await see(IMAGE, given);
      expect(events.at(-1)).toMatchObject({ event: 'completed' });
      expect(requests.filter((one) => !one.includes('/v1/tasks'))).toEqual([]);
    }
    expect((await see([...IMAGE, '--json'])).requests.filter((one) => !one.includes('/v1/tasks'))).toEqual([]);
  });

  it('succeeds without a balance and files', async () => {
    const sandbox = createSandbox({ speed: 2000, rateLimit: false });
    const { code, out, err } = await see(IMAGE, {
      fetch: (request) =>
        request.url.includes('/v1/tasks') ? sandbox.fetch(request) : Promise.reject(new Error('not reachable')),
    });
    expect({ code, out }).toEqual({ code: 0, out: expect.stringMatching(/^task \S+\nimage_url\n\S+\n$/) });
    expect(err).toMatch(/took 0:0\d, [^\n]* per the documents\u001b/);
    await sandbox.close();
  });

  it('does not wait for the balance', async () => {
    const sandbox = createSandbox({ speed: 2000, rateLimit: false });
    const { code, err } = await see(IMAGE, {
      fetch: (request) =>
        request.url.endsWith('/account')
          ? new Promise((_, reject) => request.signal.addEventListener('abort', () => reject(new Error('aborted'))))
          : sandbox.fetch(request),
    });
    expect(code).toBe(0);
    expect(err).not.toContain(' left');
    await sandbox.close();
  });

  it('draws an image where the terminal can show one, unless --no-image', async () => {
    const kitty = { env: { ...env, TERM: 'xterm-kitty' } };
    expect((await see(IMAGE, kitty)).out).toMatch(/\u001b_Ga=T,f=100/);
    expect((await see([...IMAGE, '--save', folder.path], kitty)).out).toMatch(/\u001b_Ga=T,f=100/);
    for (const { out } of [
      await see([...IMAGE, '--no-image'], kitty),
      await see([...IMAGE, '--json'], kitty),
      await see(IMAGE, { ...kitty, isTTY: { stdout: false, stderr: true } }),
      await see(IMAGE),
    ])
      expect(out).not.toContain('\u001b_G');
  });

  it('saves with size and length, and opens the file by its whole path', async () => {
    const { out, opened } = await see([...IMAGE, '--save', folder.path, '--open']);
    const [name] = await readdir(folder.path);
    expect(out).toMatch(/\nsaved \S+\.png {2}\d+×\d+, \d+ KB\n$/);
    expect(opened).toEqual([['xdg-open', [join(folder.path, name!)]]]);
  });

  it('opens the URL without a shell on any system', async () => {
    const commands = [
      ['linux', 'xdg-open'],
      ['darwin', 'open'],
      ['win32', 'rundll32'],
    ] as const;
    for (const [platform, command] of commands) {
      const { opened } = await see([...IMAGE, '--open'], { platform });
      expect(opened).toEqual([
        [
          command,
          [...(platform === 'win32' ? ['url.dll,FileProtocolHandler'] : []), expect.stringMatching(/^https?:/)],
        ],
      ]);
    }
    expect(await see([...IMAGE, '--open', '--no-wait'])).toMatchObject({ code: 2, requests: [] });
  });
});
