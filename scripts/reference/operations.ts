import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Document } from '../../src/contract/document/types.js';
import { runRedocly } from '../redocly/bundle.js';
import { operationsView } from '../views/operations.js';
import { withCallbackAddresses } from './callback-addresses.js';
import { operationsTemplate } from './pages/operations-template.js';
import { plainTypes } from './plain-types.js';

/** The operations as one page of Redoc that loads nothing from other hosts. */
export async function operationsPage(document: Document): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'unigen-reference-'));
  try {
    const source = join(folder, 'openapi.json');
    const template = join(folder, 'template.hbs');
    const output = join(folder, 'index.html');
    await writeFile(source, JSON.stringify(operationsDocument(document)));
    await writeFile(template, operationsTemplate());
    await runRedocly([
      'build-docs',
      source,
      '--output',
      output,
      '--template',
      template,
      '--title',
      'Operations · unigen',
      '--inlineBundle',
      '--openapi.schemasExpansionLevel=4',
      '--openapi.sortRequiredPropsFirst=true',
    ]);
    return withoutRemoteLogo(await readFile(output, 'utf8'));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** What Redoc shows: the operations in plain types, callbacks with their address, without markup that could load something. */
export function operationsDocument(document: Document): Document {
  const view = withCallbackAddresses(plainTypes(operationsView(document, '../index.html')));
  const description = withDownloads(view.info.description as string | undefined);
  return { ...view, info: { ...view.info, title: 'Operations', version: '', description } };
}

/** The description of the contract, which says after its first paragraph where the contract itself is. */
export function withDownloads(description = ''): string {
  const [first, ...others] = description.split('\n\n');
  const downloads =
    'Download the contract with all models as one file: [openapi.json](../openapi.json). It is written in several YAML files: [openapi.yaml](../spec/openapi.yaml) refers to the others.';
  return [first, downloads, ...others].join('\n\n');
}

/** Redoc still loads its logo from another host; an empty image takes its place. */
export function withoutRemoteLogo(page: string): string {
  const empty = 'data:image/svg+xml,%3Csvg xmlns=%22http://www.w3.org/2000/svg%22 width=%221%22 height=%221%22/%3E';
  return page.replaceAll(/https:\/\/cdn\.redoc\.ly\/redoc\/logo-mini(-full)?\.svg/g, empty);
}
