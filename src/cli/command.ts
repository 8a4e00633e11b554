import type { Context } from './context.js';
import type { Option } from './options.js';

/** One command of the program. */
export interface Command {
  /** What follows its name, such as `<model> [parameters]`. */
  usage: string;
  /** What it does, in a few words. */
  summary: string;
  options: Record<string, Option>;
  /** Command lines that show how it is used, each with what it does. */
  examples: [line: string, does: string][];
  /** Further paragraphs of its help. */
  notes?: string[];
  /** Whether it prints events, one JSON object a line, where the standard output is no terminal or with `--json`. */
  events?: true;
  /** @param argv The words after the command's name. */
  run(context: Context, argv: string[]): Promise<void>;
}

/** Options that several commands take. */
export const SHARED = {
  api: { value: 'unifically|gateai', about: 'The API, where the model or the task does not tell' },
  json: { about: 'Print JSON' },
  baseUrl: { value: 'URL', about: 'Another origin of the API: a proxy, a sandbox or the mock' },
} satisfies Record<string, Option>;
