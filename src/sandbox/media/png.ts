import { clamp, type Bytes } from './bytes.js';
import { rgbOf } from './color.js';
import { LETTER } from './font.js';
import { encodePng } from './png-encoding.js';
import { drawText, layOutText } from './text-layout.js';

export interface PngOptions {
  /** Pixels; `imageSize` brings them into bounds. */
  width: number;
  height: number;
  /** The first lines, in a color of their own. */
  title: string;
  /** Paragraphs below the title, wrapped; what does not fit ends with dots. */
  lines: readonly string[];
  /** Hue of the background in degrees. */
  hue: number;
}

/** Bounds of the longer side in pixels. */
const MIN_SIDE_PX = 64;
const MAX_SIDE_PX = 2048;
/** Longer side to shorter side, so that the shorter one is visible. */
const MAX_RATIO = 8;

/** Shades of the background; the colors of the text follow them in the palette. */
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
 * The size of an image: the longer side is scaled to between 64 and 2,048 pixels, at a ratio of at most 8 to 1. What is
 * not a finite number counts as 1,024.
 */
export function imageSize(width: number, height: number): { width: number; height: number } {
  const sides = [width, height].map((side) => clamp(side, 1, 1e9, 1024)) as [number, number];
  const longer = Math.max(...sides);
  const scale = clamp(longer, MIN_SIDE_PX, MAX_SIDE_PX, longer) / longer;
  const min = (longer * scale) / MAX_RATIO;
  const [w, h] = sides.map((side) => Math.round(Math.max(side * scale, min))) as [number, number];
  return { width: w, height: h };
}

/**
 * A PNG that says what it stands for: a title and text on a gradient. Its size is that of `imageSize`; the same input
 * gives the same bytes in the same runtime.
 */
export async function renderPng({
  width: givenWidth,
  height: givenHeight,
  title,
  lines,
  hue,
}: PngOptions): Promise<Bytes> {
  const { width, height } = imageSize(givenWidth, givenHeight);
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
  const { width, height, rows } = canvas;
  const preferredScale = Math.max(1, Math.round(Math.sqrt(width * height) / 240));
  // Short texts are written larger, up to twice the size, and long ones smaller, down to half of it, and then cut off. Even
  // scales have smooth letters.
  const scales = Array.from({ length: 2 * preferredScale }, (_, index) => 2 * preferredScale - index).filter(
    (scale) => scale >= preferredScale / 2 && (scale % 2 === 0 || scale === 1),
  );
  const marginAt = (scale: number) => Math.max(2, 6 * scale);
  const room = (scale: number) => ({ width: width - 2 * marginAt(scale), height: height - 2 * marginAt(scale) });
  const layout = layOutText({ title, lines, scales, room });
  const margin = marginAt(layout.scale);
  layout.rows.forEach(({ text, isTitle }, row) =>
    drawText(text, margin, margin + row * LETTER.cellHeight * layout.scale, layout.scale, (x, y, w, h) => {
      for (let line = y; line < Math.min(y + h, height); line++) {
        const start = line * (width + 1) + 1;
        // Clipped at the edge: behind a row the next one begins.
        rows.fill(isTitle ? TITLE : TEXT, start + Math.min(x, width), start + Math.min(x + w, width));
      }
    }),
  );
}
