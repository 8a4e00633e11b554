import type { Schema, SchemaOrBoolean } from '../contract/document/types.js';
import { mapSchema } from '../contract/document/walk.js';

/** A schema as a Schema Object of OpenAPI 3.0, which has no conditionals, constants, arrays of types or boolean schemas. */
export function openapi30(schema: Schema): Schema {
  const { $schema: _dialect, $id: _id, ...body } = schema;
  return mapSchema(body, restated) as Schema;
}

function restated(schema: Schema): Schema {
  const { const: only, type, examples, if: condition, then, else: otherwise, ...rest } = schema;
  const { dependentRequired = {}, dependentSchemas = {}, ...node } = rest;
  const types = [type ?? []].flat();
  const rules: SchemaOrBoolean[] = [
    ...(types.length > 1 ? [{ anyOf: types.map(typed) }] : []),
    ...(condition && then ? [{ anyOf: [{ not: condition }, then] }] : []),
    ...(condition && otherwise ? [{ anyOf: [condition, otherwise] }] : []),
    ...Object.entries(dependentRequired).map(([name, required]) => ({
      anyOf: [{ not: { required: [name] } }, { required }],
    })),
    ...Object.entries(dependentSchemas).map(([name, dependent]) => ({
      anyOf: [{ not: { required: [name] } }, objectOf(dependent)],
    })),
  ];
  return withObjects({
    ...(types.length === 1 && typed(types[0]!)),
    ...node,
    ...(only !== undefined && { enum: [only] }),
    ...(examples?.[0] !== undefined && { example: examples[0] }),
    ...(rules.length > 0 && { allOf: [...(node.allOf ?? []), ...rules] as Schema[] }),
  });
}

/** Version 3.0 requires `items` of every array. */
function typed(type: string): Schema {
  return type === 'array' ? { type, items: {} } : { type };
}

/** Boolean schemas exist only as `additionalProperties`. */
function withObjects({ properties, items, ...schema }: Schema): Schema {
  return {
    ...schema,
    ...(properties && {
      properties: Object.fromEntries(Object.entries(properties).map(([name, value]) => [name, objectOf(value)])),
    }),
    ...(items !== undefined && { items: objectOf(items) }),
  };
}

function objectOf(schema: SchemaOrBoolean): Schema {
  if (typeof schema === 'object') return schema;
  return schema ? {} : { not: {} };
}
