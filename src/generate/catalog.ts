import type { ModelRecord } from '../contract/models/read-models.js';
import { constant, moduleText } from './source.js';

/** The catalog: one entry for each model. */
export function catalogModule(models: ModelRecord[]): string {
  return moduleText(
    `import type { ModelEntry } from '../src/catalog/entry.js';`,
    constant(
      'models',
      models.map(({ entry }) => entry),
      { doc: 'Every model of the contract, in its order.', type: 'readonly ModelEntry[]' },
    ),
  );
}
