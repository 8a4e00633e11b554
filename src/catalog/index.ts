import { models } from '../../generated/models.js';
import type { ModelEntry } from './entry.js';
import type { Api } from '../types/api.js';

export type { MediaKind, MediaMember, ModelEntry, ModelKind, Price, PriceTier } from './entry.js';
export { documentedPrice, type DocumentedPrice } from './price.js';
export { models };

/**
 * The catalog entry of a model, or undefined where the contract has no such model.
 *
 * @param api The service; both may use the same id for different models.
 * @param id The id as it goes over the wire, such as `google/veo-3.1-fast`.
 */
export function findModel(api: Api, id: string): ModelEntry | undefined {
  return models.find((entry) => entry.api === api && entry.id === id);
}

export type { Api } from '../types/api.js';
