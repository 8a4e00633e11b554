import { glyphOf, LETTER } from './font.js';

/** A character in pixels: rows of bits, whose highest is the left column. */
export interface Glyph {
  rows: readonly number[];
  width: number;
  /** How many times larger than in the font. */
  scale: number;
}

const MAX_DOUBLINGS = 2;
const glyphs = new Map<string, Glyph>();

/** A character, enlarged up to four times with smooth corners as far as `scale` can be divided by two. */
export function glyphAt(character: string, scale: number): Glyph {
  const doublings = scale % 4 === 0 ? MAX_DOUBLINGS : scale % 2 === 0 ? 1 : 0;
  const rows = glyphOf(character);
  if (doublings === 0) return { rows, width: LETTER.width, scale: 1 };
  const key = `${rows.join()} ${doublings}`;
  let glyph = glyphs.get(key);
  if (!glyph) {
    glyph = { rows, width: LETTER.width, scale: 1 };
    for (let done = 0; done < doublings; done++) glyph = doubled(glyph);
    glyphs.set(key, glyph);
  }
  return glyph;
}

/** Each pixel becomes four, of which one in a corner of a line takes the value of the neighbors there (EPX). */
function doubled({ rows, width, scale }: Glyph): Glyph {
  const at = (x: number, y: number) => (x < 0 || x >= width ? 0 : ((rows[y] ?? 0) >> (width - 1 - x)) & 1);
  const larger: number[] = [];
  for (let y = 0; y < rows.length; y++) {
    let [upper, lower] = [0, 0];
    for (let x = 0; x < width; x++) {
      const own = at(x, y);
      const [up, down, left, right] = [at(x, y - 1), at(x, y + 1), at(x - 1, y), at(x + 1, y)];
      const corner = (one: number, other: number) => (one === other && up !== down && left !== right ? one : own);
      upper = (upper << 2) | (corner(up, left) << 1) | corner(up, right);
      lower = (lower << 2) | (corner(down, left) << 1) | corner(down, right);
    }
    larger.push(upper, lower);
  }
  return { rows: larger, width: 2 * width, scale: 2 * scale };
}
