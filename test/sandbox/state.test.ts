import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync, statSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { describe, expect, it as base } from 'vitest';
import { serveSandbox } from 'unigen/sandbox/server';
import { StateFile } from '../../src/sandbox/server/state-file.js';
import type { SandboxAccount, SandboxTask } from '../../src/sandbox/state.js';
import { bundled } from '../support/bundled.js';
import { until } from '../support/sandbox-caller.js';

// What `--state` promises: a kill at any moment loses nothing that was acknowledged, and the file is never harmed.

const SERVED = fileURLToPath(new URL('sandbox-process.ts', import.meta.url));
const MODEL = 'google/veo-3.1-fast';
const PRICE = 0.01;
const BALANCE = 1000;
/** They start processes, on a machine that may be busy. */
const SLOW = { timeout: 60_000 };
const KEYS = ['ada', 'bruno', 'chiara', 'dimitri'];

interface Running {
  url: string;
  kill(signal?: NodeJS.Signals): Promise<void>;
}

interface Fixtures {
  /** A folder of the test. */
  folder: string;
  /** A state file in it, which does not exist yet. */
  file: string;
  /** Starts a sandbox on the file, in a process of its own. Rejects with what it printed if it does not start. */
  start: (options?: object) => Promise<Running>;
}

const it = base.extend<Fixtures>({
  folder: async ({}, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'unigen-state-'));
    await use(folder);
    await rm(folder, { recursive: true, force: true });
  },
  file: ({ folder }, use) => use(join(folder, 'sandbox.jsonl')),
  start: async ({ file }, use) => {
    const children = new Set<ChildProcess>();
    await use((options) => startProcess(children, { state: file, ...options }));
    for (const child of children) child.kill('SIGKILL');
  },
});

async function startProcess(children: Set<ChildProcess>, options: object): Promise<Running> {
  const given = JSON.stringify({ rateLimit: false, balance: BALANCE, price: PRICE, speed: 100, ...options });
  const child = spawn(process.execPath, [await bundled(SERVED), given], { stdio: ['ignore', 'pipe', 'pipe'] });
  children.add(child);
  const exited = once(child, 'exit').then(() => void children.delete(child));
  let errors = '';
  child.stderr.on('data', (chunk) => (errors += String(chunk)));
  const line = once(createInterface(child.stdout), 'line').then(([url]) => String(url));
  const url = await Promise.race([line, once(child, 'close').then(() => Promise.reject(new Error(errors.trim())))]);
  return {
    url,
    async kill(signal = 'SIGKILL') {
      child.kill(signal);
      await exited;
    },
  };
}

