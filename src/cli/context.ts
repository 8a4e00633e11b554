import type { ClientOptions } from '../client/options.js';
import { Redactor } from '../internal/redact.js';
import type { ApiTrouble } from './api-trouble.js';
import type { BuildReference } from './sandbox/reference-site.js';
import { Output, type Writer } from './output/writer.js';

/** Everything that the program uses of its process, so that tests can run it in their own. */
export interface ProcessContext {
  /** The arguments after the program's name. */
  argv: string[];
  env: Record<string, string | undefined>;
  stdout: Writer;
  stderr: Writer;
  stdin: AsyncIterable<Uint8Array | string>;
  /** Whether the streams are terminals. */
  isTTY: { stdout: boolean; stderr: boolean; stdin?: boolean };
  /** Width of the terminal in characters, when the program began. */
  columns?: number;
  /** Its width now: a long command may see its window change. */
  readColumns?: () => number | undefined;
  fetch: (request: Request) => Promise<Response>;
  /** Starts a program and leaves it running; undefined if there is nothing to start programs with. */
  launch?: (command: string, args: string[]) => void;
  /** Operating system, in the words of Node. */
  platform?: string;
  /** Aborts on Ctrl+C. */
  signal: AbortSignal;
  /** What a second Ctrl+C does; if `handle` is undefined, it ends the process. */
  secondInterrupt?: { handle?: () => void };
  /** The overlays that the command line named and the running program has; undefined if there are none. */
  overlays?: string[];
  /** Builds the reference of the contract with overlays, if that is possible. */
  buildReference?: BuildReference;
  /** Options of the clients: tests retry less and poll more often, and the processes of a batch share limits. */
  clientOptions?: Pick<
    ClientOptions,
    'maxRetries' | 'pollInterval' | 'clock' | 'requestTimeout' | 'limiter' | 'onEvent'
  >;
}

/** The context of the commands. Its outputs redact keys and strip control characters. */
export interface Context extends ProcessContext {
  /** What went wrong with requests, for the message of the error that ends the program. */
  trouble: ApiTrouble;
  stdout: Output;
  stderr: Output;
}

/** The context of the commands. */
export function createContext(process: ProcessContext): Context {
  const { env, stdout, stderr } = process;
  const redactor = new Redactor([env.UNIFICALLY_API_KEY, env.GATEAI_API_KEY]);
  return {
    ...process,
    trouble: { refused: new Set() },
    stdout: new Output(stdout, redactor),
    stderr: new Output(stderr, redactor),
  };
}
