import { resolveObject } from '../document/refs.js';
import type { Document, Schema, SchemaOrBoolean } from '../document/types.js';
import { sharedLimits } from './shared-limits.js';
import { sharedMinimum } from './shared-minimum.js';

/** How many items two arrays have together. */
type SharedCount = { parameters: [string, string]; minItems?: number; maxItems?: number };

/**
 * Takes out the keywords by which two arrays share a number of items. The maximum of one array goes too if that of both
 * implies it.
 */
export function sharedCounts(document: Document, schema: Schema): { counts: SharedCount[]; rest: Schema } {
  const parts = partsOf(document, schema).filter((part) => !part['x-mixin']);
  const { limits, others } = sharedLimits(parts);
  const minimum = sharedMinimum(schema, others);
  const counts: SharedCount[] = limits.map((limit) =>
    isSamePair(limit.parameters, minimum?.parameters) ? { ...limit, minItems: 1 } : limit,
  );
  if (minimum && !counts.some(({ minItems }) => minItems !== undefined))
    counts.push({ parameters: minimum.parameters, minItems: 1 });
  return { counts, rest: withoutMaxima(minimum?.rest ?? { ...schema, allOf: others }, counts) };
}

/** The parts of `allOf`; a part that is only an `allOf` stands for its parts. */
function partsOf(document: Document, { allOf = [] }: Schema): Schema[] {
  return allOf.flatMap((declared) => {
    const part = resolveObject(document, declared);
    return part.allOf && Object.keys(part).length === 1 ? partsOf(document, part) : [part];
  });
}

function isSamePair(one: [string, string], other: [string, string] | undefined): boolean {
  return other !== undefined && one.every((name) => other.includes(name));
}

function withoutMaxima({ properties, ...schema }: Schema, counts: SharedCount[]): Schema {
  if (!properties) return schema;
  const left = Object.entries(properties).map(([name, refined]): [string, SchemaOrBoolean] => {
    if (typeof refined === 'boolean' || refined.maxItems === undefined) return [name, refined];
    const { maxItems, ...rest } = refined;
    const isImplied = counts.some(
      (count) => count.parameters.includes(name) && (count.maxItems ?? Infinity) <= maxItems,
    );
    return [name, isImplied ? rest : refined];
  });
  return { ...schema, properties: Object.fromEntries(left) };
}
