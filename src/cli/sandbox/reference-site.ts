import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliDecompress } from 'node:zlib';
import type { ServeOptions } from '../../sandbox/server/index.js';
import { isNewer } from './is-newer.js';

// The same place from `src/cli/sandbox/` of the repository and from `dist/src/cli/sandbox/` of the package.
const ROOT = new URL('../../../', import.meta.url);
/** All pages in one file: as files of their own they would double the package. */
const ARCHIVE = new URL('generated/reference.json.br', ROOT);
const FOLDER = new URL('generated/reference', ROOT);
/** The script that builds the folder; only the repository has it. */
const SCRIPT = new URL('scripts/reference.ts', ROOT);

/** What the folder is built from: pages, guides and the contract. */
const SOURCES = ['src', 'scripts', 'spec', 'generated/openapi.json', 'README.md', 'CHANGELOG.md'];

/** Builds the reference into a folder, whose files are replaced once all are there. */
export type BuildReference = (folder: string) => Promise<void>;

/**
 * The reference: in the package from its archive, in the repository from its folder, which is built first if it is missing
 * or older than what it is built from. Undefined if there is neither.
 *
 * @param build Builds it for a contract with overlays.
 */
export function referenceSite(build = referenceBuilder([])): ServeOptions['site'] {
  if (existsSync(ARCHIVE)) return unpack;
  if (!build) return undefined;
  const folder = fileURLToPath(FOLDER);
  if (isNewer(join(folder, 'index.html'), SOURCES.map(pathOf))) return folder;
  return async () => {
    await build(folder);
    return folder;
  };
}

/**
 * What builds the reference of the contract with overlays; undefined in the published package, which can't.
 *
 * @param run Runs Node with arguments.
 */
export function referenceBuilder(
  overlays: string[],
  run: (argv: string[]) => Promise<unknown> = runNode,
): BuildReference | undefined {
  if (!existsSync(SCRIPT)) return undefined;
  const options = overlays.flatMap((file) => ['--overlay', resolve(file)]);
  return async (folder) => {
    await run([fileURLToPath(SCRIPT), '--out', folder, ...options]);
  };
}

/** In a process of its own, so that the sandbox answers meanwhile, with the loader of this one, which reads TypeScript. */
const runNode = (argv: string[]) =>
  promisify(execFile)(process.execPath, [...process.execArgv, ...argv], { cwd: ROOT });

const pathOf = (name: string) => fileURLToPath(new URL(name, ROOT));

async function unpack(): Promise<Record<string, string>> {
  const json = await promisify(brotliDecompress)(await readFile(ARCHIVE));
  return JSON.parse(json.toString()) as Record<string, string>;
}
