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

/** What is wrong with columns, in every line that has a cell in them. */
export class ColumnError extends LineError {
  /**
   * @param headerLine Number of the line that names the columns.
   * @param columns What is wrong with them.
   * @param cells What is wrong with other cells of the line.
   */
  constructor(
    readonly headerLine: number,
    readonly columns: readonly string[],
    readonly cells: readonly string[] = [],
  ) {
    super(...columns, ...cells);
  }
}

/** A list has mistakes, of which `problems` has the first, one line each. */
export class ListError extends UsageError {
  readonly problems: readonly string[];

  /** @param lines How many lines can't be run. */
  constructor(source: string, problems: readonly ListProblem[], lines: number) {
    super(`${source} has ${mistakesWords(problems.length, lines)}; nothing was sent`);
    this.problems = problemLines(source, problems);
  }
}

/** How many mistakes there are, and in how many lines. */
function mistakesWords(mistakes: number, lines: number): string {
  const what = mistakes === 1 ? '1 mistake' : `${mistakes} mistakes`;
  return mistakes === 1 && lines <= 1 ? what : `${what} in ${lines === 1 ? '1 line' : `${lines} lines`}`;
}

/** The mistakes of a list, one line each, with a count of those that are left out. */
export function problemLines(source: string, problems: readonly ListProblem[]): string[] {
  const lines = problems.slice(0, MAX_SHOWN).map(({ line, message }) => `${source}:${line}: ${message}`);
  const more = problems.length - lines.length;
  return more > 0 ? [...lines, `and ${more} more ${more === 1 ? 'mistake' : 'mistakes'}`] : lines;
}
