import type { Document } from '../document/types.js';
import { catalog } from '../models/catalog-entry.js';

export function modelsModule(document: Document): string {
  const lines = catalog(document).map((entry) => `  ${JSON.stringify(entry)},`);
  return [
    `import type { ModelEntry } from '../src/catalog/entry.js';`,
    '',
    '/** Every model of the contract, in its order. */',
    'export const models: readonly ModelEntry[] = [',
    ...lines,
    '];',
    '',
  ].join('\n');
}
