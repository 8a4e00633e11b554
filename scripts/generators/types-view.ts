import { resolve, resolveObject } from '../document/refs.js';
import type { Document, Schema, SchemaOrBoolean } from '../document/types.js';
import { mapSchema, mapValues } from '../document/walk.js';
import { withoutDefaults } from '../rules/modes.js';

/** Keywords that constrain values but say nothing a TypeScript type can hold. */
const RULES = [
  'if',
  'then',
  'else',
  'not',
  'dependentRequired',
  'dependentSchemas',
  'discriminator',
  'examples',
] as const;

/**
 * The document for openapi-typescript: value rules go, and modes become what it can express. It reads an
 * `anyOf` beside `properties` as "the base or one of these", and types a required member that a mode does
 * not itself declare as unknown; both are rewritten to what the schema means.
 */
export function typesView(document: Document): Document {
  const schemas = mapValues(document.components.schemas, (schema) => typedSchema(document, schema));
  return { ...document, components: { ...document.components, schemas } };
}

function typedSchema(document: Document, schema: Schema): Schema {
  return mapSchema(schema, (node) => {
    const copy: Schema = { ...node };
    for (const keyword of RULES) delete copy[keyword];
    for (const keyword of Object.keys(copy)) if (keyword.startsWith('x-')) delete copy[keyword];
    const base = copy.properties;
    if (base) {
      copy.properties = mapValues(base, (member) => described(document, member));
      const modes = copy.oneOf?.map((mode) => withDeclaredMembers(mode, base));
      const choices = alternatives(node).map((choice) => choice.map((mode) => withDeclaredMembers(mode, base)));
      delete copy.anyOf;
      copy.oneOf = modes ?? choices.pop();
      if (copy.oneOf === undefined) delete copy.oneOf;
      copy.allOf = [
        ...(copy.allOf ?? []).filter((item) => item.anyOf === undefined),
        ...choices.map((oneOf) => ({ oneOf })),
      ];
    }
    if (copy.allOf) {
      const kept = copy.allOf.filter((item) => saysSomething(document, item));
      if (kept.length > 0) copy.allOf = kept;
      else delete copy.allOf;
    }
    return copy;
  }) as Schema;
}

/** A member by reference shows no description in an editor, so it gets that of its target. */
function described(document: Document, member: SchemaOrBoolean): SchemaOrBoolean {
  if (typeof member === 'boolean' || member.$ref === undefined || member.description !== undefined) return member;
  const { description } = resolveObject(document, member);
  return description === undefined ? member : { ...member, description };
}

/**
 * The choices of an object between members, from its own `anyOf` and from those in its `allOf`. Where one member
 * of a choice forbids another, that one is marked as forbidden, so that the type allows one of them alone.
 */
function alternatives(schema: Schema): Schema[][] {
  const lists = [schema, ...(schema.allOf ?? [])].flatMap((part) => (part.anyOf ? [part.anyOf] : []));
  const forbids = (one: string, other: string) => {
    const dependent = schema.dependentSchemas?.[one];
    return typeof dependent === 'object' && dependent.properties?.[other] === false;
  };
  return lists.map((list) =>
    list.map((mode) => {
      const own = mode.required ?? [];
      const others = list.flatMap((other) => other.required ?? []).filter((member) => !own.includes(member));
      const excluded = others.filter((other) => own.some((one) => forbids(one, other) || forbids(other, one)));
      const never = Object.fromEntries(excluded.map((member) => [member, false as const]));
      return { ...mode, properties: { ...mode.properties, ...never } };
    }),
  );
}

function withDeclaredMembers(mode: Schema, base: NonNullable<Schema['properties']>): Schema {
  // The defaults of modes stand in the description of the base.
  const properties: NonNullable<Schema['properties']> = { ...withoutDefaults(mode).properties };
  for (const member of mode.required ?? []) {
    const declared = base[member];
    if (properties[member] === undefined && declared !== undefined) properties[member] = declared;
  }
  if (Object.keys(properties).length === 0) return mode;
  return { ...mode, type: 'object', properties };
}

function saysSomething(document: Document, schema: Schema): boolean {
  if (schema.$ref === undefined) return Object.keys(schema).some((key) => key !== 'title' && key !== 'description');
  const target = resolve(document, schema);
  return typeof target === 'boolean' || typedKeywords(resolveObject(document, schema)).length > 0;
}

function typedKeywords(schema: Schema): string[] {
  return Object.keys(schema).filter((key) =>
    ['type', 'properties', 'oneOf', 'anyOf', '$ref', 'enum', 'const'].includes(key),
  );
}
