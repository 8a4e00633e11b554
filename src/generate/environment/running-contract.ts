import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Document } from '../../contract/document/types.js';
import { BASE_FILE, packageLayout } from './package-layout.js';

/** The contract of the running package, which in an environment has its overlays. It needs no optional package. */
export async function runningContract(): Promise<Document> {
  return JSON.parse(await readFile(join(packageLayout().root, 'generated', 'openapi.json'), 'utf8')) as Document;
}

/** The overlays with which the running package was made, as they were named then; none if it is the published one. */
export async function runningOverlays(): Promise<string[]> {
  const text = await readFile(join(packageLayout().root, 'package.json'), 'utf8');
  const { unigen } = JSON.parse(text) as { unigen?: { overlays?: string[] } };
  return unigen?.overlays ?? [];
}

/** The contract of the running package as text, without its overlays and with them; undefined if it has none. */
export async function contractBeforeAndAfter(): Promise<[before: string, after: string] | undefined> {
  const { root } = packageLayout();
  if (!existsSync(join(root, BASE_FILE))) return undefined;
  const [before, after] = await Promise.all(
    [BASE_FILE, 'generated/openapi.json'].map((name) => readFile(join(root, name), 'utf8')),
  );
  return [before!, after!];
}
