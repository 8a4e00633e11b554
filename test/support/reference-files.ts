import { siteFiles } from '../../scripts/reference/build-site.js';
import { operationsTemplate } from '../../scripts/reference/pages/operations-template.js';
import { readReference, type Reference } from '../../scripts/reference/read-reference.js';
import { document } from './contract.js';
import { quoted } from './quoted.js';

/** The site in memory: what it was made from, and its files by path. The page of the operations is without Redoc. */
export interface ReferenceFiles {
  reference: Reference;
  files: Record<string, string>;
  /** The pages as they are: without quotes that attributes don't need. */
  pages: Record<string, string>;
}

let built: Promise<ReferenceFiles> | undefined;

/** Builds the site once for a test file. */
export function referenceFiles(): Promise<ReferenceFiles> {
  built ??= build();
  return built;
}

async function build(): Promise<ReferenceFiles> {
  const reference = await readReference(document);
  const made = await siteFiles(reference);
  const pages = Object.fromEntries(Object.entries(made).filter(([path]) => path.endsWith('.html')));
  const files = Object.fromEntries(
    Object.entries(made).map(([path, text]) => [path, path in pages ? quoted(text) : text]),
  );
  return { reference, pages, files: { ...files, 'operations/index.html': operationsTemplate() } };
}
