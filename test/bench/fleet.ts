import { execFile } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { bundled } from '../support/bundled.js';
import { median, table } from '../support/table.js';
import type { KeysWork } from './fleet/keys-process.js';
import type { KeyFigures } from './fleet/simulate-key.js';

/** A million tasks over a hundred keys, each with three workers that share its limits. */
const KEYS = 100;
const TASKS = 10_000;
const WORKERS = 3;
/** Runs that a worker has at once, as `createRunWorker` has by default. */
const CONCURRENCY = 500;
/** Nearly all that a task needs is dropped soon: with more room for it, a quarter less time goes into collecting it. */
const ROOM = ['--max-semi-space-size=64'];

const start = performance.now();
const script = await bundled(fileURLToPath(new URL('fleet/keys-process.ts', import.meta.url)));
const processes = availableParallelism();
const parts = await Promise.all(
  Array.from({ length: processes }, async (_, part) => {
    const keys = Array.from({ length: KEYS }, (_, key) => key + 1).filter((key) => key % processes === part);
    const work: KeysWork = { keys, tasks: TASKS, workers: WORKERS, concurrency: CONCURRENCY };
    const { stdout } = await promisify(execFile)(process.execPath, [...ROOM, script, JSON.stringify(work)]);
    return JSON.parse(stdout) as KeyFigures[];
  }),
);
const figures = parts.flat();
const seconds = (performance.now() - start) / 1000;

const sum = (value: (one: KeyFigures) => number) => figures.reduce((all, one) => all + value(one), 0);
const ratios = figures.map(({ makespan, least }) => makespan / least);
console.log(
  table(
    ['tasks', sum(({ tasks }) => tasks).toLocaleString('en')],
    [
      ['keys, and workers of each', `${figures.length}, ${WORKERS}`],
      ['least time of a key, median', `${median(figures.map(({ least }) => least)).toFixed(0)} s`],
      ['time that it took, median', `${median(figures.map(({ makespan }) => makespan)).toFixed(0)} s`],
      [
        '… against the least time, median and worst',
        `${median(ratios).toFixed(3)}×, ${Math.max(...ratios).toFixed(3)}×`,
      ],
      ['polls a task', (sum(({ polls }) => polls) / sum(({ tasks }) => tasks)).toFixed(2)],
      [
        'seconds from the end of a task until it was seen, median',
        median(figures.map(({ delays }) => delays[0])).toFixed(0),
      ],
      ['… the latest of a hundred, median of all keys', median(figures.map(({ delays }) => delays[1])).toFixed(0)],
      ['keys that were blocked', sum(({ bans }) => bans)],
      ['seconds of real time', seconds.toFixed(0)],
    ],
  ),
);
if (sum(({ bans }) => bans) > 0 || Math.max(...ratios) > 1.1) process.exitCode = 1;
