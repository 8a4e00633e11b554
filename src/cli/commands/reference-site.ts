import { execFile } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliDecompress } from 'node:zlib';
import type { ServeOptions } from '../../sandbox/server/index.js';

// The same place from `src/cli/commands/` of the repository and from `dist/src/cli/commands/` of the package.
const ROOT = new URL('../../../', import.meta.url);
/** All pages in one file: as files of their own they would double the package. */
const ARCHIVE = new URL('generated/reference.json.br', ROOT);
const FOLDER = new URL('generated/reference/', ROOT);
/** What makes the folder; only the repository has it. */
const SCRIPT = new URL('scripts/reference.ts', ROOT);

/**
 * The reference: in the package from its archive, in the repository from its folder, which is built first if it is missing
 * or older than the contract. Undefined if there is neither.
 */
export function referenceSite(): ServeOptions['site'] {
  if (existsSync(ARCHIVE)) return unpack;
  if (!existsSync(SCRIPT)) return undefined;
  return isCurrent() ? fileURLToPath(FOLDER) : build;
}

function isCurrent(): boolean {
  const page = new URL('index.html', FOLDER);
  const contract = new URL('generated/openapi.json', ROOT);
  return existsSync(page) && statSync(page).mtimeMs >= statSync(contract).mtimeMs;
}

async function unpack(): Promise<Record<string, string>> {
  const json = await promisify(brotliDecompress)(await readFile(ARCHIVE));
  return JSON.parse(json.toString()) as Record<string, string>;
}

/** In a process of its own, so that the sandbox answers meanwhile. */
async function build(): Promise<string> {
  // With the loader of this process, which reads TypeScript.
  await promisify(execFile)(process.execPath, [...process.execArgv, fileURLToPath(SCRIPT)], { cwd: ROOT });
  return fileURLToPath(FOLDER);
}
