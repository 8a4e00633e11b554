import type { Api } from '../types/api.js';
import type { Json, ModelDetails, ParameterDetails } from './model-details.js';

/** The properties of a GateAI request body that stand next to `params`. */
export const TOP_LEVEL_PARAMETERS: Record<string, ParameterDetails> = {
  type: {
    types: ['string'],
    description: 'Kind of work, any string such as `text-to-image`; only the model decides what is generated.',
  },
  images: {
    types: ['array'],
    items: { types: ['string'] },
    media: 'image',
    description: 'Ids of uploaded images. `--file` uploads a file and adds its id.',
  },
  videos: {
    types: ['array'],
    items: { types: ['string'] },
    media: 'video',
    description: 'Ids of uploaded videos. `--file` uploads a file and adds its id.',
  },
};

/** Names of the top-level parameters that take media. */
export const TOP_LEVEL_MEDIA = Object.keys(TOP_LEVEL_PARAMETERS).filter((name) => TOP_LEVEL_PARAMETERS[name]!.media);

/** What is known of a parameter that the model does not list. */
export const ANY_VALUE: ParameterDetails = { types: [] };

/** The parts of a model that decide where its parameters are in a request. */
export interface RequestModel {
  api: Api;
  details: Pick<ModelDetails, 'parameters'>;
}

/** The property of a request body that holds the parameters of the model. */
export function inputKey(api: Api): 'input' | 'params' {
  return api === 'gateai' ? 'params' : 'input';
}

/** The parameters of the model in a request body; empty if it has none. */
export const inputIn = (api: Api, body: Record<string, Json>): Record<string, Json> =>
  (body[inputKey(api)] ?? {}) as Record<string, Json>;

/** The parameters of a model by name; those at the top level of a GateAI request hide those of the same name. */
export function parametersOf({ api, details }: RequestModel): Record<string, ParameterDetails> {
  return api === 'gateai' ? { ...details.parameters, ...TOP_LEVEL_PARAMETERS } : details.parameters;
}

/** A parameter by its name; one that the model does not list takes any value. */
export function parameterOf(model: RequestModel, name: string): ParameterDetails {
  const known = parametersOf(model);
  return Object.hasOwn(known, name) ? known[name]! : ANY_VALUE;
}

/** Whether a parameter belongs to the top level of a request body, outside of the model's own parameters. */
export function isTopLevel({ api }: { api: Api }, name: string): boolean {
  return api === 'gateai' && Object.hasOwn(TOP_LEVEL_PARAMETERS, name);
}

/** Whether a parameter takes only a boolean. */
export function isBoolean({ types, anyOf }: ParameterDetails): boolean {
  return !anyOf && types.length === 1 && types[0] === 'boolean';
}
