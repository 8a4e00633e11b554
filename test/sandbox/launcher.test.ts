import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it, type TestContext } from 'vitest';
import { bundled } from '../support/bundled.js';

// Real processes: whether the sandbox ends with the process that started it.

/** Without the variables by which npm, which started the tests, would be recognized. */
const plain = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('npm_')));
const node = JSON.stringify(process.execPath);
const script = await bundled(fileURLToPath(new URL('../../src/cli/main.ts', import.meta.url)));
const program = `${node} ${script} sandbox --port 0`;

/** A package with the program as its start script. */
const folder = mkdtempSync(join(tmpdir(), 'unigen-launcher-'));
writeFileSync(join(folder, 'package.json'), JSON.stringify({ scripts: { start: `${node} ${script} sandbox` } }));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Starts a command line, and resolves with the URL that the sandbox prints. */
async function start(
  { onTestFinished }: TestContext,
  command: string,
  args: string[],
  stdin: 'ignore' | 'pipe' = 'ignore',
): Promise<{ child: ChildProcess; url: string }> {
  const child = spawn(command, args, { env: plain, stdio: [stdin, 'pipe', 'ignore'], detached: true });
  const pids = [child.pid!];
  onTestFinished(() => {
    // Each is the leader of a process group, or a member of one.
    for (const pid of pids.flatMap((one) => [-one, one])) {
      try {
        process.kill(pid, 'SIGKILL');
      } catch {
        // It has ended, as it should.
      }
    }
  });
  for await (const line of createInterface(child.stdout!)) {
    // A shell prints the pid of its child, which the test has to end.
    if (/^\d+$/.test(line)) pids.push(Number(line));
    const [url] = /http:\/\/127\.0\.0\.1:\d+/.exec(line) ?? [];
    if (url !== undefined) {
      child.stdout!.resume();
      return { child, url };
    }
  }
  throw new Error('The sandbox did not start');
}

const responds = (url: string) =>
  fetch(`${url}/_sandbox/clock`).then(
    ({ ok }) => ok,
    () => false,
  );

async function endsBy(context: TestContext, args: string[], signal: NodeJS.Signals): Promise<void> {
  const { child, url } = await start(context, 'npm', args);
  expect(await responds(url)).toBe(true);
  // npm ignores a SIGINT that it alone gets: a terminal sends it to the whole group.
  process.kill(signal === 'SIGINT' ? -child.pid! : child.pid!, signal);
  await context.expect.poll(() => responds(url), { timeout: 20_000, interval: 100 }).toBe(false);
}

const START = ['start', '--', '--port', '0'];

// One way after the other: more processes at once would only slow down each other, and other tests.
describe.each([
  ['npm exec', ['exec', '--offline', '--', process.execPath, script, 'sandbox', '--port', '0']],
  ['npm start', ['--prefix', folder, ...START]],
])('started by %s, it ends', { timeout: 60_000 }, (_, args) => {
  it.concurrent.for(['SIGTERM', 'SIGHUP', 'SIGKILL', 'SIGINT'] as const)('when that gets %s', (signal, context) =>
    endsBy(context, args, signal),
  );
});

// Between npm and the program there is a loader as well.
describe.concurrent('started by npm start of this repository, it ends', { timeout: 60_000 }, () => {
  it.for(['SIGTERM', 'SIGKILL'] as const)('when that gets %s', (signal, context) => endsBy(context, START, signal));
});

describe.concurrent('started without npm, it keeps running', { timeout: 60_000 }, () => {
  it.for([
    ['in the background of a shell that ends', `${program} & echo $! ; sleep 30`],
    ['by nohup', `nohup ${program} & echo $! ; sleep 30`],
  ])('%s', async ([, line], context) => {
    const { child, url } = await start(context, 'sh', ['-c', `${line}; exit 0`]);
    const ended = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGKILL');
    await ended;
    // Longer than the watch of the launcher takes.
    await new Promise((resolve) => setTimeout(resolve, 1500));
    expect(await responds(url)).toBe(true);
  });

  it('after its standard input is closed', async (context) => {
    const { child, url } = await start(context, process.execPath, [script, 'sandbox', '--port', '0'], 'pipe');
    child.stdin!.end();
    await new Promise((resolve) => setTimeout(resolve, 1500));
    expect(await responds(url)).toBe(true);
    child.kill('SIGTERM');
    await context.expect.poll(() => responds(url), { timeout: 10_000, interval: 100 }).toBe(false);
  });
});
