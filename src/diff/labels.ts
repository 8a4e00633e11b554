import { branches, type Branch } from '../contract/document/branches.js';
import type { Document } from '../contract/document/types.js';

/** How sentences call a model. */
export type LabelOf = (api: Branch['api'], model: string) => string;

/** Ids as sentences begin with them; of an id that both APIs use, the API is named too. */
export function labelsOf(...documents: Document[]): LabelOf {
  const apis = new Map<string, Set<string>>();
  for (const { api, model } of documents.flatMap(branches)) {
    apis.set(model, (apis.get(model) ?? new Set()).add(api));
  }
  return (api, model) => (apis.get(model)!.size > 1 ? `${model} (${apiName(api)})` : model);
}

export function apiName(api: Branch['api']): string {
  return api === 'gateai' ? 'GateAI' : 'Unifically';
}
