import type { JsonValue, Schema } from './types.js';

/** The values that a schema allows, if it lists them. */
export function valuesOf(schema: Schema): JsonValue[] | undefined {
  return schema.const !== undefined ? [schema.const] : schema.enum;
}
