import { expect, it } from 'vitest';
import { seeded } from '../../src/sandbox/random.js';
import { serveSandbox } from '../../src/sandbox/server/index.js';
import { KILL_POINTS } from '../support/kill-points.js';
import { killRound } from '../soak/runs/kill-round.js';
import { cleanups } from '../support/cleanups.js';

// `npm run soak -- runs` does the same at random points for as long as it is asked to.

const cleanup = cleanups();

it('one worker after the other is killed at each point, and no name is paid twice, lost or guessed', async () => {
  const served = await serveSandbox({ port: 0, rateLimit: false, speed: 200, balance: 10_000 });
  cleanup(() => served.stop());
  const { problems, kills } = await killRound(served, {
    kills: KILL_POINTS.map((point) => ({ point, count: 2, afterMs: 10 })),
    names: 40,
    faults: 8,
    random: seeded(14),
  });
  expect(problems).toEqual([]);
  expect(kills).toBe(KILL_POINTS.length);
}, 60_000);
