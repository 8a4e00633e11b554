import type { Context } from '../context.js';
import { terminalCode } from './writer.js';

/** Terminal styles; each returns the text unchanged if colors are off. */
export interface Style {
  bold: (text: string) => string;
  dim: (text: string) => string;
  red: (text: string) => string;
  /** Magenta: yellow can't be read on a light background, nor blue on a dark one. */
  notable: (text: string) => string;
}

/** Erases the line of the cursor. */
export const ERASE_LINE = terminalCode('\r\u001b[K');

export function style(env: Context['env'], isTTY: boolean): Style {
  // The NO_COLOR convention treats an empty value as not set.
  const isPlain = !isTTY || Boolean(env.NO_COLOR) || env.TERM === 'dumb';
  const paint = (on: number, off: number) => {
    const [start, end] = [terminalCode(`\u001b[${on}m`), terminalCode(`\u001b[${off}m`)];
    return (text: string) => (isPlain ? text : start + text + end);
  };
  return { bold: paint(1, 22), dim: paint(2, 22), red: paint(31, 39), notable: paint(35, 39) };
}
