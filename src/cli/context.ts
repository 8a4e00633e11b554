import { untilAborted } from '../policy/clock.js';

/** Something that text is written to. */
export interface Writer {
  write(text: string): unknown;
}

/** Everything that a command knows of the process around it, so that tests can run it in their own. */
export interface Context {
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
  patience?: { maxRetries?: number; interval?: number };
}

/** All that stands on the standard input. */
export function readStdin(context: Context): Promise<string> {
  const read = async () => {
    const decoder = new TextDecoder();
    let text = '';
    for await (const chunk of context.stdin) text += typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true });
    return text + decoder.decode();
  };
  return untilAborted<string>((resolve) => resolve(read()), context.signal);
}
