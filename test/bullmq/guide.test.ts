import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { createRedisStore } from 'unigen/bullmq';
import { serveSandbox, type ServedSandbox } from 'unigen/sandbox/server';
import { recipe } from '../support/snippets.js';
import { hasRedis, NO_REDIS, RedisServer } from '../support/redis-server.js';

const GUIDE = 'src/bullmq/README.md';

describe.skipIf(!hasRedis)(hasRedis ? 'the guide' : `the guide (skipped: ${NO_REDIS})`, () => {
  let server: RedisServer;
  let sandbox: ServedSandbox;
  let folder: string;

  beforeAll(async () => {
    // Below the project, so that its programs find the packages that they import.
    folder = await mkdtemp(resolve('.snippets-'));
    [server, sandbox] = await Promise.all([
      RedisServer.start('--appendonly', 'yes', '--appendfsync', 'always'),
      serveSandbox({ port: 0, speed: 1000 }),
      bundlePrograms(),
    ]);
  });
  afterAll(async () => {
    await server.stop();
    await sandbox.stop();
    await rm(folder, { recursive: true, force: true });
  });

  async function bundlePrograms(): Promise<void> {
    for (const name of ['add.mjs', 'worker.mjs', 'status.mjs', 'settle.mjs'])
      await writeFile(
        join(folder, name),
        recipe(GUIDE, name)
          .replace('new Unifically({', 'new Unifically({ pollInterval: 100,')
          .replace('}, 10_000);', '}, 100);'),
      );
    await build({
      entryPoints: [join(folder, '*.mjs')],
      packages: 'external',
      alias: {
        unigen: resolve('src/index.ts'),
        'unigen/bullmq': resolve('src/bullmq/index.ts'),
        'unigen/runs': resolve('src/runs/index.ts'),
      },
      bundle: true,
      splitting: true,
      platform: 'node',
      format: 'esm',
      outdir: join(folder, 'built'),
      outExtension: { '.js': '.mjs' },
    });
  }

  /** A program of the guide, and what it has printed. */
  function start(name: string, ...args: string[]): { program: ChildProcess; printed: () => string } {
    const env = {
      ...process.env,
      REDIS_URL: server.path,
      UNIFICALLY_BASE_URL: sandbox.url,
      UNIFICALLY_API_KEY: 'guide',
      RESULTS: join(folder, 'results'),
    };
    const program = fork(join(folder, `built/${name}.mjs`), args, { env, silent: true });
    let printed = '';
    for (const stream of [program.stdout!, program.stderr!]) stream.on('data', (chunk) => (printed += String(chunk)));
    return { program, printed: () => printed };
  }

  test('its programs add runs, finish them and say so', async () => {
    const add = start('add');
    const worker = start('worker');
    expect(await once(add.program, 'close')).toEqual([0, null]);
    expect(add.printed()).toContain('2 runs have a job');
    const store = createRedisStore(server.connect());
    await vi.waitUntil(async () => (await store.counts()).finished === 2, { timeout: 25_000, interval: 50 });
    const status = start('status');
    worker.program.kill('SIGTERM');
    expect(await once(worker.program, 'close')).toEqual([0, null]);
    for (const name of ['drum', 'lamp'])
      for (const state of ['paying', 'running', 'finished'])
        expect(worker.printed()).toMatch(new RegExp(`^\\d{4}-[\\d:.T-]+Z ${name} ${state}$`, 'm'));
    expect(worker.printed()).toMatch(/Z \d tasks here; of all workers \d run, \d are being paid for, \d wait/);
    await vi.waitUntil(() => status.program.exitCode === 0, { timeout: 25_000, interval: 50 });
    expect(status.printed()).toContain('drum finished');
    expect((await readdir(join(folder, 'results'))).toSorted()).toEqual(['drum.mp4', 'lamp.mp4']);

    const before = await store.get('drum');
    await store.change('drum', { from: ['finished'] }, { state: 'unknown', payingAt: before!.updatedAt });
    const settle = start('settle');
    expect(await once(settle.program, 'close')).toEqual([0, null]);
    expect(settle.printed()).toMatch(new RegExp(`^drum ${before!.updatedAt} google/`));
    // What it is about is shown first, and nothing is changed.
    const shown = start('settle', 'drum', 'created', before!.handle!.id);
    expect(await once(shown.program, 'close'), shown.printed()).toEqual([0, null]);
    expect(shown.printed()).toMatch(/prompt: 'A tin drum'[^]*video_url: 'http[^]*add yes/);
    expect(await store.get('drum')).toMatchObject({ state: 'unknown' });
    const settled = start('settle', 'drum', 'created', before!.handle!.id, 'yes');
    expect(await once(settled.program, 'close'), settled.printed()).toEqual([0, null]);
    expect(await store.get('drum')).toMatchObject({ state: 'running' });
    const wrong = start('settle', 'drum', 'not-created');
    expect(await once(wrong.program, 'close')).toEqual([1, null]);
    expect(wrong.printed()).toContain('is running; only a run that is unknown is settled');
  });
});
