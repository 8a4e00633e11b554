import { resolveObject } from '../document/refs.js';
import type { Document, Schema, SchemaOrBoolean } from '../document/types.js';
import { mapSchema, mapValues } from '../document/walk.js';

/** Keywords whose meaning stands in the descriptions and which Redoc would show as riddles. */
const RULES = ['if', 'then', 'else', 'not', 'dependentRequired', 'dependentSchemas'] as const;

/**
 * The document for Redoc: each mode of an input becomes a whole object with just the members that it takes,
 * so that a reader sees one table a mode, and conditionals give way to the sentences that describe them.
 */
export function referenceView(document: Document): Document {
  const schemas = mapValues(
    document.components.schemas,
    (schema) => mapSchema(schema, (node) => readable(document, node)) as Schema,
  );
  return { ...document, components: { ...document.components, schemas } };
}

function readable(document: Document, schema: Schema): Schema {
  const copy: Schema = { ...schema };
  for (const keyword of RULES) delete copy[keyword];
  delete copy['x-examples'];
  if (Array.isArray(copy.examples)) copy.examples = copy.examples.slice(0, 1);
  if (copy.deprecated && copy.title !== undefined) copy.title += ' (retired)';
  if (copy.allOf) {
    // A model's own members come first, those that it shares with all others after them.
    const parts = copy.allOf.map((item) => ({ item, target: resolveObject(document, item) }));
    for (const { target } of parts)
      if (target['x-mixin']) copy.properties = { ...copy.properties, ...target.properties };
    const kept = parts.filter(({ target }) => !target['x-mixin'] && !isEmpty(target)).map(({ item }) => item);
    if (kept.length > 0) copy.allOf = kept;
    else delete copy.allOf;
  }
  if (!copy.properties) return copy;
  const modes = copy.oneOf ?? copy.anyOf;
  if (!modes) return copy;
  const titled = modes.filter((mode) => mode.title !== undefined);
  delete copy.oneOf;
  delete copy.anyOf;
  if (titled.length !== modes.length) return copy;
  const { properties, required, title, description, ...rest } = copy;
  return { title, description, oneOf: modes.map((mode) => variant(mode, properties, required ?? [], rest)) };
}

/** Whether a part of a schema holds rules alone, so that it would show as an object without members. */
function isEmpty(schema: Schema): boolean {
  return Object.entries(schema).every(([key, value]) => {
    if (key === 'allOf' || key === 'anyOf' || key === 'oneOf') return (value as Schema[]).every(isEmpty);
    return [...RULES, 'title', 'description', 'required'].includes(key);
  });
}

function variant(mode: Schema, base: Record<string, SchemaOrBoolean>, required: string[], rest: Schema): Schema {
  const refined = mode.properties ?? {};
  const members = Object.entries(base)
    .filter(([name]) => refined[name] !== false)
    .map(([name, member]) => [name, merge(member, refined[name])]);
  const wanted = [...new Set([...required, ...(mode.required ?? [])])].filter((name) => refined[name] !== false);
  return {
    ...rest,
    title: mode.title,
    ...(mode.description === undefined ? {} : { description: mode.description }),
    type: 'object',
    properties: Object.fromEntries(members) as Record<string, SchemaOrBoolean>,
    ...(wanted.length > 0 ? { required: wanted } : {}),
  };
}

function merge(member: SchemaOrBoolean, refined: SchemaOrBoolean | undefined): SchemaOrBoolean {
  if (typeof member === 'boolean' || typeof refined !== 'object' || member.$ref !== undefined) return member;
  const merged: Schema = { ...member, ...refined };
  // A mode that fixes a value makes the list of all values, and often the default, untrue.
  if (refined.const !== undefined) delete merged.enum;
  if (merged.const !== undefined && merged.default !== merged.const) delete merged.default;
  return merged;
}
