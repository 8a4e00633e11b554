import type { Api } from '../types/api.js';
import type { ModelEntry } from './entry.js';
import type { ModelDetails } from './model-details.js';

/** The details of all models of an API by id. They are loaded on the first call, since they are large. */
export async function loadDetails(api: Api): Promise<Record<string, ModelDetails>> {
  if (api === 'gateai') return (await import('../../generated/details/gateai.js')).details;
  return (await import('../../generated/details/unifically.js')).details;
}

/** The details of one model. */
export async function detailsOf(entry: ModelEntry): Promise<ModelDetails> {
  return (await loadDetails(entry.api))[entry.id]!;
}
