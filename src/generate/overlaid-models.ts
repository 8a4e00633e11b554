import type { OverlaidModel } from '../catalog/overlaid-model.js';
import { constant, moduleText } from './source.js';

/** What overlays said of models, by API and id; empty for the published contract. */
export type OverlaidModels = Record<string, OverlaidModel>;

/** The module of what overlays said of models. */
export function overlaidModelsModule(models: OverlaidModels): string {
  return moduleText(
    `import type { OverlaidModel } from '../src/catalog/overlaid-model.js';`,
    constant('overlaidModels', models, {
      doc: 'What overlays said of models, by API and id.',
      type: 'Record<string, OverlaidModel>',
    }),
  );
}
