import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { WorkerSettings } from './redis-worker-process.js';

let script: Promise<string> | undefined;

/** One file with all its packages: Node starts it several times as fast as the sources. */
async function bundle(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'unigen-worker-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  await build({
    entryPoints: { worker: fileURLToPath(new URL('redis-worker-process.ts', import.meta.url)) },
    bundle: true,
    external: ['bullmq-otel', 'pg', 'redis'],
    platform: 'node',
    format: 'cjs',
    logLevel: 'error',
    outdir: folder,
    outExtension: { '.js': '.cjs' },
  });
  return join(folder, 'worker.cjs');
}

/** Starts a worker in a process of its own. */
export async function forkWorker(settings: WorkerSettings): Promise<ChildProcess> {
  return fork(await (script ??= bundle()), [JSON.stringify(settings)]);
}

/** A worker in a process of its own that is ready. */
export async function startWorker(settings: WorkerSettings): Promise<ChildProcess> {
  const child = await forkWorker(settings);
  const [message] = (await Promise.race([once(child, 'message'), once(child, 'exit')])) as unknown[];
  if (message !== 'ready') throw new Error('The worker did not start');
  return child;
}
