import { hat, kick, pluck, snare, type Sound } from './instruments.js';
import { nextTurn } from './next-turn.js';
import { drawsOf } from './seed.js';

const STEPS_PER_BEAT = 4;
const STEPS_PER_BAR = 16;
const BARS = 4;
const STEPS = BARS * STEPS_PER_BAR;
const [MIN_BEATS_PER_MINUTE, MAX_BEATS_PER_MINUTE] = [84, 132];
/** Semitones of notes that sound well in any order. */
const SCALE = [0, 3, 5, 7, 10, 12, 15, 17];
/** The lowest notes of the bars. */
const PROGRESSIONS = [
  [0, 0, 8, 10],
  [0, 8, 3, 10],
  [0, 5, 8, 7],
  [0, 3, 5, 10],
] as const;
/** The steps of each bar with a bass drum: on each beat, or off some of them. */
const KICKS = [
  [0, 4, 8, 12],
  [0, 4, 8, 11, 12],
  [0, 4, 7, 8, 12],
] as const;
const PEAK = 0.8;
const LOUDNESS = { kick: 0.9, snare: 0.45, hat: 0.35, bass: 0.35, melody: 0.3 } as const;

/** Beats per minute of the music of a seed. */
export function tempoOf(seed: number): number {
  return MIN_BEATS_PER_MINUTE + drawsOf(seed)(MAX_BEATS_PER_MINUTE - MIN_BEATS_PER_MINUTE + 1);
}

/**
 * Four bars of music that go on from the start when they end: drums, a bass and a melody, all by the seed.
 *
 * @param rate Samples per second.
 */
export async function musicOf(seed: number, rate: number): Promise<Sound> {
  const stepLength = (rate * 60) / tempoOf(seed) / STEPS_PER_BEAT;
  const loop: Sound = new Float32Array(Math.round(stepLength * STEPS));
  const play = (sound: Sound, step: number, loudness: number) => {
    let at = Math.round(step * stepLength);
    for (const sample of sound) {
      // A note that is longer than the loop wraps around to its start.
      if (at >= loop.length) at -= loop.length;
      loop[at]! += loudness * sample;
      at++;
    }
  };
  const draw = drawsOf(seed + 1);
  const progression = PROGRESSIONS[draw(PROGRESSIONS.length)]!;
  const kicks: readonly number[] = KICKS[draw(KICKS.length)]!;
  const drums = { kick: kick(rate), snare: snare(rate), hat: hat(rate) };
  const stepS = stepLength / rate;
  const strings = new Map<string, Sound>();
  const stringOf = (note: number, steps: number) => {
    const key = `${note} ${steps}`;
    const sound = strings.get(key) ?? pluck(note, steps * stepS, rate);
    strings.set(key, sound);
    return sound;
  };
  for (let step = 0; step < STEPS; step++) {
    const inBar = step % STEPS_PER_BAR;
    const root = progression[Math.floor(step / STEPS_PER_BAR)]!;
    if (kicks.includes(inBar)) {
      play(drums.kick, step, LOUDNESS.kick);
      play(stringOf(root, 3), step, LOUDNESS.bass);
    }
    if (inBar % 8 === 4) play(drums.snare, step, LOUDNESS.snare);
    if (inBar % 2 === 0) play(drums.hat, step, inBar % 4 === 2 ? LOUDNESS.hat : LOUDNESS.hat / 2);
    // Two of three eighths have a note of the melody, the first of a bar always.
    if (inBar === 0 || (inBar % 2 === 0 && draw(3) > 0))
      play(stringOf(24 + root + SCALE[draw(SCALE.length)]!, 4), step, LOUDNESS.melody);
    if (step % STEPS_PER_BEAT === 0) await nextTurn();
  }
  let peak = 0;
  for (const sample of loop) peak = Math.max(peak, Math.abs(sample));
  for (let at = 0; at < loop.length; at++) loop[at]! *= PEAK / peak;
  return loop;
}
