/** Requests of at most this size have their input stored as it is. */
const SMALL_REQUEST_BYTES = 1024;
/** Characters that are stored of all strings of an input; numbers and objects count as `ENTRY_LENGTH`. */
const MAX_LENGTH = 16_000;
const ENTRY_LENGTH = 8;
/** Items of an array and properties of an object. */
const MAX_ITEMS = 1000;
/** No documented input has more than four. */
const MAX_DEPTH = 8;
const MAX_NAME_LENGTH = 100;
/** The beginning of a file in base64 or of a very long URL: no language has such words. */
const FILE_CONTENT = /^[\w+/=:;,.%&?#~-]{300}/;
const MAX_FILE_CONTENT_LENGTH = 100;

/**
 * What is stored of an input: enough for the output that follows from it. Files inside it are cut off, so that they fill
 * neither the memory nor a dump.
 *
 * @param requestBytes Size of the request.
 */
export function truncateInput(input: Record<string, unknown>, requestBytes: number): Record<string, unknown> {
  if (requestBytes <= SMALL_REQUEST_BYTES) return input;
  let left = MAX_LENGTH;
  const copyString = (value: string): string => {
    const max = FILE_CONTENT.test(value) ? Math.min(MAX_FILE_CONTENT_LENGTH, left) : left;
    const text = value.length > max ? `${value.slice(0, max)}…` : value;
    left = Math.max(0, left - text.length);
    // A slice holds on to the whole string; a string parsed from JSON does not.
    return text === value ? value : (JSON.parse(JSON.stringify(text)) as string);
  };
  const copy = (value: unknown, depth: number): unknown => {
    if (typeof value === 'string') return copyString(value);
    const isPrimitive = typeof value !== 'object' || value === null;
    // Sizes and durations are at the top, and always stored.
    if (isPrimitive && depth === 1) return value;
    if (left === 0) return null;
    left = Math.max(0, left - ENTRY_LENGTH);
    if (isPrimitive) return value;
    if (depth === MAX_DEPTH) return null;
    if (Array.isArray(value)) return value.slice(0, MAX_ITEMS).map((item) => copy(item, depth + 1));
    const properties = Object.entries(value)
      .filter(([name]) => name.length <= MAX_NAME_LENGTH)
      .slice(0, MAX_ITEMS);
    // `fromEntries` also takes a property named `__proto__`.
    return Object.fromEntries(properties.map(([name, item]) => [name, copy(item, depth + 1)]));
  };
  return copy(input, 0) as Record<string, unknown>;
}
