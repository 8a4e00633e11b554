import { resolveObject } from '../../contract/document/refs.js';
import type { Document, Schema, SchemaOrBoolean } from '../../contract/document/types.js';
import { valuesOf } from '../../contract/document/values.js';
import { inlineCode, choiceWords } from '../../contract/rules/format-words.js';

/**
 * One of several objects as one object with the properties of all: generated code then reads the state of a task and
 * what belongs to it without a type for each state. Undefined if the schema is not a choice between objects.
 */
export function mergedObjects(document: Document, { discriminator, oneOf, description }: Schema): Schema | undefined {
  if (!oneOf) return undefined;
  const objects = oneOf.map((object) => resolveObject(document, object));
  if (objects.some(({ type }) => type !== 'object')) return undefined;
  const key = discriminator?.propertyName;
  const properties: Record<string, SchemaOrBoolean> = {};
  for (const object of objects) {
    for (const [name, property] of Object.entries(object.properties ?? {})) {
      const same = (properties[name] ??= property);
      if (name === key || JSON.stringify(same) === JSON.stringify(property)) continue;
      throw new Error(`\`${name}\` is declared in two ways, so that no one object can have it`);
    }
  }
  if (key !== undefined) {
    properties[key] = selector(objects.map((object) => resolveObject(document, object.properties![key]!)));
  }
  const required = Object.keys(properties).filter((name) => objects.every((object) => object.required?.includes(name)));
  const isClosed = objects.every(({ additionalProperties }) => additionalProperties === false);
  return {
    ...(description !== undefined && { description }),
    type: 'object',
    ...(required.length > 0 && { required }),
    properties,
    ...(isClosed && { additionalProperties: false }),
  };
}

/** The property by which the objects differ, with all its values and the meaning of each. */
function selector(states: Schema[]): Schema {
  const values = states.map((state) => valuesOf(state) ?? []);
  const lines = states.map(
    ({ description = '' }, index) => `- ${inlineCode(choiceWords(values[index]!, true))}: ${description}`,
  );
  return { type: 'string', enum: values.flat(), description: lines.join('\n') };
}
