/**
 * `npm run generate` writes `generated/`, and the numbers of models in hand-written files; with `--check` it only
 * compares, and fails if a file is out of date. Either way it fails if something is wrong with the contract.
 */
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { bundle } from './redocly/bundle.js';
import { contractProblems } from '../src/generate/checks/contract-problems.js';
import { conventionProblems } from '../src/generate/checks/convention-problems.js';
import { problemText } from '../src/generate/checks/problem.js';
import { deriveUnchecked } from '../src/generate/index.js';
import { isBuilt } from './files/is-built.js';
import { ContractFiles } from './files/contract-files.js';
import { countProblems, writeCounts } from './files/counts.js';
import { sourceNumbers } from './files/source-numbers.js';
import { todoProblems } from './files/todos.js';
import { unlistedBranches } from './files/unlisted-branches.js';

const FOLDER = 'generated';

/** Writes what the contract gives, removes what it no longer gives, and says which files that changed; so that none is out of date. */
async function write(files: Record<string, string>): Promise<[]> {
  const removed = await leftOver(files);
  const outdated = await outdatedIn(files);
  await Promise.all(
    outdated.map(async (name) => {
      const path = join(FOLDER, name);
      await mkdir(dirname(path), { recursive: true });
      await writeFile(path, files[name]!);
    }),
  );
  for (const name of removed) await rm(join(FOLDER, name));
  for (const name of outdated) console.log(`wrote ${FOLDER}/${name}`);
  for (const name of removed) console.log(`removed ${FOLDER}/${name}`);
  const unchanged = Object.keys(files).length - outdated.length;
  console.log(`${unchanged} ${unchanged === 1 ? 'file' : 'files'} of ${FOLDER}/ unchanged`);
  return [];
}

/** The files that are not as the contract gives them, or not there. */
async function outdatedIn(files: Record<string, string>): Promise<string[]> {
  const found = await Promise.all(
    Object.entries(files).map(async ([name, text]) => {
      const written = await readFile(join(FOLDER, name), 'utf8').catch(() => undefined);
      return written === text ? [] : [name];
    }),
  );
  return found.flat();
}

/** The files that differ from what the contract gives, as one problem. */
async function compare(files: Record<string, string>): Promise<string[]> {
  const outdated = [...(await leftOver(files)), ...(await outdatedIn(files))];
  return outdated.length > 0 ? [`Out of date, run \`npm run generate\`: ${outdated.join(', ')}`] : [];
}

/** The files that the contract no longer gives. */
async function leftOver(files: Record<string, string>): Promise<string[]> {
  const entries = await readdir(FOLDER, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(FOLDER.length + 1))
    .filter((name) => !(name in files) && !isBuilt(name));
}

/** Runs the command. Resolves with everything that is wrong, one line each. */
async function generate(onlyCheck: boolean): Promise<string[]> {
  const files = new ContractFiles('.');
  let document = await bundle('spec/openapi.yaml');
  const contradictions = contractProblems(document).map(problemText);
  const rest = [
    ...conventionProblems(document, sourceNumbers(files)).map(problemText),
    ...unlistedBranches(files),
    ...todoProblems(files),
  ];
  // Nothing can be generated from a contract with contradictions, but its other problems are reported too.
  if (contradictions.length > 0) return [...contradictions, ...rest];
  // The contract's own description has numbers of models too.
  const counted = onlyCheck ? [] : await writeCounts(document);
  for (const path of counted) console.log(`wrote ${path}: the numbers of models`);
  if (counted.includes('spec/openapi.yaml')) document = await bundle('spec/openapi.yaml');
  const derived = await deriveUnchecked(document);
  const outdated = onlyCheck ? await compare(derived) : await write(derived);
  return [...outdated, ...rest, ...(await countProblems(document))];
}

try {
  const problems = await generate(process.argv.includes('--check'));
  if (problems.length > 0) throw new Error(problems.join('\n'));
} catch (error) {
  // An error of the contract needs no stack; `DEBUG=1` shows it for an error of a generator.
  if (process.env.DEBUG) throw error;
  console.error((error as Error).message);
  process.exitCode = 1;
}
