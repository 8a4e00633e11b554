import type { Change } from '../../diff/change.js';
import { isBreaking } from '../../diff/change.js';
import { diffContracts } from '../../diff/diff-contracts.js';
import { readContract } from '../../diff/read-contract.js';
import { jsonReport, markdownReport } from '../../diff/report.js';
import { contractBeforeAndAfter } from '../../generate/environment/running-contract.js';
import type { Command } from '../command.js';
import type { Context } from '../context.js';
import { isSet, parseOptions, type ParsedArgs } from '../input/argv.js';
import { readTextFile } from '../input/read-text-file.js';
import { readStdin } from '../input/stdin.js';
import { changeLines } from '../output/changes.js';
import { widthOf, wrap } from '../output/layout.js';
import { style } from '../output/style.js';
import { UsageError } from '../usage-error.js';

const MARKDOWN_WIDTH = 120;
/** Stands for a space at which no line ends. */
const GLUE = '\u00a0';

/** How changes are printed. */
export const DIFF_OPTIONS = {
  breaking: { description: 'Only changes that break something' },
  markdown: { description: 'Print Markdown, for a changelog' },
  json: { description: 'Print JSON' },
};

/** `unigen diff`: what changed from one version of the contract to another. */
export const diffCommand: Command = {
  usage: '[<old> <new>]',
  options: DIFF_OPTIONS,
  examples: [
    ['unigen diff old.json node_modules/unigen/generated/openapi.json', 'what changed, and what it breaks'],
    ['unigen diff --overlay models.yaml', 'what an overlay changes in the published contract'],
    ['unigen diff - new.json --breaking', 'only what breaks; the old version comes from stdin'],
  ],
  notes: [
    'Each version is an OpenAPI document in one JSON file, such as node_modules/unigen/generated/openapi.json; keep a copy of it before you update the package. `-` is stdin. Descriptions, examples and the order of things are not compared.',
    'Without files, it shows what overlays change in the published contract: those of --overlay, or those of an installed package that `unigen generate` wrote.',
    'A change is breaking if a request that was accepted is refused, if a response has a form that it did not have before, or if a name that code uses is gone. It is a change of behavior if the same request makes or costs something else. Anything else is compatible.',
    'The exit code is 0 if nothing breaks, 1 if something does, and 2 if a file can not be read.',
  ],
  async run(context, argv) {
    const parsed = parseOptions('diff', DIFF_OPTIONS, argv);
    const [before, after, ...extra] = parsed.positionals;
    const isOverlaid = context.overlays !== undefined;
    if (isOverlaid && before !== undefined)
      throw new UsageError('`unigen diff` takes either two files, or --overlay, which changes the published contract');
    if (before !== undefined && (after === undefined || extra.length > 0))
      throw new UsageError('`unigen diff` takes two files, the old version and the new one');
    if (before === '-' && after === '-') throw new UsageError('only one of the two files can be stdin');
    const changes =
      before === undefined || after === undefined
        ? await compareOverlaid()
        : await compareFiles(context, before, after);
    printChanges(context, parsed, changes);
    return isBreaking(changes) ? 1 : 0;
  },
};

/** What the overlays of the running program change. */
async function compareOverlaid(): Promise<Change[]> {
  const texts = await contractBeforeAndAfter();
  if (!texts)
    throw new UsageError('`unigen diff` takes two files, the old version and the new one, or --overlay without files');
  const [before, after] = texts;
  return diffContracts(readContract(before, 'the published contract'), readContract(after, 'the contract'));
}

async function compareFiles(context: Context, before: string, after: string): Promise<Change[]> {
  const read = async (path: string) => {
    const text = path === '-' ? await readStdin(context) : await readTextFile(path);
    const name = path === '-' ? 'stdin' : path;
    try {
      return readContract(text, name);
    } catch (error) {
      throw new UsageError((error as Error).message, { cause: error });
    }
  };
  return diffContracts(await read(before), await read(after));
}

/** Prints changes as the options of a command line say. */
export function printChanges(context: Context, parsed: ParsedArgs, changes: Change[]): void {
  if (isSet(parsed, 'markdown') && isSet(parsed, 'json')) {
    throw new UsageError('--markdown and --json exclude each other');
  }
  const { stdout, env, isTTY } = context;
  const shown = isSet(parsed, 'breaking') ? changes.filter(({ impact }) => impact === 'breaking') : changes;
  if (isSet(parsed, 'json')) stdout.json(jsonReport(shown, changes), 2);
  else if (isSet(parsed, 'markdown')) stdout.write(wrapLines(markdownReport(shown, changes)));
  else {
    const width = isTTY.stdout ? widthOf(context) : Infinity;
    stdout.write(`${changeLines(shown, changes, style(env, isTTY.stdout), width)}\n`);
  }
}

/** Markdown in lines of the usual length; a list item goes on below its text. */
export function wrapLines(markdown: string): string {
  return markdown.replaceAll(/^( *)(.+)$/gm, (_line, indent: string, line: string) => {
    // No line may end within code, or before what begins a heading, a list or a quote.
    const glued = line.replaceAll(/`[^`]*`| (?=[#>*+=~|-]|\d+[.)])/g, (part) => part.replaceAll(' ', GLUE));
    return `${indent}${wrap(glued, MARKDOWN_WIDTH - indent.length, `${indent}  `).replaceAll(GLUE, ' ')}`;
  });
}
