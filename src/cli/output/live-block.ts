import type { Context } from '../context.js';
import { ERASE_LINE } from './style.js';
import { stripCodes, terminalCode } from './writer.js';

const LINE_UP = terminalCode('\u001b[A');

/** Lines at the end of stderr that are redrawn in place. Each must be shorter than the terminal is wide. */
export class LiveBlock {
  readonly #context: Pick<Context, 'stderr' | 'columns' | 'readColumns'>;
  #lengths: number[] = [];

  constructor(context: Pick<Context, 'stderr' | 'columns' | 'readColumns'>) {
    this.#context = context;
  }

  /** Width of the terminal in characters. */
  get columns(): number {
    const { columns = 80, readColumns } = this.#context;
    return readColumns?.() ?? columns;
  }

  /** Draws lines in place of the earlier ones. */
  draw(lines: readonly string[]): void {
    this.#context.stderr.write(`${this.#eraser() || ERASE_LINE}${lines.join('\n')}`);
    this.#lengths = lines.map((line) => stripCodes(line).length);
  }

  /** Removes the lines. */
  erase(): void {
    if (this.#lengths.length > 0) this.#context.stderr.write(this.#eraser());
    this.#lengths = [];
  }

  /** Writes text above the lines, which come back with the next `draw`. */
  above(text: string): void {
    this.#context.stderr.write(`${this.#eraser()}${text}\n`);
    this.#lengths = [];
  }

  #eraser(): string {
    // A window that became narrower has wrapped them.
    const rows = this.#lengths.reduce((sum, length) => sum + Math.max(1, Math.ceil(length / this.columns)), 0);
    return rows === 0 ? '' : ERASE_LINE + (LINE_UP + ERASE_LINE).repeat(rows - 1);
  }
}

/**
 * Columns that stay free at the end of a line: a full one would wrap, and so would what a terminal writes behind it on an
 * interrupt (`^C`), which leaves a line behind.
 */
export const RESERVED_COLUMNS = 1 + '^C'.length;

/** Columns that a text takes at most. */
export function textColumns(text: string): number {
  return Array.from(text).reduce((sum, character) => sum + columnsOf(character), 0);
}

/** Most characters beyond the alphabets of Europe take two columns, and none takes more. */
function columnsOf(character: string): number {
  return character < '\u1100' ? 1 : 2;
}

/** Text that takes at most this many columns, with an ellipsis if it is cut. */
export function fitText(text: string, columns: number): string {
  let width = 0;
  let start = '';
  let short = '';
  for (const character of text) {
    width += columnsOf(character);
    if (width > columns) return columns > 2 ? `${short}..` : start;
    start += character;
    if (width <= columns - 2) short = start;
  }
  return text;
}
