import { drawsOf } from './seed.js';

/** A sound: samples from -1 to 1. */
export type Sound = Float32Array;

/** Semitones above A1, which is the lowest note. */
const LOWEST_HZ = 55;
/** Without it, a string would click. */
const ATTACK_S = 0.006;

/** A bass drum: a tone that falls. */
export function kick(rate: number): Sound {
  let phase = 0;
  return soundOf(0.22, rate, (time, share) => {
    phase += (2 * Math.PI * (45 + 110 * Math.exp(-time * 28))) / rate;
    return Math.sin(phase) * (1 - share) ** 2;
  });
}

/** A snare drum: noise with a short tone. */
export function snare(rate: number): Sound {
  const random = noise(2);
  return soundOf(0.16, rate, (time, share) => {
    return (0.5 * random() + 0.4 * Math.sin(2 * Math.PI * 190 * time)) * (1 - share) ** 3;
  });
}

/** A closed hi-hat: the high part of noise. */
export function hat(rate: number): Sound {
  const random = noise(1);
  let last = 0;
  return soundOf(0.05, rate, (_, share) => {
    const next = random();
    const high = (next - last) / 2;
    last = next;
    return high * (1 - share) ** 4;
  });
}

/** One wave of a string with two overtones. */
const WAVE = Float32Array.from({ length: 1024 }, (_, index) => {
  const angle = (2 * Math.PI * index) / 1024;
  return Math.sin(angle) + 0.3 * Math.sin(2 * angle) + 0.15 * Math.sin(3 * angle);
});

/** A plucked string: a quick attack and a long decay. */
export function pluck(note: number, seconds: number, rate: number): Sound {
  const frequency = LOWEST_HZ * 2 ** (note / 12);
  return soundOf(seconds, rate, (time, share) => {
    const loudness = Math.min(1, time / ATTACK_S) * (1 - share) * (1 - share);
    return WAVE[Math.floor(time * frequency * WAVE.length) % WAVE.length]! * loudness;
  });
}

/** @param sample Called for each sample with the seconds since the start, and their share of all. */
function soundOf(seconds: number, rate: number, sample: (time: number, share: number) => number): Sound {
  const length = Math.round(seconds * rate);
  const sound = new Float32Array(length);
  for (let at = 0; at < length; at++) sound[at] = sample(at / rate, at / length);
  return sound;
}

function noise(seed: number): () => number {
  const draw = drawsOf(seed);
  let state = draw(2 ** 31) | 1;
  return () => {
    // xorshift32, since noise needs many numbers.
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return state / 2 ** 31;
  };
}
