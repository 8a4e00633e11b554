import type { Document, JsonValue, Schema, SchemaOrBoolean } from '../contract/document/types.js';
import { Evaluator, prefixIn } from './evaluate.js';
import { inPlaceSubschemas } from './in-place-subschemas.js';
import { namedProperties } from './named-properties.js';

/** A schema, and the document that its references point into. */
export type SchemaInDocument = { document: Document; schema: SchemaOrBoolean };

/** How many values stand for all values of a property, in addition to those that are listed. */
const MAX_VALUES = 48;
/** Number of listed values that are tried, those that rules name first. */
const MAX_LISTED_VALUES = 200;
/** Number of values that are tried within an object or an array. */
const MAX_INNER_VALUES = 8;
const MAX_DEPTH = 4;
/** Longer strings and arrays are not made. */
const MAX_CHARS = 50_000;
const MAX_ITEMS = 200;

/**
 * Values that stand for all values of a property: one on each side of every bound, every listed value, every type. A
 * rule that tells two values apart does so by something in the schemas, and those are what the values are made of.
 */
export function candidates(sources: SchemaInDocument[], depth = 0): unknown[] {
  const parts = sources.flatMap(({ document, schema }) =>
    inPlaceSubschemas(document, schema).map((part) => ({ document, schema: part })),
  );
  const schemas = parts.map(({ schema }) => schema);
  const listed = schemas.flatMap(({ const: only, enum: values = [], default: defaultValue, examples = [] }) => [
    ...values,
    ...(only === undefined ? [] : [only]),
    ...(defaultValue === undefined ? [] : [defaultValue]),
    ...(Array.isArray(examples) ? examples : []),
  ]);
  const types = typesOf(schemas, listed);
  const made = [
    ...(types.has('boolean') ? [true, false] : []),
    ...(types.has('number') || types.has('integer') ? numbers(schemas, types) : []),
    ...(types.has('string') ? strings(schemas) : []),
    ...(types.has('array') ? arrays(parts, depth) : []),
    ...(types.has('object') ? objects(parts, depth) : []),
    ...(types.has('null') ? [null] : []),
  ];
  return distinct([...distinct(listed).slice(0, MAX_LISTED_VALUES), ...distinct(made).slice(0, MAX_VALUES)]);
}

export function distinct<T>(values: T[]): T[] {
  return [...new Map(values.map((value) => [JSON.stringify(value), value])).values()];
}

function typesOf(schemas: Schema[], listed: JsonValue[]): Set<string> {
  const named = schemas.flatMap(({ type }) => type ?? []);
  const implied = schemas.flatMap((schema) => [
    ...(boundsOf(schema, ['minItems', 'maxItems']).length > 0 || schema.items !== undefined ? ['array'] : []),
    ...(schema.properties !== undefined || schema.required !== undefined ? ['object'] : []),
    ...(boundsOf(schema, ['minLength', 'maxLength']).length > 0 ? ['string'] : []),
    ...(boundsOf(schema, ['minimum', 'maximum']).length > 0 ? ['number'] : []),
  ]);
  const types = new Set([...named, ...implied]);
  return types.size === 0 && listed.length === 0 ? new Set(['string', 'number', 'boolean']) : types;
}

function boundsOf(schema: Schema, keys: string[]): number[] {
  return keys.map((key) => schema[key]).filter((bound) => typeof bound === 'number');
}

function around(bounds: number[], step = 1): number[] {
  return bounds.flatMap((bound) => [bound, bound - step, bound + step]);
}

function numbers(schemas: Schema[], types: Set<string>): number[] {
  const keys = ['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'multipleOf'];
  const bounds = schemas.flatMap((schema) => boundsOf(schema, keys));
  const whole = [...around(bounds), 1];
  return types.has('number') ? [...whole, ...around(bounds, 0.5), 0.5] : whole.filter(Number.isInteger);
}

function strings(schemas: Schema[]): string[] {
  const bounds = schemas.flatMap((schema) => boundsOf(schema, ['minLength', 'maxLength']));
  const prefixes = schemas.flatMap(({ pattern }) => (typeof pattern === 'string' ? (prefixIn(pattern) ?? []) : []));
  return [
    'a',
    'https://example.com/a',
    '',
    ...prefixes.map((prefix) => `${prefix}a`),
    ...around(bounds)
      .filter((length) => length >= 0 && length <= MAX_CHARS)
      .map((length) => 'a'.repeat(length)),
  ];
}

type Part = { document: Document; schema: Schema };

function arrays(parts: Part[], depth: number): unknown[][] {
  const bounds = parts.flatMap(({ schema }) => boundsOf(schema, ['minItems', 'maxItems']));
  const lengths = distinct([1, 2, 0, ...around(bounds)]).filter((length) => length >= 0 && length <= MAX_ITEMS);
  const sources = parts.flatMap(({ document, schema: { items } }) =>
    items === undefined ? [] : [{ document, schema: items }],
  );
  if (depth >= MAX_DEPTH) return [[]];
  // The first item is one that the schemas take, so that the arrays differ from valid ones in one respect.
  const items = validFirst(sources, candidates(sources, depth + 1));
  const [first = 'a', ...others] = items;
  return [
    ...lengths.map((length) => Array.from({ length }, () => first)),
    ...others.slice(0, MAX_INNER_VALUES * 3).map((item) => [item]),
    ...others.slice(0, MAX_INNER_VALUES).map((item) => [first, item]),
  ];
}

function objects(parts: Part[], depth: number): Record<string, unknown>[] {
  if (depth >= MAX_DEPTH) return [{}];
  const named = new Map<string, SchemaInDocument[]>();
  for (const { document, schema } of parts) {
    for (const [name, { schemas }] of namedProperties(document, schema)) {
      named.set(name, [...(named.get(name) ?? []), ...schemas.map((one) => ({ document, schema: one }))]);
    }
  }
  const required = new Set(parts.flatMap(({ schema }) => schema.required ?? []));
  const values = new Map(
    [...named].map(([name, sources]) => [name, validFirst(sources, candidates(sources, depth + 1))]),
  );
  const base = Object.fromEntries([...required].map((name) => [name, values.get(name)?.[0] ?? 'a']));
  const changed = [...values].flatMap(([name, own]) =>
    own.slice(0, MAX_INNER_VALUES).map((value) => ({ ...base, [name]: value })),
  );
  const without = [...required].map((name) => {
    const { [name]: _left, ...rest } = base;
    return rest;
  });
  const full = Object.fromEntries([...values].map(([name, own]) => [name, own[0]]));
  return [base, full, {}, ...changed, ...without];
}

/** The values that more of the schemas take come first. */
function validFirst(sources: SchemaInDocument[], values: unknown[]): unknown[] {
  const score = (value: unknown) =>
    sources.filter(({ document, schema }) => new Evaluator(document).check(schema, value) === false).length;
  return values
    .map((value) => ({ value, refusals: score(value) }))
    .sort((one, other) => one.refusals - other.refusals)
    .map(({ value }) => value);
}
