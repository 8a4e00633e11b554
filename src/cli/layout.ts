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

/** A JSON value in lines that people read: members under each other, lists as one line an item. */
export function outline(value: unknown, indent = ''): string {
  if (typeof value !== 'object' || value === null) return `${indent}${text(value)}`;
  const entries: [string, unknown][] = Array.isArray(value) ? value.map((item) => ['-', item]) : Object.entries(value);
  const longest = Math.max(0, ...entries.map(([name, inner]) => (isPlain(inner) ? name.length : 0)));
  return entries
    .map(([name, inner]) => {
      if (isPlain(inner)) return `${indent}${name.padEnd(longest)}  ${text(inner)}`;
      return `${indent}${name}\n${outline(inner, `${indent}  `)}`;
    })
    .join('\n');
}

/** A text from elsewhere without what would move a terminal's cursor or change its colours. */
export function harmless(text: string): string {
  return text.replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g, '');
}

function isPlain(value: unknown): boolean {
  return typeof value !== 'object' || value === null || Object.keys(value).length === 0;
}

function text(value: unknown): string {
  if (typeof value !== 'object' || value === null) return harmless(String(value));
  return Array.isArray(value) ? 'none' : '-';
}

const COLOUR = /\u001b\[\d+m/g;

/** How much room a text takes on a terminal. */
function visible(text: string): number {
  return text.replace(COLOUR, '').length;
}
