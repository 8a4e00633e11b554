import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { Document } from '../../src/contract/document/types.js';
import { withStandardExamples } from '../../src/contract/document/standard-examples.js';
import { withTemporaryFolder } from './temporary-folder.js';

const run = promisify(execFile);
const redocly = join(dirname(createRequire(import.meta.url).resolve('@redocly/cli/package.json')), 'bin', 'cli.js');

const config = fileURLToPath(new URL('bundle.yaml', import.meta.url));

/** Runs the Redocly CLI and returns what it prints; throws with that if it fails. */
export async function runRedocly(args: string[]): Promise<string> {
  try {
    const { stdout, stderr } = await run(process.execPath, [redocly, ...args], {
      env: { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' },
      maxBuffer: 64 * 1024 * 1024,
    });
    return stdout + stderr;
  } catch (error) {
    const { stdout, stderr } = error as { stdout?: string; stderr?: string };
    throw new Error(`redocly ${args[0]} failed\n${stdout ?? ''}${stderr ?? ''}`);
  }
}

/** The document of several files as one with internal references only. */
export async function bundle(root: string): Promise<Document> {
  return withTemporaryFolder('unigen-bundle-', async (folder) => {
    const file = join(folder, 'openapi.json');
    await runRedocly(['bundle', root, '--output', file, '--ext', 'json', '--config', config]);
    return withStandardExamples(JSON.parse(await readFile(file, 'utf8')) as Document);
  });
}
