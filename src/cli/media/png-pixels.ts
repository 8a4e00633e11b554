import { inflate } from 'node:zlib';
import { promisify } from 'node:util';
import { tagAt } from './tag-at.js';

/** The pixels of an image, three bytes each; transparent ones are drawn on black. */
export interface Pixels {
  width: number;
  height: number;
  rgb: Uint8Array;
}

/** Pixels that are decoded at most: 64 megabytes. */
const MAX_PIXELS = 16_777_216;

/** Samples of a pixel by color type: gray, RGB, palette, gray with alpha, RGBA. */
const SAMPLES: Record<number, number> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 };

/** Decodes a PNG of 8 bits a sample; undefined for others, such as interlaced ones, and for one that is damaged. */
export async function pngPixels(png: Uint8Array): Promise<Pixels | undefined> {
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength);
  const [width, height, depth, color, interlace] = [
    view.getUint32(16),
    view.getUint32(20),
    view.getUint8(24),
    view.getUint8(25),
    view.getUint8(28),
  ];
  const samples = SAMPLES[color];
  if (depth !== 8 || interlace !== 0 || samples === undefined || width * height > MAX_PIXELS) return undefined;
  const data: Uint8Array[] = [];
  let palette = new Uint8Array();
  for (let at = 8; at + 12 <= png.length; ) {
    const length = view.getUint32(at);
    const content = png.subarray(at + 8, at + 8 + length);
    const type = tagAt(view, at + 4);
    if (type === 'IDAT') data.push(content);
    if (type === 'PLTE') palette = Uint8Array.from(content);
    at += 12 + length;
  }
  const stride = width * samples;
  // A damaged file, or one that inflates to more than it says, is not drawn.
  const rows = await promisify<Buffer, object, Buffer>(inflate)(Buffer.concat(data), {
    maxOutputLength: (stride + 1) * height,
  }).catch(() => undefined);
  if (rows?.length !== (stride + 1) * height || !unfilter(rows, stride, height, samples)) return undefined;
  const rgb = new Uint8Array(width * height * 3);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++)
      writePixel(rgb, (y * width + x) * 3, rows, y * (stride + 1) + 1 + x * samples, color, palette);
  return { width, height, rgb };
}

function writePixel(
  rgb: Uint8Array,
  to: number,
  rows: Uint8Array,
  at: number,
  color: number,
  palette: Uint8Array,
): void {
  const alpha = color === 4 ? rows[at + 1]! : color === 6 ? rows[at + 3]! : 255;
  for (let channel = 0; channel < 3; channel++) {
    const value =
      color === 3 ? (palette[rows[at]! * 3 + channel] ?? 0) : rows[color === 2 || color === 6 ? at + channel : at]!;
    rgb[to + channel] = (value * alpha) / 255;
  }
}

/** Undoes the filters of the rows in place; false if one is unknown. */
function unfilter(rows: Uint8Array, stride: number, height: number, samples: number): boolean {
  for (let y = 0; y < height; y++) {
    const start = y * (stride + 1) + 1;
    const filter = rows[start - 1]!;
    if (filter > 4) return false;
    for (let x = 0; x < stride; x++) {
      const left = x >= samples ? rows[start + x - samples]! : 0;
      const up = y > 0 ? rows[start + x - stride - 1]! : 0;
      const corner = x >= samples && y > 0 ? rows[start + x - stride - 1 - samples]! : 0;
      rows[start + x] = rows[start + x]! + [0, left, up, (left + up) >> 1, paeth(left, up, corner)][filter]!;
    }
  }
  return true;
}

function paeth(left: number, up: number, corner: number): number {
  const [a, b, c] = [Math.abs(up - corner), Math.abs(left - corner), Math.abs(left + up - 2 * corner)];
  return a <= b && a <= c ? left : b <= c ? up : corner;
}
