import type { Document, Schema, SchemaOrBoolean } from '../contract/document/types.js';
import { followed } from './fingerprint.js';

/** In-place applicators with an array of schemas. */
const ARRAYS = ['allOf', 'anyOf', 'oneOf'] as const;
/** In-place applicators with one schema. */
const SINGLES = ['if', 'then', 'else', 'not'] as const;

/**
 * A schema and all of its subschemas that apply to the same value: what it refers to, its alternatives, conditions and
 * modes. JSON Schema calls their keywords in-place applicators.
 */
export function inPlaceSubschemas(document: Document, schema: SchemaOrBoolean, found = new Set<Schema>()): Schema[] {
  if (typeof schema === 'boolean' || found.has(schema)) return [...found];
  found.add(schema);
  const parts: SchemaOrBoolean[] = [
    ...ARRAYS.flatMap((key) => schema[key] ?? []),
    ...SINGLES.flatMap((key): SchemaOrBoolean[] => (schema[key] === undefined ? [] : [schema[key]])),
    ...Object.values(schema.dependentSchemas ?? {}),
  ];
  if (schema.$ref !== undefined) parts.push(followed<Schema>(document, { $ref: schema.$ref }));
  for (const part of parts) inPlaceSubschemas(document, part, found);
  return [...found];
}

const declaredBySchema = new WeakMap<Schema, Set<string>>();

/** The properties that a schema or an in-place subschema declares; `unevaluatedProperties` does not apply to them. */
export function declaredNames(document: Document, schema: Schema): Set<string> {
  const known = declaredBySchema.get(schema);
  if (known) return known;
  const names = new Set(inPlaceSubschemas(document, schema).flatMap(({ properties = {} }) => Object.keys(properties)));
  declaredBySchema.set(schema, names);
  return names;
}
