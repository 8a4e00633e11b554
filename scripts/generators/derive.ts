import { stringify } from 'yaml';
import type { Document } from '../document/types.js';
import { mapValues } from '../document/walk.js';
import { readModels } from '../models/read-models.js';
import { catalogModule } from './catalog.js';
import { detailsModules } from './details.js';
import { mediaModule } from './media.js';
import { mockView } from './mock.js';
import { modelTypesModule } from './model-types.js';
import { operationsModule } from './operations.js';
import { priceInputsModule } from './price-inputs.js';
import { shapingModule } from './shaping.js';
import { sizesModule } from './sizes.js';
import { typesModule } from './types.js';
import { typicalModule } from './typical.js';
import { validatorModules } from './validators/modules.js';

const NOTICE = 'Generated from spec/ by `npm run generate`; do not edit.';

/** Everything that is derived from the contract and committed, by file name below `generated/`. */
export async function derive(document: Document): Promise<Record<string, string>> {
  const models = readModels(document);
  const marked = { ...document, 'x-generated': NOTICE };
  return {
    'openapi.json': `${JSON.stringify(marked, null, 2)}\n`,
    'openapi.yaml': `# ${NOTICE}\n${stringify(document, { aliasDuplicateObjects: false, lineWidth: 110 })}`,
    'openapi.mock.json': `${JSON.stringify({ ...mockView(document), 'x-generated': NOTICE }, null, 1)}\n`,
    'types.ts': `// ${NOTICE}\n\n${await typesModule(document)}`,
    'models.ts': `// ${NOTICE}\n${catalogModule(models)}`,
    'model-types.ts': `// ${NOTICE}\n${modelTypesModule(models)}`,
    'media.ts': `// ${NOTICE}\n\n${mediaModule(models)}`,
    'operations.ts': `// ${NOTICE}\n${operationsModule(document)}`,
    'typical.ts': `// ${NOTICE}\n\n${typicalModule(models)}`,
    'shaping.ts': `// ${NOTICE}\n${shapingModule(models)}`,
    'sizes.ts': `// ${NOTICE}\n${sizesModule(models)}`,
    ...mapValues(detailsModules(models), (text) => `// ${NOTICE}\n${text}`),
    'details/price-inputs.ts': `// ${NOTICE}\n${priceInputsModule(models)}`,
    ...(await validatorModules(document, NOTICE)),
  };
}
