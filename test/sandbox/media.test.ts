import { performance } from 'node:perf_hooks';
import { describe, expect, it } from 'vitest';
import type { LyricsOutput, TranscriptOutput } from '../../generated/types.js';
import { rgbOf } from '../../src/sandbox/media/color.js';
import { glyphOf, printable, wrap } from '../../src/sandbox/media/font.js';
import { renderGlb } from '../../src/sandbox/media/glb.js';
import { imageSize, renderPng } from '../../src/sandbox/media/png.js';
import { lyrics } from '../../src/sandbox/media/lyrics.js';
import { transcript } from '../../src/sandbox/media/transcript.js';
import { tempoOf } from '../../src/sandbox/media/music.js';
import { renderWav } from '../../src/sandbox/media/wav.js';
import { latin, readPng, viewOf } from './media-readers.js';

const IMAGE = { width: 320, height: 180, title: 'google/veo-3.1-fast', lines: ['A paper boat'], hue: 200 };
const [TITLE, TEXT] = [48, 49];

describe('images', () => {
  it('show a title and a text on a gradient', async () => {
    const png = await readPng(await renderPng(IMAGE));
    expect([png.width, png.height]).toEqual([320, 180]);
    expect(png.at(0, 0)).toEqual(rgbOf(200, 0.5, 0.12));
    expect(png.at(0, 179)).not.toEqual(png.at(0, 0));
    expect(png.count(TITLE)).toBeGreaterThan(200);
  });

  it('have as large a text as fits', async () => {
    const [large, small] = await Promise.all(
      [{}, { lines: ['A paper boat', 'and more '.repeat(20)] }].map(async (more) =>
        readPng(await renderPng({ ...IMAGE, ...more })),
      ),
    );
    // The title has the same letters, of four times the pixels.
    expect(large!.count(TITLE) / small!.count(TITLE)).toBeGreaterThan(3);
    const png = await readPng(await renderPng({ ...IMAGE, width: 160, height: 90 }));
    // Each set bit of a character is one pixel at this size.
    const ink = Array.from('A paper boat')
      .flatMap(glyphOf)
      .reduce((sum, row) => sum + row.toString(2).replaceAll('0', '').length, 0);
    expect(png.count(TEXT)).toBe(ink);
  });

  it('are the same for the same input, and differ with each part of it', async () => {
    const first = await renderPng(IMAGE);
    expect(await renderPng(IMAGE)).toEqual(first);
    for (const other of [{ title: 'x' }, { lines: ['A paper bird'] }, { hue: 30 }]) {
      expect(await renderPng({ ...IMAGE, ...other })).not.toEqual(first);
    }
  });

  it('keep sizes up to 2,048 pixels, and the ratio beyond', () => {
    expect(imageSize(1280, 720)).toEqual({ width: 1280, height: 720 });
    expect(imageSize(8192, 4608)).toEqual({ width: 2048, height: 1152 });
    expect(imageSize(9, 16)).toEqual({ width: 36, height: 64 });
    expect(imageSize(1, 1e12)).toEqual({ width: 256, height: 2048 });
    expect(imageSize(NaN, -5)).toEqual({ width: 1024, height: 128 });
  });

  it('cut off what is too long, and never draw beyond the edge', async () => {
    const png = await readPng(
      await renderPng({ ...IMAGE, width: 64, height: 64, lines: [`${'word '.repeat(200)}${'w'.repeat(5000)}`] }),
    );
    for (let y = 0; y < 64; y++) expect(png.at(63, y)).toEqual(png.at(0, y));
    expect(png.count(TEXT)).toBeGreaterThan(20);
  });

  it.each([0, 60, 120, 180, 240, 300])('are legible at hue %i', async (hue) => {
    const png = await readPng(await renderPng({ ...IMAGE, hue }));
    const weights = [0.2126, 0.7152, 0.0722];
    const light = (rgb: number[]) =>
      rgb.reduce((sum, value, index) => sum + weights[index]! * (value / 255) ** 2.2, 0.05);
    const title = rgbOf(hue, 0.9, 0.88);
    for (const y of [0, 90, 179]) expect(light(title) / light(png.at(0, y))).toBeGreaterThan(4.5);
  });

  it('are small and fast', async () => {
    const large = {
      ...IMAGE,
      width: 1280,
      height: 720,
      lines: ['A paper boat on a quiet lake at dawn, seen from above. '.repeat(3)],
    };
    const times: number[] = [];
    for (let round = 0; round < 10; round++) {
      const start = performance.now();
      expect((await renderPng(large)).length).toBeLessThan(20_000);
      times.push(performance.now() - start);
    }
    // About 8 ms; the bound leaves room for a busy machine.
    expect(Math.min(...times)).toBeLessThan(40);
  });

  it('have a glyph of its own for each ASCII character, no accents, and a box for the rest', () => {
    const forms = Array.from({ length: 95 }, (_, index) => glyphOf(String.fromCharCode(32 + index)).join());
    expect(new Set(forms).size).toBe(95);
    expect(glyphOf('船')).toEqual(glyphOf('\u007f'));
    expect(printable('Zoë’s “façade” – 5 × 5…\n\tÆther')).toBe('Zoe\'s "facade" - 5 x 5... AEther');
    expect(wrap('one two three abcdefghij', 7)).toEqual(['one two', 'three', 'abcdefg', 'hij']);
    expect(wrap('google/veo-3.1-fast', 18)).toEqual(['google/veo-3.1-', 'fast']);
    expect(wrap('', 7)).toEqual(['']);
  });
});

