import { contractDate } from '../../generated/contract-date.js';
import { genericMedia, models } from '../../generated/models.js';
import type { Api } from '../types/api.js';
import { loadDetails } from './details.js';
import type { ModelEntry } from './entry.js';
import type { ModelDetails } from './model-details.js';

export type { Api } from '../types/api.js';
export { CAPABILITIES, CAPABILITY_NAMES, type Capability } from './capabilities.js';
export type {
  DurationMode,
  DurationParameter,
  MediaKind,
  MediaParameter,
  ModelEntry,
  ModelKind,
  NumberChoice,
  OutputCount,
  Price,
  PriceTier,
  ResolutionParameter,
  StringParameter,
} from './entry.js';
export type {
  ExampleDetails,
  Json,
  ModeDefault,
  ModeDetails,
  ModelDetails,
  ParameterDetails,
  ValueDetails,
} from './model-details.js';
export { priceOf, type DocumentedPrice } from './price.js';
export type { Bounds, Pair, Sizes } from './sizes.js';
export { contractDate, genericMedia, models };

/**
 * Finds a model in the catalog.
 *
 * @param api The API that serves the model; both may use the same id, each with its own parameters.
 * @param id The exact id, such as `google/veo-3.1-fast`.
 * @returns undefined if the contract has no such model.
 * @example
 * findModel('unifically', 'google/veo-3.1-fast')?.typicalSeconds; // [100, 100]
 */
export function findModel(api: Api, id: string): ModelEntry | undefined {
  return models.find((entry) => entry.api === api && entry.id === id);
}

/**
 * Loads the rest of what the contract says about a model: its parameters, modes, rules, output and examples. The
 * details of all models of an API are loaded on the first call, since they are large.
 *
 * @param api The API that serves the model.
 * @param id The exact id, such as `google/veo-3.1-fast`.
 * @returns undefined if the contract has no such model.
 * @example
 * const details = await modelDetails('unifically', 'google/veo-3.1-fast');
 * details?.modes.map(({ title }) => title); // ['Text mode', 'Frame mode', 'Reference mode']
 */
export async function modelDetails(api: Api, id: string): Promise<ModelDetails | undefined> {
  const details = await loadDetails(api);
  return Object.hasOwn(details, id) ? details[id] : undefined;
}
