import { resolve, resolveObject } from '../document/refs.js';
import type { Document, Schema } from '../document/types.js';
import { mapSchema, mapValues } from '../document/walk.js';

/** Keywords that constrain values but say nothing a TypeScript type can hold. */
const RULES = ['if', 'then', 'else', 'not', 'dependentRequired', 'dependentSchemas', 'discriminator', 'examples'] as const;

/**
 * The document for openapi-typescript: value rules go, and modes become what it can express. It reads an
 * `anyOf` beside `properties` as "the base or one of these", and types a required member that a mode does
 * not itself declare as unknown; both are rewritten to what the schema means.
 */
export function typesView(document: Document): Document {
  const schemas = mapValues(document.components.schemas, (schema) => typedSchema(document, schema));
  return { ...document, components: { ...document.components, schemas } };
}

function typedSchema(document: Document, schema: Schema): Schema {
  return mapSchema(schema, (node) => {
    const copy: Schema = { ...node };
    for (const keyword of RULES) delete copy[keyword];
    for (const keyword of Object.keys(copy)) if (keyword.startsWith('x-')) delete copy[keyword];
    if (copy.allOf) {
      const kept = copy.allOf.filter((item) => saysSomething(document, item));
      if (kept.length > 0) copy.allOf = kept;
      else delete copy.allOf;
    }
    if (copy.properties && copy.anyOf) {
      copy.oneOf = copy.anyOf;
      delete copy.anyOf;
    }
    if (copy.properties && copy.oneOf) {
      const base = copy.properties;
      copy.oneOf = copy.oneOf.map((mode) => withDeclaredMembers(mode, base));
    }
    return copy;
  }) as Schema;
}

function withDeclaredMembers(mode: Schema, base: NonNullable<Schema['properties']>): Schema {
  const properties: NonNullable<Schema['properties']> = { ...mode.properties };
  for (const member of mode.required ?? []) {
    const declared = base[member];
    if (properties[member] === undefined && declared !== undefined) properties[member] = declared;
  }
  if (Object.keys(properties).length === 0) return mode;
  return { ...mode, type: 'object', properties };
}

function saysSomething(document: Document, schema: Schema): boolean {
  if (schema.$ref === undefined) return Object.keys(schema).some((key) => key !== 'title' && key !== 'description');
  const target = resolve(document, schema);
  return typeof target === 'boolean' || typedKeywords(resolveObject(document, schema)).length > 0;
}

function typedKeywords(schema: Schema): string[] {
  return Object.keys(schema).filter((key) => ['type', 'properties', 'oneOf', 'anyOf', '$ref', 'enum', 'const'].includes(key));
}
