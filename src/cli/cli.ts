import { contractDate } from '../../generated/contract-date.js';
import { AbortError, UnigenError } from '../errors/errors.js';
import { COMMANDS, type CommandEntry } from './command-table.js';
import { createContext, type Context, type ProcessContext } from './context.js';
import { suggestNames } from './input/suggest-names.js';
import { widthOf } from './output/layout.js';
import { style } from './output/style.js';
import { programName } from './program.js';
import { takeOverlays } from './take-overlays.js';
import { UsageError } from './usage-error.js';
import { packageVersion } from './version.js';

/** Runs a command line and resolves with the exit code. It never rejects. */
export async function runCli(process: ProcessContext): Promise<number> {
  const context = createContext(process);
  try {
    if (process.argv[0] !== 'generate') {
      const overlaid = takeOverlays(process.argv);
      const warn = (message: string) => context.stderr.write(`warning: ${message}\n`);
      if (overlaid.files.length > 0) {
        const { runOverlaid } = await import('./overlays.js');
        return await runOverlaid(process, overlaid, warn);
      }
    }
    return await dispatch(context);
  } catch (cause) {
    // Code outside the library rejects with the reason of the signal.
    const isInterrupt = context.signal.aborted && !(cause instanceof UnigenError);
    return await fail(context, isInterrupt ? new AbortError('Interrupted', { cause }) : cause);
  }
}

/** Reports an uncaught error and returns the exit code. Node itself would print the error with any key in it. */
export function reportCrash(process: ProcessContext, error: unknown): Promise<number> {
  return fail(createContext(process), error);
}

async function fail(context: Context, error: unknown): Promise<number> {
  const { exitCodeOf, failureEvent, reportFailure } = await import('./output/failure.js');
  if (printsEvents(context)) context.stdout.json(failureEvent(context, error));
  reportFailure(context, error);
  return exitCodeOf(error);
}

/** Resolves with the exit code. */
async function dispatch(context: Context): Promise<number> {
  const [name, ...argv] = context.argv;
  const paint = style(context.env, context.isTTY.stdout);
  const width = widthOf(context);
  const print = (text: string) => {
    context.stdout.write(`${text}\n`);
  };
  if (name === '--version' || name === '-V' || name === 'version') {
    print(`${packageVersion()} (documentation of ${contractDate})`);
    return 0;
  }
  const isHelp = name === undefined || name === 'help' || name === '--help' || name === '-h';
  const topic = isHelp ? argv[0] : name;
  const found = topic === undefined || topic === '--all' ? undefined : entryOf(topic);
  if (found && !isHelp && !hasOption(argv, '--help', '-h')) {
    const command = await found.load();
    return (await command.run(context, argv)) ?? 0;
  }
  const { commandHelp, programHelp, wholeHelp } = await import('./output/help.js');
  const page = { program: programName(context), paint, width };
  if (topic === undefined) print(programHelp(COMMANDS, page));
  else if (!found) print(await wholeHelp(COMMANDS, page));
  else print(commandHelp(topic, found.description, await found.load(), page));
  return 0;
}

/** Whether stdout gets events, one JSON object per line. */
function printsEvents({ argv: [name = '', ...argv], isTTY }: Context): boolean {
  return (
    Object.hasOwn(COMMANDS, name) &&
    COMMANDS[name]!.errorEvents === true &&
    (!isTTY.stdout || hasOption(argv, '--json'))
  );
}

function entryOf(name: string): CommandEntry {
  if (Object.hasOwn(COMMANDS, name)) return COMMANDS[name]!;
  const hint = suggestNames(name, [...Object.keys(COMMANDS), 'help']);
  throw new UsageError(`unknown command ${name}${hint || '; `unigen help` lists the commands'}`);
}

/** Whether an option occurs before `--`. The rest may be incomplete or invalid. */
function hasOption(argv: string[], ...names: string[]): boolean {
  const end = argv.indexOf('--');
  return (end < 0 ? argv : argv.slice(0, end)).some((word) => names.includes(word));
}
