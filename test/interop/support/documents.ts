import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

/** Absolute paths of the documents that the tools take. */
export interface Documents {
  /** The portable document of each API. */
  unifically: string;
  gateai: string;
  /** The contract itself, with both APIs. */
  strict: string;
}

/**
 * @param portable Folder with the portable documents.
 * @throws Error if one of them is missing.
 */
export function documentsOf(portable = join(ROOT, 'generated/portable')): Documents {
  const documents = {
    unifically: resolve(portable, 'unifically.json'),
    gateai: resolve(portable, 'gateai.json'),
    strict: join(ROOT, 'generated/openapi.json'),
  };
  for (const path of Object.values(documents)) {
    if (!existsSync(path)) throw new Error(`there is no ${path}`);
  }
  return documents;
}
