import { UNIONS } from '../contract/document/branches.js';
import type { ModelRecord } from '../contract/models/read-models.js';
import { constant, moduleText } from './source.js';

/** The paths of each model's media parameters, apart for each API. */
export function mediaModule(models: ModelRecord[]): string {
  const tables = UNIONS.map(({ api }) => {
    const own = models.filter(({ entry }) => entry.api === api);
    const paths = own.map(({ entry: { id }, media }) => [id, media.map(({ path }) => path).join(' ')] as const);
    return constant(`${api}Media`, Object.fromEntries(paths), {
      doc: 'Paths below the input of the parameters that take media, separated by spaces.',
      type: 'Record<string, string>',
    });
  });
  return moduleText(...tables);
}
