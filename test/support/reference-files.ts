import { siteFiles } from '../../scripts/reference/build-site.js';
import { operationsTemplate } from '../../scripts/reference/pages/operations-template.js';
import { readReference, type Reference } from '../../scripts/reference/read-reference.js';
import { document } from './contract.js';

/** The site in memory: what it was made from, and its files by path. The page of the operations is without Redoc. */
export interface ReferenceFiles {
  reference: Reference;
  files: Record<string, string>;
}

let built: Promise<ReferenceFiles> | undefined;

/** Builds the site once for a test file. */
export function referenceFiles(): Promise<ReferenceFiles> {
  built ??= build();
  return built;
}

async function build(): Promise<ReferenceFiles> {
  const reference = await readReference(document);
  return { reference, files: { ...(await siteFiles(reference)), 'operations/index.html': operationsTemplate() } };
}
