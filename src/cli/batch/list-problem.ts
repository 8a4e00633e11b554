import { UsageError } from '../usage-error.js';

/** Mistakes that are printed; a count says how many there are besides. */
const MAX_SHOWN = 20;

/** A mistake in one line of a list. */
export interface ListProblem {
  /** Number of the line, from 1; a record of several lines counts where it begins. */
  line: number;
  message: string;
}

/** What is wrong with a line. */
export class LineError extends Error {
  override readonly name = 'LineError';
  readonly messages: readonly string[];

  constructor(...messages: string[]) {
    super(messages.join('; '));
    this.messages = messages;
  }
}

/** A list has mistakes, of which `problems` has the first, one line each. */
export class ListError extends UsageError {
  readonly problems: readonly string[];

  constructor(source: string, problems: readonly ListProblem[]) {
    super(`${source} has ${problems.length} mistakes; nothing was sent`);
    this.problems = problemLines(source, problems);
  }
}

/** The mistakes of a list, one line each, with a count of those that are left out. */
export function problemLines(source: string, problems: readonly ListProblem[]): string[] {
  const lines = problems.slice(0, MAX_SHOWN).map(({ line, message }) => `${source}:${line}: ${message}`);
  const more = problems.length - lines.length;
  return more > 0 ? [...lines, `and ${more} more`] : lines;
}
