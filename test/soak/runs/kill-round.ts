import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Unifically } from 'unigen';
import { openFileStore, openRuns } from 'unigen/runs';
import type { ServedSandbox } from '../../../src/sandbox/server/index.js';
import { all } from '../../support/all.js';
import { bundled } from '../../support/bundled.js';
import { taskIdsByName, problemsOf } from './run-problems.js';
import { injectFaults } from './create-faults.js';
import type { KillAt } from '../../support/kill-points.js';
import type { Work } from './worker.js';

const WORKER = fileURLToPath(new URL('worker.ts', import.meta.url));
/** How often what is unknown is settled until none is left. */
const MAX_SETTLINGS = 5;
let rounds = 0;

export interface RoundFigures {
  problems: string[];
  /** How many workers were killed at their point. */
  kills: number;
  /** How many names nobody but the sandbox could settle. */
  unknown: number;
  /** How many of them had a task. */
  paid: number;
}

/**
 * One process at a time works through a list with a journal: each is killed at a point, the last one may end. Then the
 * journal is compared with the tasks of the sandbox, what is unknown is settled by them, and the rest is done.
 *
 * @param faults Create responses that are lost, refused or reset, in any order.
 */
export async function killRound(
  served: ServedSandbox,
  {
    kills,
    names,
    faults = 0,
    random,
  }: { kills: readonly KillAt[]; names: number; faults?: number; random: () => number },
): Promise<RoundFigures> {
  const prefix = `round ${++rounds}: `;
  const folder = await mkdtemp(join(tmpdir(), 'unigen-kill-'));
  const apiKey = `kill-round-key-${process.pid}-${rounds}`;
  const work: Work = {
    store: join(folder, 'runs.jsonl'),
    baseUrl: served.url,
    apiKey,
    prefix,
    names,
    concurrency: 8,
    saveTo: join(folder, 'out'),
  };
  const clearFaults = injectFaults(served, apiKey, faults, random);
  const figures: RoundFigures = { problems: [], kills: 0, unknown: 0, paid: 0 };
  try {
    for (const killAt of kills) {
      const { signal, code, printed } = await runWorker({ ...work, killAt });
      if (signal === 'SIGKILL') figures.kills++;
      else if (code !== 0) figures.problems.push(`a worker ended with ${code ?? signal}: ${printed}`);
    }
    const last = await runWorker(work);
    if (last.code !== 0)
      figures.problems.push(`the last worker ended with ${last.code ?? last.signal}: ${last.printed}`);
    await settle(served, work, figures, clearFaults);
    return figures;
  } finally {
    clearFaults();
    await rm(folder, { recursive: true, force: true });
  }
}

async function settle(
  served: ServedSandbox,
  work: Work,
  figures: RoundFigures,
  clearFaults: () => void,
): Promise<void> {
  const client = new Unifically({ apiKey: work.apiKey, baseUrl: served.url, pollInterval: 20 });
  const store = await openFileStore(work.store);
  const runs = await openRuns(store, { client });
  const { problems } = figures;
  try {
    const taskIds = taskIdsByName(served, work.prefix);
    problems.push(...problemsOf(await all(store.list()), taskIds));
    const left = (await all(store.list(['waiting', 'paying', 'running']))).map(({ name, state }) => `${name} ${state}`);
    if (left.length > 0) problems.push(`left over: ${left.join(', ')}`);
    clearFaults();
    // A connection that the sandbox closes as a create is sent makes that one unknown too.
    for (let settling = 0; settling < MAX_SETTLINGS; settling++) {
      const unknown = await runs.unknown();
      if (settling > 0 && unknown.length === 0) break;
      const current = taskIdsByName(served, work.prefix);
      for (const { name } of unknown) {
        figures.unknown++;
        const id = current.get(name)?.[0];
        if (id) figures.paid++;
        await (id ? runs.resolve(name, 'created', id) : runs.resolve(name, 'not-created'));
      }
      await runs.process({ concurrency: work.concurrency, saveTo: work.saveTo });
    }
    const after = await all(store.list());
    problems.push(...problemsOf(after, taskIdsByName(served, work.prefix)));
    const files = new Set(await readdir(work.saveTo).catch(() => []));
    if (after.length !== work.names) problems.push(`${after.length} of ${work.names} names are there`);
    for (const { name, state, files: saved = [] } of after)
      if (state !== 'finished' || saved.length === 0) problems.push(`${name} is ${state} with ${saved.length} files`);
    const partial = [...files].filter((file) => /part|tmp/.test(file));
    if (files.size - partial.length < work.names) problems.push(`only ${files.size} files are there`);
  } finally {
    await runs.close();
  }
}

async function runWorker(work: Work): Promise<{ code: number | null; signal: string | null; printed: string }> {
  const child = spawn(process.execPath, [await bundled(WORKER), JSON.stringify(work)], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let printed = '';
  child.stderr.on('data', (chunk) => (printed += String(chunk)));
  const [code, signal] = (await once(child, 'close')) as [number | null, string | null];
  return { code, signal, printed: printed.slice(0, 2000) };
}
