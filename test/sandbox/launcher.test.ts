import { spawn, type ChildProcess } from 'node:child_process';
import { createInterface } from 'node:readline';
import { afterEach, describe, expect, it } from 'vitest';

// Real processes: whether the sandbox ends with the process that started it.

const pids: number[] = [];
afterEach(() => {
  // Each is the leader of a process group, or a member of one.
  for (const pid of pids.splice(0).flatMap((one) => [-one, one])) {
    try {
      process.kill(pid, 'SIGKILL');
    } catch {
      // It has ended, as it should.
    }
  }
});

/** Without the variables by which npm, which started the tests, would be recognized. */
const plain = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('npm_')));
const program = `${JSON.stringify(process.execPath)} --import tsx src/cli/main.ts sandbox --port 0 --quiet`;

/** Starts a command line, and resolves with the URL that the sandbox prints. */
async function start(
  command: string,
  args: string[],
  stdin: 'ignore' | 'pipe' = 'ignore',
): Promise<{ child: ChildProcess; url: string }> {
  const child = spawn(command, args, { env: plain, stdio: [stdin, 'pipe', 'ignore'], detached: true });
  pids.push(child.pid!);
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

const answers = (url: string) =>
  fetch(`${url}/_sandbox/clock`).then(
    ({ ok }) => ok,
    () => false,
  );

describe.each([
  ['npm exec', ['exec', '--offline', '--', 'tsx', 'src/cli/main.ts', 'sandbox', '--port', '0']],
  ['npm start', ['start', '--', '--port', '0']],
])('started by %s, it ends', (_, args) => {
  it.each(['SIGTERM', 'SIGHUP', 'SIGKILL', 'SIGINT'] as const)(
    'when that gets %s',
    async (signal) => {
      const { child, url } = await start('npm', args);
      expect(await answers(url)).toBe(true);
      // npm ignores a SIGINT that it alone gets: a terminal sends it to the whole group.
      process.kill(signal === 'SIGINT' ? -child.pid! : child.pid!, signal);
      await expect.poll(() => answers(url), { timeout: 20_000, interval: 100 }).toBe(false);
    },
    60_000,
  );
});

describe('started without npm, it keeps running', () => {
  it.each([
    ['in the background of a shell that ends', `${program} & echo $! ; sleep 2`],
    ['by nohup', `nohup ${program} & echo $! ; sleep 2`],
  ])(
    '%s',
    async (_, line) => {
      const { child, url } = await start('sh', ['-c', `${line}; exit 0`]);
      const ended = new Promise((resolve) => child.once('exit', resolve));
      child.kill('SIGKILL');
      await ended;
      // Longer than the watch of the launcher takes.
      await new Promise((resolve) => setTimeout(resolve, 1500));
      expect(await answers(url)).toBe(true);
    },
    60_000,
  );

  it('after its standard input is closed', async () => {
    const { child, url } = await start(
      process.execPath,
      ['--import', 'tsx', 'src/cli/main.ts', 'sandbox', '--port', '0'],
      'pipe',
    );
    child.stdin!.end();
    await new Promise((resolve) => setTimeout(resolve, 1500));
    expect(await answers(url)).toBe(true);
    child.kill('SIGTERM');
    await expect.poll(() => answers(url), { timeout: 10_000, interval: 100 }).toBe(false);
  }, 60_000);
});