async function call(
  url: string,
  key: string,
  method: string,
  path: string,
  body?: unknown,
): Promise<{ status: number; data: Record<string, unknown> }> {
  const response = await fetch(url + path, {
    method,
    headers: { Authorization: `Bearer ${key}`, 'Content-Type': 'application/json' },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  return { status: response.status, data: ((await response.json()) as { data: Record<string, unknown> }).data };
}

const create = async (url: string, key: string) =>
  String((await call(url, key, 'POST', '/v1/tasks', { model: MODEL, input: { prompt: 'A kite' } })).data.task_id);
const tasksOf = async (url: string) => (await (await fetch(`${url}/_sandbox/tasks`)).json()) as SandboxTask[];

/** The balance of each key is what it had minus what its tasks cost. */
async function expectBalances(url: string): Promise<void> {
  const tasks = await tasksOf(url);
  const accounts = (await (await fetch(`${url}/_sandbox/state`)).json()) as {
    accounts: { id: string; balance: number }[];
  };
  for (const { id, balance } of accounts.accounts) {
    const own = tasks.filter(({ account }) => account === id);
    expect(balance, `${own.length} tasks`).toBeCloseTo(BALANCE - PRICE * own.length, 6);
  }
}

// Before the others, since it keeps all cores busy.
describe('a kill', SLOW, () => {
  it.concurrent('at a random moment loses nothing that was acknowledged, ten times in a row on one file', {
    timeout: 60_000,
  }, async ({ start, expect }) => {
    const acknowledged: { key: string; id: string }[] = [];
    for (let round = 0; round < 10; round++) {
      const { url, kill } = await start();
      let over = false;
      // Sixteen connections that create until the process is gone.
      const work = Array.from({ length: 16 }, async (_, index) => {
        const key = KEYS[index % KEYS.length]!;
        while (!over) {
          const id = await create(url, key).catch(() => undefined);
          if (id === undefined) return;
          acknowledged.push({ key, id });
        }
      });
      // However busy this machine is, some have been acknowledged before the random moment.
      await until(() => acknowledged.length > 12 * (round + 1));
      await new Promise((resolve) => setTimeout(resolve, Math.random() * 200));
      await kill();
      over = true;
      await Promise.all(work);
    }
    expect(acknowledged.length).toBeGreaterThan(100);
    expect(new Set(acknowledged.map(({ id }) => id)).size).toBe(acknowledged.length);

    const { url, kill } = await start({ retention: { tasks: 1_000_000 } });
    await expect
      .poll(async () => (await tasksOf(url)).filter(({ state }) => state === 'running').length, { timeout: 10_000 })
      .toBe(0);
    const responses = sample(acknowledged, 300).map(async ({ key, id }) => {
      const [own, other] = await Promise.all([key, 'eve'].map((one) => call(url, one, 'GET', `/v1/tasks/${id}`)));
      expect(own).toMatchObject({ status: 200, data: { status: 'completed' } });
      expect(other!.status).toBe(404);
    });
    await Promise.all(responses);
    const there = new Set((await tasksOf(url)).map(({ id }) => id));
    expect(acknowledged.filter(({ id }) => !there.has(id))).toEqual([]);
    await expectBalances(url);
    await kill();
  });

  it.concurrent('in the middle of a line drops that change, and later ones are not harmed', async ({ file, start }) => {
    // Frozen, so that no task ends, and the last line is the last create.
    const frozen = () => start({ frozen: true });
    const first = await frozen();
    const intact = await create(first.url, 'ada');
    const torn = await create(first.url, 'ada');
    await first.kill();
    truncateSync(file, statSync(file).size - 10);
    for (let round = 0; round < 2; round++) {
      const { url, kill } = await frozen();
      expect((await tasksOf(url)).map(({ id }) => id)).toContain(intact);
      expect((await call(url, 'ada', 'GET', `/v1/tasks/${torn}`)).status).toBe(404);
      // The task and its price are in one line.
      await expectBalances(url);
      await create(url, 'ada');
      await kill();
    }
    const { url, kill } = await frozen();
    expect(await tasksOf(url)).toHaveLength(3);
    await kill();
  });

  it.concurrent('during compaction leaves the old file complete', async ({ file, start }) => {
    const first = await start();
    const id = await create(first.url, 'ada');
    await first.kill();
    const before = readFileSync(file);
    // A process that is killed when half of the new file is written.
    const code = `
      import { StateFile } from ${JSON.stringify(new URL('../../src/sandbox/server/state-file.ts', import.meta.url).href)};
      const state = new StateFile(process.argv[1]);
      const changes = [...state.changes()];
      state.begin(function* () {
        for (;;) {
          yield* changes;
          if (process.memoryUsage().rss && written() > 3e6) process.kill(process.pid, 'SIGKILL');
        }
      });
      import { statSync } from 'node:fs';
      function written() { return statSync(process.argv[1] + '.new').size; }
    `;
    const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '--eval', code, file], {
      stdio: 'inherit',
    });
    expect(await once(child, 'exit')).toEqual([null, 'SIGKILL']);
    expect(statSync(`${file}.new`).size).toBeGreaterThan(3e6);
    expect(readFileSync(file).equals(before)).toBe(true);

    const { url, kill } = await start();
    expect((await call(url, 'ada', 'GET', `/v1/tasks/${id}`)).status).toBe(200);
    expect(existsSync(`${file}.new`)).toBe(false);
    await kill();
  });
});

