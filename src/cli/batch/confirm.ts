import { untilAborted } from '../../internal/abort.js';
import type { Context } from '../context.js';

/** Whether someone is there to answer a question. */
export function canAsk({ isTTY }: Context): boolean {
  return isTTY.stderr && isTTY.stdin === true;
}

/** Asks a question on the terminal; anything but yes is no. */
export async function confirm(context: Context, question: string): Promise<boolean> {
  context.stderr.write(`${question} [y/N] `);
  const answer = await untilAborted<string>((resolve) => resolve(readLine(context)), context.signal);
  return /^y(?:es)?$/i.test(answer.trim());
}

async function readLine({ stdin }: Context): Promise<string> {
  let text = '';
  for await (const chunk of stdin) {
    text += typeof chunk === 'string' ? chunk : Buffer.from(chunk).toString();
    if (text.includes('\n')) break;
  }
  return text.split('\n')[0]!;
}
