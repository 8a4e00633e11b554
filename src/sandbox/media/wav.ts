import { clamp, utf8, type Bytes } from './bytes.js';
import { drawsOf } from './seed.js';

export interface WavOptions {
  /** Length, brought to between 0.1 and 600. What is not a finite number counts as 10. */
  seconds: number;
  /**
   * The tone, or the lowest note of a melody, in hertz, brought to between 40 and 1,000.
   *
   * @default 220
   */
  frequency?: number;
  /** Decides the notes of a melody; if omitted, one even tone. */
  seed?: number;
}

/** Samples per second, of one byte each: four minutes are below 2 MB. */
const SAMPLE_RATE_HZ = 8000;
const HEADER_BYTES = 44;
const NOTE_S = 0.3;
const NOTES = 16;
const FADE_S = 0.05;
/** Semitones above the lowest note that sound well in any order. */
const SCALE = [0, 3, 5, 7, 10, 12, 15, 17];
const SILENCE = 128;

/**
 * A WAV (PCM, one channel, 8 bits, 8 kHz) with a quiet melody of sixteen notes in a loop, or with one tone; it fades in and
 * out. 8 kB per second; the same input gives the same bytes.
 */
export function renderWav({ seconds, frequency = 220, seed }: WavOptions): Bytes {
  // An even number of bytes: a chunk of an odd number would need padding.
  const count = 2 * Math.round((clamp(seconds, 0.1, 600, 10) * SAMPLE_RATE_HZ) / 2);
  const file = new Uint8Array(HEADER_BYTES + count);
  writeHeader(new DataView(file.buffer), count);
  const samples = file.subarray(HEADER_BYTES);
  const base = clamp(frequency, 40, 1000, 220);
  const phrase = seed === undefined ? tone(base) : melody(base, seed);
  for (let at = 0; at < count; at += phrase.length) samples.set(phrase.subarray(0, count - at), at);
  fade(samples);
  return file;
}

function writeHeader(view: DataView, count: number): void {
  const put = (offset: number, letters: string) =>
    utf8(letters).forEach((byte, index) => view.setUint8(offset + index, byte));
  put(0, 'RIFF');
  view.setUint32(4, HEADER_BYTES - 8 + count, true);
  put(8, 'WAVEfmt ');
  view.setUint32(16, 16, true);
  view.setUint16(20, 1, true);
  view.setUint16(22, 1, true);
  view.setUint32(24, SAMPLE_RATE_HZ, true);
  view.setUint32(28, SAMPLE_RATE_HZ, true);
  view.setUint16(32, 1, true);
  view.setUint16(34, 8, true);
  put(36, 'data');
  view.setUint32(40, count, true);
}

/** One second of whole waves, so that it loops without a click. */
function tone(frequency: number): Uint8Array {
  const step = (2 * Math.PI * Math.round(frequency)) / SAMPLE_RATE_HZ;
  return Uint8Array.from({ length: SAMPLE_RATE_HZ }, (_, index) => SILENCE + Math.round(60 * Math.sin(index * step)));
}

function melody(base: number, seed: number): Uint8Array {
  const draw = drawsOf(seed);
  const length = NOTE_S * SAMPLE_RATE_HZ;
  const phrase = new Uint8Array(NOTES * length);
  for (let note = 0; note < NOTES; note++) {
    const step = (2 * Math.PI * base * 2 ** (SCALE[draw(SCALE.length)]! / 12)) / SAMPLE_RATE_HZ;
    for (let index = 0; index < length; index++) {
      // A quick attack and a long decay, silent at both ends.
      const loudness = Math.min(1, index / 80) * (1 - index / length) ** 1.5;
      const wave = Math.sin(index * step) + 0.3 * Math.sin(2 * index * step);
      phrase[note * length + index] = SILENCE + Math.round(80 * loudness * wave);
    }
  }
  return phrase;
}

/** Fades in and out; short audio over a quarter of its length. */
function fade(samples: Uint8Array): void {
  const length = Math.min(FADE_S * SAMPLE_RATE_HZ, Math.floor(samples.length / 4));
  for (let index = 0; index < length; index++) {
    for (const at of [index, samples.length - 1 - index]) {
      samples[at] = SILENCE + Math.round(((samples[at]! - SILENCE) * index) / length);
    }
  }
}
