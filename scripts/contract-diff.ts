/**
 * `npm run contract:diff [ref]` compares the contract with that of a commit: the last tag, else the base of the change.
 * With `--changelog`, it fails if CHANGELOG.md lacks a line about a breaking change.
 */
import { readFile } from 'node:fs/promises';
import { DIFF_OPTIONS, printChanges } from '../src/cli/commands/diff.js';
import { createContext, type Context } from '../src/cli/context.js';
import { isSet, parseArgs, resolveAmong, type ParsedArgs } from '../src/cli/input/argv.js';
import { UsageError } from '../src/cli/usage-error.js';
import { isBreaking } from '../src/diff/change.js';
import { diffContracts } from '../src/diff/diff-contracts.js';
import { readContract } from '../src/diff/read-contract.js';
import { changelogLine } from '../src/diff/report.js';
import { bundle } from './redocly/bundle.js';
import { commitOf, fileAt, findBase, type Base } from './release/base-version.js';
import { unannounced } from './release/changelog.js';

const CONTRACT = 'generated/openapi.json';
const CHANGELOG = 'CHANGELOG.md';

const OPTIONS = { ...DIFF_OPTIONS, changelog: { description: `Fail if ${CHANGELOG} lacks a breaking change` } };

/** Resolves with the exit code: 0, 1 if a change breaks something (and is not announced), 2 if it can't compare. */
async function main(context: Context): Promise<number> {
  const parsed = parseArgs(
    context.argv,
    resolveAmong(OPTIONS),
    (name) => new UsageError(`there is no option --${name}`),
  );
  const base = await chooseBase(parsed);
  if (typeof base === 'string') return skip(context, base);
  const text = await fileAt(base.ref, CONTRACT);
  if (text === undefined) {
    const problem = `${base.ref} has no ${CONTRACT}`;
    if (parsed.positionals.length > 0) throw new UsageError(problem);
    return skip(context, problem);
  }
  const before = readContract(text, `${CONTRACT} of ${base.ref}`);
  const after = readContract(JSON.stringify(await bundle('spec/openapi.yaml')), 'spec/openapi.yaml');
  const changes = diffContracts(before, after);
  context.stderr.write(`The contract compared with ${base.ref.slice(0, 40)} (${base.reason}):\n`);
  printChanges(context, parsed, changes);
  if (!isSet(parsed, 'changelog')) return isBreaking(changes) ? 1 : 0;

  const missing = unannounced(changes, (await fileAt(base.ref, CHANGELOG)) ?? '', await readFile(CHANGELOG, 'utf8'));
  if (missing.length === 0) return 0;
  const lines = missing.map(changelogLine).join('\n');
  context.stderr.write(
    `\n${CHANGELOG} has no new line about ${missing.length === 1 ? 'this breaking change' : `these ${missing.length} breaking changes`}. ` +
      `Add under Unreleased, or say it in your own words with the same names:\n\n${lines}\n`,
  );
  return 1;
}

async function chooseBase({ positionals }: ParsedArgs): Promise<Base | string> {
  const [ref, ...extra] = positionals;
  if (extra.length > 0) throw new UsageError('`npm run contract:diff` takes one commit');
  if (ref === undefined) return findBase();
  if ((await commitOf(ref)) === undefined) throw new UsageError(`${ref} is no commit of this repository`);
  return { ref, reason: 'as asked' };
}

function skip({ stderr }: Context, reason: string): number {
  stderr.write(`The contract is not compared: ${reason}.\n`);
  return 0;
}

const { argv, env, stdin, stdout, stderr } = process;
const context = createContext({
  argv: argv.slice(2),
  env,
  stdin,
  stdout,
  stderr,
  isTTY: { stdout: stdout.isTTY, stderr: stderr.isTTY },
  columns: stdout.columns || undefined,
  fetch,
  signal: new AbortController().signal,
});
try {
  process.exitCode = await main(context);
} catch (error) {
  if (env.DEBUG) throw error;
  context.stderr.write(`${(error as Error).message}\n`);
  process.exitCode = 2;
}
