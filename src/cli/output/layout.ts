import { stripControlChars } from '../../internal/text.js';
import { stripCodes } from './writer.js';

/** Width of wrapped text: that of the terminal, but at most 120 characters, since longer lines are hard to read. */
export function widthOf({ columns, readColumns }: Width): number {
  // The window may have changed since the command began.
  return Math.max(40, Math.min(readColumns?.() ?? columns ?? 100, 120));
}

/** How wide the terminal was when the command began, and how wide it is now. */
interface Width {
  columns?: number | undefined;
  readColumns?: (() => number | undefined) | undefined;
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

/** A sentence for stderr: no word is split by a terminal, and a log gets it in one line. */
export function wrapped(
  { isTTY, ...width }: { isTTY: { stderr?: boolean | undefined } } & Width,
  text: string,
): string {
  return isTTY.stderr ? wrap(text, widthOf(width)) : text;
}

/** A command line in lines of at most `width` characters, each but the last continued with a backslash. */
export function wrapCommand(line: string, width: number, indent: string): string {
  // An option and its value stay on one line, and so does the command after a pipe.
  const [first = '', ...parts] = line.match(/\| .*|(?:--[\w-]+ (?!--|\|))?(?:'[^']*'|[^\s'])+/g) ?? [];
  const lines = [indent + first];
  for (const part of parts) {
    const extended = `${lines.at(-1)!} ${part}`;
    if (extended.length + 2 <= width) lines[lines.length - 1] = extended;
    else lines.push(`${indent}  ${part}`);
  }
  return lines.join(' \\\n');
}

/** A column of a table. */
export interface Column {
  /** The heading, then one cell for each row. */
  cells: string[];
  /**
   * If the width is too small, columns with a higher number are left out first; a column without a number is never left
   * out.
   */
  expendable?: number;
}

/** Rows of aligned columns, one line each, and the names of the columns that did not fit. */
export function fitColumns<C extends Column>(columns: C[], width = Infinity): { lines: string[]; omitted: C[] } {
  const widthOf = ({ cells }: Column) => Math.max(...cells.map(visibleLength));
  const omitted: C[] = [];
  let kept = columns;
  while (kept.reduce((sum, column) => sum + widthOf(column) + 2, -2) > width) {
    const [next] = kept
      .filter(({ expendable }) => expendable !== undefined)
      .sort((a, b) => (a.expendable! === b.expendable! ? 0 : b.expendable! - a.expendable!));
    if (!next) break;
    omitted.push(next);
    kept = kept.filter((column) => column !== next);
  }
  const pad = (column: Column, row: number) =>
    column.cells[row]! + ' '.repeat(widthOf(column) - visibleLength(column.cells[row]!));
  const lines = (kept[0]?.cells ?? []).map((_, row) =>
    kept
      .map((column) => pad(column, row))
      .join('  ')
      .trimEnd(),
  );
  return { lines, omitted };
}

/** Nesting levels shown to people; `--json` prints deeper ones. */
const MAX_DEPTH = 12;

/** Longest name in characters that still aligns the values of its siblings. */
const MAX_ALIGNED_NAME = 32;

/**
 * A JSON value as indented lines for people: one property or array item per line.
 *
 * @param width Columns of the terminal: a URL that does not fit on the line of its name begins a line of its own, and can be copied from it.
 */
export function outline(value: unknown, depth = 0, width = Infinity): string {
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
      const before = indent.length + Math.max(column, name.length) + 2;
      const isTooLong = typeof inner === 'string' && /^https?:\S+$/.test(inner) && before + inner.length > width;
      // Otherwise the bullet of an item would be alone on its line.
      if (isTooLong) return `${name === '-' ? '' : `${indent}${name}\n`}${scalarText(inner, 0)}`;
      if (isScalar(inner)) return `${indent}${name.padEnd(column)}  ${scalarText(inner, indent.length + column + 2)}`;
      return `${indent}${name}\n${outline(inner, depth + 1, width)}`;
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

/** Whether a value takes one line: it is neither an array nor an object, or is an empty one. */
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
