import type { StandardJSONSchemaV1, StandardSchemaV1 } from '@standard-schema/spec';
import type { Schema } from '../contract/document/types.js';
import type { Issue } from '../errors/errors.js';
import type { Api } from '../types/api.js';
import { setConverter } from '../validate/converters.js';
import { loadValidator } from '../validate/load.js';
import type { ModelOf, RequestOf } from '../validate/standard-schema.js';
import { convert, inputKeyOf, loadInput, requestOf, type FormOptions } from './load-json-schema.js';

/** A [Standard Schema](https://standardschema.dev) that also gives its JSON Schema. */
export type JsonStandardSchema<T> = StandardSchemaV1<T> & StandardJSONSchemaV1<T>;

/** The input of one model; any object if its id is only known at run time. */
export type InputOf<A extends Api, M extends string> =
  M extends ModelOf<A>
    ? RequestOf<A, M> extends { input: infer Input } | { params: infer Input }
      ? Input
      : never
    : Record<string, unknown>;

/**
 * Loads the input of one model as a Standard Schema with its JSON Schema, for tools of an agent and forms. It validates
 * synchronously, by every rule of the contract, `flat` or not.
 *
 * @throws UnigenError if the contract does not have the model.
 *
 * @example
 * const inputSchema = await loadInputSchema('unifically', 'google/veo-3.1-fast', { flat: true });
 * const makeVideo = tool({
 *   description: 'Makes a video',
 *   inputSchema,
 *   execute: (input) => api.run('google/veo-3.1-fast', input),
 * });
 */
export async function loadInputSchema<A extends Api, const M extends ModelOf<A> | (string & {})>(
  api: A,
  model: M,
  { flat = false }: FormOptions = {},
): Promise<JsonStandardSchema<InputOf<A, M>>> {
  const [input, validate] = await Promise.all([loadInput(api, model), loadValidator(api, model)]);
  const key = inputKeyOf(api);
  const issuesOf = (value: unknown) =>
    validate({ model, [key]: value }).map((issue) => ({ ...issue, path: issue.path.slice(1) }));
  return standardSchema(issuesOf, formsOf(input, flat));
}

/**
 * Loads the create request of one model as a Standard Schema with its JSON Schema. It validates synchronously, by every
 * rule of the contract, `flat` or not. From then on, what `requestSchema` returns for the model gives the JSON Schema
 * too.
 *
 * @throws UnigenError if the contract does not have the model.
 *
 * @example
 * const schema = await loadRequestSchema('gateai', 'flux-dev');
 * const json = schema['~standard'].jsonSchema.input({ target: 'draft-07' });
 */
export async function loadRequestSchema<A extends Api, const M extends ModelOf<A> | (string & {})>(
  api: A,
  model: M,
  { flat = false }: FormOptions = {},
): Promise<JsonStandardSchema<RequestOf<A, M>>> {
  const [input, validate] = await Promise.all([loadInput(api, model), loadValidator(api, model)]);
  const request = requestOf(api, model, input);
  setConverter(api, model, formsOf(request, false));
  return standardSchema(validate, formsOf(request, flat));
}

function formsOf(schema: Schema, isFlat: boolean): StandardJSONSchemaV1.Converter {
  const form = ({ target }: StandardJSONSchemaV1.Options) => convert(schema, isFlat, target);
  return { input: form, output: form };
}

function standardSchema<T>(
  issuesOf: (value: unknown) => Issue[],
  jsonSchema: StandardJSONSchemaV1.Converter,
): JsonStandardSchema<T> {
  return {
    '~standard': {
      version: 1,
      vendor: 'unigen',
      validate: (value) => {
        const issues = issuesOf(value);
        if (issues.length === 0) return { value: value as T };
        return { issues: issues.map(({ message, path }) => ({ message, path })) };
      },
      jsonSchema,
    },
  };
}
