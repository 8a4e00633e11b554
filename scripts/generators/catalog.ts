import type { ModelRecord } from '../models/read-models.js';

/** The catalog: one entry for each model. */
export function catalogModule(models: ModelRecord[]): string {
  return [
    `import type { ModelEntry } from '../src/catalog/entry.js';`,
    '',
    '/** Every model of the contract, in its order. */',
    'export const models: readonly ModelEntry[] = [',
    ...models.map(({ entry }) => `  ${JSON.stringify(entry)},`),
    '];',
    '',
  ].join('\n');
}
