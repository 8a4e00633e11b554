import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { contractWith } from '../src/generate/environment/environment.js';
import { siteFiles } from './reference/build-site.js';
import { operationsPage } from './reference/operations.js';
import { readReference } from './reference/read-reference.js';

/**
 * `npm run reference`: builds the reference, a site of static files.
 *
 * @param folder Where it goes; what was there is replaced once the site is complete.
 * @param overlays Paths of overlays of the contract.
 */
export async function buildReference(folder = join('generated', 'reference'), overlays: string[] = []): Promise<void> {
  const { document, warnings } = await contractWith(overlays);
  for (const warning of warnings) console.error(`warning: ${warning}`);
  const [files, operations] = await Promise.all([readReference(document).then(siteFiles), operationsPage(document)]);
  const complete = `${folder}-new`;
  await rm(complete, { recursive: true, force: true });
  for (const [path, text] of Object.entries({ ...files, 'operations/index.html': operations })) {
    await mkdir(join(complete, dirname(path)), { recursive: true });
    await writeFile(join(complete, path), text);
  }
  await rm(folder, { recursive: true, force: true });
  await rename(complete, folder);
}

if (import.meta.url === `file://${process.argv[1]}`) {
  const { values } = parseArgs({ options: { overlay: { type: 'string', multiple: true } } });
  await buildReference(undefined, values.overlay);
  console.log(`Open ${join('generated', 'reference', 'index.html')}`);
}
