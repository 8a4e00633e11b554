import { SCHEMA_LISTS, SCHEMA_MAPS, SCHEMA_SINGLES } from './subschemas.js';
import type { Schema, SchemaOrBoolean } from './types.js';

/**
 * Rebuilds a schema bottom up: every subschema is replaced by what `change` returns for it. The input is not changed.
 */
export function mapSchema(schema: SchemaOrBoolean, change: (schema: Schema) => SchemaOrBoolean): SchemaOrBoolean {
  if (typeof schema === 'boolean') return schema;
  const copy: Record<string, unknown> = { ...schema };
  for (const key of SCHEMA_MAPS) {
    const map = copy[key] as Record<string, SchemaOrBoolean> | undefined;
    if (map) copy[key] = mapValues(map, (value) => mapSchema(value, change));
  }
  for (const key of SCHEMA_LISTS) {
    const schemas = copy[key] as SchemaOrBoolean[] | undefined;
    if (schemas) copy[key] = schemas.map((value) => mapSchema(value, change));
  }
  for (const key of SCHEMA_SINGLES) {
    const single = copy[key] as SchemaOrBoolean | undefined;
    if (single !== undefined) copy[key] = mapSchema(single, change);
  }
  return change(copy);
}

export function mapValues<T, U>(map: Record<string, T>, change: (value: T, key: string) => U): Record<string, U> {
  return Object.fromEntries(Object.entries(map).map(([key, value]) => [key, change(value, key)]));
}