describe('audio', () => {
  it.each([
    [0.1, 0.1, 16],
    [1, 1, 16],
    [12.34, 12.34, 16],
    [150, 150, 16],
    [240, 240, 8],
    [1e9, 600, 8],
    [-3, 0.1, 16],
    [NaN, 10, 16],
  ])('of %d s lasts %d s', async (asked, seconds, bits) => {
    const file = await renderWav({ seconds: asked, seed: 1 });
    const view = viewOf(file);
    expect(latin(file.subarray(0, 4)) + latin(file.subarray(8, 16)) + latin(file.subarray(36, 40))).toBe(
      'RIFFWAVEfmt data',
    );
    expect(view.getUint32(4, true)).toBe(file.length - 8);
    expect(view.getUint32(40, true)).toBe(file.length - 44);
    expect([
      view.getUint16(20, true),
      view.getUint16(22, true),
      view.getUint32(24, true),
      view.getUint16(34, true),
    ]).toEqual([1, 1, bits * 1000, bits]);
    expect((file.length - 44) / view.getUint32(28, true)).toBeCloseTo(seconds, 3);
    expect(file.length).toBeLessThan(5e6);
  });

  it.each([
    [2, 16],
    [151, 8],
  ])('of %d s begins and ends in silence, and is audible between', async (seconds, bits) => {
    const samples = samplesOf(await renderWav({ seconds, seed: 5 }), bits);
    for (const at of [0, 1, samples.length - 1]) expect(Math.abs(samples[at]!)).toBeLessThan(0.02);
    const [low, high] = [Math.min(...samples.slice(0, 32_000)), Math.max(...samples.slice(0, 32_000))];
    expect([high > 0.6, high < 0.9, low < -0.6, low > -0.9]).toEqual([true, true, true, true]);
  });

  it.each([1, 2, 3])('audio of the seed %i has a beat of its tempo, in which it repeats', async (seed) => {
    const samples = samplesOf(await renderWav({ seconds: 20, seed }), 16);
    const beat = (60 * 16_000) / tempoOf(seed);
    const energy = (start: number) =>
      samples.slice(Math.round(start), Math.round(start) + 640).reduce((sum, sample) => sum + sample ** 2, 0);
    // A drum is on each beat, or on three of four of a bar.
    const onBeats = Array.from(
      { length: 16 },
      (_, index) => energy(beat * (index + 1)) > 2 * energy(beat * (index + 1) - 640),
    );
    expect(onBeats.filter(Boolean).length).toBeGreaterThanOrEqual(12);
    const loop = Math.round(16 * beat);
    const [first, second] = [samples.slice(1000, 5000), samples.slice(1000 + loop, 5000 + loop)];
    expect(second).toEqual(first);
    // But it is more than one bar over and over.
    expect(samples.slice(1000 + Math.round(4 * beat), 5000 + Math.round(4 * beat))).not.toEqual(first);
  });

  it('is the same for the same seed', async () => {
    expect(await renderWav({ seconds: 2, seed: 5 })).toEqual(await renderWav({ seconds: 2, seed: 5 }));
    expect(await renderWav({ seconds: 2, seed: 5 })).not.toEqual(await renderWav({ seconds: 2, seed: 6 }));
    expect(new Set([1, 2, 3, 4, 5].map(tempoOf)).size).toBeGreaterThan(2);
  });
});

/** The samples of a WAV, from -1 to 1. */
function samplesOf(file: Uint8Array, bits: number): number[] {
  const view = viewOf(file.subarray(44));
  return bits === 16
    ? Array.from({ length: view.byteLength / 2 }, (_, at) => view.getInt16(2 * at, true) / 32_768)
    : Array.from({ length: view.byteLength }, (_, at) => (view.getUint8(at) - 128) / 128);
}

