import { shellQuote } from '../../internal/shell-quote.js';
import type { Context } from '../context.js';
import { valueOf, type ParsedArgs } from '../input/argv.js';

/** The command that goes on with a batch: the same again. A list from stdin is in the store by then. */
export function goOnCommand({ argv, overlays = [] }: Context): string {
  const words = argv.filter((word, at) => !(word === '-' && at > 0));
  return ['unigen', ...words, ...overlays.flatMap((file) => ['--overlay', file])].map(shellQuote).join(' ');
}

/** Another command about the same batch. */
export function batchCommandLine({ overlays = [] }: Context, parsed: ParsedArgs, words: readonly string[]): string {
  const options = ['out', 'store'].flatMap((name) => {
    const value = valueOf(parsed, name);
    return value === undefined ? [] : [`--${name}`, value];
  });
  const all = ['unigen', 'batch', ...words, ...options, ...overlays.flatMap((file) => ['--overlay', file])];
  return all.map(shellQuote).join(' ');
}
