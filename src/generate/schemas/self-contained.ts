import { componentName, resolveObject } from '../../contract/document/refs.js';
import type { Document, Schema, SchemaOrBoolean } from '../../contract/document/types.js';
import { mapSchema } from '../../contract/document/walk.js';
import { withMergedMixins } from '../validators/normalized.js';

/** Keywords next to a reference that say something of the place where it is, and constrain nothing. */
const ANNOTATIONS = ['title', 'description', 'default', 'examples', 'deprecated'];

/** Keywords that OpenAPI adds to JSON Schema. */
const OPENAPI_ONLY = ['discriminator', 'xml', 'externalDocs', 'example'];

/**
 * A schema as plain JSON Schema 2020-12 that refers to nothing: references and mixins are inlined, extensions and what
 * only OpenAPI knows are left out.
 *
 * @throws Error if a schema contains itself, or a reference has constraints of its own.
 */
export function selfContained(document: Document, schema: Schema): Schema {
  return inlined(document, schema, []) as Schema;
}

/** @param within Names of the components that contain the schema. */
function inlined(document: Document, schema: Schema, within: string[]): SchemaOrBoolean {
  const merged = mapSchema(schema, (node) => withMergedMixins(document, node));
  return mapSchema(merged, (node) => (node.$ref === undefined ? plain(node) : target(document, node, within)));
}

function target(document: Document, { $ref = '', ...own }: Schema, within: string[]): SchemaOrBoolean {
  const name = componentName($ref);
  if (within.includes(name)) throw new Error(`${name} contains itself, so it can't be inlined`);
  const constraint = Object.keys(own).find((key) => !ANNOTATIONS.includes(key) && !key.startsWith('x-'));
  if (constraint !== undefined) throw new Error(`\`${constraint}\` next to a reference to ${name} can't be inlined`);
  const declared = inlined(document, resolveObject(document, { $ref }), [...within, name]) as Schema;
  return plain({ ...declared, ...own });
}

/** Once mixins are merged, all properties of an object are declared in it. */
function plain({ unevaluatedProperties, ...schema }: Schema): Schema {
  const entries = Object.entries(schema).filter(([key]) => !key.startsWith('x-') && !OPENAPI_ONLY.includes(key));
  const rest = Object.fromEntries(entries) as Schema;
  return unevaluatedProperties === undefined ? rest : { ...rest, additionalProperties: unevaluatedProperties };
}
