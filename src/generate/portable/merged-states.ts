import { resolveObject } from '../../contract/document/refs.js';
import type { Document, Schema, SchemaOrBoolean } from '../../contract/document/types.js';
import { valuesOf } from '../../contract/document/values.js';
import { inlineCode, valueWords } from '../../contract/rules/format-words.js';

/**
 * A response that is one of several objects, told apart by a property, as one object with the properties of all:
 * clients then read the property and what belongs to it without knowing types for each state. Undefined if the schema is
 * no such response.
 */
export function mergedStates(document: Document, schema: Schema): Schema | undefined {
  const { discriminator, oneOf, description } = schema;
  if (!discriminator || !oneOf) return undefined;
  const states = oneOf.map((state) => resolveObject(document, state));
  const key = discriminator.propertyName;
  const properties: Record<string, SchemaOrBoolean> = {};
  for (const state of states) {
    for (const [name, property] of Object.entries(state.properties ?? {})) properties[name] ??= property;
  }
  properties[key] = discriminatorProperty(states.map((state) => resolveObject(document, state.properties![key]!)));
  const [first, ...others] = states.map(({ required = [] }) => required);
  return {
    description,
    type: 'object',
    required: first!.filter((name) => others.every((required) => required.includes(name))),
    properties,
  };
}

function discriminatorProperty(states: Schema[]): Schema {
  const values = states.map((state) => valuesOf(state) ?? []);
  const lines = states.map(
    ({ description = '' }, index) => `- ${inlineCode(valueWords(values[index]!, true))}: ${description}`,
  );
  return { type: 'string', enum: values.flat(), description: lines.join('\n') };
}
