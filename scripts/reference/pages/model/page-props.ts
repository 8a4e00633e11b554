import { modelPath, rootOf } from '../../../../src/reference/paths.js';
import type { ReferenceModel } from '../../../../src/reference/reference-model.js';
import type { ModelSite } from './site.js';

/** What every part of a model's page gets. */
export interface PartProps {
  model: ReferenceModel;
  site: ModelSite;
}

/** The path from the page of a model to the root of the site. */
export const rootOfModel = (model: ReferenceModel): string => rootOf(modelPath(model));
