import { parseArgs } from 'node:util';
import { hasRedis, NO_REDIS } from '../support/redis-server.js';

/**
 * `npm run soak`: tasks with faults, callbacks and a restart of the sandbox. `npm run soak -- runs`: workers that are
 * killed, for `--minutes 60`, from `--seed 1`; `--redis` for three workers with one Redis. `npm run soak -- workers`:
 * `--jobs 10000` for three workers with one key. Exits with 1 if something went wrong.
 */
const [what] = process.argv.slice(2);
if (what === 'runs' || what === 'workers') {
  const { values } = parseArgs({
    args: process.argv.slice(3),
    options: {
      minutes: { type: 'string', default: '60' },
      seed: { type: 'string', default: '1' },
      redis: { type: 'boolean', default: false },
      jobs: { type: 'string', default: '10000' },
    },
  });
  if ((what === 'workers' || values.redis) && !hasRedis) {
    console.log(`Skipped: ${NO_REDIS}`);
  } else if (what === 'workers') {
    const { soakWorkers } = await import('./workers/soak-workers.js');
    process.exitCode = (await soakWorkers(Number(values.jobs))) ? 0 : 1;
  } else if (values.redis) {
    const { soakRedis } = await import('./redis/soak-redis.js');
    process.exitCode = (await soakRedis(Number(values.minutes), Number(values.seed))) ? 0 : 1;
  } else {
    const { soakRuns } = await import('./runs/soak-runs.js');
    process.exitCode = (await soakRuns(Number(values.minutes), Number(values.seed))) ? 0 : 1;
  }
} else await import('./soak-tasks.js');
