import { loadDetails } from '../../catalog/details.js';
import { nearest } from '../../validate/nearest.js';
import { json, refusal, type SandboxResponse } from '../http.js';
import { NOMINAL_PRICES } from '../prices.js';
import type { World } from '../world.js';
import type { ParameterDetails } from '../../catalog/model-details.js';

/** `GET /v1/models`. */
export async function listModels(world: World): Promise<SandboxResponse> {
  const all = await schemas(world);
  return json(
    200,
    all.map(({ id, type, cost, params }) => ({ id, type, cost, params: Object.keys(params) })),
  );
}

/** `GET /v1/models/schema`. */
export async function listSchemas(world: World): Promise<SandboxResponse> {
  return json(200, await schemas(world));
}

/** `GET /v1/models/{modelId}`: with an example, or with ids that come near. */
export async function getModel(world: World, id: string): Promise<SandboxResponse> {
  const found = (await schemas(world)).find((model) => model.id === id);
  if (found) return json(200, found);
  return refusal('/v1/models', 404, 'Model not found', undefined, { suggestions: suggestionsFor(world, id) });
}

/** The ids that come near one that there is none of. */
export function suggestionsFor(world: World, id: string): string[] {
  const ids = [...world.entries.gateai.keys()];
  const within = ids.filter((other) => other.includes(id) && id.length > 1).slice(0, 5);
  return within.length > 0 ? within : nearest(id, ids);
}

async function schemas(world: World) {
  const details = await loadDetails('gateai');
  return [...world.entries.gateai.values()].map(({ id, kind, price }) => {
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
