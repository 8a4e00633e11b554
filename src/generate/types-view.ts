import { componentRef, resolve, resolveObject } from '../contract/document/refs.js';
import type { Document, Schema, SchemaOrBoolean } from '../contract/document/types.js';
import { branches, UNIONS } from '../contract/document/branches.js';
import { mapSchema, mapValues } from '../contract/document/walk.js';
import { withoutDefaults } from '../contract/rules/modes.js';

type Properties = Record<string, SchemaOrBoolean>;

/** Keywords that constrain values in a way that a TypeScript type can't express. */
const CONSTRAINTS = ['if', 'then', 'else', 'not', 'dependentRequired', 'dependentSchemas', 'discriminator', 'examples'];

/** Keywords that make a type. */
const TYPED = ['type', 'properties', 'oneOf', 'anyOf', '$ref', 'enum', 'const'];

/**
 * The document for openapi-typescript: constraints go, and modes become what it can express. It reads an `anyOf`
 * next to `properties` as "the base or one of these", and types a required property that a mode does not itself declare
 * as unknown; both are rewritten to what the schema means.
 */
export function typesView(document: Document): Document {
  const shared = withSharedOptions(document);
  return withSchemas(
    shared,
    mapValues(shared.components.schemas, (schema) => typedSchema(shared, schema)),
  );
}

function withSchemas(document: Document, schemas: Record<string, Schema>): Document {
  return { ...document, components: { ...document.components, schemas } };
}

/** The document with what all branches of a union take, such as `dry_run`, in a component of its own. */
function withSharedOptions(document: Document): Document {
  const schemas = { ...document.components.schemas };
  for (const { api, name: union } of UNIONS) {
    const own = branches(document).filter((branch) => branch.api === api);
    const shared = sharedProperties(own.map(({ schema }) => schema));
    if (own.length < 2 || shared.length === 0) continue;
    const options = `${union}Options`;
    const pick = (properties: Properties, isPicked: (name: string) => boolean) =>
      Object.fromEntries(Object.entries(properties).filter(([name]) => isPicked(name)));
    schemas[options] = {
      description: 'What the requests for all models take.',
      type: 'object',
      properties: pick(own[0]!.schema.properties!, (name) => shared.includes(name)),
    };
    for (const { name, schema } of own) {
      const properties = pick(schema.properties!, (one) => !shared.includes(one));
      schemas[name] = { ...schema, properties, allOf: [{ $ref: componentRef(options) }] };
    }
  }
  return withSchemas(document, schemas);
}

/** Names of the optional properties that all schemas declare alike. */
function sharedProperties([first, ...others]: Schema[]): string[] {
  return Object.entries(first?.properties ?? {})
    .filter(([name, declared]) => {
      const text = JSON.stringify(declared);
      const isAlike = (other: Schema) => JSON.stringify(other.properties?.[name]) === text;
      return !first!.required?.includes(name) && others.every(isAlike);
    })
    .map(([name]) => name);
}

function typedSchema(document: Document, schema: Schema): Schema {
  return mapSchema(schema, (node) => {
    const typed = withModes(document, node);
    const entries = Object.entries(typed).filter(([key]) => !CONSTRAINTS.includes(key) && !key.startsWith('x-'));
    const { allOf, ...rest } = Object.fromEntries(entries) as Schema;
    const parts = (allOf ?? []).filter((part) => hasType(document, part));
    return parts.length > 0 ? { ...rest, allOf: parts } : rest;
  }) as Schema;
}

/** An object whose modes and alternatives are unions of what they declare and forbid. */
function withModes(document: Document, schema: Schema): Schema {
  const { properties: base, oneOf, anyOf: _alternatives, allOf = [], ...rest } = schema;
  if (!base) return schema;
  const declared = (part: Schema) => withDeclared(part, base);
  const unions = [...alternatives(schema), ...(oneOf ? [oneOf] : [])].map((parts) => parts.map(declared));
  const own = unions.pop();
  return {
    ...rest,
    properties: mapValues(base, (property) => described(document, property)),
    ...(own && { oneOf: own }),
    allOf: [...allOf.filter((part) => part.anyOf === undefined), ...unions.map((parts) => ({ oneOf: parts }))],
  };
}

/** A property by reference shows no description in an editor, so it gets that of its target. */
function described(document: Document, property: SchemaOrBoolean): SchemaOrBoolean {
  if (typeof property === 'boolean' || property.$ref === undefined || property.description !== undefined) {
    return property;
  }
  const { description } = resolveObject(document, property);
  return description === undefined ? property : { ...property, description };
}

/**
 * The choices of an object between properties, from its own `anyOf` and from those in its `allOf`. If one property of
 * a choice forbids another, that one is marked as forbidden, so that the type allows one of them alone.
 */
function alternatives(schema: Schema): Schema[][] {
  const choices = [schema, ...(schema.allOf ?? [])].flatMap((part) => (part.anyOf ? [part.anyOf] : []));
  const forbids = (one: string, other: string) => {
    const dependent = schema.dependentSchemas?.[one];
    return typeof dependent === 'object' && dependent.properties?.[other] === false;
  };
  return choices.map((choice) =>
    choice.map((alternative) => {
      const own = alternative.required ?? [];
      const others = choice.flatMap(({ required = [] }) => required).filter((name) => !own.includes(name));
      const excluded = others.filter((other) => own.some((one) => forbids(one, other) || forbids(other, one)));
      const never = Object.fromEntries(excluded.map((name) => [name, false as const]));
      return { ...alternative, properties: { ...alternative.properties, ...never } };
    }),
  );
}

/** A mode that declares what it requires. The base describes it, with the defaults of all modes. */
function withDeclared(mode: Schema, base: Properties): Schema {
  const properties: Properties = { ...withoutDefaults(mode).properties };
  for (const name of mode.required ?? []) {
    const declared = base[name];
    if (properties[name] === undefined && declared !== undefined) {
      properties[name] = mapSchema(declared, withTypeKeywords);
    }
  }
  if (Object.keys(properties).length === 0) return mode;
  return { ...mode, type: 'object', properties };
}

function withTypeKeywords(schema: Schema): Schema {
  const { title: _title, description: _description, default: _default, format, ...type } = schema;
  return format === 'binary' ? { ...type, format } : type;
}

function hasType(document: Document, schema: Schema): boolean {
  if (schema.$ref === undefined) return Object.keys(schema).some((key) => key !== 'title' && key !== 'description');
  const target = resolve(document, schema);
  return typeof target === 'boolean' || Object.keys(target).some((key) => TYPED.includes(key));
}
