import type { StandardJSONSchemaV1 } from '@standard-schema/spec';
import { requestOptions, schemas } from '../../generated/schemas/index.js';
import { UNIONS } from '../contract/document/branches.js';
import type { Schema } from '../contract/document/types.js';
import { UnigenError } from '../errors/errors.js';
import type { Api } from '../types/api.js';
import { unknownModel } from '../validate/load.js';
import { flat } from './flat.js';
import { converted } from './targets.js';

/** A JSON Schema as a plain object. */
export type JsonSchema = Record<string, unknown>;

/** The form of a JSON Schema. */
export interface FormOptions {
  /**
   * Whether objects have all their properties and no rules across them, for hosts that refuse unions. The rules are in
   * the description; such a schema accepts whatever the full one accepts, and more.
   *
   * @default false
   */
  flat?: boolean;
}

/** Which JSON Schema of a model to load. */
export interface JsonSchemaOptions extends FormOptions {
  /**
   * What it describes: the input of the model, or the whole create request.
   *
   * @default 'input'
   */
  of?: 'input' | 'request';
  /**
   * The version of JSON Schema: `draft-2020-12`, `draft-07` or `openapi-3.0`.
   *
   * @default 'draft-2020-12'
   */
  target?: StandardJSONSchemaV1.Target;
}

/**
 * Loads the JSON Schema of a model: a few KB, without references and with descriptions, defaults and examples. Without
 * options it is the file `unigen/schemas/<api>/<model>.json`. Each call returns a copy of its own.
 *
 * @throws UnigenError if the contract does not have the model, or there is no conversion to `target`.
 *
 * @example
 * const schema = await loadJsonSchema('unifically', 'google/veo-3.1-fast', { flat: true });
 * console.log(schema.title, Object.keys(schema.properties as object)); // Veo 3.1 Fast [ 'prompt', … ]
 */
export async function loadJsonSchema(
  api: Api,
  model: string,
  { of = 'input', flat: isFlat = false, target = 'draft-2020-12' }: JsonSchemaOptions = {},
): Promise<JsonSchema> {
  const input = await loadInput(api, model);
  if (of === 'input' && !isFlat && target === 'draft-2020-12') return structuredClone(input);
  return convert(of === 'input' ? input : requestOf(api, model, input), isFlat, target);
}

/** A form of a schema as a copy of its own, without the id of the file that it comes from. */
export function convert(
  { $id: _id, ...schema }: Schema,
  isFlat: boolean,
  target: StandardJSONSchemaV1.Target,
): JsonSchema {
  return structuredClone(converted(isFlat ? flat(schema) : schema, target));
}

/** The schema of a model's input as it is in its file, to be read only. */
export async function loadInput(api: Api, model: string): Promise<Schema> {
  if (!Object.hasOwn(schemas, api)) throw new UnigenError('`api` must be unifically or gateai');
  if (!Object.hasOwn(schemas[api], model)) throw new UnigenError(unknownModel(api, model).message);
  return (await schemas[api][model]!()).default as Schema;
}

/** The schema of a whole create request. */
export function requestOf(api: Api, model: string, input: Schema): Schema {
  const { $schema, $id: _id, title, description, deprecated, examples = [], ...parameters } = input;
  const key = inputKeyOf(api);
  return {
    $schema,
    title,
    description,
    ...(deprecated && { deprecated }),
    type: 'object',
    additionalProperties: false,
    required: ['model', key],
    properties: { model: { type: 'string', const: model }, [key]: parameters, ...requestOptions[api] },
    examples: examples.map((example) => ({ model, [key]: example })),
  };
}

/** The property of a request that holds the input. */
export function inputKeyOf(api: Api): 'input' | 'params' {
  return UNIONS.find((union) => union.api === api)!.inputKey;
}
