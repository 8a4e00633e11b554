import { createRequire } from 'node:module';
import { AbortError, UnigenError } from '../errors/errors.js';
import type { Command } from './command.js';
import { accountCommand } from './commands/account.js';
import { estimateCommand } from './commands/estimate.js';
import { modelsCommand } from './commands/models.js';
import { runCommand } from './commands/run.js';
import { sandboxCommand } from './commands/sandbox.js';
import { showCommand } from './commands/show.js';
import { uploadCommand } from './commands/upload.js';
import { waitCommand } from './commands/wait.js';
import { filtered, type Context, type ProcessContext } from './context.js';
import { exitCodeOf, failureEvent, reportFailure, UsageError } from './failure.js';
import { helpOf, overview } from './help.js';
import { widthOf } from './layout.js';
import { didYouMean } from './options.js';
import { style } from './style.js';

export const COMMANDS: Record<string, Command> = {
  models: modelsCommand,
  show: showCommand,
  estimate: estimateCommand,
  run: runCommand,
  wait: waitCommand,
  upload: uploadCommand,
  account: accountCommand,
  sandbox: sandboxCommand,
};

/** Runs one command line and resolves with the exit code; nothing throws. */
export async function runCli(process: ProcessContext): Promise<number> {
  const context = filtered(process);
  try {
    await dispatch(context);
    return 0;
  } catch (cause) {
    // What is not the library's own work ends with the signal's reason.
    const error =
      context.signal.aborted && !(cause instanceof UnigenError) ? new AbortError('Interrupted', { cause }) : cause;
    return fail(context, error);
  }
}

/** Says what nothing has caught, and gives the exit code: Node itself would print it as it is, with the key and all. */
export function reportCrash(process: ProcessContext, error: unknown): number {
  return fail(filtered(process), error);
}

function fail(context: Context, error: unknown): number {
  // Programs learn of an error where they read everything else.
  if (printsEvents(context)) context.stdout.json(failureEvent(context, error));
  reportFailure(context, error);
  return exitCodeOf(error);
}

async function dispatch(context: Context): Promise<void> {
  const [name, ...argv] = context.argv;
  const paint = style(context.env, context.isTTY.stdout);
  const print = (text: string) => context.stdout.write(`${text}\n`);
  const width = widthOf(context);
  if (name === '--version' || name === '-V' || name === 'version') return print(version());
  const isHelp = name === undefined || name === 'help' || name === '--help' || name === '-h';
  const asked = isHelp ? argv[0] : name;
  if (asked === undefined) return print(overview(COMMANDS, paint, width));
  const command = commandOf(asked);
  if (isHelp || has(argv, '--help', '-h')) return print(helpOf(asked, command, paint, width));
  await command.run(context, argv);
}

/** Whether the standard output has one event a line. */
function printsEvents({ argv: [name = '', ...argv], isTTY }: Context): boolean {
  return Object.hasOwn(COMMANDS, name) && COMMANDS[name]!.events === true && (!isTTY.stdout || has(argv, '--json'));
}

function commandOf(name: string): Command {
  if (Object.hasOwn(COMMANDS, name)) return COMMANDS[name]!;
  const guess = didYouMean(name, [...Object.keys(COMMANDS), 'help']);
  throw new UsageError(`there is no command ${name}${guess || '; `unigen help` lists them'}`);
}

/** Whether an option stands anywhere before `--`: also after half a command, whose rest is still to be found out. */
function has(argv: string[], ...names: string[]): boolean {
  const end = argv.indexOf('--');
  return (end < 0 ? argv : argv.slice(0, end)).some((word) => names.includes(word));
}

function version(): string {
  // By the package's own name it is found from the sources and from the build alike.
  return (createRequire(import.meta.url)('unigen/package.json') as { version: string }).version;
}
