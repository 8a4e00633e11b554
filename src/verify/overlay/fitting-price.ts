import type { PriceTier } from '../../catalog/entry.js';
import type { JsonValue, Schema, ContractPrice } from '../../contract/document/types.js';
import { valuesOf } from '../../contract/document/values.js';

/** A parameter as it was and as it is, with references followed; undefined if there is none. */
interface Parameter {
  before: Schema | undefined;
  after: Schema | undefined;
}

/**
 * A price without conditions on parameters and values that are gone; undefined if nothing is left of it.
 *
 * @param parameterOf A parameter of the model.
 */
export function fittingPrice(
  price: ContractPrice,
  parameterOf: (name: string) => Parameter,
): ContractPrice | undefined {
  const { quantity, tiers, ...rest } = price;
  const isGone = (name: string) => parameterOf(name).after === undefined;
  const units = typeof quantity === 'string' && isGone(quantity) ? null : quantity;
  const common: ContractPrice = { ...rest, ...(units !== undefined && { quantity: units }) };
  if (!tiers) return common;
  const left = tiers.flatMap((tier) => fittingTier(tier, parameterOf));
  const [only] = left;
  if (!only) return undefined;
  if (left.length === 1 && !hasCondition(only)) return { ...common, amount: only.amount };
  const conditional = left.filter(hasCondition);
  return { ...common, tiers: conditional };
}

/** A tier, or none if no request meets its conditions any more. */
function fittingTier(tier: PriceTier, parameterOf: (name: string) => Parameter): PriceTier[] {
  const { when = {}, given, omitted, ...rest } = tier;
  const isGone = (name: string) => parameterOf(name).after === undefined;
  if (given?.some(isGone)) return [];
  const conditions: [string, JsonValue | JsonValue[]][] = [];
  for (const [name, wanted] of Object.entries(when)) {
    const { before, after } = parameterOf(name);
    const values = [wanted].flat() as JsonValue[];
    if (!after) {
      // It counts as its default.
      if (before?.default === undefined || !values.includes(before.default)) return [];
      continue;
    }
    const known = valuesOf(after);
    const kept = known ? values.filter((value) => known.includes(value)) : values;
    if (kept.length === 0) return [];
    conditions.push([name, kept.length === values.length ? wanted : kept]);
  }
  const absent = omitted?.filter((name) => !isGone(name)) ?? [];
  return [
    {
      ...rest,
      ...(conditions.length > 0 && { when: Object.fromEntries(conditions) as PriceTier['when'] }),
      ...(given && { given }),
      ...(absent.length > 0 && { omitted: absent }),
    },
  ];
}

function hasCondition({ when, given, omitted, label }: PriceTier): boolean {
  return when !== undefined || given !== undefined || omitted !== undefined || label !== undefined;
}
