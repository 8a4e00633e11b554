import type { Context } from '../context.js';
import { isSet, type ParsedArgs } from '../input/argv.js';

/** Whether a command prints JSON: stdout is not a terminal, or `--json` is set. */
export function printsJson({ isTTY }: Context, parsed: ParsedArgs): boolean {
  return !isTTY.stdout || isSet(parsed, 'json');
}

/** Prints the result of a command, as JSON or as text for people. */
export function printResult(context: Context, parsed: ParsedArgs, result: object, text: () => string): void {
  const { stdout, isTTY } = context;
  if (printsJson(context, parsed)) stdout.json(result, isTTY.stdout ? 2 : undefined);
  else stdout.write(`${text()}\n`);
}
