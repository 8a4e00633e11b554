import type { JsonValue, Schema, SchemaOrBoolean } from '../contract/document/types.js';
import { mapSchema, mapValues } from '../contract/document/walk.js';
import { listWords } from '../internal/list-words.js';

/** Keywords that hold rules across properties. */
const RULES = ['oneOf', 'allOf', 'not', 'if', 'then', 'else', 'dependentRequired', 'dependentSchemas', 'minProperties'];

/**
 * A schema with all properties of each object and without the rules across them, for hosts that take no unions. It
 * accepts whatever the schema accepts, and more; its description has the rules in words.
 */
export function flat(schema: Schema): Schema {
  return mapSchema(schema, (node) => withoutRules({ ...node, properties: withSharedDefaults(node) })) as Schema;
}

function withoutRules(schema: Schema): Schema {
  const isRule = (key: string) => RULES.includes(key) || (key === 'anyOf' && schema.properties !== undefined);
  const entries = Object.entries(schema).filter(([key, value]) => value !== undefined && !isRule(key));
  return Object.fromEntries(entries);
}

/** The properties, without defaults that hold only in some modes: a host would send them in all. */
function withSharedDefaults({ properties, oneOf = [] }: Schema): Schema['properties'] {
  if (!properties) return properties;
  return mapValues(properties, (declared, name) => {
    if (typeof declared === 'boolean') return declared;
    const { default: defaultValue, ...rest } = declared;
    const modes = new Map<string | undefined, string[]>();
    for (const { title = '', properties: refined = {} } of oneOf) {
      const value = JSON.stringify(defaultIn(refined[name], defaultValue));
      modes.set(value, [...(modes.get(value) ?? []), title]);
    }
    if (modes.size < 2) return declared;
    const notes = [...modes].flatMap(([value, titles]) =>
      value === undefined ? [] : [`${listWords(titles, 'and')}: ${value} if omitted.`],
    );
    return { ...rest, description: [rest.description, ...notes].filter(Boolean).join(' ') };
  });
}

/** The value of an omitted property in a mode; nothing if the mode forbids it. */
function defaultIn(refined: SchemaOrBoolean | undefined, defaultValue: JsonValue | undefined): JsonValue | undefined {
  if (typeof refined === 'boolean') return refined ? defaultValue : undefined;
  return refined?.default ?? defaultValue;
}
