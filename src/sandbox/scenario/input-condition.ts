import { isObject } from '../../internal/json.js';
import { matchesPattern } from './glob.js';
import type { ScenarioInputValue } from './scenario.js';

/** A value that an input must have at a path. */
export interface InputCondition {
  /** Such as `['elements', 'description']`. */
  path: readonly string[];
  value: ScenarioInputValue;
}

/** Array items that are compared; no documented input has so many. */
const MAX_ITEMS = 1000;

/** Whether an input has a value at a path. In an array, one item must. */
export function meetsCondition(input: unknown, { path, value }: InputCondition): boolean {
  return someValueAt(input, path, 0, (found) =>
    typeof value === 'string' && typeof found === 'string' ? matchesPattern(value, found) : found === value,
  );
}

function someValueAt(
  value: unknown,
  path: readonly string[],
  depth: number,
  isRight: (value: unknown) => boolean,
): boolean {
  const name = path[depth];
  if (Array.isArray(value)) {
    if (name !== undefined && /^\d+$/.test(name)) return someValueAt(value[Number(name)], path, depth + 1, isRight);
    return value.slice(0, MAX_ITEMS).some((item) => !Array.isArray(item) && someValueAt(item, path, depth, isRight));
  }
  if (name === undefined) return isRight(value);
  return isObject(value) && Object.hasOwn(value, name) && someValueAt(value[name], path, depth + 1, isRight);
}
