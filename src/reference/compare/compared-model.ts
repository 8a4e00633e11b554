import type { ModelEntry } from '../../catalog/entry.js';
import type { ModelDetails } from '../../catalog/model-details.js';
import type { CatalogRow } from '../catalog/row.js';

/** What the comparison knows of a model; a file of its own is loaded for each. */
export interface ComparedModel {
  row: CatalogRow;
  entry: ModelEntry;
  details: Omit<ModelDetails, 'minimal' | 'full'>;
}
