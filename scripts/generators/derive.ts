import { stringify } from 'yaml';
import type { Document } from '../document/types.js';
import { modelsModule } from './catalog.js';
import { detailsModules } from './details.js';
import { mockView } from './mock.js';
import { mediaModule, modelTypesModule, typicalModule } from './model-types.js';
import { operationsModule } from './operations.js';
import { shapingModule } from './shaping.js';
import { sizesModule } from './sizes.js';
import { typesModule } from './types.js';
import { validatorModules } from './validators/modules.js';

const NOTICE = 'Generated from spec/ by `npm run generate`; do not edit.';

/** Everything that is derived from the contract and committed, by file name below `generated/`. */
export async function derive(document: Document): Promise<Record<string, string>> {
  const marked = { ...document, 'x-generated': NOTICE };
  return {
    'openapi.json': `${JSON.stringify(marked, null, 2)}\n`,
    'openapi.yaml': `# ${NOTICE}\n${stringify(document, { aliasDuplicateObjects: false, lineWidth: 110 })}`,
    'openapi.mock.json': `${JSON.stringify({ ...mockView(document), 'x-generated': NOTICE }, null, 1)}\n`,
    'types.ts': `// ${NOTICE}\n\n${await typesModule(document)}`,
    'models.ts': `// ${NOTICE}\n${modelsModule(document)}`,
    'model-types.ts': `// ${NOTICE}\n${modelTypesModule(document)}`,
    'media.ts': `// ${NOTICE}\n\n${mediaModule(document)}`,
    'operations.ts': `// ${NOTICE}\n${operationsModule(document)}`,
    'typical.ts': `// ${NOTICE}\n\n${typicalModule(document)}`,
    'shaping.ts': `// ${NOTICE}\n${shapingModule(document)}`,
    'sizes.ts': `// ${NOTICE}\n${sizesModule(document)}`,
    ...detailsModules(document, NOTICE),
    ...(await validatorModules(document, NOTICE)),
  };
}
