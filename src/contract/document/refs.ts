import type { Document, Schema, SchemaOrBoolean } from './types.js';

const PREFIX = '#/components/schemas/';

/** The component name that an internal `$ref` points at; throws on any other kind of reference. */
export function componentName(ref: string): string {
  if (!ref.startsWith(PREFIX)) throw new Error(`Not a reference to a component schema: ${ref}`);
  return ref.slice(PREFIX.length);
}

export function componentRef(name: string): string {
  return PREFIX + name;
}

/** Follows `$ref` until it reaches a schema that is not a bare reference. */
export function resolve(document: Document, schema: SchemaOrBoolean): SchemaOrBoolean {
  let current = schema;
  while (typeof current === 'object' && current.$ref !== undefined) {
    const name = componentName(current.$ref);
    const target = document.components.schemas[name];
    if (target === undefined) throw new Error(`No component schema named ${name}`);
    current = target;
  }
  return current;
}

/** As `resolve`, if a boolean schema makes no sense here. */
export function resolveObject(document: Document, schema: SchemaOrBoolean): Schema {
  const target = resolve(document, schema);
  if (typeof target === 'boolean') throw new Error('Expected an object schema, not a boolean');
  return target;
}
