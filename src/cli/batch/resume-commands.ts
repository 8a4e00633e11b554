import { shellQuote } from '../../internal/shell-quote.js';
import type { Context } from '../context.js';
import { valueOf, type ParsedArgs } from '../input/argv.js';
import { programName } from '../program.js';

/**
 * The command that resumes a batch: the same again. A list from stdin is in the store by then, and a journal is
 * repaired once.
 *
 * @param changes Options that have to have another value.
 */
export function resumeCommand(
  { argv, env, overlays = [] }: Pick<Context, 'argv' | 'env' | 'overlays'>,
  changes: Readonly<Record<string, string>> = {},
): string {
  let words = argv.filter((word, at) => !(word === '-' && at > 0) && word !== '--repair');
  for (const [name, value] of Object.entries(changes)) words = [...withoutOption(words, name), `--${name}`, value];
  return commandLine(env, [...words, ...overlayWords(overlays)]);
}

/** Another command about the same batch. */
export function batchCommandLine(
  { env, overlays = [] }: Context,
  parsed: ParsedArgs,
  words: readonly string[],
): string {
  const options = ['out', 'store'].flatMap((name) => {
    const value = valueOf(parsed, name);
    return value === undefined ? [] : [`--${name}`, value];
  });
  return commandLine(env, ['batch', ...words, ...options, ...overlayWords(overlays)]);
}

function commandLine(env: Context['env'], words: readonly string[]): string {
  return [programName({ env }), ...words.map(shellQuote)].join(' ');
}

function overlayWords(overlays: readonly string[]): string[] {
  return overlays.flatMap((file) => ['--overlay', file]);
}

/** The words without an option that takes a value. */
function withoutOption(words: readonly string[], name: string): string[] {
  const at = words.indexOf(`--${name}`);
  const rest = at < 0 ? [...words] : words.toSpliced(at, 2);
  return rest.filter((word) => !word.startsWith(`--${name}=`));
}
