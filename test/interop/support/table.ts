import type { InteropTool } from './tool.js';

export interface Outcome {
  tool: InteropTool;
  /** `blocked` if a bug of the tool prevents it, as its module says. */
  result: 'works' | 'blocked' | 'failed' | 'skipped';
  message?: string;
  ms: number;
}

/** The table that the command prints. */
export function summaryOf(outcomes: Outcome[]): string {
  return outcomes.map(({ tool, result }) => `${result.padEnd(8)} ${tool.name} ${tool.version}`).join('\n');
}

/** `spec/interop.md`. */
export function guideOf(_outcomes: Outcome[]): string {
  return '';
}
