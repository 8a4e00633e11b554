import { seeded } from '../../../src/sandbox/random.js';
import { serveSandbox } from '../../../src/sandbox/server/index.js';
import { RedisServer } from '../../support/redis-server.js';
import { chaosOf } from './chaos.js';
import { fleetRound, type FleetFigures } from './fleet-round.js';

/** Rounds at the same time: a worker waits for the limits most of its time. */
const LANES = 3;

/**
 * Kills workers that share a Redis, and what is between them, for so many minutes; resolves with whether nothing was
 * wrong.
 *
 * @param seed The seeds from 1 are one round for each point, those after them are random. A round is repeated with the seed that is printed with its problems.
 */
export async function soakRedis(minutes: number, seed: number): Promise<boolean> {
  const end = Date.now() + minutes * 60_000;
  const sum = { rounds: 0, names: 0, kills: 0, unknown: 0, paid: 0 };
  const blows = new Map<string, number>();
  let failed = 0;
  let next = seed;
  const lane = async () => {
    const redis = await RedisServer.start('--appendonly', 'yes', '--appendfsync', 'always');
    const served = await serveSandbox({ port: 0, speed: 200, balance: 1_000_000 });
    while (Date.now() < end) {
      const own = next++;
      const random = seeded(own);
      const chaos = chaosOf(own, random);
      const startedAt = Date.now();
      const figures: FleetFigures = await fleetRound({ redis, served }, chaos, random);
      sum.rounds++;
      sum.names += chaos.names;
      for (const name of ['kills', 'unknown', 'paid'] as const) sum[name] += figures[name];
      for (const { kind } of chaos.blows) blows.set(kind, (blows.get(kind) ?? 0) + 1);
      const tookS = (Date.now() - startedAt) / 1000;
      if (process.env.VERBOSE) console.error(`seed ${own}: ${tookS.toFixed(1)} s, ${JSON.stringify(chaos)}`);
      if (figures.problems.length > 0) {
        failed++;
        const now = new Date().toISOString();
        console.error(`\n${now} seed ${own}: ${figures.problems.slice(0, 10).join('; ')}\n${JSON.stringify(chaos)}`);
      }
      process.stderr.write(`\r${sum.rounds} rounds, ${sum.kills} kills, ${failed} failed`);
    }
    await redis.stop();
    await served.stop();
  };
  await Promise.all(Array.from({ length: LANES }, lane));
  const struck = [...blows].map(([kind, times]) => `${kind} ${times}`).join(', ');
  console.log(
    `\n${sum.rounds} rounds from seed ${seed}: ${sum.names} names, ${sum.kills} workers killed (${struck}); ${sum.unknown} names unknown, of which ${sum.paid} had a task; ${failed} rounds with problems`,
  );
  return failed === 0;
}
