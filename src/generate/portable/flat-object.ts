import { resolveObject } from '../../contract/document/refs.js';
import type { Document, Schema } from '../../contract/document/types.js';

/** An object with the properties of its mixins, without its rules across properties. All properties of modes stand in it. */
export function flatObject(document: Document, schema: Schema): Schema {
  const mixins = (schema.allOf ?? []).map((part) => resolveObject(document, part)).filter((part) => part['x-mixin']);
  const inherited = Object.assign({}, ...mixins.map(({ properties }) => properties)) as Schema['properties'];
  const required = [schema, ...mixins].flatMap((part) => part.required ?? []);
  const additionalProperties = schema.additionalProperties ?? schema.unevaluatedProperties;
  return {
    ...(schema.description !== undefined && { description: schema.description }),
    type: 'object',
    ...(required.length > 0 && { required: [...new Set(required)] }),
    properties: { ...schema.properties, ...without(inherited, schema.properties) },
    ...(additionalProperties !== undefined && { additionalProperties }),
  };
}

function without(properties: Schema['properties'] = {}, others: Schema['properties'] = {}): Schema['properties'] {
  return Object.fromEntries(Object.entries(properties).filter(([name]) => !(name in others)));
}
