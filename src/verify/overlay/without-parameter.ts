import type { Schema, SchemaOrBoolean } from '../../contract/document/types.js';
import { NotWritable } from './not-writable.js';

/** Keywords that say nothing if they are empty. */
const PRUNED = ['dependentRequired', 'dependentSchemas', 'x-rules', 'required'];
/** Keywords that say something to people only. */
const ANNOTATIONS = new Set(['title', 'description', 'default', 'examples']);

/**
 * The parameters of a model without one of them: modes and rules that need it are gone, conditions on it are decided.
 *
 * @returns The schema, and the parameters that can't be sent without the one that is gone.
 * @throws NotWritable if no request would be left.
 */
export function withoutParameter(input: Schema, name: string): Schema {
  let schema = input;
  const gone = [name];
  for (const parameter of gone) {
    const unusable = new Set<string>();
    const rest = absent(schema, parameter, unusable);
    if (typeof rest === 'boolean') throw new NotWritable(`no request can do without \`${parameter}\``);
    schema = withoutPreference(rest, parameter);
    gone.push(...[...unusable].filter((other) => !gone.includes(other)));
  }
  return schema;
}

/** A schema of objects that lack a parameter; a boolean if it accepts all or none of them. */
function absent(schema: SchemaOrBoolean, name: string, unusable: Set<string>): SchemaOrBoolean {
  if (typeof schema === 'boolean') return schema;
  const each = (part: SchemaOrBoolean) => absent(part, name, unusable);
  const { if: condition, then, else: otherwise, not, anyOf, oneOf, allOf, ...rest } = schema;
  const result: Schema = { ...rest };
  if (rest.required?.includes(name)) return false;
  if (rest.properties) result.properties = without(rest.properties, name);
  if (rest.dependentRequired) {
    for (const [other, needed] of Object.entries(rest.dependentRequired))
      if (needed.includes(name)) unusable.add(other);
    result.dependentRequired = without(rest.dependentRequired, name);
  }
  if (rest.dependentSchemas) {
    const kept = Object.entries(without(rest.dependentSchemas, name)).map(([other, part]) => {
      const left = each(part);
      if (left === false) unusable.add(other);
      return [other, left] as const;
    });
    result.dependentSchemas = Object.fromEntries(kept.filter(([, left]) => typeof left === 'object'));
  }
  if (rest['x-rules']) result['x-rules'] = rest['x-rules'].filter(({ parameter }) => parameter !== name);
  if (not) {
    const left = each(not);
    if (left === true) return false;
    if (left !== false) result.not = left;
  }
  for (const [keyword, parts] of [
    ['anyOf', anyOf],
    ['oneOf', oneOf],
  ] as const) {
    const left = parts?.map((part) => namedPart(part, each(part))).filter((part) => part !== false);
    if (left?.length === 0) return false;
    if (!left || (keyword === 'anyOf' && left.includes(true))) continue;
    const [only] = left;
    if (keyword === 'anyOf' && left.length === 1 && typeof only === 'object' && isOnlyRequired(only))
      result.required = [...new Set([...(result.required ?? []), ...only.required!])];
    else result[keyword] = left as Schema[];
  }
  const parts = allOf?.map(each);
  if (parts?.includes(false)) return false;
  const rules = (parts ?? []).filter((part) => typeof part === 'object');
  if (rules.length > 0) result.allOf = rules;
  if (condition) {
    const holds = each(condition);
    const branch = holds === true ? then : holds === false ? otherwise : undefined;
    if (typeof holds === 'object') {
      const consequence = then && each(then);
      // If `then` can't hold, the condition is forbidden.
      if (consequence === false) {
        const rule = negated(holds);
        return isRule(result) ? { ...result, allOf: [...rules, rule] } : rule;
      }
      if (consequence === true) return isRule(result) ? result : true;
      return { ...result, if: holds, ...(consequence && { then: consequence }), ...(otherwise && { else: otherwise }) };
    }
    if (branch) {
      const left = each(branch);
      if (left === false) return false;
      if (typeof left === 'object') return isRule(result) ? { ...result, allOf: [...rules, left] } : left;
    }
  }
  const left = pruned(result);
  return isRule(left) ? left : true;
}

/** A mode that has no rule left is still a mode. */
function namedPart(part: Schema, left: SchemaOrBoolean): SchemaOrBoolean {
  return left === true && part.title !== undefined ? { title: part.title } : left;
}

/** A schema that holds if a condition on one parameter does not. */
function negated(condition: Schema): Schema {
  const [[name, refined] = ['', true], ...others] = Object.entries(condition.properties ?? {});
  const isOfOne =
    others.length === 0 &&
    typeof refined === 'object' &&
    condition.required?.length === 1 &&
    condition.required[0] === name &&
    Object.keys(condition).every((key) => key === 'required' || key === 'properties');
  if (!isOfOne) return { not: condition };
  const { maxItems, minItems, ...rest } = refined;
  if (Object.keys(rest).length > 0) return { properties: { [name]: { not: refined } } };
  if (maxItems !== undefined && minItems === undefined) return { properties: { [name]: { minItems: maxItems + 1 } } };
  if (minItems !== undefined && maxItems === undefined) return { properties: { [name]: { maxItems: minItems - 1 } } };
  return { not: condition };
}

function isOnlyRequired(schema: Schema): boolean {
  return (
    Object.keys(schema).every((key) => key === 'required' || ANNOTATIONS.has(key)) && schema.required !== undefined
  );
}

/** A schema without keywords that are empty. */
function pruned(schema: Schema): Schema {
  const isEmpty = (key: string, value: unknown) => PRUNED.includes(key) && Object.keys(value as object).length === 0;
  return Object.fromEntries(Object.entries(schema).filter(([key, value]) => !isEmpty(key, value)));
}

/** Whether a schema says anything. */
function isRule(schema: Schema): boolean {
  return Object.entries(schema).some(
    ([key, value]) => !ANNOTATIONS.has(key) && !(key === 'properties' && Object.keys(value as object).length === 0),
  );
}

/** No parameter is to be preferred over one that is gone. */
function withoutPreference(schema: Schema, name: string): Schema {
  const properties = Object.entries(schema.properties ?? {}).map(([other, property]) => {
    if (typeof property === 'boolean' || !property['x-preferred-over']?.includes(name))
      return [other, property] as const;
    const { 'x-preferred-over': preferred, ...rest } = property;
    const kept = preferred.filter((one) => one !== name);
    return [other, { ...rest, ...(kept.length > 0 && { 'x-preferred-over': kept }) }] as const;
  });
  return { ...schema, properties: Object.fromEntries(properties) };
}

function without<T>(record: Record<string, T>, name: string): Record<string, T> {
  return Object.fromEntries(Object.entries(record).filter(([other]) => other !== name));
}
