import { resolveObject } from '../../src/contract/document/refs.js';
import type { Document, JsonValue, Schema } from '../../src/contract/document/types.js';

/**
 * Whether the sums of a request are within their bounds (`x-rules`), which JSON Schema can't say, read from the contract
 * itself. For a request that its schema accepts.
 */
export function sumsHold(
  document: Document,
  schema: Schema,
  inputKey: string,
  body: Record<string, JsonValue>,
): boolean {
  const input = body[inputKey] as Record<string, Record<string, number>[]>;
  const rules = resolveObject(document, schema.properties![inputKey] as Schema)['x-rules'] ?? [];
  return rules.every(({ parameter, sum, minimum, maximum }) => {
    const parts = input[parameter];
    if (!Array.isArray(parts)) return true;
    const total = parts.reduce((before, item) => before + (item[sum] ?? 0), 0);
    return total >= (minimum ?? -Infinity) && total <= (maximum ?? Infinity);
  });
}
