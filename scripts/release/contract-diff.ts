import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DIFF_OPTIONS, printChanges, wrapLines } from '../../src/cli/commands/diff.js';
import type { Context } from '../../src/cli/context.js';
import { isSet, parseArgs, resolveAmong, type ParsedArgs } from '../../src/cli/input/argv.js';
import { UsageError } from '../../src/cli/usage-error.js';
import type { Document } from '../../src/contract/document/types.js';
import { isBreaking, type Change } from '../../src/diff/change.js';
import { diffContracts } from '../../src/diff/diff-contracts.js';
import { readContract } from '../../src/diff/read-contract.js';
import { changelogLine } from '../../src/diff/report.js';
import { createRepository, type Base, type Repository } from './base-version.js';
import { unannounced } from './changelog.js';

const CONTRACT = 'generated/openapi.json';
const CHANGELOG = 'CHANGELOG.md';
const SOURCE = 'spec/openapi.yaml';

const OPTIONS = { ...DIFF_OPTIONS, changelog: { description: `Fail if ${CHANGELOG} lacks a breaking change` } };

/**
 * Compares the contract of a folder with that of a commit of its repository.
 *
 * @param bundle Reads the contract from its files.
 * @returns The exit code: 0, 1 if a change breaks something (and is not announced), 2 if it can't compare.
 */
export async function runContractDiff(
  context: Context,
  folder: string,
  bundle: (root: string) => Promise<Document>,
): Promise<number> {
  try {
    return await compareWithBase(context, folder, bundle);
  } catch (error) {
    if (context.env.DEBUG) throw error;
    context.stderr.write(`${(error as Error).message}\n`);
    return 2;
  }
}

async function compareWithBase(
  context: Context,
  folder: string,
  bundle: (root: string) => Promise<Document>,
): Promise<number> {
  const parsed = parseArgs(
    context.argv,
    resolveAmong(OPTIONS),
    (name) => new UsageError(`there is no option --${name}`),
  );
  const repository = createRepository(folder);
  const base = await chooseBase(repository, parsed);
  if (typeof base === 'string') return skip(context, base);
  const text = await repository.fileAt(base.ref, CONTRACT);
  if (text === undefined) {
    const problem = `${base.ref} has no ${CONTRACT}`;
    if (parsed.positionals.length > 0) throw new UsageError(problem);
    return skip(context, problem);
  }
  const before = readContract(text, `${CONTRACT} of ${base.ref}`);
  const after = readContract(JSON.stringify(await bundle(join(folder, SOURCE))), SOURCE);
  const changes = diffContracts(before, after);
  context.stderr.write(`The contract compared with ${base.ref.slice(0, 40)} (${base.reason}):\n`);
  printChanges(context, parsed, changes);
  if (!isSet(parsed, 'changelog')) return isBreaking(changes) ? 1 : 0;

  const old = (await repository.fileAt(base.ref, CHANGELOG)) ?? '';
  const missing = unannounced(changes, old, await readFile(join(folder, CHANGELOG), 'utf8'));
  if (missing.length > 0) context.stderr.write(missingText(missing));
  return missing.length === 0 ? 0 : 1;
}

function missingText(missing: Change[]): string {
  const lines = missing.map((change) => wrapLines(changelogLine(change))).join('\n');
  const what = missing.length === 1 ? 'this breaking change' : `these ${missing.length} breaking changes`;
  return (
    `\n${CHANGELOG} has no new entry about ${what}. ` +
    `Add under Unreleased, or say it in your own words with the same names:\n\n${lines}\n`
  );
}

async function chooseBase(repository: Repository, { positionals }: ParsedArgs): Promise<Base | string> {
  const [ref, ...extra] = positionals;
  if (extra.length > 0) throw new UsageError('`npm run contract:diff` takes one commit');
  if (ref === undefined) return repository.findBase();
  if ((await repository.commitOf(ref)) === undefined) throw new UsageError(`${ref} is not a commit of this repository`);
  return { ref, reason: 'as asked' };
}

function skip({ stderr }: Context, reason: string): number {
  stderr.write(`The contract is not compared: ${reason}.\n`);
  return 0;
}
