import type { Json } from '../../catalog/model-details.js';
import type { JsonValue, Schema } from '../../contract/document/types.js';
import { valuesOf } from '../../contract/document/values.js';
import { NotWritable } from './not-writable.js';

/**
 * The parameters of a model of which one takes other values: modes that only the missing ones select are gone.
 *
 * @param property The schema of the parameter, with its reference followed.
 * @throws NotWritable if the contract has no `enum` of it, or modes fix it.
 */
export function withValues(input: Schema, name: string, property: Schema, add: Json[], remove: Json[]): Schema {
  const changed = changedForms(property, add, remove) ?? changedList(name, property, add, remove);
  const isFixed = (mode: Schema) => {
    const fixed = mode.properties?.[name];
    return typeof fixed === 'object' && valuesOf(fixed) !== undefined;
  };
  if (add.length > 0 && input.oneOf?.every(isFixed))
    throw new NotWritable(`\`${name}\` selects the mode, and it is not known what else the new mode takes`);
  const modes = input.oneOf?.flatMap((mode) => withoutValues(mode, name, remove));
  if (modes?.length === 0) throw new NotWritable(`no mode would be left without these values of \`${name}\``);
  return {
    ...input,
    properties: { ...input.properties, [name]: withoutDefault(changed, remove) },
    ...(modes && { oneOf: modes }),
  };
}

/** The parameters of a model of which one takes only these values. */
export function withList(input: Schema, name: string, property: Schema, values: Json[]): Schema {
  const { minimum: _minimum, maximum: _maximum, ...rest } = property;
  const isGone = rest.default !== undefined && !values.includes(rest.default);
  const listed: Schema = { ...rest, enum: values };
  if (isGone) delete listed.default;
  return { ...input, properties: { ...input.properties, [name]: listed } };
}

/** A parameter that is one of several forms, such as an `enum` or a pattern. */
function changedForms(property: Schema, add: Json[], remove: Json[]): Schema | undefined {
  const { anyOf } = property;
  const at = anyOf?.findIndex((form) => form.enum !== undefined) ?? -1;
  if (!anyOf || at < 0) return undefined;
  const form = anyOf[at]!;
  const kept = form.enum!.filter((value) => !remove.includes(value));
  return { ...property, anyOf: anyOf.map((one, index) => (index === at ? { ...one, enum: [...kept, ...add] } : one)) };
}

function changedList(name: string, property: Schema, add: Json[], remove: Json[]): Schema {
  const isBoolean = property.type === 'boolean';
  const values = valuesOf(property) ?? (isBoolean ? [true, false] : undefined);
  if (!values) throw new NotWritable(`\`${name}\` has no \`enum\` of its own`);
  const kept = values.filter((value) => !remove.includes(value));
  if (kept.length + add.length === 0) throw new NotWritable(`no value of \`${name}\` would be left`);
  const { const: _only, ...rest } = property;
  return { ...rest, enum: [...kept, ...add] };
}

/** A mode without values of a parameter; none if only these select it. */
function withoutValues(mode: Schema, name: string, remove: JsonValue[]): Schema[] {
  const fixed = mode.properties?.[name];
  if (typeof fixed !== 'object') return [mode];
  const values = valuesOf(fixed);
  const kept = values?.filter((value) => !remove.includes(value));
  if (kept?.length === 0) {
    // A mode that also holds if the parameter is omitted holds only then.
    const isOmittable = !mode.required?.includes(name);
    return isOmittable ? [{ ...mode, properties: { ...mode.properties, [name]: false } }] : [];
  }
  const isSame = kept?.length === values?.length;
  const { const: _only, ...rest } = fixed;
  const changed = withoutDefault(isSame ? fixed : { ...rest, enum: kept! }, remove);
  return [{ ...mode, properties: { ...mode.properties, [name]: changed } }];
}

function withoutDefault(schema: Schema, remove: JsonValue[]): Schema {
  if (schema.default === undefined || !remove.includes(schema.default)) return schema;
  const { default: _default, ...rest } = schema;
  return rest;
}
