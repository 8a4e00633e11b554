import type { ModelEntry, ModelKind } from '../catalog/entry.js';
import type { RandomSource } from './random-source.js';

/** Seconds from and to which a task takes if the documents do not say it. */
const USUAL_SECONDS: Record<ModelKind, [from: number, to: number]> = {
  image: [8, 20],
  video: [60, 150],
  audio: [10, 30],
  text: [4, 12],
  '3d': [60, 180],
};
/** Share of the time for which a task is queued. */
const QUEUED_SHARE = 0.15;

/**
 * How long a task is queued, and then runs.
 *
 * @param givenMs Time that it takes in all, whatever the speed.
 */
export function durationOf(
  entry: ModelEntry,
  speed: number,
  random: RandomSource,
  givenMs?: number,
): { waitMs: number; runMs: number } {
  const [from, to] = entry.typicalSeconds ?? USUAL_SECONDS[entry.kind];
  // A single documented figure is taken as an average.
  const [min, max] = from === to ? [from * 0.9, to * 1.1] : [from, to];
  // Also drawn if it is given, so that the tasks that follow are the same.
  const usualMs = ((min + (max - min) * random.next()) * 1000) / speed;
  const totalMs = givenMs ?? usualMs;
  const waitMs = Math.round(totalMs * QUEUED_SHARE);
  return { waitMs, runMs: Math.round(totalMs) - waitMs };
}
