import { resolveObject } from '../document/refs.js';
import type { Document, JsonValue, Schema } from '../document/types.js';
import { valuesOf } from '../document/values.js';

/** A mode of an input: one of the alternatives in its `oneOf`. */
export type Mode = {
  title?: string;
  /** What the mode requires, without its defaults. */
  schema: Schema;
  /** The defaults that hold in this mode, by parameter. */
  defaults: Record<string, JsonValue>;
  /** Undefined if the modes can't be distinguished, so that the `oneOf` has to stay as it is. */
  dispatch?: Dispatch;
};

/** How a request selects a mode. */
type Dispatch = {
  /** Holds on an input for which this is the only mode that can hold. */
  condition: Schema;
  /** The schema that is left to check under that condition. */
  then: Schema;
};

/**
 * The modes of an input. They are distinguished by the values of one parameter that every mode fixes
 * (`video_mode: elements`), or by a parameter that one mode requires and every other mode forbids.
 */
export function readModes(document: Document, schema: Schema): Mode[] {
  if (!schema.oneOf) return [];
  const declared = schema.oneOf.map((mode) => resolveObject(document, mode));
  const modes = declared.map(withoutDefaults);
  const dispatches = byValue(document, schema, modes) ?? byPresence(schema, modes);
  return declared.map((mode, index) => ({
    title: mode.title,
    schema: modes[index]!,
    defaults: defaultsOf(mode),
    dispatch: dispatches?.[index],
  }));
}

/** A mode without the properties for which it only gives a default: a default is not a rule. */
export function withoutDefaults(mode: Schema): Schema {
  if (!mode.properties) return mode;
  const rules = Object.entries(mode.properties).filter(
    ([, refined]) => typeof refined === 'boolean' || Object.keys(refined).some((key) => key !== 'default'),
  );
  return { ...mode, properties: Object.fromEntries(rules) };
}

function defaultsOf(mode: Schema): Record<string, JsonValue> {
  const defaults = Object.entries(mode.properties ?? {}).flatMap(([name, refined]) =>
    typeof refined === 'object' && refined.default !== undefined ? [[name, refined.default] as const] : [],
  );
  return Object.fromEntries(defaults);
}

function byValue(document: Document, schema: Schema, modes: Schema[]): Dispatch[] | undefined {
  for (const [name, declared] of Object.entries(schema.properties ?? {})) {
    if (typeof declared === 'boolean') continue;
    const allowed = allValuesOf(resolveObject(document, declared));
    const cases = modes.map((mode) => valueCase(mode, name));
    if (!allowed || !cases.every((one) => one !== undefined)) continue;
    const values = cases.flatMap((one) => one.values);
    const disjoint = new Set(values).size === values.length;
    const complete = allowed.every((value) => values.includes(value));
    const forOmitted = cases.filter((one) => one.omitted).length;
    const omittedCovered = forOmitted === 1 || (forOmitted === 0 && schema.required?.includes(name));
    if (disjoint && complete && omittedCovered) {
      return cases.map(({ condition }, index) => ({ condition, then: modes[index]! }));
    }
  }
  return undefined;
}

function allValuesOf(schema: Schema): JsonValue[] | undefined {
  return valuesOf(schema) ?? (schema.type === 'boolean' ? [true, false] : undefined);
}

/** The values of a parameter for which a mode holds, and whether it holds if the parameter is omitted. */
function valueCase(
  mode: Schema,
  name: string,
): { values: JsonValue[]; omitted: boolean; condition: Schema } | undefined {
  const refined = mode.properties?.[name];
  if (refined === false) return { values: [], omitted: true, condition: { not: { required: [name] } } };
  const values = typeof refined === 'object' ? valuesOf(refined) : undefined;
  if (!values) return undefined;
  const isOneOf: Schema = { properties: { [name]: { enum: values } } };
  return mode.required?.includes(name)
    ? { values, omitted: false, condition: { required: [name], ...isOneOf } }
    : { values, omitted: true, condition: isOneOf };
}

function byPresence(schema: Schema, modes: Schema[]): Dispatch[] | undefined {
  const keys = modes.map((mode) =>
    mode.required?.find((key) => modes.every((other) => other === mode || other.properties?.[key] === false)),
  );
  if (keys.filter((key) => key === undefined).length !== 1) return undefined;
  const present = keys.filter((key) => key !== undefined);
  return modes.map((mode, index) => {
    const key = keys[index];
    const then = withoutImplied(mode, schema.dependentRequired ?? {}, present);
    if (key === undefined) return { condition: { not: anyPresent(present) }, then };
    // Two keys at once break every mode, so it is enough that the first of them reports it.
    const earlier = present.slice(0, present.indexOf(key));
    const condition: Schema = { required: [key] };
    if (earlier.length > 0) condition.not = anyPresent(earlier);
    return { condition, then };
  });
}

function anyPresent(names: string[]): Schema {
  return { anyOf: names.map((name) => ({ required: [name] })) };
}

/** A parameter that depends on a key which the mode forbids is refused by `dependentRequired` already. */
function withoutImplied(mode: Schema, dependent: Record<string, string[]>, keys: string[]): Schema {
  const forbidden = (key: string) => keys.includes(key) && mode.properties?.[key] === false;
  const properties = Object.entries(mode.properties ?? {}).filter(
    ([name, value]) => value !== false || keys.includes(name) || !dependent[name]?.some(forbidden),
  );
  return { ...mode, properties: Object.fromEntries(properties) };
}
