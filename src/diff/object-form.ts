import type { Document, Schema, SchemaOrBoolean } from '../contract/document/types.js';
import { followed } from './fingerprint.js';

/** An object schema with what it includes merged in: what it declares, apart from its rules across properties. */
export type ObjectForm = {
  properties: Map<string, Schema>;
  required: Set<string>;
  /** Whether properties that are not declared are refused. */
  closed: boolean;
  /** The schema of properties that are not declared, if there is one. */
  others?: Schema;
  /** The rules across properties. */
  rules: Schema;
};

const RULES = [
  'oneOf',
  'anyOf',
  'if',
  'then',
  'else',
  'not',
  'dependentRequired',
  'dependentSchemas',
  'minProperties',
  'maxProperties',
  'x-rules',
] as const;

/** Reads an object schema. A property that is declared twice has to match both. */
export function objectForm(document: Document, schema: Schema): ObjectForm {
  const own = followed(document, schema);
  const { additionalProperties, unevaluatedProperties } = own;
  const properties = new Map<string, Schema>();
  const required = new Set(own.required);
  const rules: Schema = Object.fromEntries(RULES.filter((key) => own[key] !== undefined).map((key) => [key, own[key]]));
  const parts: Schema[] = [];
  for (const [name, declared] of Object.entries(own.properties ?? {})) addProperty(properties, name, declared);
  for (const part of own.allOf ?? []) {
    const target = followed(document, part);
    if (typeof target === 'boolean' || !isIncluded(target)) {
      parts.push(part);
      continue;
    }
    const form = objectForm(document, target);
    for (const [name, declared] of form.properties) addProperty(properties, name, declared);
    for (const name of form.required) required.add(name);
    parts.push(...(Object.keys(form.rules).length > 0 ? [form.rules] : []));
  }
  if (parts.length > 0) rules.allOf = parts;
  return {
    properties,
    required,
    closed: additionalProperties === false || unevaluatedProperties === false,
    ...(typeof additionalProperties === 'object' && { others: additionalProperties }),
    rules,
  };
}

/** Whether a part of `allOf` declares properties, rather than having rules about those that are declared elsewhere. */
function isIncluded(part: Schema): boolean {
  return part['x-mixin'] === true || part.type === 'object';
}

function addProperty(properties: Map<string, Schema>, name: string, declared: SchemaOrBoolean): void {
  const before = properties.get(name);
  const schema = typeof declared === 'object' ? declared : declared ? {} : { not: {} };
  properties.set(name, before === undefined ? schema : { allOf: [before, schema] });
}
