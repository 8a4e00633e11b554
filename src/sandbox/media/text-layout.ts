import { LETTER, wrap } from './font.js';
import { glyphAt } from './glyph.js';

export interface TextLayout {
  /** Size of a pixel of the font, in pixels. */
  scale: number;
  rows: readonly { text: string; isTitle: boolean }[];
}

export interface TextOptions {
  /** The first rows. */
  title: string;
  /** Paragraphs below the title, wrapped; what does not fit ends with dots. */
  lines: readonly string[];
  /** Scales to try, from large to small. */
  scales: readonly number[];
  /** Room for the text at a scale, in the same unit. */
  room: (scale: number) => { width: number; height: number };
}

/** Wraps a text at the largest scale at which all of it fits, or cuts it off at the smallest. */
export function layOutText({ title, lines, scales, room }: TextOptions): TextLayout {
  for (const scale of scales) {
    const { width, height } = room(scale);
    const columns = Math.max(1, Math.floor(width / (LETTER.cellWidth * scale)));
    const count = Math.max(1, Math.floor(height / (LETTER.cellHeight * scale)));
    const rows = [
      ...wrap(title, columns).map((text) => ({ text, isTitle: true })),
      { text: '', isTitle: false },
      ...lines.flatMap((line) => wrap(line, columns)).map((text) => ({ text, isTitle: false })),
    ];
    if (rows.length <= count) return { scale, rows };
    if (scale !== scales.at(-1)) continue;
    const shown = rows.slice(0, count);
    const last = shown.at(-1)!;
    const letters = Array.from(last.text).slice(0, Math.max(0, columns - 3));
    return { scale, rows: [...shown.slice(0, -1), { ...last, text: `${letters.join('')}...` }] };
  }
  throw new RangeError('There is no scale');
}

/** Calls `draw` for each run of pixels of a text, with its corner and size; `left` and `top` are the corner of the text. */
export function drawText(
  text: string,
  left: number,
  top: number,
  scale: number,
  draw: (x: number, y: number, width: number, height: number) => void,
): void {
  Array.from(text).forEach((character, column) => {
    const glyph = glyphAt(character, scale);
    const pixel = scale / glyph.scale;
    glyph.rows.forEach((bits, row) => {
      let length = 0;
      // The extra column ends the last run of set bits.
      for (let bit = 0; bit <= glyph.width; bit++) {
        if (bit < glyph.width && bits & (1 << (glyph.width - 1 - bit))) length++;
        else if (length > 0) {
          const x = left + column * LETTER.cellWidth * scale + (bit - length) * pixel;
          draw(x, top + row * pixel, length * pixel, pixel);
          length = 0;
        }
      }
    });
  });
}
