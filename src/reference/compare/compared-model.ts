import type { ModelEntry } from '../../catalog/entry.js';
import type { ModelDetails } from '../../catalog/model-details.js';
import type { CatalogRow } from '../catalog/row.js';

/** The data of a model for the comparison; each model has a file of its own. */
export interface ComparedModel {
  row: CatalogRow;
  entry: ModelEntry;
  details: Omit<ModelDetails, 'minimal' | 'full'>;
}
