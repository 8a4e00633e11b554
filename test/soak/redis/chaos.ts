import { KILL_POINTS, type KillAt, type KillPoint } from '../../support/kill-points.js';

/** What befalls one of the workers, or the Redis of all of them, in milliseconds from the first create. */
export type Blow =
  | { readonly kind: 'Redis killed' | 'Redis frozen'; readonly atMs: number; readonly ms: number }
  | {
      readonly kind: 'Redis refused' | 'Redis silent' | 'API refused' | 'API silent' | 'worker frozen';
      readonly worker: number;
      readonly atMs: number;
      readonly ms: number;
    };

/** What happens in a round. */
export interface Chaos {
  readonly names: number;
  /** Points at which each worker is killed. It is restarted after each. */
  readonly kills: readonly (readonly KillAt[])[];
  /** Milliseconds from the death of a worker to its next start. */
  readonly restartMs: number;
  readonly blows: readonly Blow[];
  /** Creates that are lost, refused or reset. */
  readonly faults: number;
  /** Milliseconds by which the clock of each worker is wrong. */
  readonly skewMs: readonly number[];
}

const WORKERS = 3;
const SKEWS_MS = [-5000, 0, 5000] as const;
const OUTAGE_MS = 20_000;

/** Rounds that kill one worker, and two, at each point: the seeds from 1. */
const MATRIX = KILL_POINTS.flatMap((point) => [1, 2].map((workers) => killsAt(point, workers)));

/** What happens in the round of a seed. */
export function chaosOf(seed: number, random: () => number): Chaos {
  return MATRIX[seed - 1] ?? randomChaos(random);
}

function killsAt(point: KillPoint, workers: number): Chaos {
  const killAt = { point, count: 2, afterMs: 10 };
  const kills = Array.from({ length: WORKERS }, (_, index) => (index < workers ? [killAt] : []));
  return { names: 24, kills, restartMs: 200, blows: [], faults: 0, skewMs: SKEWS_MS };
}

function randomChaos(random: () => number): Chaos {
  const pick = (below: number) => Math.floor(random() * below);
  const names = 15 + pick(30);
  const killAt = () => ({
    point: KILL_POINTS[pick(KILL_POINTS.length)]!,
    count: 1 + pick(names / 6),
    afterMs: pick(60),
  });
  const kills = Array.from({ length: WORKERS }, () => Array.from({ length: pick(3) }, killAt));
  return {
    names,
    kills,
    restartMs: pick(1000),
    blows: Array.from({ length: pick(3) }, () => randomBlow(pick)),
    faults: random() < 0.5 ? 0 : pick(names / 2),
    skewMs: Array.from({ length: WORKERS }, () => SKEWS_MS[pick(SKEWS_MS.length)]!),
  };
}

function randomBlow(pick: (below: number) => number): Blow {
  const kinds = [
    'Redis killed',
    'Redis frozen',
    'Redis refused',
    'Redis silent',
    'API refused',
    'API silent',
    'worker frozen',
  ] as const;
  const kind = kinds[pick(kinds.length)]!;
  const atMs = pick(3000);
  const ms = 300 + pick(5000);
  // Now and then it is gone for long.
  if (kind === 'Redis killed' || kind === 'Redis frozen') return { kind, atMs, ms: pick(6) === 0 ? OUTAGE_MS : ms };
  return { kind, worker: pick(WORKERS), atMs, ms };
}
