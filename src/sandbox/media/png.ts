import { clamp, type Bytes } from './bytes.js';
import { rgbOf } from './colour.js';
import { glyphOf, LETTER, wrap } from './font.js';
import { encodePng } from './png-encoding.js';

export interface Picture {
  /** Pixels as they were asked for; see `pictureSize` for what becomes of them. */
  width: number;
  height: number;
  /** The first lines, in a colour of their own. */
  title: string;
  /** Paragraphs below the title; each is wrapped, and what does not fit ends with dots. */
  lines: readonly string[];
  /** Hue of the background in degrees. */
  hue: number;
}

/** Bounds of the longer side in pixels. */
const SIDE = { least: 64, most: 2048 };
/** No side is more than this many times the other, so that the shorter one can be seen. */
const LONGEST_RATIO = 8;

/** Shades of the background; the text's colours follow them in the palette. */
const SHADES = 48;
const TITLE = SHADES;
const TEXT = SHADES + 1;

interface Canvas {
  width: number;
  height: number;
  /** The rows of a PNG: a filter byte, then an index for each pixel. */
  rows: Bytes;
}

/**
 * Whole pixels for what was asked: the longer side is brought between 64 and 2,048 with the ratio kept (one of at
 * most 8 to 1); sizes between these stay as they are. What is no number counts as 1,024.
 */
export function pictureSize(width: number, height: number): { width: number; height: number } {
  const sides = [width, height].map((side) => clamp(side, 1, 1e9, 1024)) as [number, number];
  const longer = Math.max(...sides);
  const scale = clamp(longer, SIDE.least, SIDE.most, longer) / longer;
  const least = (longer * scale) / LONGEST_RATIO;
  const [w, h] = sides.map((side) => Math.round(Math.max(side * scale, least))) as [number, number];
  return { width: w, height: h };
}

/**
 * A PNG that says what it stands for: a title and text on a background that goes from one shade of a hue to the next.
 * Its size is that of `pictureSize`; equal input gives equal bytes in the same runtime.
 */
export async function renderPng({ width: asked, height: askedHeight, title, lines, hue }: Picture): Promise<Bytes> {
  const { width, height } = pictureSize(asked, askedHeight);
  const canvas = { width, height, rows: new Uint8Array((width + 1) * height) };
  for (let y = 0; y < height; y++) {
    const start = y * (width + 1) + 1;
    canvas.rows.fill(Math.floor((y * SHADES) / height), start, start + width);
  }
  write(canvas, title, lines);
  const shades = Array.from({ length: SHADES }, (_, step) => rgbOf(hue + step, 0.5, 0.12 + (0.13 * step) / SHADES));
  return encodePng(width, height, canvas.rows, [...shades, rgbOf(hue, 0.9, 0.88), [255, 255, 255]]);
}

function write(canvas: Canvas, title: string, lines: readonly string[]): void {
  const { width, height } = canvas;
  const wanted = Math.max(1, Math.round(Math.sqrt(width * height) / 240));
  // Long texts are written smaller, down to half the size; then they are clipped.
  for (let scale = wanted; scale >= 1; scale--) {
    const margin = Math.max(2, 6 * scale);
    const columns = Math.max(1, Math.floor((width - 2 * margin) / (LETTER.cellWidth * scale)));
    const room = Math.max(1, Math.floor((height - 2 * margin) / (LETTER.cellHeight * scale)));
    const head = wrap(title, columns);
    const body = lines.flatMap((line) => wrap(line, columns));
    const all = [
      ...head.map((text) => ({ text, colour: TITLE })),
      { text: '', colour: TEXT },
      ...body.map((text) => ({ text, colour: TEXT })),
    ];
    const fits = all.length <= room;
    if (!fits && scale > Math.max(1, wanted / 2)) continue;
    const shown = all.slice(0, room);
    if (!fits) {
      const last = shown.at(-1)!;
      shown[shown.length - 1] = { ...last, text: `${[...last.text].slice(0, Math.max(0, columns - 3)).join('')}...` };
    }
    shown.forEach(({ text, colour }, row) =>
      writeLine(canvas, text, margin, margin + row * LETTER.cellHeight * scale, scale, colour),
    );
    return;
  }
}

function writeLine(
  { width, height, rows }: Canvas,
  text: string,
  left: number,
  top: number,
  scale: number,
  colour: number,
): void {
  [...text].forEach((character, column) => {
    glyphOf(character).forEach((bits, row) => {
      for (let bit = 0; bit < LETTER.width; bit++) {
        if (!(bits & (1 << (LETTER.width - 1 - bit)))) continue;
        const x = left + (column * LETTER.cellWidth + bit) * scale;
        const y = top + row * scale;
        for (let line = y; line < Math.min(y + scale, height); line++) {
          const start = line * (width + 1) + 1;
          // Clipped at the edge, since a row ends where the next one begins.
          rows.fill(colour, start + Math.min(x, width), start + Math.min(x + scale, width));
        }
      }
    });
  });
}
