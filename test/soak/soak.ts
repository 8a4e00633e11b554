import { parseArgs } from 'node:util';

/**
 * `npm run soak`: tasks with faults, callbacks and a restart of the sandbox. `npm run soak -- runs`: workers that are
 * killed, for `--minutes 60`, from `--seed 1`; `--redis` for three workers with one Redis. Exits with 1 if something went
 * wrong.
 */
if (process.argv[2] === 'runs') {
  const { values } = parseArgs({
    args: process.argv.slice(3),
    options: {
      minutes: { type: 'string', default: '60' },
      seed: { type: 'string', default: '1' },
    },
  });
  const { soakRuns } = await import('./runs/soak-runs.js');
  process.exitCode = (await soakRuns(Number(values.minutes), Number(values.seed))) ? 0 : 1;
} else await import('./soak-tasks.js');
