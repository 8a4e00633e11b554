import { UNIONS } from '../contract/document/branches.js';
import type { ModelRecord } from '../contract/models/read-models.js';
import { constant, moduleText } from './source.js';

/** The body of the shortest create of each model, apart for each API. */
export function minimalBodiesModule(models: ModelRecord[]): string {
  const tables = UNIONS.map(({ api }) => {
    const own = models.filter(({ entry }) => entry.api === api);
    return [api, Object.fromEntries(own.map(({ entry, details }) => [entry.id, details.minimal.body]))] as const;
  });
  return moduleText(
    `import type { Api } from '../src/types/api.js';`,
    constant('minimalBodies', Object.fromEntries(tables), {
      doc: 'The body of the shortest create of a model, by API and id.',
      type: 'Record<Api, Record<string, object>>',
    }),
  );
}
