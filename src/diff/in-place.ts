import type { Document, Schema, SchemaOrBoolean } from '../contract/document/types.js';
import { isObject } from '../internal/json.js';
import { followed } from './fingerprint.js';

const LISTS = ['allOf', 'anyOf', 'oneOf'] as const;
const SINGLES = ['if', 'then', 'else', 'not'] as const;

/** A schema and all that it applies to the same value: what it refers to, its alternatives, conditions and modes. */
export function inPlace(document: Document, schema: SchemaOrBoolean, found = new Set<Schema>()): Schema[] {
  if (typeof schema === 'boolean' || found.has(schema)) return [...found];
  found.add(schema);
  const parts: SchemaOrBoolean[] = [
    ...LISTS.flatMap((key) => schema[key] ?? []),
    ...SINGLES.flatMap((key): SchemaOrBoolean[] => (schema[key] === undefined ? [] : [schema[key]])),
    ...Object.values(schema.dependentSchemas ?? {}),
  ];
  if (schema.$ref !== undefined) parts.push(followed<Schema>(document, { $ref: schema.$ref }));
  for (const part of parts) inPlace(document, part, found);
  return [...found];
}

/** What a schema says of a property of an object, wherever in place it says so. */
export type Mention = {
  /** What it asks of the value. */
  refined: SchemaOrBoolean[];
  /** How often the property is named, its value aside or not. */
  count: number;
};

/** The properties that a schema names, with what it says of each. */
export function mentions(document: Document, schema: SchemaOrBoolean): Map<string, Mention> {
  const found = new Map<string, Mention>();
  const add = (name: string, ...refined: SchemaOrBoolean[]) => {
    const before = found.get(name) ?? { refined: [], count: 0 };
    found.set(name, { refined: [...before.refined, ...refined], count: before.count + 1 });
  };
  for (const part of inPlace(document, schema)) {
    const { properties = {}, required = [], dependentRequired = {}, dependentSchemas = {} } = part;
    for (const [name, refined] of Object.entries(properties)) add(name, refined);
    for (const name of [...required, ...Object.keys(dependentSchemas)]) add(name);
    for (const [name, needed] of Object.entries(dependentRequired)) for (const one of [name, ...needed]) add(one);
    for (const { parameter } of part['x-rules'] ?? []) add(parameter);
  }
  return found;
}

const namesOf = new WeakMap<Schema, Set<string>>();

/** The properties that a schema declares in place, which `unevaluatedProperties` leaves alone. */
export function declaredNames(document: Document, schema: Schema): Set<string> {
  const known = namesOf.get(schema);
  if (known) return known;
  const names = new Set(inPlace(document, schema).flatMap(({ properties = {} }) => Object.keys(properties)));
  namesOf.set(schema, names);
  return names;
}

/** Whether two JSON values are the same, whatever the order of their properties. */
export function isSame(one: unknown, other: unknown): boolean {
  if (Array.isArray(one) && Array.isArray(other)) {
    return one.length === other.length && one.every((item, index) => isSame(item, other[index]));
  }
  if (!isObject(one) || !isObject(other)) return one === other;
  const names = Object.keys(one);
  return (
    names.length === Object.keys(other).length &&
    names.every((name) => Object.hasOwn(other, name) && isSame(one[name], other[name]))
  );
}
