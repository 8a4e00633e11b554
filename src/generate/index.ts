import type { Document } from '../contract/document/types.js';
import { mapValues } from '../contract/document/walk.js';
import { readModels } from '../contract/models/read-models.js';
import { catalogModule } from './catalog.js';
import { assertExamplesValid } from './check-examples.js';
import { detailsModules } from './details.js';
import { mediaModule } from './media.js';
import { modelTypesModule } from './model-types.js';
import { operationsModule } from './operations.js';
import { priceInputsModule } from './price-inputs.js';
import { shapingModule } from './shaping.js';
import { sizesModule } from './sizes.js';
import { json } from './source.js';
import { typesModule } from './types.js';
import { typicalModule } from './typical.js';
import { validatorModules } from './validators/modules.js';

const NOTICE = 'Generated from spec/ by `npm run generate`; do not edit.';

/**
 * Everything that is derived from the contract and committed, by file name below `generated/`.
 *
 * @throws Error if an example breaks the contract, or if there is a rule of a form that the generators don't know.
 */
export async function derive(document: Document): Promise<Record<string, string>> {
  assertExamplesValid(document);
  const models = readModels(document);
  const modules = {
    'types.ts': await typesModule(document),
    'operations.ts': operationsModule(document),
    'models.ts': catalogModule(models),
    'model-types.ts': modelTypesModule(models),
    'media.ts': mediaModule(models),
    'typical.ts': typicalModule(models),
    'shaping.ts': shapingModule(models),
    'sizes.ts': sizesModule(models),
    ...detailsModules(models),
    'details/price-inputs.ts': priceInputsModule(models),
    ...validatorModules(document),
  };
  return {
    'openapi.json': `${json({ ...document, 'x-generated': NOTICE })}\n`,
    ...mapValues(modules, (text) => `// ${NOTICE}\n\n${text}`),
  };
}
