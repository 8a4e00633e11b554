import type { Context } from '../context.js';
import { ask } from '../input/ask.js';

/** Whether someone is there to answer a question. */
export function canAsk({ isTTY }: Context): boolean {
  return isTTY.stderr && isTTY.stdin === true;
}

/** Asks a question on the terminal; anything but yes is no. */
export async function confirm(context: Context, question: string): Promise<boolean> {
  return /^y(?:es)?$/i.test(await ask(context, `${question} [y/N] `));
}
