import { untilAborted } from '../../internal/abort.js';
import type { Context } from '../context.js';

/** Reads the standard input to its end, unless the context's signal aborts. */
export function readStdin({ stdin, signal }: Context): Promise<string> {
  const read = async () => {
    const decoder = new TextDecoder();
    let text = '';
    for await (const chunk of stdin)
      text += typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true });
    return text + decoder.decode();
  };
  return untilAborted<string>((resolve) => resolve(read()), signal);
}
