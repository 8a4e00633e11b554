import { contractDate } from '../../generated/contract-date.js';
import { models } from '../../generated/models.js';
import type { Api } from '../types/api.js';
import type { ModelEntry } from './entry.js';

export type { Api } from '../types/api.js';
export type { MediaKind, MediaParameter, ModelEntry, ModelKind, Price, PriceTier } from './entry.js';
export { documentedPrice, type DocumentedPrice } from './price.js';
export { contractDate, models };

/**
 * Finds a model in the catalog.
 *
 * @param api The API that serves the model; the two may use the same id for different models.
 * @param id The exact id, such as `google/veo-3.1-fast`.
 * @returns undefined if the contract has no such model.
 * @example
 * findModel('unifically', 'google/veo-3.1-fast')?.typicalSeconds; // [100, 100]
 */
export function findModel(api: Api, id: string): ModelEntry | undefined {
  return models.find((entry) => entry.api === api && entry.id === id);
}
