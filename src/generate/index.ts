import type { Document } from '../contract/document/types.js';
import { mapValues } from '../contract/document/walk.js';
import { readModels } from '../contract/models/read-models.js';
import { sdkIdsModule, sdkModelsModules } from './ai-sdk/sdk-models.js';
import { catalogModule } from './catalog.js';
import { contractProblems } from './checks/contract-problems.js';
import { assertNone } from './checks/problem.js';
import { contractDateModule } from './contract-date.js';
import { detailsModules } from './details.js';
import { mediaModule } from './media.js';
import { minimalBodiesModule } from './minimal-bodies.js';
import { modelTypesModule } from './model-types.js';
import { operationsModule } from './operations.js';
import { overlaidModelsModule, type OverlaidModels } from './overlaid-models.js';
import { portableDocuments } from './portable/index.js';
import { priceInputsModule } from './price-inputs.js';
import { scenarioSchema } from './scenario-schema.js';
import { schemaFiles, schemaIndexModule } from './schemas/schema-files.js';
import { responsesModule } from './responses.js';
import { shapingModule } from './shaping.js';
import { sizesModule } from './sizes.js';
import { json } from './source.js';
import { typicalModule } from './typical.js';
import { validatorModules } from './validators/modules.js';

const NOTICE = 'Generated from spec/ by `npm run generate`; do not edit.';

export interface DeriveOptions {
  /** The first line of each module. */
  notice?: string;
  /** Whether to make the types of all schemas, which takes longest. @default true */
  types?: boolean;
  /** What overlays said of models. @default {} */
  overlaid?: OverlaidModels;
}

/**
 * Everything that is derived from the contract, by file name below `generated/`.
 *
 * @throws Error with one line for each thing that is wrong with the contract, such as an example that breaks a rule.
 */
export async function derive(document: Document, options: DeriveOptions = {}): Promise<Record<string, string>> {
  assertNone(contractProblems(document));
  return deriveUnchecked(document, options);
}

/** As `derive`, from a contract with which nothing is wrong. */
export async function deriveUnchecked(
  document: Document,
  { notice = NOTICE, types = true, overlaid = {} }: DeriveOptions = {},
): Promise<Record<string, string>> {
  const models = readModels(document);
  const modules = {
    // Only this needs the compiler.
    ...(types && { 'types.ts': await (await import('./types.js')).typesModule(document) }),
    'contract-date.ts': contractDateModule(document),
    'overlaid-models.ts': overlaidModelsModule(overlaid),
    'operations.ts': operationsModule(document),
    'responses.ts': responsesModule(document),
    'models.ts': catalogModule(models),
    'model-types.ts': modelTypesModule(models),
    'media.ts': mediaModule(models),
    'minimal-bodies.ts': minimalBodiesModule(models),
    'typical.ts': typicalModule(models),
    'shaping.ts': shapingModule(models),
    'sizes.ts': sizesModule(models),
    'ai-sdk/ids.ts': sdkIdsModule(models),
    ...sdkModelsModules(document, models),
    ...detailsModules(models),
    'details/price-inputs.ts': priceInputsModule(models),
    ...validatorModules(document),
    'schemas/index.ts': schemaIndexModule(document, models),
  };
  return {
    'openapi.json': `${json({ ...document, 'x-generated': notice })}\n`,
    ...portableDocuments(document),
    ...schemaFiles(document, models),
    'scenario.schema.json': `${json({ $comment: notice, ...scenarioSchema(models) })}\n`,
    ...mapValues(modules, (text) => `// ${notice}\n\n${text}`),
  };
}
