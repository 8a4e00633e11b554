import { performance } from 'node:perf_hooks';
import { describe, expect, it } from 'vitest';
import { BitWriter } from '../../src/sandbox/media/bit-writer.js';
import { writeCoefficients } from '../../src/sandbox/media/cavlc.js';
import { H264Encoder } from '../../src/sandbox/media/h264.js';
import { Picture } from '../../src/sandbox/media/picture.js';
import { VideoScene } from '../../src/sandbox/media/video-scene.js';
import { renderVideo, videoSize } from '../../src/sandbox/media/video.js';
import { findBox, latin, numbersOf, readBoxes, viewOf } from './media-readers.js';

const BOAT = { model: 'google/veo-3.1-fast', prompt: 'A paper boat on a quiet lake at dawn', hue: 200 };
const render = (more: Partial<Parameters<typeof renderVideo>[0]> = {}) =>
  renderVideo({ ...BOAT, width: 640, height: 360, seconds: 1, ...more });
const TABLE = ['moov', 'trak', 'mdia', 'minf', 'stbl'];

/** What a writer wrote, as a string of bits without the bit that ends it. */
function bitsOf(write: (writer: BitWriter) => void): string {
  const writer = new BitWriter();
  write(writer);
  const bits = [...writer.takeNalUnit(0).subarray(1)].map((byte) => byte.toString(2).padStart(8, '0')).join('');
  return bits.slice(0, bits.lastIndexOf('1'));
}

describe('videos', () => {
  it.each([0.1, 0.5, 5, 10.1, 60])('videos of %d s have frames to the end and a correct index', async (seconds) => {
    const file = await render({ seconds });
    expect(readBoxes(file).map(({ type }) => type)).toEqual(['ftyp', 'moov', 'mdat']);
    const [, , , ticksPerSecond, duration] = numbersOf(findBox(file, 'moov', 'mvhd').content);
    expect(duration! / ticksPerSecond!).toBe(seconds);
    const [, , ...runs] = numbersOf(findBox(file, ...TABLE, 'stts').content);
    const [first, ticks, last, lastTicks] = runs as [number, number, number, number];
    expect([ticksPerSecond! / ticks, first * ticks + last * lastTicks]).toEqual([24, duration]);
    expect(lastTicks).toBeGreaterThan(0);

    const [, , count, ...sizes] = numbersOf(findBox(file, ...TABLE, 'stsz').content);
    expect([sizes.length, first + last]).toEqual([count, count]);
    const { content, start } = findBox(file, 'mdat');
    expect(numbersOf(findBox(file, ...TABLE, 'stco').content)).toEqual([0, 1, start]);
    const [, , ...keyFrames] = numbersOf(findBox(file, ...TABLE, 'stss').content);
    expect(keyFrames).toEqual(Array.from({ length: Math.ceil(count! / 96) }, (_, index) => 1 + 96 * index));
    let at = 0;
    sizes.forEach((size, index) => {
      expect(viewOf(content).getUint32(at)).toBe(size - 4);
      expect(content[at + 4]).toBe(keyFrames.includes(index + 1) ? 0x65 : 0x61);
      // Nothing in a frame looks like the start of another.
      expect(latin(content.subarray(at + 4, at + size))).not.toMatch(/\0\0[\0\x01\x02]/);
      at += size;
    });
    expect(at).toBe(content.length);
  });

  it.each([
    [640, 360, 30],
    [1280, 720, 31],
    [1920, 1080, 40],
    [1080, 1920, 40],
  ])('of %i x %i say so, and the level that decodes them', async (width, height, level) => {
    const file = await render({ width, height, seconds: 0.1 });
    const entry = findBox(file, ...TABLE, 'stsd').content.subarray(16);
    expect([viewOf(entry).getUint16(24), viewOf(entry).getUint16(26)]).toEqual([width, height]);
    const configuration = entry.subarray(entry.length - 8 - findBox(entry.subarray(78), 'avcC').content.length + 8);
    expect([...configuration.subarray(0, 4)]).toEqual([1, 66, 0xc0, level]);
    // The sequence's own numbers are the same.
    expect([...configuration.subarray(8, 12)]).toEqual([0x67, 66, 0xc0, level]);
  });

  it('have the asked size up to 1080p, and its ratio beyond', () => {
    expect(videoSize(1920, 1080)).toEqual({ width: 1920, height: 1080 });
    expect(videoSize(1080, 1920)).toEqual({ width: 1080, height: 1920 });
    expect(videoSize(854, 480)).toEqual({ width: 854, height: 480 });
    expect(videoSize(3840, 2160)).toEqual({ width: 1920, height: 1080 });
    expect(videoSize(1440, 1440)).toEqual({ width: 1080, height: 1080 });
    expect(videoSize(2520, 1080)).toEqual({ width: 1920, height: 822 });
    expect(videoSize(1e99, -1)).toEqual({ width: 1920, height: 64 });
    expect(videoSize(NaN, 0)).toEqual({ width: 1080, height: 64 });
  });

  it('are small, and drawn in parts, between which others run', async () => {
    expect((await render({ width: 1280, height: 720, seconds: 5 })).length).toBeLessThan(100_000);
    let turns = 0;
    let isOver = false;
    const other = () => {
      turns++;
      if (!isOver) setImmediate(other);
    };
    setImmediate(other);
    expect((await render({ width: 1920, height: 1080, seconds: 60 })).length).toBeLessThan(1_500_000);
    isOver = true;
    // One for each three frames, and twenty for each key frame.
    expect(turns).toBeGreaterThanOrEqual(1440 / 3 + 15 * 20);
  });

  it('are drawn fast', async () => {
    const times: number[] = [];
    for (let round = 0; round < 10; round++) {
      const start = performance.now();
      await render({ width: 1920, height: 1080 });
      times.push(performance.now() - start);
    }
    // About 6 ms for each second; the bound leaves room for a busy machine.
    expect(Math.min(...times)).toBeLessThan(60);
  });

  it('are the same for the same input, and differ with each part of it', async () => {
    const first = await render();
    expect(await render()).toEqual(first);
    for (const other of [{ hue: 30 }, { model: 'x' }, { prompt: 'A paper bird' }, { width: 642 }])
      expect(await render(other)).not.toEqual(first);
    expect((await render({ seconds: 1e9, width: 1e9, height: NaN })).length).toBeLessThan(1_500_000);
  });
});

