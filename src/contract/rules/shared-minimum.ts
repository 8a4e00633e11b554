import type { Schema } from '../document/types.js';

/** Two arrays of which at least one has an item, and the schema without the keywords that say so. */
export type SharedMinimum = { parameters: [string, string]; rest: Schema };

/**
 * Takes out the keywords by which two arrays together have at least one item: one of them is required, and if either is
 * empty, the other is required and is not empty. Undefined if that is not exactly what the keywords accept.
 *
 * @param parts The parts of `allOf`, resolved.
 */
export function sharedMinimum(schema: Schema, parts: Schema[]): SharedMinimum | undefined {
  const [first, second, ...more] = (schema.anyOf ?? []).map(soleRequired);
  if (first === undefined || second === undefined || more.length > 0) return undefined;
  const ifFirstIsEmpty = parts.find((part) => isEmptyCase(part, first, second));
  const ifSecondIsEmpty = parts.find((part) => isEmptyCase(part, second, first));
  if (!ifFirstIsEmpty || !ifSecondIsEmpty) return undefined;
  // Otherwise two empty arrays would do.
  if (!fills(ifFirstIsEmpty, second) && !fills(ifSecondIsEmpty, first)) return undefined;
  const { anyOf: _alternatives, ...rest } = schema;
  const allOf = parts.filter((part) => part !== ifFirstIsEmpty && part !== ifSecondIsEmpty);
  return { parameters: [first, second], rest: { ...rest, allOf } };
}

function soleRequired({ required = [], ...others }: Schema): string | undefined {
  return required.length === 1 && Object.keys(others).length === 0 ? required[0] : undefined;
}

/** Whether a part is: if `empty` has no items, `other` is required, perhaps with an item, and nothing else. */
function isEmptyCase({ if: condition, then, ...others }: Schema, empty: string, other: string): boolean {
  if (!condition || !then || Object.keys(others).length > 0) return false;
  const { required: present, properties: refined, ...moreConditions } = condition;
  const { required, properties, ...moreRules } = then;
  return (
    isSame(present, [empty]) &&
    isSame(refined, { [empty]: { maxItems: 0 } }) &&
    isSame(required, [other]) &&
    (properties === undefined || isSame(properties, { [other]: { minItems: 1 } })) &&
    Object.keys({ ...moreConditions, ...moreRules }).length === 0
  );
}

const fills = ({ then }: Schema, name: string): boolean => isSame(then?.properties?.[name], { minItems: 1 });

/** Compares values whose objects have one property at most, so that the order does not matter. */
function isSame(value: unknown, wanted: unknown): boolean {
  return JSON.stringify(value) === JSON.stringify(wanted);
}
