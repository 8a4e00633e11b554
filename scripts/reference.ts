import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { contractWith } from '../src/generate/environment/environment.js';
import { parseUrl } from '../src/internal/parse-url.js';
import { folderUrl, sitemap } from './reference/agents/sitemap.js';
import { siteFiles } from './reference/build-site.js';
import { operationsPage } from './reference/operations.js';
import { readReference } from './reference/read-reference.js';

const FOLDER = join('generated', 'reference');

/**
 * `npm run reference`: builds the reference, a site of static files.
 *
 * @param folder Where it goes; what was there is replaced once the site is complete.
 * @param overlays Paths of overlays of the contract.
 * @param baseUrl URL that the site will have, for its sitemap and its page for missing ones; if omitted, there is no
 *   sitemap, and that page looks for the root itself.
 * @throws Error if `baseUrl` is not an http or https URL.
 */
export async function buildReference(folder = FOLDER, overlays: string[] = [], baseUrl?: string): Promise<void> {
  const files = await referenceFiles(overlays, baseUrl);
  const complete = `${folder}-new`;
  await rm(complete, { recursive: true, force: true });
  for (const [path, text] of Object.entries(files)) {
    await mkdir(join(complete, dirname(path)), { recursive: true });
    await writeFile(join(complete, path), text);
  }
  await rm(folder, { recursive: true, force: true });
  await rename(complete, folder);
}

/**
 * All files of the reference, by path from its root.
 *
 * @throws Error if `baseUrl` is not an http or https URL.
 */
export async function referenceFiles(overlays: string[] = [], baseUrl?: string): Promise<Record<string, string>> {
  const base = baseUrl === undefined ? undefined : readBaseUrl(baseUrl);
  const document = await contractWith(overlays, (warning) => {
    console.error(`warning: ${warning}`);
  });
  const reference = await readReference(document);
  const [site, operations] = await Promise.all([
    siteFiles(reference, base && new URL(folderUrl(base)).pathname),
    operationsPage(document),
  ]);
  const files: Record<string, string> = { ...site, 'operations/index.html': operations };
  if (base !== undefined) files['sitemap.xml'] = sitemap(base, Object.keys(files), reference.date);
  return files;
}

function readBaseUrl(text: string): string {
  const url = parseUrl(text);
  if (!url || !/^https?:$/.test(url.protocol)) throw new Error('--base-url takes an http or https URL');
  return url.origin + url.pathname;
}

if (import.meta.url === `file://${process.argv[1]}`) {
  const { values } = parseArgs({
    options: {
      overlay: { type: 'string', multiple: true },
      'base-url': { type: 'string' },
      out: { type: 'string', default: FOLDER },
    },
  });
  await buildReference(values.out, values.overlay, values['base-url']);
  console.log(`Open ${join(values.out, 'index.html')}`);
}
