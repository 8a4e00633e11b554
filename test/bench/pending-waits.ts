import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { build } from 'esbuild';
import { table } from '../support/table.js';
import type { WaitFigures } from './pending-waits/figures.js';

/**
 * What pending waits of one client cost, each number in a process of its own: share of a core, memory, and the time to
 * abort all of them.
 */
const WAITS = [1000, 10_000, 20_000, 100_000];
/** Real seconds over which the share of a core is measured. */
const SECONDS = 20;

const folder = await mkdtemp(join(tmpdir(), 'unigen-bench-'));
try {
  const outfile = join(folder, 'pending-waits.mjs');
  // As users run it: without what the loader of these files adds to every function.
  await build({
    entryPoints: ['test/bench/pending-waits/process.ts'],
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'es2022',
    outfile,
  });
  const rows: (string | number)[][] = [];
  for (const kind of ['new', 'resumed']) {
    for (const waits of WAITS) {
      const args = ['--expose-gc', outfile, String(waits), String(SECONDS), kind];
      const { stdout } = await promisify(execFile)(process.execPath, args);
      const figures = JSON.parse(stdout) as WaitFigures;
      rows.push([
        `${waits.toLocaleString('en')} ${kind}`,
        `${(figures.cpuShare * 100).toFixed(2)} %`,
        figures.pollsPerSecond.toFixed(1),
        figures.maxDelayMs.toFixed(0),
        figures.bytesPerWait.toFixed(0),
        ((figures.bytesPerWait * waits) / 1e6).toFixed(1),
        figures.abortMs.toFixed(0),
        figures.abortCpuMs.toFixed(0),
        (figures.bytesLeft / 1e6).toFixed(2),
      ]);
    }
  }
  const head = [
    'pending waits',
    'of a core',
    'polls/s',
    'longest pause ms',
    'bytes each',
    'MB',
    'abort ms',
    'its CPU ms',
    'MB left',
  ];
  console.log(table(head, rows));
} finally {
  await rm(folder, { recursive: true });
}
