import type { InteropTool } from './tool.js';

export interface Outcome {
  tool: InteropTool;
  /** `blocked` if a bug of the tool prevents it, as its module says. */
  result: 'works' | 'blocked' | 'failed' | 'skipped';
  /** Why it does not work. */
  message?: string;
  ms: number;
}

const DOCUMENTS: Record<InteropTool['document'], string> = {
  portable: 'portable',
  strict: '`openapi.json`',
  both: 'all',
};

/** The table that the command prints, and that the guide has. */
export function tableOf(outcomes: Outcome[]): string {
  const rows = outcomes.map(({ tool, result }) => [
    tool.language,
    tool.name,
    tool.version,
    DOCUMENTS[tool.document],
    tool.generates,
    result,
  ]);
  return markdownTable(['', 'tool', 'version', 'document', 'what it makes', 'result'], rows);
}

/** A table of Markdown, which is also readable as text. */
export function markdownTable(head: string[], rows: string[][]): string {
  const lines = [head, ...rows].map((cells) => cells.map((cell) => cell.replaceAll('|', '\\|')));
  const widths = head.map((_, column) => Math.max(...lines.map((cells) => cells[column]!.length), 3));
  const [first, ...rest] = lines.map(
    (cells) => `| ${cells.map((cell, column) => cell.padEnd(widths[column]!)).join(' | ')} |`,
  );
  return [first, `|${widths.map((width) => '-'.repeat(width + 2)).join('|')}|`, ...rest].join('\n');
}
