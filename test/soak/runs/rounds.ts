import { KILL_POINTS, type KillAt } from '../../support/kill-points.js';

/** Points to kill at, one worker after the other, so that a round of these many names comes by each of them. */
export function randomKills(random: () => number, names: number): KillAt[] {
  const pick = (below: number) => Math.floor(random() * below);
  return Array.from({ length: 1 + pick(4) }, () => ({
    point: KILL_POINTS[pick(KILL_POINTS.length)]!,
    count: 1 + pick(names / 3),
    afterMs: pick(40),
  }));
}
