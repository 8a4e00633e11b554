import type { Schema, SchemaOrBoolean } from '../../contract/document/types.js';

/**
 * The properties of an object that a rule across properties mentions. Clients that send a default whether or not it was
 * asked for would break such rules, so the default of none of these may stand in a portable document.
 */
export function ruledProperties(schema: Schema): Set<string> {
  const names = new Set<string>();
  const rules = [schema.if, schema.then, schema.else, schema.not, ...(schema.oneOf ?? []), ...(schema.anyOf ?? [])];
  for (const rule of rules) addMentioned(rule, names);
  for (const part of schema.allOf ?? []) if (part.$ref === undefined) addMentioned(part, names);
  addDependencies(schema, names);
  return names;
}

function addMentioned(rule: SchemaOrBoolean | undefined, names: Set<string>): void {
  if (typeof rule !== 'object') return;
  for (const name of [...Object.keys(rule.properties ?? {}), ...(rule.required ?? [])]) names.add(name);
  const { if: condition, then, else: otherwise, not, oneOf = [], anyOf = [], allOf = [] } = rule;
  for (const inner of [condition, then, otherwise, not, ...oneOf, ...anyOf, ...allOf]) addMentioned(inner, names);
  addDependencies(rule, names);
}

function addDependencies({ dependentRequired = {}, dependentSchemas = {} }: Schema, names: Set<string>): void {
  for (const [name, needed] of Object.entries(dependentRequired)) for (const one of [name, ...needed]) names.add(one);
  for (const [name, rule] of Object.entries(dependentSchemas)) {
    names.add(name);
    addMentioned(rule, names);
  }
}
