import type { StandardJSONSchemaV1 } from '@standard-schema/spec';
import type { Schema } from '../contract/document/types.js';
import { mapSchema } from '../contract/document/walk.js';
import { UnigenError } from '../errors/errors.js';
import { listWords } from '../internal/list-words.js';
import { openapi30 } from './openapi-3.0.js';

/** The versions of JSON Schema that a schema of the contract, which is 2020-12, can be converted to. */
const CONVERTERS = new Map<StandardJSONSchemaV1.Target, (schema: Schema) => Schema>([
  ['draft-2020-12', (schema) => schema],
  ['draft-07', draft07],
  ['openapi-3.0', openapi30],
]);

/**
 * A schema in another version of JSON Schema, with the same verdict on every value.
 *
 * @throws UnigenError if there is no conversion to the version.
 */
export function converted(schema: Schema, target: StandardJSONSchemaV1.Target): Schema {
  const convert = CONVERTERS.get(target);
  if (convert) return convert(schema);
  throw new UnigenError(`\`target\` must be ${listWords([...CONVERTERS.keys()], 'or')}, not ${JSON.stringify(target)}`);
}

/** `dependencies` is what later became `dependentRequired` and `dependentSchemas`. */
function draft07(schema: Schema): Schema {
  const body = mapSchema(schema, ({ dependentRequired = {}, dependentSchemas = {}, ...node }) => {
    const dependencies: Record<string, unknown> = { ...dependentRequired };
    for (const [name, then] of Object.entries(dependentSchemas)) {
      const required = dependentRequired[name];
      dependencies[name] = required ? { allOf: [{ required }, then] } : then;
    }
    return Object.keys(dependencies).length > 0 ? { ...node, dependencies } : node;
  }) as Schema;
  return { ...body, $schema: 'http://json-schema.org/draft-07/schema#' };
}
