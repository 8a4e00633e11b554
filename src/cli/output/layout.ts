import { stripControlChars } from '../../internal/text.js';
import { stripCodes } from './writer.js';

/** Width of wrapped text: that of the terminal, but at most 120 characters, since longer lines are hard to read. */
export function widthOf({ columns }: { columns?: number }): number {
  return Math.max(40, Math.min(columns ?? 100, 120));
}

/** Wraps text to lines of at most `width` characters; `indent` begins each line but the first. No word is split. */
export function wrap(text: string, width: number, indent = ''): string {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && visibleLength(line) + 1 + visibleLength(word) > width) {
      lines.push(line);
      line = word;
    } else {
      line = line === '' ? word : `${line} ${word}`;
    }
  }
  lines.push(line);
  return lines.join(`\n${indent}`);
}

/** A command line in lines of at most `width` characters, each but the last continued with a backslash. */
export function wrapCommand(line: string, width: number, indent: string): string {
  // An option stays with its value.
  const [first = '', ...parts] = line.match(/(?:--[\w-]+ (?!--))?(?:'[^']*'|[^\s'])+/g) ?? [];
  const lines = [indent + first];
  for (const part of parts) {
    const extended = `${lines.at(-1)!} ${part}`;
    if (extended.length + 2 <= width) lines[lines.length - 1] = extended;
    else lines.push(`${indent}  ${part}`);
  }
  return lines.join(' \\\n');
}

/** Rows with aligned columns; a last cell that does not fit gets a line of its own. */
export function table(rows: string[][], width = Infinity): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => visibleLength(row[column] ?? ''))));
  const padded = (row: string[]) => row.map((cell, column) => cell + ' '.repeat(widths[column]! - visibleLength(cell)));
  return rows
    .map((row) => {
      const [start, last] = [padded(row.slice(0, -1)).join('  '), row.at(-1)!];
      const fits = visibleLength(start) + 2 + visibleLength(last) <= width;
      return fits ? `${start}  ${last}` : `${start.trimEnd()}\n    ${wrap(last, width - 4, '    ')}`;
    })
    .join('\n');
}

/** Rows with aligned columns, one line each: of columns that don't fit, the last ones are left out. */
export function fittingTable(rows: string[][], width = Infinity): string {
  const columns = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => visibleLength(row[column] ?? ''))));
  let count = columns.length;
  const widthOf = () => columns.slice(0, count).reduce((sum, column) => sum + column + 2, -2);
  while (count > MIN_COLUMNS && widthOf() > width) count--;
  const pad = (cell: string, column: number) => cell + ' '.repeat(columns[column]! - visibleLength(cell));
  return rows.map((row) => row.slice(0, count).map(pad).join('  ').trimEnd()).join('\n');
}

/** Columns of a table that are never left out. */
const MIN_COLUMNS = 4;

/** Nesting levels shown to people; `--json` prints deeper ones. */
const MAX_DEPTH = 12;

/** Longest name in characters that still aligns the values of its siblings. */
const MAX_ALIGNED_NAME = 32;

/** A JSON value as indented lines for people: one property or array item per line. */
export function outline(value: unknown, depth = 0): string {
  const indent = '  '.repeat(depth);
  if (isScalar(value)) return indent + scalarText(value, indent.length + 2);
  if (depth >= MAX_DEPTH) return `${indent}…`;
  const entries: [string, unknown][] = Array.isArray(value)
    ? value.map((item) => ['-', item])
    : Object.entries(value as object).map(([name, inner]) => [oneLine(name), inner]);
  const alignedNames = entries.filter(([name, inner]) => isScalar(inner) && name.length <= MAX_ALIGNED_NAME);
  const column = alignedNames.reduce((longest, [name]) => Math.max(longest, name.length), 0);
  return entries
    .map(([name, inner]) => {
      if (isScalar(inner)) return `${indent}${name.padEnd(column)}  ${scalarText(inner, indent.length + column + 2)}`;
      return `${indent}${name}\n${outline(inner, depth + 1)}`;
    })
    .join('\n');
}

/** Longest value in characters that a sentence includes. */
const MAX_LINE = 2000;

/** A value of unknown type, such as a field of a response, on one line. */
export function oneLine(value: unknown): string {
  if (Array.isArray(value)) return 'an array';
  if (typeof value === 'object' && value !== null) return 'an object';
  const line = stripControlChars(String(value)).replace(/\s+/g, ' ').trim();
  return line.length > MAX_LINE ? `${line.slice(0, MAX_LINE)}…` : line;
}

/** Whether a value takes one line: it is no array or object, or an empty one. */
function isScalar(value: unknown): boolean {
  return typeof value !== 'object' || value === null || Object.keys(value).length === 0;
}

/** A scalar as text. Further lines of a string are indented, so that none looks like a property. */
function scalarText(value: unknown, indent: number): string {
  if (typeof value !== 'object' || value === null)
    return stripControlChars(String(value)).replaceAll('\n', `\n${' '.repeat(indent)}`);
  return 'none';
}

/** Characters that a text takes on a terminal. */
function visibleLength(text: string): number {
  return stripCodes(text).length;
}
