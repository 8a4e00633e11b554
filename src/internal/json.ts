/** A JSON object whose members are still to be checked. */
export type JsonObject = Record<string, unknown>;

/** Whether a value is a JSON object: neither null nor an array. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A value as an object: an empty one in the place of anything that is not a JSON object. */
export function objectOf(value: unknown): JsonObject {
  return isObject(value) ? value : {};
}

/** A string that is not empty; undefined in the place of anything else. */
export function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}

/** A finite number of at least 0, such as an amount of money; undefined in the place of anything else. */
export function amountOf(value: unknown): number | undefined {
  return typeof value === 'number' && value >= 0 && value < Infinity ? value : undefined;
}

/** Whether arrays and objects stand in each other more than `levels` deep: functions that call themselves, as
 * `JSON.stringify` does, end with an error at some depth. */
export function isDeeperThan(value: unknown, levels: number): boolean {
  let layer = [value];
  for (let depth = 0; layer.length > 0; depth++) {
    if (depth > levels) return true;
    layer = layer.flatMap((one) => (typeof one === 'object' && one !== null ? (Object.values(one) as unknown[]) : []));
  }
  return false;
}
