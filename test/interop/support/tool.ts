import type { Documents } from './documents.js';
import type { Command } from './execute.js';
import type { Install } from './install.js';
import type { ScenarioOptions, ScenarioReport } from './scenario.js';

/** Languages in the order of the table; what a machine needs for each is in `languages.ts`. */
export const LANGUAGES = ['TypeScript', 'Python', 'Go', 'Java', 'Rust', 'MCP', 'Postman', 'linter'] as const;
export type Language = (typeof LANGUAGES)[number];

/** A tool that other people wrote, and what it does with the contract. One module of `tools/` each, as its default export. */
export interface InteropTool {
  /** As its users call it, and the argument of `npm run interop`; the name of its file. */
  name: string;
  /** The pinned version. If a newer one can't be used, `limits` says why. */
  version: string;
  language: Language;
  /** Commands that have to be on the machine, in addition to that of the language. @default [] */
  needs?: string[];
  /** Which documents it takes. */
  document: 'portable' | 'strict' | 'both';
  /** What it generates, in a few words. */
  generates: string;
  /** How the union of the models looks to a user: a line of code, or a few words. Linters have none. */
  union?: string;
  /** What a call that the API refused returns or throws, and where it has the message. Markdown. */
  errors?: string;
  /** A file that a user writes first, with the documents as `./unifically.json` and `./gateai.json`. */
  setup?: { file: string; text: string };
  /** What a user runs, one command a line. `unifically.json` and `gateai.json` are the documents. */
  command: string[];
  /** What a user should know. Bugs of the tool with their issue, such as `orval-labs/orval#1526`. @default [] */
  limits?: string[];
  /**
   * Set if the tool can't do it: then `run` has to fail, with a message that matches. If it passes, the harness fails, since
   * the row is out of date.
   *
   * @default undefined: the tool works
   */
  blocked?: { message: RegExp; why: string };
  /** Installs the tool, unless that version is installed already. */
  install(install: Install): Promise<void>;
  /** Generates, compiles and runs. @throws Error if anything is not as it should be. */
  run(context: ToolContext): Promise<void>;
}

export interface ToolContext {
  /** Where `install` installed. */
  folder: string;
  /** An empty folder for what is generated and compiled. It is kept until the next run, so that one can look at it. */
  work: string;
  /** The folder `test/interop/clients`. */
  clients: string;
  documents: Documents;
  /** Runs a command. @throws Error with the end of its output unless it exits with 0. */
  execute: (command: Command) => Promise<{ stdout: string; stderr: string }>;
  /**
   * Serves a sandbox, runs a program of `clients/` against it, and checks what it printed and what the sandbox recorded.
   *
   * @throws Error that names each step that failed.
   */
  scenario: (command: Command, options?: ScenarioOptions) => Promise<ScenarioReport>;
}
