import { mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { runRedocly } from './redocly/bundle.js';
import { contractWith } from '../src/generate/environment/environment.js';
import { referenceView } from './views/reference.js';

/**
 * Builds the reference as one HTML file that loads nothing from other hosts, and returns its path.
 *
 * @param overlays Paths of overlays of the contract.
 */
export async function buildReference(
  output = join('generated', 'reference', 'index.html'),
  overlays: string[] = [],
): Promise<string> {
  const { document, warnings } = await contractWith(overlays);
  for (const warning of warnings) console.error(`warning: ${warning}`);
  const folder = await mkdtemp(join(tmpdir(), 'unigen-reference-'));
  try {
    const source = join(folder, 'openapi.json');
    await writeFile(source, JSON.stringify(referenceView(document)));
    await mkdir(join(output, '..'), { recursive: true });
    await runRedocly([
      'build-docs',
      source,
      '--output',
      output,
      '--inlineBundle',
      '--openapi.schemasExpansionLevel=2',
      '--openapi.sortRequiredPropsFirst=true',
    ]);
    await writeFile(output, withoutRemoteLogo(await readFile(output, 'utf8')));
    return output;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Redoc still loads its logo from another host; an empty image takes its place. */
function withoutRemoteLogo(page: string): string {
  const empty = 'data:image/svg+xml,%3Csvg xmlns=%22http://www.w3.org/2000/svg%22 width=%221%22 height=%221%22/%3E';
  return page.replaceAll(/https:\/\/cdn\.redoc\.ly\/redoc\/logo-mini(-full)?\.svg/g, empty);
}

if (import.meta.url === `file://${process.argv[1]}`) {
  const { values } = parseArgs({ options: { overlay: { type: 'string', multiple: true } } });
  const file = await buildReference(undefined, values.overlay);
  console.log(`${file} (${((await stat(file)).size / 1024 / 1024).toFixed(1)} MB)`);
}
