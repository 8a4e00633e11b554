import type { Json, ModeDefault, ParameterDetails, ValueDetails } from '../../catalog/model-details.js';
import { resolve, resolveObject } from '../document/refs.js';
import type { Document, Schema } from '../document/types.js';
import { valuesOf } from '../document/values.js';
import { readModes } from '../rules/modes.js';
import { prefixOf } from '../rules/prefix.js';

/** The parameters of an object: its own first, then those of its mixins and of its alternatives. */
export function readParameters(document: Document, schema: Schema): Record<string, ParameterDetails> {
  const found: Record<string, ParameterDetails> = {};
  for (const [name, declared] of Object.entries(schema.properties ?? {})) {
    if (typeof declared === 'object')
      found[name] = readParameter(document, declared, !!schema.required?.includes(name));
  }
  for (const part of schema.allOf ?? []) {
    const { 'x-generic': generic } = resolveObject(document, part);
    for (const [name, own] of partsOf(document, part)) found[name] ??= generic ? { ...own, generic } : own;
  }
  for (const part of schema.anyOf ?? []) {
    for (const [name, { required: _inThisAlternative, ...own }] of partsOf(document, part)) found[name] ??= own;
  }
  for (const [name, modeDefaults] of defaultsByParameter(document, schema)) {
    if (found[name]) found[name] = { ...found[name], modeDefaults };
  }
  for (const [prefer, declared] of Object.entries(schema.properties ?? {})) {
    for (const name of typeof declared === 'object' ? (declared['x-preferred-over'] ?? []) : []) {
      if (found[name]) found[name] = { ...found[name], prefer };
    }
  }
  return found;
}

/** The value of an omitted parameter in a request that selects no mode; the first mode is the one that requires nothing. */
export function defaultOf({ default: defaultValue, modeDefaults }: ParameterDetails): Json | undefined {
  return defaultValue ?? modeDefaults?.[0]?.value;
}

function partsOf(document: Document, part: Schema): [string, ParameterDetails][] {
  return Object.entries(readParameters(document, resolveObject(document, part)));
}

/** The defaults that hold in some modes only; each value once, with its modes. */
function defaultsByParameter(document: Document, schema: Schema): Map<string, ModeDefault[]> {
  const found = new Map<string, ModeDefault[]>();
  for (const { title = '', defaults } of readModes(document, schema)) {
    for (const [name, value] of Object.entries(defaults)) {
      const values = found.get(name) ?? [];
      found.set(name, values);
      const same = values.find((other) => other.value === value);
      if (same) same.modes.push(title);
      else values.push({ value, modes: [title] });
    }
  }
  return found;
}

function readParameter(document: Document, declared: Schema, required: boolean): ParameterDetails {
  const { description, default: defaultValue, 'x-generic': generic } = withTarget(document, declared);
  return {
    ...readValue(document, declared),
    ...(description !== undefined && { description: oneLine(description) }),
    ...(required && { required: true as const }),
    ...(generic && { generic }),
    ...(defaultValue !== undefined && { default: defaultValue }),
  };
}

function readValue(document: Document, declared: Schema): ValueDetails {
  const schema = withTarget(document, declared);
  const types = [schema.type ?? []].flat() as ValueDetails['types'];
  const items = resolve(document, schema.items ?? true);
  const nested = readParameters(document, { properties: schema.properties, required: schema.required });
  return withoutUndefined({
    // Five types are all but null: any JSON value.
    types: types.length >= 5 ? [] : types,
    enum: valuesOf(schema),
    prefix: schema.pattern === undefined ? undefined : prefixOf(schema.pattern),
    format: schema.format === 'uri' ? ('uri' as const) : undefined,
    media: schema['x-media'],
    items: typeof items === 'object' && Object.keys(items).length > 0 ? readValue(document, items) : undefined,
    properties: Object.keys(nested).length > 0 ? nested : undefined,
    anyOf: schema.anyOf?.map((form) => readValue(document, form)),
    minimum: schema.minimum,
    maximum: schema.maximum,
    minLength: schema.minLength,
    maxLength: schema.maxLength,
    minItems: schema.minItems,
    maxItems: schema.maxItems,
  });
}

/** A schema with what its reference points at; its own keywords take precedence. */
function withTarget(document: Document, schema: Schema): Schema {
  return { ...resolveObject(document, schema), ...schema };
}

/** An object without the properties that are undefined. */
export function withoutUndefined<T extends object>(value: T): T {
  return Object.fromEntries(Object.entries(value).filter(([, given]) => given !== undefined)) as T;
}

/** A description as one line. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