describe.concurrent('the file', SLOW, () => {
  it.for<[string, string]>([
    ['a text without a newline', 'hello'],
    ['JSON lines of another program', '{"level":30}\n{"level":40}\n'],
    ['a large one', 'x'.repeat(3_000_000)],
  ])('of something else is refused and left as it is: %s', async ([, content], { folder, file }) => {
    writeFileSync(file, content);
    await expect(serveSandbox({ port: 0, state: file })).rejects.toThrow(`${file} is not a state file of a sandbox`);
    expect(readFileSync(file, 'utf8')).toBe(content);
    expect(readdirSync(folder)).toEqual(['sandbox.jsonl']);
  });

  it('with a line that is not a valid change is refused with the number of the line', async ({ file }) => {
    await (await serveSandbox({ port: 0, state: file })).stop();
    const content = `${readFileSync(file, 'utf8')}["not a change"]\n`;
    writeFileSync(file, content);
    await expect(serveSandbox({ port: 0, state: file })).rejects.toThrow(/line 2 is not a valid change/);
    expect(readFileSync(file, 'utf8')).toBe(content);
  });

  it('can be empty or a link, but not a folder or a device', async ({ folder, file }) => {
    writeFileSync(file, '');
    const link = join(folder, 'link');
    symlinkSync(file, link);
    const served = await serveSandbox({ port: 0, state: link });
    const id = await create(served.url, 'ada');
    await served.stop();
    expect(readFileSync(file, 'utf8')).toContain(id);
    for (const path of [folder, '/dev/null', join(folder, 'missing', 'file')]) {
      await expect(serveSandbox({ port: 0, state: path })).rejects.toThrow(
        `${path} can't be the state file of a sandbox`,
      );
    }
  });

  it('is compacted when it has grown, with nothing lost', ({ file }) => {
    const state = new StateFile(file, 20_000);
    const accounts = new Map<string, SandboxAccount>();
    state.begin(() => [...accounts.values()].map((account) => ({ account })));
    const sizes: number[] = [];
    for (let index = 0; index < 2000; index++) {
      const account = { id: `a${index % 20}`, balance: index } as SandboxAccount;
      accounts.set(account.id, account);
      state.note({ account });
      state.flush();
      sizes.push(statSync(file).size);
    }
    state.close();
    expect(Math.max(...sizes)).toBeLessThan(21_000);
    expect(sizes.filter((size, index) => size < (sizes[index - 1] ?? 0)).length).toBeGreaterThan(2);
    const again = new StateFile(file);
    const read = new Map(
      [...again.changes()]
        .map((change) => Object.values(change)[0] as { id: string })
        .map((account) => [account.id, account]),
    );
    again.close();
    expect(read).toEqual(accounts);
  });

  it('stores uploads, and drops them on a reset', async ({ start }) => {
    const first = await start();
    const bytes = Buffer.from(Array.from({ length: 100_000 }, (_, index) => (index * 7919) % 256));
    const response = await fetch(`${first.url}/upload`, {
      method: 'PUT',
      headers: { Authorization: 'Bearer ada', 'Content-Type': 'application/json' },
      body: JSON.stringify({ base64: bytes.toString('base64') }),
    });
    const { file_url } = (await response.json()) as { file_url: string };
    const path = new URL(file_url).pathname;
    await first.kill();
    const second = await start();
    const got = await fetch(second.url + path);
    expect(Buffer.from(await got.arrayBuffer()).equals(bytes)).toBe(true);
    await fetch(`${second.url}/_sandbox/reset`, { method: 'POST' });
    await second.kill();
    const third = await start();
    expect((await fetch(third.url + path)).status).toBe(404);
    await third.kill();
  });
});

