import type { StandardJSONSchemaV1, StandardSchemaV1 } from '@standard-schema/spec';
import type { CreateTaskRequest, GateAIGenerateRequest } from '../../generated/types.js';
import { converterOf } from './converters.js';
import { loadValidator } from './load.js';
import type { Api } from '../types/api.js';

interface Requests {
  unifically: CreateTaskRequest;
  gateai: GateAIGenerateRequest;
}

/** The ids of the models of an API. */
export type ModelOf<A extends Api> = Requests[A]['model'];

/** The create request of one model; that of any model if its id is only known at run time. */
export type RequestOf<A extends Api, M extends string> =
  M extends ModelOf<A> ? Extract<Requests[A], { model: M }> : Requests[A];

/**
 * The create request of one model as a [Standard Schema](https://standardschema.dev), for form libraries, routers and
 * other tools that accept one. Its rules are loaded with the first validation. It gives its JSON Schema once
 * `loadRequestSchema` of `unigen/schemas` has loaded that, and throws a UnigenError that says so before.
 *
 * @example
 * const schema = requestSchema('unifically', 'google/veo-3.1-fast');
 * const { issues } = await schema['~standard'].validate({ model: 'google/veo-3.1-fast', input: {} });
 * console.log(issues?.[0]?.message); // prompt is required
 */
export function requestSchema<A extends Api, const M extends ModelOf<A> | (string & {})>(
  api: A,
  model: M,
): StandardSchemaV1<RequestOf<A, M>> & StandardJSONSchemaV1<RequestOf<A, M>> {
  return {
    '~standard': {
      version: 1,
      vendor: 'unigen',
      validate: async (value) => {
        const issues = (await loadValidator(api, model))(value);
        if (issues.length === 0) return { value: value as RequestOf<A, M> };
        return { issues: issues.map(({ message, path }) => ({ message, path })) };
      },
      jsonSchema: converterOf(api, model),
    },
  };
}
