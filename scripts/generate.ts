/** `npm run generate` writes `generated/`; with `--check` it only compares, and fails if a file is out of date. */
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { bundle } from './redocly/bundle.js';
import { derive } from '../src/generate/index.js';

const FOLDER = 'generated';

/** Writes everything that is derived from the contract and committed, and removes what no longer is. */
async function write(files: Record<string, string>): Promise<void> {
  await Promise.all(
    Object.entries(files).map(async ([name, text]) => {
      const path = join(FOLDER, name);
      await mkdir(dirname(path), { recursive: true });
      await writeFile(path, text);
    }),
  );
  for (const name of await leftOver(files)) await rm(join(FOLDER, name));
  const width = Math.max(...Object.keys(files).map((name) => name.length));
  for (const [name, text] of Object.entries(files)) {
    console.log(`${FOLDER}/${name.padEnd(width)} ${(text.length / 1024).toFixed(0).padStart(6)} KB`);
  }
}

/** @throws Error that names the files that differ from what the contract gives. */
async function compare(files: Record<string, string>): Promise<void> {
  const outdated = await leftOver(files);
  for (const [name, text] of Object.entries(files)) {
    const committed = await readFile(join(FOLDER, name), 'utf8').catch(() => undefined);
    if (committed !== text) outdated.push(name);
  }
  if (outdated.length > 0) throw new Error(`Out of date, run \`npm run generate\`: ${outdated.join(', ')}`);
}

/** The files that the contract no longer gives. */
async function leftOver(files: Record<string, string>): Promise<string[]> {
  const entries = await readdir(FOLDER, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(FOLDER.length + 1))
    .filter((name) => !(name in files) && !name.startsWith('reference/'));
}

try {
  const files = await derive(await bundle('spec/openapi.yaml'));
  await (process.argv.includes('--check') ? compare(files) : write(files));
} catch (error) {
  // An error of the contract needs no stack; `DEBUG=1` shows it for an error of a generator.
  if (process.env.DEBUG) throw error;
  console.error((error as Error).message);
  process.exitCode = 1;
}
