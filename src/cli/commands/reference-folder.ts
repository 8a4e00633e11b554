import { execFile } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

// The same place from `src/cli/commands/` of the repository and from `dist/src/cli/commands/` of the package.
const ROOT = new URL('../../../', import.meta.url);
const FOLDER = new URL('generated/reference/', ROOT);
/** What makes the folder; only the repository has it. */
const SCRIPT = new URL('scripts/reference.ts', ROOT);

/**
 * The folder of the reference, which the published package has; in the repository a function that builds it first if it
 * is missing or older than the contract. Undefined if there is neither.
 */
export function referenceFolder(): string | (() => Promise<string>) | undefined {
  const folder = fileURLToPath(FOLDER);
  if (!existsSync(SCRIPT)) return existsSync(FOLDER) ? folder : undefined;
  return isCurrent() ? folder : build;
}

function isCurrent(): boolean {
  const page = new URL('index.html', FOLDER);
  const contract = new URL('generated/openapi.json', ROOT);
  return existsSync(page) && statSync(page).mtimeMs >= statSync(contract).mtimeMs;
}

/** In a process of its own, so that the sandbox answers meanwhile. */
async function build(): Promise<string> {
  // With the loader of this process, which reads TypeScript.
  await promisify(execFile)(process.execPath, [...process.execArgv, fileURLToPath(SCRIPT)], { cwd: ROOT });
  return fileURLToPath(FOLDER);
}
