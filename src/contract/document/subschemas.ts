// The keywords of JSON Schema that hold schemas.

/** Keywords whose value is an object of schemas by name. */
export const SCHEMA_MAPS: readonly string[] = ['properties', 'patternProperties', 'dependentSchemas', '$defs'];

/** Keywords whose value is an array of schemas. */
export const SCHEMA_LISTS: readonly string[] = ['oneOf', 'anyOf', 'allOf', 'prefixItems'];

/** Keywords whose value is one schema. */
export const SCHEMA_SINGLES: readonly string[] = [
  'items',
  'additionalProperties',
  'unevaluatedProperties',
  'contains',
  'not',
  'if',
  'then',
  'else',
  'propertyNames',
];
