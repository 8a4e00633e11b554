import type { ModelEntry } from './entry.js';
import type { Api } from '../types/api.js';
import type { ModelDetails } from './model-details.js';

/** The details of all models of an API; they are loaded when they are needed first. */
export async function loadDetails(api: Api): Promise<Record<string, ModelDetails>> {
  if (api === 'gateai') return (await import('../../generated/details/gateai.js')).details;
  return (await import('../../generated/details/unifically.js')).details;
}

export async function detailsOf(entry: ModelEntry): Promise<ModelDetails> {
  return (await loadDetails(entry.api))[entry.id]!;
}
