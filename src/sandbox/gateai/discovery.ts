import { loadDetails } from '../../catalog/details.js';
import type { ParameterDetails } from '../../catalog/model-details.js';
import { nearest } from '../../validate/nearest.js';
import { errorResponse } from '../error-response.js';
import { json, pathParameter, type SandboxRequest, type SandboxResponse } from '../http.js';
import { modelsOf } from '../models.js';
import { NOMINAL_PRICES } from '../prices.js';

const MAX_SUGGESTIONS = 5;

/** `GET /v1/models`. */
export async function listModels(): Promise<SandboxResponse> {
  const models = await describeModels();
  return json(
    200,
    models.map(({ id, type, cost, params }) => ({ id, type, cost, params: Object.keys(params) })),
  );
}

/** `GET /v1/models/schema`. */
export async function listModelSchemas(): Promise<SandboxResponse> {
  return json(200, await describeModels());
}

/** `GET /v1/models/{modelId}`: a model with an example, or suggestions if there is none with that id. */
export async function getModel(_context: unknown, request: SandboxRequest): Promise<SandboxResponse> {
  const id = pathParameter(request);
  const found = (await describeModels()).find((model) => model.id === id);
  if (found) return json(200, found);
  return errorResponse('gateai', 404, 'Model not found', { extra: { suggestions: suggestionsFor(id) } });
}

/** The ids that are similar to an unknown one. */
export function suggestionsFor(id: string): string[] {
  const ids = [...modelsOf('gateai').keys()];
  const containing = ids.filter((other) => other.includes(id) && id.length > 1).slice(0, MAX_SUGGESTIONS);
  return containing.length > 0 ? containing : nearest(id, ids);
}

async function describeModels() {
  const details = await loadDetails('gateai');
  return [...modelsOf('gateai').values()].map(({ id, kind, price }) => {
    const { parameters, full } = details[id]!;
    const amounts = price?.tiers?.map(({ amount }) => amount) ?? [price?.amount ?? NOMINAL_PRICES[kind]];
    return {
      id,
      type: kind,
      cost: `~$${Math.min(...amounts)}${amounts.length > 1 ? ` to $${Math.max(...amounts)}` : ''}`,
      params: Object.fromEntries(Object.entries(parameters).map(([name, parameter]) => [name, schemaOf(parameter)])),
      example: full.body,
    };
  });
}

function schemaOf({ types, required, description, enum: values, minimum, maximum, ...rest }: ParameterDetails): object {
  return {
    ...(types[0] && { type: types[0] }),
    ...(required && { required }),
    ...(description && { description }),
    ...(values && { enum: values }),
    ...(rest.default !== undefined && { default: rest.default }),
    ...(minimum !== undefined && { min: minimum }),
    ...(maximum !== undefined && { max: maximum }),
  };
}
