import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Document } from '../../contract/document/types.js';
import { packageLayout } from './package-layout.js';

/** The contract of the running package, which in an environment has its overlays. It needs no optional package. */
export async function runningContract(): Promise<Document> {
  return JSON.parse(await readFile(join(packageLayout().root, 'generated', 'openapi.json'), 'utf8')) as Document;
}