describe.concurrent('the lock', SLOW, () => {
  it('refuses a second process and a second sandbox of the same process', async ({ folder, file, start }) => {
    const first = await start();
    await expect(start()).rejects.toThrow(/is in use by process \d+/);
    const id = await create(first.url, 'ada');
    await first.kill();
    const own = await serveSandbox({ port: 0, state: file });
    await expect(serveSandbox({ port: 0, state: file })).rejects.toThrow(/is in use/);
    expect((await tasksOf(own.url)).map((task) => task.id)).toEqual([id]);
    await own.stop();
    expect(readdirSync(folder)).toEqual(['sandbox.jsonl']);
  });

  it('the lock of a killed process is taken over by exactly one of several that start at once', async ({
    file,
    start,
  }) => {
    await (await start()).kill();
    expect(existsSync(`${file}.lock`)).toBe(true);
    const starts = await Promise.allSettled([start(), start(), start()]);
    const running = starts.filter((result) => result.status === 'fulfilled');
    expect(running).toHaveLength(1);
    await running[0]!.value.kill();
  });

  it.runIf(process.platform === 'linux')(
    'does not hold if another process has that pid by now, nor in a container that is started again',
    async ({ file }) => {
      const first = await serveSandbox({ port: 0, state: file });
      const holder = JSON.parse(readFileSync(`${file}.lock`, 'utf8')) as object;
      await first.stop();
      for (const lock of [
        // This process is alive, but started at another time.
        JSON.stringify({ ...holder, started: '1' }),
        JSON.stringify({ ...holder, pids: 'pid:[1]' }),
        JSON.stringify({ ...holder, host: 'the-container-before' }),
        // As earlier versions wrote it.
        '1 12345',
      ]) {
        writeFileSync(`${file}.lock`, lock);
        await (await serveSandbox({ port: 0, state: file })).stop();
        expect(existsSync(`${file}.lock`)).toBe(false);
      }
    },
  );

  it('is not taken if the port is in use', async ({ folder, file }) => {
    const first = await serveSandbox({ port: 0 });
    await expect(serveSandbox({ port: Number(new URL(first.url).port), state: file })).rejects.toThrow(/EADDRINUSE/);
    expect(readdirSync(folder)).toEqual([]);
    await first.stop();
  });
});

describe.concurrent('a graceful stop', SLOW, () => {
  it('answers requests in flight, ends soon, and loses nothing', async ({ file, start }) => {
    const { url, kill } = await start();
    const acknowledged: string[] = [];
    let over = false;
    const work = Array.from({ length: 16 }, async () => {
      while (!over) {
        const id = await create(url, 'ada').catch(() => undefined);
        if (id === undefined) return;
        acknowledged.push(id);
      }
    });
    // One whose response comes before the timeout, and one whose response would come much later.
    const [slow, endless] = [1500, 60_000].map((delay) =>
      fetch(`${url}/v1/tasks`, {
        method: 'POST',
        headers: {
          Authorization: 'Bearer bruno',
          'Content-Type': 'application/json',
          'X-Sandbox-Fault': `delay=${delay}`,
        },
        body: JSON.stringify({ model: MODEL, input: { prompt: 'A kite' } }),
      }).then(
        (response) => response.status,
        () => 'cut',
      ),
    );
    await until(() => acknowledged.length > 20);
    const began = performance.now();
    await kill('SIGTERM');
    expect(performance.now() - began).toBeLessThan(6000);
    over = true;
    await Promise.all(work);
    expect(await slow).toBe(200);
    expect(await endless).toBe('cut');
    expect(acknowledged.length).toBeGreaterThan(20);
    expect(existsSync(`${file}.lock`)).toBe(false);

    // A connection may be refused, but no task may be created without a response.
    const again = await start();
    const made = (await tasksOf(again.url)).map(({ id }) => id);
    const own = new Set(acknowledged);
    expect(acknowledged.filter((id) => !made.includes(id))).toEqual([]);
    expect(made.filter((id) => !own.has(id)).length, 'tasks of the other key alone').toBeLessThanOrEqual(2);
    await expectBalances(again.url);
    await again.kill();
  });

  it('can be called twice', async ({ file }) => {
    const served = await serveSandbox({ port: 0, state: file });
    await create(served.url, 'ada');
    await Promise.all([served.stop(), served.stop()]);
    await expect(fetch(served.url)).rejects.toThrow();
  });
});

function sample<T>(all: T[], count: number): T[] {
  const step = Math.max(1, Math.floor(all.length / count));
  return all.filter((_, index) => index % step === 0);
}
