import type { Schema } from '../document/types.js';

/** Two arrays that may have at most `maxItems` items together. */
export type SharedLimit = { parameters: [string, string]; maxItems: number };

/** One conditional of a shared limit: if the first array has `length` items, the second may have `left`. */
type Case = { parameters: [string, string]; length: number; left: number };

/** Takes out the conditionals by which two arrays share a limit: one for each length of the first. */
export function sharedLimits(parts: Schema[]): { limits: SharedLimit[]; others: Schema[] } {
  const pairs = new Map<string, { parameters: [string, string]; cases: Case[]; parts: Schema[] }>();
  for (const part of parts) {
    const found = caseOf(part);
    if (!found) continue;
    const key = found.parameters.join();
    const pair = pairs.get(key) ?? { parameters: found.parameters, cases: [], parts: [] };
    pair.cases.push(found);
    pair.parts.push(part);
    pairs.set(key, pair);
  }
  const shared = [...pairs.values()].filter(
    ({ cases }) => cases.length > 1 && new Set(cases.map(({ length, left }) => length + left)).size === 1,
  );
  const taken = new Set(shared.flatMap((pair) => pair.parts));
  return {
    limits: shared.map(({ parameters, cases }) => ({ parameters, maxItems: cases[0]!.length + cases[0]!.left })),
    others: parts.filter((part) => !taken.has(part)),
  };
}

function caseOf({ if: condition, then }: Schema): Case | undefined {
  const first = soleProperty(condition);
  const second = soleProperty(then);
  if (!first || !second || then?.required) return undefined;
  const { minItems: length, maxItems } = first.schema;
  const left = second.schema.maxItems;
  if (length === undefined || length !== maxItems || left === undefined) return undefined;
  return { parameters: [first.name, second.name], length, left };
}

function soleProperty(schema: Schema | undefined): { name: string; schema: Schema } | undefined {
  const [[name, refined] = ['', true], ...more] = Object.entries(schema?.properties ?? {});
  return typeof refined === 'object' && more.length === 0 ? { name, schema: refined } : undefined;
}
