// The keywords of JSON Schema that hold schemas.

/** Those with schemas by name. */
export const SCHEMA_MAPS: readonly string[] = ['properties', 'patternProperties', 'dependentSchemas', '$defs'];

/** Those with an array of schemas. */
export const SCHEMA_LISTS: readonly string[] = ['oneOf', 'anyOf', 'allOf', 'prefixItems'];

/** Those with one schema. */
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
