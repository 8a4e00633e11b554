import { branches, type Branch } from '../contract/document/branches.js';
import type { Document } from '../contract/document/types.js';

/** Names a model in a sentence. */
export type LabelOf = (api: Branch['api'], model: string) => string;

/** Labels models by their ids; if both APIs use an id, also by the API. */
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
