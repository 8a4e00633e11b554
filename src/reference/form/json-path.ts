import type { Json } from '../../catalog/model-details.js';
import { isObject } from '../../internal/json.js';

export type JsonRecord = Record<string, Json>;

/** Steps from a record to a value in it. */
export type Path = (string | number)[];

/** The value at a path; undefined if there is none. */
export function valueAt(value: Json | undefined, path: Path): Json | undefined {
  return path.reduce<Json | undefined>((inner, step) => {
    if (typeof inner !== 'object' || inner === null || !Object.hasOwn(inner, step)) return undefined;
    return (inner as JsonRecord)[step];
  }, value);
}

/**
 * Returns a copy with another value at a path.
 *
 * @param next undefined removes a property; in a list, it becomes an empty string, so that the other items keep their places.
 */
export function withValue<Value extends Json>(value: Value, path: Path, next: Json | undefined): Value {
  const [step, ...rest] = path;
  if (step === undefined) return next as Value;
  if (Array.isArray(value)) {
    const items = value.slice();
    items[step as number] = rest.length > 0 ? withValue(items[step as number] ?? {}, rest, next) : (next ?? '');
    return items as Value;
  }
  const record: JsonRecord = isObject(value) ? value : {};
  const inner = Object.hasOwn(record, step) ? record[step]! : {};
  const item = rest.length > 0 ? withValue(inner, rest, next) : next;
  if (item !== undefined) return { ...record, [step]: item } as Value;
  return Object.fromEntries(Object.entries(record).filter(([name]) => name !== step)) as Value;
}

/** Whether two values are the same JSON, whatever the order of their properties. */
export function isSame(one: Json | undefined, other: Json | undefined): boolean {
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return one === other;
  const [names, others] = [Object.keys(one), Object.keys(other)];
  return (
    Array.isArray(one) === Array.isArray(other) &&
    names.length === others.length &&
    names.every((name) => isSame(valueAt(one, [name]), valueAt(other, [name])))
  );
}
