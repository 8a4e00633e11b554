import type { Schema } from '../contract/document/types.js';
import { mapSchema, mapValues } from '../contract/document/walk.js';
import { listWords } from '../internal/list-words.js';

/** Keywords that hold rules across properties. */
const RULES = ['oneOf', 'allOf', 'not', 'if', 'then', 'else', 'dependentRequired', 'dependentSchemas', 'minProperties'];

/**
 * A schema with all properties of each object and without the rules across them, for hosts that take no unions. It
 * accepts whatever the schema accepts, and more; its description has the rules in words.
 */
export function flat(schema: Schema): Schema {
  return mapSchema(schema, (node) => withoutRules({ ...node, properties: withModeDefaults(node) })) as Schema;
}

function withoutRules(schema: Schema): Schema {
  const isRule = (key: string) => RULES.includes(key) || (key === 'anyOf' && schema.properties !== undefined);
  const entries = Object.entries(schema).filter(([key, value]) => value !== undefined && !isRule(key));
  return Object.fromEntries(entries);
}

/** The properties, with a default that holds in some modes alone in the description: a host would send it in all. */
function withModeDefaults({ properties, oneOf = [] }: Schema): Schema['properties'] {
  if (!properties) return properties;
  return mapValues(properties, (declared, name) => {
    if (typeof declared === 'boolean') return declared;
    const modes = new Map<string, string[]>();
    for (const { title = '', properties: refined = {} } of oneOf) {
      const own = refined[name];
      if (typeof own !== 'object' || own.default === undefined) continue;
      const value = JSON.stringify(own.default);
      modes.set(value, [...(modes.get(value) ?? []), title]);
    }
    const notes = [...modes].map(([value, titles]) => `${listWords(titles, 'and')}: ${value} if omitted.`);
    if (notes.length === 0) return declared;
    return { ...declared, description: [declared.description, ...notes].filter(Boolean).join(' ') };
  });
}
