import { createHash, randomUUID } from 'node:crypto';
import { access, mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Document } from '../../src/contract/document/types.js';
import { mockView } from '../views/mock.js';

const CONTRACT = fileURLToPath(new URL('../../generated/openapi.json', import.meta.url));
const CACHE = new URL('../../node_modules/.cache/unigen/', import.meta.url);

/**
 * Writes the document that Prism serves, and returns its path. It is named by its content, so that processes that ask
 * for it at the same time share the file.
 */
export async function writeMockDocument(): Promise<string> {
  const text = JSON.stringify(mockView(JSON.parse(await readFile(CONTRACT, 'utf8')) as Document));
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
