import { UNIONS } from '../contract/document/branches.js';
import type { ModelRecord } from '../contract/models/read-models.js';
import { constant, moduleText } from './source.js';

/** The shortest usual time of each model for which one is documented, apart for each API. */
export function typicalModule(models: ModelRecord[]): string {
  const tables = UNIONS.map(({ api }) => {
    const times = models.flatMap(({ entry: { api: own, id, typicalSeconds } }) =>
      own === api && typicalSeconds ? [[id, typicalSeconds[0]] as const] : [],
    );
    return constant(`${api}TypicalSeconds`, Object.fromEntries(times), {
      doc: 'Seconds that a task of the model usually takes at least.',
      type: 'Record<string, number>',
    });
  });
  return moduleText(...tables);
}
