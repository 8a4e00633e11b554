import { UNIONS } from '../contract/document/branches.js';
import type { ModelRecord } from '../contract/models/read-models.js';
import { constant, moduleText } from './source.js';

/** The shortest usual time of each model for which one is documented, apart for each API. */
export function typicalModule(models: ModelRecord[]): string {
  const tables = UNIONS.map(({ api }) => {
    const times = models.flatMap(({ entry: { api: own, id, typicalSeconds } }) =>
      own === api && typicalSeconds ? [[id, typicalSeconds[0]] as const] : [],
    );
    return [api, Object.fromEntries(times)] as const;
  });
  return moduleText(
    `import type { Api } from '../src/types/api.js';`,
    constant('typicalSeconds', Object.fromEntries(tables), {
      doc: 'Seconds that a task of a model usually takes at least, by API and id.',
      type: 'Record<Api, Record<string, number>>',
    }),
  );
}
