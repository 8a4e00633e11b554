import type { ModelEntry, ModelKind } from '../catalog/entry.js';
import type { RandomSource } from './random-source.js';

/** Shortest and longest typical duration of a task in seconds, if the documents state none. */
const TYPICAL_SECONDS: Record<ModelKind, [from: number, to: number]> = {
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
 * @param givenMs Queued and running together; if given, the speed does not shorten it.
 */
export function taskDuration(
  entry: ModelEntry,
  speed: number,
  random: RandomSource,
  givenMs?: number,
): { waitMs: number; runMs: number } {
  const [from, to] = entry.typicalSeconds ?? TYPICAL_SECONDS[entry.kind];
  // A single documented figure is taken as an average.
  const [min, max] = from === to ? [from * 0.9, to * 1.1] : [from, to];
  // Drawn even if it is given, so that the random numbers of the next tasks stay the same.
  const typicalMs = ((min + (max - min) * random.next()) * 1000) / speed;
  const totalMs = givenMs ?? typicalMs;
  const waitMs = Math.round(totalMs * QUEUED_SHARE);
  return { waitMs, runMs: Math.round(totalMs) - waitMs };
}
