import { pngPixels, type Pixels } from './png-pixels.js';

/** Size in pixels that a sixel image has at most. */
const MAX_WIDTH_PX = 480;
const MAX_HEIGHT_PX = 320;

/** Levels of each channel: 216 colors, which every terminal with sixel has room for. */
const LEVELS = 6;

/** Thresholds of ordered dithering, four by four. */
const DITHER = [0, 8, 2, 10, 12, 4, 14, 6, 3, 11, 1, 9, 15, 7, 13, 5].map((rank) => (rank + 0.5) / 16 - 0.5);

/** A PNG as a sixel image; undefined if it can't be decoded. */
export async function sixelOf(png: Uint8Array): Promise<string | undefined> {
  const pixels = await pngPixels(png);
  return pixels && encodeSixel(pixels);
}

/** Pixels as a sixel image, scaled down to fit. */
export function encodeSixel(pixels: Pixels): string {
  const scale = Math.min(1, MAX_WIDTH_PX / pixels.width, MAX_HEIGHT_PX / pixels.height);
  const width = Math.max(1, Math.floor(pixels.width * scale));
  const height = Math.max(1, Math.floor(pixels.height * scale));
  const colors = quantize(pixels, width, height);
  const palette = [...new Set(colors)].map((color) => `#${color};2;${percents(color).join(';')}`);
  const bands: string[] = [];
  for (let top = 0; top < height; top += 6) bands.push(band(colors, width, height, top));
  return `\u001bP0;1q"1;1;${width};${height}${palette.join('')}${bands.join('-')}\u001b\\`;
}

/** The color of each pixel of the scaled image. */
function quantize({ rgb, width: fullWidth, height: fullHeight }: Pixels, width: number, height: number): Uint8Array {
  const colors = new Uint8Array(width * height);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const from = (Math.floor((y * fullHeight) / height) * fullWidth + Math.floor((x * fullWidth) / width)) * 3;
      const noise = DITHER[(y % 4) * 4 + (x % 4)]!;
      const level = (channel: number) =>
        Math.min(LEVELS - 1, Math.max(0, Math.round((rgb[from + channel]! / 255) * (LEVELS - 1) + noise)));
      colors[y * width + x] = (level(0) * LEVELS + level(1)) * LEVELS + level(2);
    }
  return colors;
}

function percents(color: number): number[] {
  const levels = [Math.floor(color / (LEVELS * LEVELS)), Math.floor(color / LEVELS) % LEVELS, color % LEVELS];
  return levels.map((level) => Math.round((level * 100) / (LEVELS - 1)));
}

/** Six rows: for each color that occurs, one character a column, of which the bits are the rows. */
function band(colors: Uint8Array, width: number, height: number, top: number): string {
  const rows = Math.min(6, height - top);
  const masks = new Map<number, Uint8Array>();
  for (let row = 0; row < rows; row++)
    for (let x = 0; x < width; x++) {
      const color = colors[(top + row) * width + x]!;
      let mask = masks.get(color);
      if (!mask) masks.set(color, (mask = new Uint8Array(width)));
      mask[x]! |= 1 << row;
    }
  return [...masks].map(([color, mask]) => `#${color}${repeats(mask)}`).join('$');
}

/** The characters of a row, with runs of the same one counted. */
function repeats(mask: Uint8Array): string {
  const characters = String.fromCharCode(...mask.map((bits) => bits + 63));
  return characters.replace(/([^])\1{3,}/g, (run, character: string) => `!${run.length}${character}`);
}
