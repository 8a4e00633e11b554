import type { JsonValue, Schema, SchemaOrBoolean } from '../document/types.js';
import type { Cause } from '../../src/validate/shape.js';

/**
 * The condition of a rule in words, one cause a member that it asks something of. Throws where a condition has a
 * form that there are no words for yet.
 */
export function causesOf(condition: Schema): Cause[] {
  const {
    required = [],
    properties = {},
    not,
    allOf = [],
    title: _title,
    description: _description,
    ...rest
  } = condition;
  const unknown = Object.keys(rest);
  if (unknown.length > 0) throw new Error(`No words for a condition with \`${unknown.join('`, `')}\``);
  const causes = Object.entries(properties).map(([member, asked]) => asks(member, asked, required.includes(member)));
  for (const member of required) {
    if (!(member in properties)) causes.push({ kind: 'with', members: [member], words: `with ${member}` });
  }
  const absent = not && membersLeftOut(not);
  // Where two members would each start a mode, the second mode's condition leaves the first to its own mode. That
  // is no reason that a reader needs.
  const isOrder = not?.anyOf !== undefined && required.length > 0;
  if (absent && !isOrder) causes.push({ kind: 'without', members: absent, words: `without ${either(absent)}` });
  return [...causes, ...allOf.flatMap(causesOf)];
}

function asks(member: string, asked: SchemaOrBoolean, required: boolean): Cause {
  const values = valuesOf(asked);
  const cause = (words: string): Cause => ({ kind: 'other', members: [member], words });
  if (values) return cause(`where ${member} is ${either(values.map(String))}${required ? '' : ' or left out'}`);
  const { minItems, maxItems, ...rest } = asked as Schema;
  if (typeof asked !== 'object' || Object.keys(rest).length > 0) {
    throw new Error(`No words for a condition that asks \`${member}\` for ${JSON.stringify(asked)}`);
  }
  if (maxItems === 0) return cause(`with no items in ${member}`);
  const size = [
    minItems === undefined ? [] : [`at least ${minItems}`],
    maxItems === undefined ? [] : [`at most ${maxItems}`],
  ].flat();
  const words = minItems === maxItems ? String(minItems) : size.join(' and ');
  return cause(`with ${words} ${(maxItems ?? minItems) === 1 ? 'item' : 'items'} in ${member}`);
}

/** What is left of a rule once the part that its own condition makes true is taken away. */
export function withoutVacuous(condition: Schema, then: Schema): Schema {
  const { required = [], properties = {}, not } = condition;
  const absent = (not && membersLeftOut(not)) ?? [];
  const kept = Object.entries(then.properties ?? {}).filter(([member, value]) => {
    if (value === false && absent.includes(member)) return false;
    const [given, asked] = [valuesOf(properties[member]), valuesOf(value)];
    const same = given !== undefined && JSON.stringify(given) === JSON.stringify(asked);
    return !(same && Object.keys(value).length === 1);
  });
  const rest: Schema = { ...then, properties: Object.fromEntries(kept) };
  if (kept.length === 0) delete rest.properties;
  if (then.required) rest.required = then.required.filter((member) => !required.includes(member));
  if (rest.required?.length === 0) delete rest.required;
  return rest;
}

/** The members of `{ required: [a] }`, or of an `anyOf` of such, which a `not` around it leaves out. */
function membersLeftOut(schema: Schema): string[] {
  const alternatives = schema.anyOf ?? [schema];
  return alternatives.map((alternative) => {
    const [member, ...more] = alternative.required ?? [];
    if (member === undefined || more.length > 0 || Object.keys(alternative).length > 1) {
      throw new Error(`No words for what a condition leaves out: ${JSON.stringify(schema)}`);
    }
    return member;
  });
}

function valuesOf(schema: SchemaOrBoolean | undefined): JsonValue[] | undefined {
  if (typeof schema !== 'object') return undefined;
  return schema.const !== undefined ? [schema.const] : schema.enum;
}

function either(names: string[]): string {
  return names.length < 2 ? names.join() : `${names.slice(0, -1).join(', ')} or ${names.at(-1)}`;
}
