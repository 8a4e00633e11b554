import type { Api } from '../../types/api.js';

/** The shortest body of a create for each model, without the id; the build of the page puts it in. */
declare const MODEL_EXAMPLES: Record<Api, Record<string, object>>;

/** The models of an API. */
export const modelIds = (api: Api): string[] => Object.keys(MODEL_EXAMPLES[api]);

/** A body that creates a task of a model; undefined if there is no such model. */
export function exampleBody(api: Api, model: string): object | undefined {
  return Object.hasOwn(MODEL_EXAMPLES[api], model) ? { model, ...MODEL_EXAMPLES[api][model] } : undefined;
}
