import type { ReferenceModel } from '../../../../src/reference/reference-model.js';
import type { ModelSite } from './site.js';

/** The props of every part of a model's page. */
export interface PartProps {
  model: ReferenceModel;
  site: ModelSite;
}
