import { createHash, randomUUID } from 'node:crypto';
import { access, mkdir, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { contractWith } from '../../src/generate/environment/environment.js';
import { mockView } from '../views/mock.js';

const CACHE = new URL('../../node_modules/.cache/unigen/', import.meta.url);

/**
 * Writes the document that Prism serves, and returns its path. It is named by its content, so that processes that ask
 * for it at the same time share the file.
 *
 * @param overlays Paths of overlays of the contract.
 */
export async function writeMockDocument(overlays: string[]): Promise<string> {
  const document = await contractWith(overlays, (warning) => {
    console.error(`warning: ${warning}`);
  });
  const text = JSON.stringify(mockView(document));
  const hash = createHash('sha256').update(text).digest('hex').slice(0, 16);
  const file = fileURLToPath(new URL(`mock-${hash}.json`, CACHE));
  if (await exists(file)) return file;
  await mkdir(dirname(file), { recursive: true });
  // Nobody may read half of it.
  const partial = `${file}.${randomUUID()}`;
  await writeFile(partial, text);
  await rename(partial, file);
  return file;
}

async function exists(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  );
}
