import { untilAborted } from '../../internal/abort.js';
import type { Context } from '../context.js';

/** Asks for a line on the terminal. It can be done once in a process, since it closes stdin. */
export async function ask({ stderr, stdin, signal }: Context, question: string): Promise<string> {
  stderr.write(question);
  const line = await untilAborted<string>((resolve) => resolve(firstLine(stdin)), signal);
  return line.trim();
}

async function firstLine(stdin: Context['stdin']): Promise<string> {
  let text = '';
  for await (const chunk of stdin) {
    text += typeof chunk === 'string' ? chunk : Buffer.from(chunk).toString();
    if (text.includes('\n')) break;
  }
  return text.split('\n')[0]!;
}
