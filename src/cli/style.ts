import type { Context } from './context.js';
import { terminalCode } from './output.js';

/** Colours of a terminal; each gives the text back as it is where there is none, or where the user wants none. */
export interface Style {
  bold(text: string): string;
  dim(text: string): string;
  red(text: string): string;
  green(text: string): string;
  yellow(text: string): string;
}

/** Takes the line away on which the cursor stands. */
export const ERASE_LINE = terminalCode('\r\u001b[K');

export function style(env: Context['env'], isTTY: boolean): Style {
  // By the NO_COLOR convention an empty value counts as none.
  const plain = !isTTY || Boolean(env.NO_COLOR) || env.TERM === 'dumb';
  const paint = (on: number, off: number) => {
    const [start, end] = [terminalCode(`\u001b[${on}m`), terminalCode(`\u001b[${off}m`)];
    return (text: string) => (plain ? text : start + text + end);
  };
  return { bold: paint(1, 22), dim: paint(2, 22), red: paint(31, 39), green: paint(32, 39), yellow: paint(33, 39) };
}
