import { UNIONS } from '../document/unions.js';
import type { ModelRecord } from '../models/read-models.js';

/** The shortest usual time of each model for which one is documented, apart for each API. */
export function typicalModule(models: ModelRecord[]): string {
  return UNIONS.map(({ api }) => {
    const lines = models.flatMap(({ entry: { api: own, id, typicalSeconds } }) =>
      own === api && typicalSeconds ? [`  '${id}': ${typicalSeconds[0]},`] : [],
    );
    return [
      '/** Seconds that a task of the model usually takes at least. */',
      `export const ${api}TypicalSeconds: Record<string, number> = {`,
      ...lines,
      '};',
      '',
    ].join('\n');
  }).join('\n');
}
