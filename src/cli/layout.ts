import { stripControlChars } from '../internal/text.js';
import { withoutCodes } from './output.js';

/** How wide text is set: as wide as the terminal, but lines that are too long are hard to read. */
export function widthOf({ columns }: { columns?: number }): number {
  return Math.max(40, Math.min(columns ?? 100, 120));
}

/** A text in lines of at most `width` characters; before those that follow the first stands `indent`. No word is cut. */
export function wrap(text: string, width: number, indent = ''): string {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && visible(line) + 1 + visible(word) > width) {
      lines.push(line);
      line = word;
    } else {
      line = line === '' ? word : `${line} ${word}`;
    }
  }
  lines.push(line);
  return lines.join(`\n${indent}`);
}

/** Rows with their cells under each other; a last cell that does not fit goes on a line of its own. */
export function table(rows: string[][], width = Infinity): string {
  const widths = (rows[0] ?? []).map((_, at) => Math.max(...rows.map((row) => visible(row[at] ?? ''))));
  const padded = (row: string[]) => row.map((cell, at) => cell + ' '.repeat(widths[at]! - visible(cell))).join('  ');
  return rows
    .map((row) => {
      const [start, last] = [padded(row.slice(0, -1)), row.at(-1)!];
      const fits = visible(start) + 2 + visible(last) <= width;
      return fits ? `${start}  ${last}` : `${start.trimEnd()}\n    ${wrap(last, width - 4, '    ')}`;
    })
    .join('\n');
}

/** Levels of a value that people are shown; what is deeper is there with `--json`. */
const MAX_DEPTH = 12;

/** Characters of a name under which values still stand in one column. */
const MAX_NAME = 32;

/** A JSON value in lines that people read: members under each other, lists as one line an item. */
export function outline(value: unknown, depth = 0): string {
  const indent = '  '.repeat(depth);
  if (isPlain(value)) return indent + text(value, indent.length + 2);
  if (depth >= MAX_DEPTH) return `${indent}…`;
  const entries: [string, unknown][] = Array.isArray(value)
    ? value.map((item) => ['-', item])
    : Object.entries(value as object).map(([name, inner]) => [oneLine(name), inner]);
  // One name that is very long must not push all values aside.
  const longest = entries.reduce(
    (most, [name, inner]) => (isPlain(inner) && name.length <= MAX_NAME ? Math.max(most, name.length) : most),
    0,
  );
  return entries
    .map(([name, inner]) => {
      if (isPlain(inner)) return `${indent}${name.padEnd(longest)}  ${text(inner, indent.length + longest + 2)}`;
      return `${indent}${name}\n${outline(inner, depth + 1)}`;
    })
    .join('\n');
}

/** Characters of what is shown of a value in a sentence. */
const MAX_LINE = 2000;

/** A value from elsewhere on one line, whatever it is: no answer is sure to have the types that are documented. */
export function oneLine(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object' && value !== null) return 'an object';
  const line = stripControlChars(String(value)).replace(/\s+/g, ' ').trim();
  return line.length > MAX_LINE ? `${line.slice(0, MAX_LINE)}…` : line;
}

function isPlain(value: unknown): boolean {
  return typeof value !== 'object' || value === null || Object.keys(value).length === 0;
}

/** A value that has no members. The lines of a text are set under each other, so that none passes for a member. */
function text(value: unknown, indent: number): string {
  if (typeof value !== 'object' || value === null)
    return stripControlChars(String(value)).replaceAll('\n', `\n${' '.repeat(indent)}`);
  return Array.isArray(value) ? 'none' : '-';
}

/** How much room a text takes on a terminal. */
function visible(text: string): number {
  return withoutCodes(text).length;
}
