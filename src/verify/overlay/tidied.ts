import type { JsonValue, Schema } from '../../contract/document/types.js';
import { valuesOf } from '../../contract/document/values.js';
import { withFittingResolutions } from '../../generate/overlay/fitting-resolutions.js';
import { NotWritable } from './not-writable.js';
import { withoutParameter } from './without-parameter.js';

/** Follows the reference of a property. */
type Follow = (property: Schema) => Schema;

/** Keywords of a part that can be merged with those of the whole. */
const PLAIN = new Set(['title', 'description', 'required', 'properties']);

/**
 * The parameters of a model in the forms that the contract uses, after some of its modes and rules were removed: a single
 * mode is merged into the parameters, a value that selects no mode is removed, and a rule that always holds becomes a part
 * of the parameter.
 */
export function tidied(input: Schema, follow: Follow): Schema {
  let schema = input;
  const rules = schema.allOf ?? [];
  const plain = rules.filter((rule) => rule.$ref === undefined && Object.keys(rule).every((key) => PLAIN.has(key)));
  if (plain.length > 0) {
    const { allOf: _all, ...rest } = schema;
    const others = rules.filter((rule) => !plain.includes(rule));
    schema = plain.reduce<Schema>((whole, part) => withPart(whole, part, follow), {
      ...rest,
      ...(others.length > 0 && { allOf: others }),
    });
  }
  if (schema.oneOf?.length === 1) {
    const [only] = schema.oneOf as [Schema];
    const { oneOf: _modes, ...rest } = schema;
    schema = withPart(rest, only, follow);
  }
  return withResolutions(schema.oneOf ? withSelectableValues(schema, schema.oneOf, follow) : schema);
}

/** What values stand for is said of all values of a parameter, and of no other. */
function withResolutions(schema: Schema): Schema {
  const properties = Object.entries(schema.properties ?? {}).map(
    ([name, declared]) => [name, typeof declared === 'object' ? withFittingResolutions(declared) : declared] as const,
  );
  return schema.properties ? { ...schema, properties: Object.fromEntries(properties) } : schema;
}

/** A schema with what a part of it always says. */
function withPart(whole: Schema, part: Schema, follow: Follow): Schema {
  const { title: _title, description: _description, required = [], properties = {}, ...rest } = part;
  let schema: Schema = { ...whole };
  if (required.length > 0) schema.required = [...new Set([...(whole.required ?? []), ...required])];
  const forbidden: string[] = [];
  for (const [name, refined] of Object.entries(properties)) {
    const declared = schema.properties?.[name];
    if (refined === false) forbidden.push(name);
    if (typeof refined !== 'object' || typeof declared !== 'object') continue;
    schema.properties = { ...schema.properties, [name]: refinedProperty(name, follow(declared), refined) };
  }
  for (const [key, value] of Object.entries(rest)) {
    const known = schema[key];
    if (known === undefined) schema[key] = value;
    else if (key === 'allOf') schema.allOf = [...schema.allOf!, ...(value as Schema[])];
    else if (key === 'dependentRequired' || key === 'dependentSchemas')
      schema[key] = { ...(known as object), ...(value as object) };
    else throw new NotWritable(`two rules with \`${key}\` would be left for every request`);
  }
  for (const name of forbidden) if (schema.properties?.[name] !== undefined) schema = withoutParameter(schema, name);
  return schema;
}

function refinedProperty(name: string, property: Schema, refined: Schema): Schema {
  const { const: only, enum: listed, not, ...rest } = refined;
  const merged: Schema = { ...property, ...rest };
  const values = listed ?? (only === undefined ? undefined : [only]);
  const known = valuesOf(property) ?? (property.type === 'boolean' ? [true, false] : undefined);
  const excluded = not ? (valuesOf(not) ?? []) : [];
  if (not && excluded.length === 0) merged.not = not;
  const kept = (values ?? known)?.filter((value) => !excluded.includes(value) && (known?.includes(value) ?? true));
  if (!kept || (!values && excluded.length === 0)) return merged;
  if (kept.length === 0) throw new NotWritable(`no value of \`${name}\` would be left`);
  delete merged.const;
  return withDefaultAmong({ ...merged, enum: kept }, kept);
}

/** Without values that select none of the modes, if every mode fixes the parameter. */
function withSelectableValues(schema: Schema, modes: Schema[], follow: Follow): Schema {
  const properties = Object.entries(schema.properties ?? {}).map(([name, declared]) => {
    const fixed = modes.map((mode) => fixedValues(mode, name));
    if (typeof declared !== 'object' || !fixed.every((values) => values !== undefined))
      return [name, declared] as const;
    const property = follow(declared);
    const values = valuesOf(property);
    const kept = values?.filter((value) => fixed.flat().includes(value));
    if (!values || !kept || kept.length === values.length) return [name, declared] as const;
    if (kept.length === 0) throw new NotWritable(`no value of \`${name}\` would be left`);
    const { const: _only, ...rest } = property;
    return [name, withDefaultAmong({ ...rest, enum: kept }, kept)] as const;
  });
  return { ...schema, properties: Object.fromEntries(properties) };
}

/** The values of a parameter in a mode; none if the mode forbids it, undefined if the mode does not fix it. */
function fixedValues(mode: Schema, name: string): JsonValue[] | undefined {
  const refined = mode.properties?.[name];
  if (refined === false) return [];
  return typeof refined === 'object' ? valuesOf(refined) : undefined;
}

function withDefaultAmong(schema: Schema, values: JsonValue[]): Schema {
  if (schema.default === undefined || values.includes(schema.default)) return schema;
  const { default: _default, ...rest } = schema;
  return rest;
}