it('meshes are valid glTF whose faces point outwards', () => {
  const file = renderGlb({ hue: 30 });
  const view = viewOf(file);
  expect(file.length).toBeLessThan(3000);
  expect([latin(file.subarray(0, 4)), view.getUint32(4, true), view.getUint32(8, true)]).toEqual([
    'glTF',
    2,
    file.length,
  ]);
  const jsonLength = view.getUint32(12, true);
  const binaryAt = 20 + jsonLength;
  const binaryLength = view.getUint32(binaryAt, true);
  expect([jsonLength % 4, binaryLength % 4, binaryAt + 8 + binaryLength]).toEqual([0, 0, file.length]);
  expect([latin(file.subarray(16, 20)), latin(file.subarray(binaryAt + 4, binaryAt + 8))]).toEqual(['JSON', 'BIN\0']);
  const gltf = JSON.parse(latin(file.subarray(20, binaryAt)));
  expect(gltf.buffers[0].byteLength).toBeLessThanOrEqual(binaryLength);
  const data = file.slice(binaryAt + 8);
  const read = ({
    bufferView,
    componentType,
    count,
    type,
  }: {
    bufferView: number;
    componentType: number;
    count: number;
    type: string;
  }) => {
    const { byteOffset, byteLength } = gltf.bufferViews[bufferView] as { byteOffset: number; byteLength: number };
    const [Kind, width] = [componentType === 5126 ? Float32Array : Uint16Array, type === 'VEC3' ? 3 : 1];
    expect(count * width * Kind.BYTES_PER_ELEMENT).toBe(byteLength);
    expect(byteOffset + byteLength).toBeLessThanOrEqual(gltf.buffers[0].byteLength);
    return [...new Kind(data.buffer, byteOffset, count * width)];
  };
  const [positions, normals, indices] = gltf.accessors.map(read) as [number[], number[], number[]];
  type Vector = [number, number, number];
  const vector = (list: number[], index: number) => list.slice(3 * index, 3 * index + 3) as Vector;
  expect(indices.length).toBe(36);
  for (let corner = 0; corner < indices.length; corner += 3) {
    const [a, b, c] = [0, 1, 2].map((step) => vector(positions, indices[corner + step]!)) as [Vector, Vector, Vector];
    const [u, v] = [b, c].map((point) => point.map((value, axis) => value - a[axis]!)) as [number[], number[]];
    const cross = [0, 1, 2].map(
      (axis) => u[(axis + 1) % 3]! * v[(axis + 2) % 3]! - u[(axis + 2) % 3]! * v[(axis + 1) % 3]!,
    );
    expect(cross.map((value) => value + 0)).toEqual(vector(normals, indices[corner]!).map((value) => value + 0));
  }
});

describe('texts', () => {
  it('are two songs about the prompt', () => {
    const { a, b }: LyricsOutput = lyrics('Write a song about lighthouses', 3);
    expect(lyrics('Write a song about lighthouses', 3)).toEqual({ a, b });
    for (const { title, text, tags } of [a, b]) {
      expect(text).toMatch(/^\[Verse 1\]\n(.+\n){4}\n\[Chorus\]\n/);
      expect(text).toContain('lighthouses');
      expect(title).toContain('Lighthouses');
      expect(new Set(tags).size).toBe(3);
    }
    expect(a.text).not.toBe(b.text);
    expect(lyrics('', 1).a.text).not.toContain('*');
    expect(lyrics('$& $1 été', 1).a.text).not.toContain('*');
  });

  it.each([1, 10, 61.5, 600])('are a transcript of %d s, word by word', (seconds) => {
    const said = transcript(4, { seconds }) satisfies TranscriptOutput;
    const { text, words = [] } = said;
    expect(words.map((word) => word.text).join('')).toBe(text);
    words.forEach(({ start, end }, index) => {
      expect(end).toBeGreaterThan(start);
      if (index > 0) expect(start).toBe(words[index - 1]!.end);
    });
    expect(words[0]!.start).toBe(0);
    expect(words.at(-1)!.end).toBeLessThanOrEqual(seconds);
    expect(words.at(-1)!.end).toBeGreaterThan(seconds * 0.6);
  });

  it('name speakers if there are several', () => {
    expect(transcript(4, { words: false })).not.toHaveProperty('words');
    expect(transcript(4).words![0]).not.toHaveProperty('speaker_id');
    const named = new Set(transcript(4, { seconds: 60, speakers: 2 }).words!.map(({ speaker_id }) => speaker_id));
    expect([...named]).toEqual(['speaker_0', 'speaker_1']);
  });
});
