import { resolve } from '../../contract/document/refs.js';
import type { Document, Schema, SchemaOrBoolean } from '../../contract/document/types.js';
import { mapSchema } from '../../contract/document/walk.js';

type Properties = Record<string, SchemaOrBoolean>;

/**
 * The schema with mixins merged in, so that a closed list of properties is complete, and with `dependentSchemas` as
 * conditionals.
 */
export function normalized(document: Document, schema: Schema): Schema {
  return mapSchema(schema, (node) => withMergedMixins(document, withConditionals(node))) as Schema;
}

function withConditionals({ dependentSchemas, ...schema }: Schema): Schema {
  if (!dependentSchemas) return schema;
  const conditionals = Object.entries(dependentSchemas).map(([name, then]) => {
    if (typeof then === 'boolean') throw new Error(`\`dependentSchemas\` has a boolean for \`${name}\``);
    return { if: { required: [name] }, then };
  });
  return { ...schema, allOf: [...(schema.allOf ?? []), ...conditionals] };
}

/** The schema with the properties of its mixins as its own. */
export function withMergedMixins(document: Document, schema: Schema): Schema {
  const mixins = (schema.allOf ?? []).map((part) => mixinOf(document, part)).filter((mixin) => mixin !== undefined);
  if (mixins.length === 0) {
    if (schema.unevaluatedProperties !== undefined) throw new Error('`unevaluatedProperties` without a mixin');
    return schema;
  }
  const { allOf = [], ...rest } = schema;
  const others = allOf.filter((part) => !mixinOf(document, part));
  const properties = mixins.reduce<Properties>(
    (own, mixin) => mergeProperties(own, mixin.properties ?? {}),
    schema.properties ?? {},
  );
  return { ...rest, properties, ...(others.length > 0 && { allOf: others }) };
}

function mixinOf(document: Document, part: Schema): Schema | undefined {
  const target = resolve(document, part);
  return typeof target === 'object' && target['x-mixin'] ? target : undefined;
}

function mergeProperties(own: Properties, mixin: Properties): Properties {
  const all = { ...own };
  for (const [name, schema] of Object.entries(mixin)) {
    const mine = all[name];
    if (mine === undefined) all[name] = schema;
    else if (typeof mine === 'object' && typeof schema === 'object') all[name] = { allOf: [mine, schema] };
    else throw new Error(`\`${name}\` can't be merged with the mixin's`);
  }
  return all;
}
