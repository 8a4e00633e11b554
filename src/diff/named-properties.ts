import type { Document, SchemaOrBoolean } from '../contract/document/types.js';
import { inPlaceSubschemas } from './in-place-subschemas.js';

/** What a schema and its in-place subschemas say of a property of an object. */
export type NamedProperty = {
  /** The schemas of its value. */
  schemas: SchemaOrBoolean[];
  /** How often it is named: by these schemas, and by keywords such as `required`. */
  count: number;
};

/** The properties that a schema names, by name. */
export function namedProperties(document: Document, schema: SchemaOrBoolean): Map<string, NamedProperty> {
  const found = new Map<string, NamedProperty>();
  const add = (name: string, ...schemas: SchemaOrBoolean[]) => {
    const before = found.get(name) ?? { schemas: [], count: 0 };
    found.set(name, { schemas: [...before.schemas, ...schemas], count: before.count + 1 });
  };
  for (const part of inPlaceSubschemas(document, schema)) {
    const { properties = {}, required = [], dependentRequired = {}, dependentSchemas = {} } = part;
    for (const [name, property] of Object.entries(properties)) add(name, property);
    for (const name of [...required, ...Object.keys(dependentSchemas)]) add(name);
    for (const [name, needed] of Object.entries(dependentRequired)) for (const one of [name, ...needed]) add(one);
    for (const { parameter } of part['x-rules'] ?? []) add(parameter);
  }
  return found;
}
