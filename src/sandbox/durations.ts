import type { ModelEntry, ModelKind } from '../catalog/entry.js';

/** Seconds that a task takes from and to, where no document says it. */
const USUAL: Record<ModelKind, [number, number]> = {
  image: [8, 20],
  video: [60, 150],
  audio: [10, 30],
  text: [4, 12],
  '3d': [60, 180],
};

/** Milliseconds that a task waits and then runs. */
export function durationOf(entry: ModelEntry, speed: number, random: () => number): { wait: number; run: number } {
  const [from, to] = entry.typicalSeconds ?? USUAL[entry.kind];
  // Where the documents have one figure it is meant as about that.
  const [least, most] = from === to ? [from * 0.9, to * 1.1] : [from, to];
  const total = ((least + (most - least) * random()) * 1000) / speed;
  const wait = Math.round(total * 0.15);
  return { wait, run: Math.round(total) - wait };
}
