import { contractDate } from '../catalog/index.js';
import { AbortError, UnigenError } from '../errors/errors.js';
import type { Command } from './command.js';
import { accountCommand } from './commands/account.js';
import { batchCommand } from './commands/batch.js';
import { completionCommand } from './commands/completion.js';
import { diffCommand } from './commands/diff.js';
import { estimateCommand } from './commands/estimate.js';
import { generateCommand } from './commands/generate.js';
import { initCommand } from './commands/init.js';
import { overlayCommand } from './commands/overlay.js';
import { mcpCommand } from './commands/mcp.js';
import { modelsCommand } from './commands/models.js';
import { resourcesCommand } from './commands/resources.js';
import { runCommand } from './commands/run.js';
import { sandboxCommand } from './commands/sandbox.js';
import { showCommand } from './commands/show.js';
import { uploadCommand } from './commands/upload.js';
import { verifyCommand } from './commands/verify.js';
import { waitCommand } from './commands/wait.js';
import { createContext, type Context, type ProcessContext } from './context.js';
import { suggestNames } from './input/suggest-names.js';
import { exitCodeOf, failureEvent, reportFailure } from './output/failure.js';
import { commandHelp, programHelp, wholeHelp } from './output/help.js';
import { widthOf } from './output/layout.js';
import { style } from './output/style.js';
import { runOverlaid, takeOverlays } from './overlays.js';
import { UsageError } from './usage-error.js';
import { packageVersion } from './version.js';

export const COMMANDS: Record<string, Command> = {
  models: modelsCommand,
  show: showCommand,
  estimate: estimateCommand,
  run: runCommand,
  wait: waitCommand,
  batch: batchCommand,
  upload: uploadCommand,
  account: accountCommand,
  resources: resourcesCommand,
  sandbox: sandboxCommand,
  mcp: mcpCommand,
  init: initCommand,
  overlay: overlayCommand,
  verify: verifyCommand,
  generate: generateCommand,
  diff: diffCommand,
  completion: completionCommand,
};

/** Runs a command line and resolves with the exit code. It never rejects. */
export async function runCli(process: ProcessContext): Promise<number> {
  const context = createContext(process);
  try {
    if (process.argv[0] !== 'generate') {
      const overlaid = takeOverlays(process.argv);
      const warn = (message: string) => context.stderr.write(`warning: ${message}\n`);
      if (overlaid.files.length > 0) return await runOverlaid(process, overlaid, warn);
    }
    return await dispatch(context);
  } catch (cause) {
    // Code outside the library rejects with the reason of the signal.
    const isInterrupt = context.signal.aborted && !(cause instanceof UnigenError);
    return fail(context, isInterrupt ? new AbortError('Interrupted', { cause }) : cause);
  }
}

/** Reports an uncaught error and returns the exit code. Node itself would print the error with any key in it. */
export function reportCrash(process: ProcessContext, error: unknown): number {
  return fail(createContext(process), error);
}

function fail(context: Context, error: unknown): number {
  if (printsEvents(context)) context.stdout.json(failureEvent(error));
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
  if (topic === undefined) {
    print(programHelp(COMMANDS, paint, width));
    return 0;
  }
  if (isHelp && topic === '--all') {
    print(wholeHelp(COMMANDS, paint, width));
    return 0;
  }
  const command = commandOf(topic);
  if (!isHelp && !hasOption(argv, '--help', '-h')) return (await command.run(context, argv)) ?? 0;
  print(commandHelp(topic, command, paint, width));
  return 0;
}

/** Whether stdout gets events, one JSON object per line. */
function printsEvents({ argv: [name = '', ...argv], isTTY }: Context): boolean {
  return (
    Object.hasOwn(COMMANDS, name) && COMMANDS[name]!.events === true && (!isTTY.stdout || hasOption(argv, '--json'))
  );
}

function commandOf(name: string): Command {
  if (Object.hasOwn(COMMANDS, name)) return COMMANDS[name]!;
  const hint = suggestNames(name, [...Object.keys(COMMANDS), 'help']);
  throw new UsageError(`unknown command ${name}${hint || '; `unigen help` lists the commands'}`);
}

/** Whether an option occurs before `--`. The rest may be incomplete or invalid. */
function hasOption(argv: string[], ...names: string[]): boolean {
  const end = argv.indexOf('--');
  return (end < 0 ? argv : argv.slice(0, end)).some((word) => names.includes(word));
}
