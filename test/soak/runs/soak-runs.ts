import { seeded } from '../../../src/sandbox/random.js';
import { serveSandbox } from '../../../src/sandbox/server/index.js';
import { killRound, type RoundFigures } from './kill-round.js';
import { randomKills } from './rounds.js';

/** Rounds at the same time: a worker waits for the sandbox most of its time. */
const LANES = 3;

/**
 * Kills workers at random points for so many minutes; resolves with whether nothing was wrong.
 *
 * @param seed A round is repeated with the seed that is printed with its problems.
 */
export async function soakRuns(minutes: number, seed: number): Promise<boolean> {
  const served = await serveSandbox({ port: 0, rateLimit: false, speed: 200, balance: 1_000_000 });
  const end = Date.now() + minutes * 60_000;
  const sum: Omit<RoundFigures, 'problems'> & { rounds: number; names: number } = {
    rounds: 0,
    names: 0,
    kills: 0,
    unknown: 0,
    paid: 0,
  };
  let failed = 0;
  let next = seed;
  const lane = async () => {
    while (Date.now() < end) {
      const own = next++;
      const random = seeded(own);
      const names = 10 + Math.floor(random() * 40);
      const faults = random() < 0.5 ? 0 : Math.floor(random() * names);
      const figures = await killRound(served, { kills: randomKills(random, names), names, faults, random });
      sum.rounds++;
      sum.names += names;
      for (const name of ['kills', 'unknown', 'paid'] as const) sum[name] += figures[name];
      if (figures.problems.length > 0) {
        failed++;
        console.error(`\nseed ${own}: ${figures.problems.slice(0, 10).join('; ')}`);
      }
      process.stderr.write(`\r${sum.rounds} rounds, ${sum.kills} kills, ${failed} failed`);
    }
  };
  await Promise.all(Array.from({ length: LANES }, lane));
  await served.stop();
  console.log(
    `\n${sum.rounds} rounds from seed ${seed}: ${sum.names} names, ${sum.kills} workers killed; ${sum.unknown} names unknown, of which ${sum.paid} had a task; ${failed} rounds with problems`,
  );
  return failed === 0;
}
