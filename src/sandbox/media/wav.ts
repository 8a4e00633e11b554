import { clamp, utf8, type Bytes } from './bytes.js';
import { musicOf } from './music.js';

export interface WavOptions {
  /** Length, brought to between 0.1 and 600. What is not a finite number counts as 10. */
  seconds: number;
  /** Decides the music. */
  seed: number;
}

/** Samples per second and bytes of each. */
interface Format {
  rate: number;
  bytes: 1 | 2;
}

/** Long audio is coarser, so that no file has more than 5 MB. */
const FINE: Format = { rate: 16_000, bytes: 2 };
const COARSE: Format = { rate: 8000, bytes: 1 };
const MAX_FINE_S = 150;
const HEADER_BYTES = 44;
const FADE_S = 0.05;

/** A WAV (PCM, one channel) with music to a beat in a loop; it fades in and out. The same input gives the same bytes. */
export async function renderWav({ seconds, seed }: WavOptions): Promise<Bytes> {
  const length = clamp(seconds, 0.1, 600, 10);
  const format = length > MAX_FINE_S ? COARSE : FINE;
  // An even number of bytes: a chunk of an odd number would need padding.
  const count = format.bytes === 2 ? Math.round(length * format.rate) : 2 * Math.round((length * format.rate) / 2);
  const music = await musicOf(seed, format.rate);
  const file = new Uint8Array(HEADER_BYTES + count * format.bytes);
  const view = new DataView(file.buffer);
  writeHeader(view, count, format);
  writeSamples(view, Math.min(count, music.length), format, (at) => music[at]!);
  // Copies of the loop.
  const loopBytes = music.length * format.bytes;
  for (let at = HEADER_BYTES + loopBytes; at < file.length; at += loopBytes)
    file.copyWithin(at, HEADER_BYTES, HEADER_BYTES + Math.min(loopBytes, file.length - at));
  const fadeLength = Math.min(FADE_S * format.rate, Math.floor(count / 4));
  writeSamples(view, fadeLength, format, (at) => (music[at % music.length]! * at) / fadeLength);
  const end = new DataView(file.buffer, (count - fadeLength) * format.bytes);
  writeSamples(
    end,
    fadeLength,
    format,
    (at) => (music[(count - fadeLength + at) % music.length]! * (fadeLength - 1 - at)) / fadeLength,
  );
  return file;
}

/** Writes samples from -1 to 1 behind the length of a header. */
function writeSamples(view: DataView, count: number, { bytes }: Format, sampleAt: (index: number) => number): void {
  for (let at = 0; at < count; at++) {
    const sample = sampleAt(at);
    if (bytes === 2) view.setInt16(HEADER_BYTES + 2 * at, Math.round(32_767 * sample), true);
    else view.setUint8(HEADER_BYTES + at, 128 + Math.round(127 * sample));
  }
}

function writeHeader(view: DataView, count: number, { rate, bytes }: Format): void {
  const put = (offset: number, letters: string) =>
    utf8(letters).forEach((byte, index) => view.setUint8(offset + index, byte));
  put(0, 'RIFF');
  view.setUint32(4, HEADER_BYTES - 8 + count * bytes, true);
  put(8, 'WAVEfmt ');
  view.setUint32(16, 16, true);
  view.setUint16(20, 1, true);
  view.setUint16(22, 1, true);
  view.setUint32(24, rate, true);
  view.setUint32(28, rate * bytes, true);
  view.setUint16(32, bytes, true);
  view.setUint16(34, 8 * bytes, true);
  put(36, 'data');
  view.setUint32(40, count * bytes, true);
}
