import { UNIONS } from '../document/unions.js';
import type { ModelRecord } from '../models/read-models.js';

/** The paths of each model's media parameters, apart for each API. */
export function mediaModule(models: ModelRecord[]): string {
  return UNIONS.map(({ api }) => {
    const own = models.filter(({ entry }) => entry.api === api);
    return [
      '/** Paths below the input of the members that take media, parted by spaces. */',
      `export const ${api}Media: Record<string, string> = {`,
      ...own.map(({ entry: { id, media } }) => `  '${id}': '${media.map(({ path }) => path).join(' ')}',`),
      '};',
      '',
    ].join('\n');
  }).join('\n');
}
