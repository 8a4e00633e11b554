import { resolveObject } from '../document/refs.js';
import type { Document, JsonValue, Schema } from '../document/types.js';

/** A mode of an input, and the condition on the input under which it is the only mode that can hold. */
export type DispatchedMode = { condition: Schema; mode: Schema };

/**
 * Reads a `oneOf` of modes as a dispatch: by the values of one member that every mode fixes
 * (`video_mode: elements`), or by a member that one mode requires and every other mode forbids.
 * Answers undefined where the modes are neither, so that the caller leaves them as they are.
 */
export function dispatchModes(document: Document, schema: Schema): DispatchedMode[] | undefined {
  if (!schema.oneOf) return undefined;
  const modes = schema.oneOf.map((mode) => withoutDefaults(resolveObject(document, mode)));
  return byValue(document, schema, modes) ?? byPresence(schema, modes);
}

/** A mode without the members of which it says the default alone: a default is no rule. */
export function withoutDefaults(mode: Schema): Schema {
  if (!mode.properties) return mode;
  const rules = Object.entries(mode.properties).filter(
    ([, refined]) => typeof refined === 'boolean' || Object.keys(refined).some((key) => key !== 'default'),
  );
  return { ...mode, properties: Object.fromEntries(rules) };
}

function byValue(document: Document, schema: Schema, modes: Schema[]): DispatchedMode[] | undefined {
  for (const [member, declared] of Object.entries(schema.properties ?? {})) {
    if (typeof declared === 'boolean') continue;
    const allowed = valuesOf(resolveObject(document, declared));
    if (!allowed) continue;
    const cases = modes.map((mode) => valueCase(mode, member));
    if (cases.some((item) => item === undefined)) continue;
    const known = cases as { values: JsonValue[]; absent: boolean; condition: Schema }[];
    const values = known.flatMap((item) => item.values);
    const disjoint = new Set(values).size === values.length;
    const complete = allowed.every((value) => values.includes(value));
    const absent = known.filter((item) => item.absent).length;
    const absentCovered = absent === 1 || (absent === 0 && schema.required?.includes(member));
    if (disjoint && complete && absentCovered) {
      return known.map((item, index) => ({ condition: item.condition, mode: modes[index]! }));
    }
  }
  return undefined;
}

function valueCase(mode: Schema, member: string) {
  const refined = mode.properties?.[member];
  if (refined === false) return { values: [], absent: true, condition: { not: { required: [member] } } };
  if (typeof refined !== 'object') return undefined;
  const values = refined.const !== undefined ? [refined.const] : refined.enum;
  if (!values) return undefined;
  const isOneOf: Schema = { properties: { [member]: { enum: values } } };
  const required = mode.required?.includes(member) ?? false;
  return { values, absent: !required, condition: required ? { required: [member], ...isOneOf } : isOneOf };
}

function valuesOf(schema: Schema): JsonValue[] | undefined {
  if (schema.enum) return schema.enum;
  if (schema.const !== undefined) return [schema.const];
  if (schema.type === 'boolean') return [true, false];
  return undefined;
}

function byPresence(schema: Schema, modes: Schema[]): DispatchedMode[] | undefined {
  const keys = modes.map((mode) =>
    mode.required?.find((key) => modes.every((other) => other === mode || other.properties?.[key] === false)),
  );
  if (keys.filter((key) => key === undefined).length !== 1) return undefined;
  const present = keys.filter((key) => key !== undefined);
  const concise = (mode: Schema) => withoutImplied(mode, schema.dependentRequired ?? {}, present);
  return modes.map((mode, index) => {
    const key = keys[index];
    if (key === undefined) {
      const condition: Schema = { not: { anyOf: present.map((other) => ({ required: [other] })) } };
      return { mode: concise(mode), condition };
    }
    // Two keys at once break every mode, so it is enough that the first of them reports it.
    const earlier = present.slice(0, present.indexOf(key));
    const condition: Schema = { required: [key] };
    if (earlier.length > 0) condition.not = { anyOf: earlier.map((other) => ({ required: [other] })) };
    return { mode: concise(mode), condition };
  });
}

/** A member that depends on a key which the mode forbids is refused by `dependentRequired` already. */
function withoutImplied(mode: Schema, dependent: Record<string, string[]>, keys: string[]): Schema {
  const forbidden = (key: string) => keys.includes(key) && mode.properties?.[key] === false;
  const properties = Object.entries(mode.properties ?? {}).filter(
    ([member, value]) => value !== false || keys.includes(member) || !dependent[member]?.some(forbidden),
  );
  return { ...mode, properties: Object.fromEntries(properties) };
}
