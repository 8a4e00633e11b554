import type { Context } from './context.js';

/** Colours of a terminal; each gives the text back as it is where there is none, or where the user wants none. */
export interface Style {
  bold(text: string): string;
  dim(text: string): string;
  red(text: string): string;
  green(text: string): string;
  yellow(text: string): string;
}

export function style(env: Context['env'], isTTY: boolean): Style {
  // By the NO_COLOR convention an empty value counts as none.
  const plain = !isTTY || Boolean(env.NO_COLOR) || env.TERM === 'dumb';
  const paint = (on: number, off: number) => (text: string) => (plain ? text : `\u001b[${on}m${text}\u001b[${off}m`);
  return { bold: paint(1, 22), dim: paint(2, 22), red: paint(31, 39), green: paint(32, 39), yellow: paint(33, 39) };
}