describe('what videos show', () => {
  const scene = (more: object = {}) => new VideoScene({ ...BOAT, width: 640, height: 360, seconds: 8, ...more });
  /** The shades of a picture, row by row, `.` for the ground. */
  const shown = ({ picture }: VideoScene) =>
    Array.from({ length: picture.height }, (_, y) =>
      Array.from(
        picture.luma.subarray(y * picture.width, (y + 1) * picture.width),
        (luma) => '.123'[(luma - 24) >> 6],
      ).join(''),
    );

  it('a title, a text and a bar that fills', () => {
    const one = scene();
    one.showTime(2);
    const early = shown(one);
    one.showTime(8);
    const late = shown(one);
    const bar = early.findIndex((row) => /^\.{4}3+1+\.{4}$/.test(row));
    expect(early[bar]!.indexOf('1') - 4).toBe(Math.round((160 - 8) / 4));
    expect(late[bar]).toMatch(/^\.{4}3{152}\.{4}$/);
    expect(early[4]).toMatch(/3/);
    expect(early.slice(0, 40)).toEqual(late.slice(0, 40));
    expect(early.slice(20, 40).join('')).toMatch(/2/);
  });

  it('the second of the clock, and the tenth of the length', () => {
    const [whole, tenth] = [scene(), scene({ seconds: 8.4 })];
    for (const one of [whole, tenth]) one.showTime(3);
    expect(shown(whole)).not.toEqual(shown(tenth));
    const before = shown(whole);
    whole.showTime(3.99);
    const clockRow = before.findIndex((row) => /^\.{4}3+1+/.test(row)) - 6;
    expect(shown(whole)[clockRow]).toBe(before[clockRow]);
    whole.showTime(4);
    expect(shown(whole).slice(clockRow - 4, clockRow + 4)).not.toEqual(before.slice(clockRow - 4, clockRow + 4));
  });

  it('the same, however a time was reached', () => {
    const [jumped, played] = [scene(), scene()];
    for (let time = 0; time <= 5; time += 0.25) played.showTime(time);
    jumped.showTime(5);
    expect(shown(played)).toEqual(shown(jumped));
    expect([...played.picture.tints]).toEqual([...jumped.picture.tints]);
  });

  it.each([
    [64, 64],
    [64, 512],
    [1920, 240],
  ])('what has room in %i x %i', (width, height) => {
    const small = scene({ width, height, prompt: '🚤 boat '.repeat(99) });
    small.showTime(8);
    expect(shown(small).join('')).toMatch(/3/);
  });
});

describe('H.264', () => {
  // Worked examples of the literature, which do not come from this code.
  it.each([
    [[0, 3, 0, 1, -1, -1, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0], '000010001110010111101101'],
    [[-2, 4, 3, -3, 0, 0, -1, 0, 0, 0, 0, 0, 0, 0, 0, 0], '000000011010001001000010111001100'],
    [[0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0], '1'],
    [[1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0], '0101'],
  ])('writes %j as %s', (coefficients, bits) => {
    expect(bitsOf((writer) => writeCoefficients(writer, coefficients))).toBe(bits);
  });

  it('writes Exp-Golomb codes, and parts what looks like a start code', () => {
    expect([0, 1, 2, 3, 7].map((value) => bitsOf((writer) => writer.unsigned(value)))).toEqual([
      '1',
      '010',
      '011',
      '00100',
      '0001000',
    ]);
    expect([0, 1, -1, 2].map((value) => bitsOf((writer) => writer.signed(value)))).toEqual([
      '1',
      '010',
      '011',
      '00100',
    ]);
    const writer = new BitWriter();
    for (const byte of [0, 0, 1, 0, 0, 0, 0, 0, 3, 9]) writer.bits(byte, 8);
    expect([...writer.takeNalUnit(0x65)]).toEqual([0x65, 0, 0, 3, 1, 0, 0, 3, 0, 0, 3, 0, 3, 9, 0x80]);
  });

  it('skips what did not change', () => {
    const picture = new Picture(1920, 1080, [[128, 128]]);
    const encoder = new H264Encoder(picture);
    const keyFrame = encoder.keyFrame();
    let part = keyFrame.next();
    while (!part.done) part = keyFrame.next();
    const whole = part.value.length;
    const nothing = encoder.nextFrame().length;
    picture.fill(0, 0, 1, 1, 3);
    const one = encoder.nextFrame().length;
    expect([whole > 8000, nothing < 12, one > nothing, one < 30]).toEqual([true, true, true, true]);
    picture.fill(0, 0, 1, 1, 3);
    expect(encoder.nextFrame().length).toBe(nothing);
  });
});
