import { resolveObject } from '../../src/contract/document/refs.js';
import type { Document, Schema, SchemaOrBoolean } from '../../src/contract/document/types.js';
import { mapSchema, mapValues } from '../../src/contract/document/walk.js';

/** Keywords that Redoc would show as raw JSON Schema; the descriptions have the same rules in words. */
const RULES = ['if', 'then', 'else', 'not', 'dependentRequired', 'dependentSchemas'];

/**
 * The document for Redoc: each mode of an input becomes a whole object with just the parameters that it takes, so that
 * a reader sees one table for each mode, and conditionals give way to the sentences that describe them.
 */
export function referenceView(document: Document): Document {
  const schemas = mapValues(
    document.components.schemas,
    (schema) => mapSchema(schema, (node) => withModeTables(withInlineMixins(document, withoutRules(node)))) as Schema,
  );
  return { ...document, components: { ...document.components, schemas } };
}

function withoutRules(schema: Schema): Schema {
  const entries = Object.entries(schema).filter(([key]) => !RULES.includes(key) && key !== 'x-examples');
  const copy = Object.fromEntries(entries) as Schema;
  if (copy.examples) copy.examples = copy.examples.slice(0, 1);
  if (copy.deprecated && copy.title !== undefined) copy.title += ' (retired)';
  return copy;
}

/** A model's own parameters come first, those that it shares with all others after them. */
function withInlineMixins(document: Document, schema: Schema): Schema {
  const { allOf, ...rest } = schema;
  if (!allOf) return schema;
  const parts = allOf.map((part) => ({ part, target: resolveObject(document, part) }));
  const mixins = parts.filter(({ target }) => target['x-mixin']).map(({ target }) => target.properties);
  const others = parts.filter(({ target }) => !target['x-mixin'] && !hasNothingToShow(target)).map(({ part }) => part);
  return {
    ...rest,
    ...(mixins.length > 0 && { properties: Object.assign({}, rest.properties, ...mixins) as Schema['properties'] }),
    ...(others.length > 0 && { allOf: others }),
  };
}

/** Whether a part of a schema holds rules alone, so that it would show as an object without properties. */
function hasNothingToShow(schema: Schema): boolean {
  return Object.entries(schema).every(([key, value]) =>
    key === 'allOf' || key === 'anyOf' || key === 'oneOf'
      ? (value as Schema[]).every(hasNothingToShow)
      : [...RULES, 'title', 'description', 'required'].includes(key),
  );
}

function withModeTables(schema: Schema): Schema {
  const { oneOf, anyOf, properties, required = [], title, description, ...rest } = schema;
  const modes = oneOf ?? anyOf;
  if (!properties || !modes) return schema;
  if (modes.every((mode) => mode.title !== undefined)) {
    return { title, description, oneOf: modes.map((mode) => modeTable(mode, properties, required, rest)) };
  }
  const { oneOf: _modes, anyOf: _alternatives, ...base } = schema;
  return base;
}

/** A mode with the parameters of its base that it takes. */
function modeTable(mode: Schema, base: Record<string, SchemaOrBoolean>, required: string[], rest: Schema): Schema {
  const refined = mode.properties ?? {};
  const isTaken = (name: string) => refined[name] !== false;
  const properties = Object.entries(base)
    .filter(([name]) => isTaken(name))
    .map(([name, declared]) => [name, refineProperty(declared, refined[name])] as const);
  const needed = [...new Set([...required, ...(mode.required ?? [])])].filter(isTaken);
  return {
    ...rest,
    title: mode.title,
    ...(mode.description !== undefined && { description: mode.description }),
    type: 'object',
    properties: Object.fromEntries(properties),
    ...(needed.length > 0 && { required: needed }),
  };
}

function refineProperty(declared: SchemaOrBoolean, refined: SchemaOrBoolean | undefined): SchemaOrBoolean {
  if (typeof declared === 'boolean' || typeof refined !== 'object' || declared.$ref !== undefined) return declared;
  const { enum: values, default: standard, ...both } = { ...declared, ...refined };
  // A mode that fixes a value makes the list of all values, and often the default, untrue.
  const isFixed = refined.const !== undefined;
  return {
    ...both,
    ...(values && !isFixed && { enum: values }),
    ...(standard !== undefined && (both.const === undefined || standard === both.const) && { default: standard }),
  };
}
