import { Redactor } from '../internal/redact.js';
import { untilAborted } from '../internal/abort.js';
import { Output, type Writer } from './output.js';
import type { Api } from '../types/api.js';

/** Everything that the program knows of the process around it, so that tests can run it in their own. */
export interface ProcessContext {
  /** The words after the program's name. */
  argv: string[];
  env: Record<string, string | undefined>;
  stdout: Writer;
  stderr: Writer;
  stdin: AsyncIterable<Uint8Array | string>;
  /** Whether the outputs lead to a terminal. */
  isTTY: { stdout: boolean; stderr: boolean };
  /** Width of the terminal. */
  columns?: number;
  fetch: (request: Request) => Promise<Response>;
  /** Aborts on Ctrl+C. */
  signal: AbortSignal;
  /** How patient the clients are; tests are less so. */
  patience?: { maxRetries?: number; pollInterval?: number };
}

/** What a command knows of it: all that it prints is filtered on the way. */
export interface Context extends ProcessContext {
  stdout: Output;
  stderr: Output;
  /** The APIs that are called without a key, in the hope that a proxy adds it. */
  keyless: Set<Api>;
}

/** The context of the commands; no key that the environment holds gets into either output. */
export function filtered(context: ProcessContext): Context {
  const { env, stdout, stderr } = context;
  const redactor = new Redactor([env.UNIFICALLY_API_KEY, env.GATEAI_API_KEY]);
  return { ...context, stdout: new Output(stdout, redactor), stderr: new Output(stderr, redactor), keyless: new Set() };
}

/** All that stands on the standard input. */
export function readStdin(context: Context): Promise<string> {
  const read = async () => {
    const decoder = new TextDecoder();
    let text = '';
    for await (const chunk of context.stdin)
      text += typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true });
    return text + decoder.decode();
  };
  return untilAborted<string>((resolve) => resolve(read()), context.signal);
}
