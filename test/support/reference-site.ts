import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { siteFiles } from '../../scripts/reference/build-site.js';
import { readReference } from '../../scripts/reference/read-reference.js';
import type { Document } from '../../src/contract/document/types.js';

/** Writes the reference to a folder, without the page of the operations, which Redoc needs seconds for. */
export async function writeReferenceSite(folder: string): Promise<void> {
  const document = JSON.parse(await readFile('generated/openapi.json', 'utf8')) as Document;
  const files = await siteFiles(await readReference(document));
  await Promise.all(
    Object.entries(files).map(async ([path, text]) => {
      await mkdir(join(folder, dirname(path)), { recursive: true });
      await writeFile(join(folder, path), text);
    }),
  );
}
