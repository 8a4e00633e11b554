import { fdatasyncSync, mkdtempSync, openSync, rmSync, statSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openFileStore, type FileStore } from '../../../src/runs/file-store.js';
import type { NewRun } from '../../../src/runs/store.js';
import { table } from '../../support/table.js';

const RUNS = 100_000;
/** Number of lines that the plain approach writes; its time for all lines is extrapolated. */
const PLAIN_LINES = 1000;

/**
 * The store in a file with 100,000 runs, compared with a file that is synced after each line: what a script without grouped
 * syncs does.
 */
export async function journal(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'unigen-bench-'));
  try {
    const path = join(folder, 'runs.jsonl');
    const runs = Array.from({ length: RUNS }, (_, index) => newRun(index));
    let store = await openFileStore(path);
    const add = await timed(() => store.add(runs));
    const intents = await timed(() =>
      Promise.all(
        runs.map(({ name }) => store.change(name, { from: ['waiting'], budget: RUNS }, { state: 'paying', cost: 0.4 })),
      ),
    );
    const running = await timed(() =>
      Promise.all(
        runs.map(({ name, model }) =>
          store.change(
            name,
            { from: ['paying'], attempts: 1 },
            { state: 'running', handle: { api: 'unifically', id: `task_${name}`, model, createdAt: '2026-01-01' } },
          ),
        ),
      ),
    );
    await store.close();
    const plain = plainMs(join(folder, 'plain.jsonl'), runs) * (RUNS / PLAIN_LINES);
    const size = statSync(path).size;
    const reopenLong = await timed(
      async () => (store = await openFileStore(path, { compaction: { minBytes: 1, factor: 1 } })),
    );
    // The next change starts a compaction, and closing waits for it.
    const compact = await timed(async () => {
      await store.addUpload('digest', 'reference');
      await store.close();
    });
    const compactSize = statSync(path).size;
    const heapBefore = heap();
    let reopened: FileStore | undefined;
    const reopen = await timed(async () => (reopened = await openFileStore(path)));
    const heapBytes = heap() - heapBefore;
    // Both are still in use, so that neither is collected while the other is measured.
    for (const used of [store, reopened]) await used?.close();
    const row = (name: string, { wall, cpu }: Times, slower = '') => [name, seconds(wall), seconds(cpu), slower];
    const comparedTo = (times: Times) => `${Math.round(plain / times.wall)}×`;
    const figures = table(
      [`${RUNS} runs`, 's', 's of CPU', 'with a sync a line'],
      [
        row('added', add, comparedTo(add)),
        row('intents: waiting to paying', intents, comparedTo(intents)),
        row('paying to running', running, comparedTo(running)),
        row('reopened, three lines a run', reopenLong),
        row('compacted', compact),
        row('reopened, one line a run', reopen),
      ],
    );
    const perRun = (bytes: number) => Math.round(bytes / RUNS);
    return (
      `${figures}\n` +
      `Bytes a run: ${perRun(size)} in the file, ${perRun(compactSize)} once compacted, ${perRun(heapBytes)} of heap; ` +
      `RSS ${Math.round(process.memoryUsage().rss / 1e6)} MB; a sync takes ${(plain / RUNS).toFixed(2)} ms`
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function newRun(index: number): NewRun {
  const prompt = `A paper boat, number ${index}, on a pond in the morning light, seen from above`;
  return {
    name: `clip-${index}`,
    api: 'unifically',
    model: 'google/veo-3.1-fast',
    input: { prompt, aspect_ratio: '16:9', duration: 8 },
  };
}

/** The time of a line and an `fdatasync` for each of the first runs. */
function plainMs(path: string, runs: NewRun[]): number {
  const file = openSync(path, 'w');
  const start = performance.now();
  for (const run of runs.slice(0, PLAIN_LINES)) {
    writeSync(file, `${JSON.stringify(run)}\n`);
    fdatasyncSync(file);
  }
  return performance.now() - start;
}

interface Times {
  wall: number;
  cpu: number;
}

async function timed(work: () => Promise<unknown>): Promise<Times> {
  const start = performance.now();
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return { wall: performance.now() - start, cpu: (user + system) / 1000 };
}

const seconds = (time: number) => (time / 1000).toFixed(2);

function heap(): number {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed;
}
