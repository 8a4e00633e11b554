import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
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
    server = await RedisServer.start('--appendonly', 'yes', '--appendfsync', 'always');
    sandbox = await serveSandbox({ port: 0, speed: 1000 });
  });
  afterAll(async () => {
    await server.stop();
    await sandbox.stop();
    await rm(folder, { recursive: true, force: true });
  });

  async function start(name: string): Promise<ChildProcess> {
    const code = recipe(GUIDE, name).replace(
      'new Unifically({',
      `new Unifically({ baseUrl: '${sandbox.url}', pollInterval: 100,`,
    );
    const outfile = join(folder, `${name}.mjs`);
    await build({
      stdin: { contents: code, resolveDir: process.cwd(), loader: 'ts' },
      packages: 'external',
      alias: {
        unigen: resolve('src/index.ts'),
        'unigen/bullmq': resolve('src/bullmq/index.ts'),
        'unigen/runs': resolve('src/runs/index.ts'),
      },
      bundle: true,
      platform: 'node',
      format: 'esm',
      outfile,
    });
    const env = {
      ...process.env,
      REDIS_URL: server.path,
      UNIFICALLY_API_KEY: 'guide',
      RESULTS: join(folder, 'results'),
    };
    return fork(outfile, { env });
  }

  test('its two programs add runs and finish them', async () => {
    const [add, worker] = await Promise.all([start('add.ts'), start('worker.ts')]);
    const [exit] = (await once(add, 'exit')) as [number];
    expect(exit).toBe(0);
    const store = createRedisStore(server.connect());
    await vi.waitUntil(async () => (await store.counts()).finished === 2, { timeout: 25_000, interval: 50 });
    worker.kill('SIGTERM');
    expect(await once(worker, 'exit')).toEqual([0, null]);
    expect((await readdir(join(folder, 'results'))).toSorted()).toEqual(['boat.mp4', 'kite.mp4']);
  });
});
