import type { Context } from './context.js';
import type { Option } from './input/argv.js';

/** A command line with what it does. */
export type Example = [line: string, description: string];

/** A word with what it means. */
interface Word {
  value: string;
  description: string;
}

/** One command of the program. */
export interface Command {
  /** The arguments after its name, such as `<model>`. */
  usage: string;
  options: Record<string, Option>;
  examples: Example[];
  /** Further paragraphs of its help. */
  notes?: string[];
  /** Further forms of the command line, and what each does. */
  forms?: [line: string, description: string][];
  /** Words that its first argument may be, for completions, some with what they mean. */
  words?: readonly (string | Word)[];
  /**
   * @param argv The arguments after the command's name.
   * @returns The exit code, if it isn't 0 although nothing went wrong.
   */
  run(context: Context, argv: string[]): Promise<void> | Promise<number>;
}
