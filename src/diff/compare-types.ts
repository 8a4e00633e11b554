import { isOfType } from '../contract/document/json-type.js';
import { valuesOf } from '../contract/document/values.js';
import type { Schema } from '../contract/document/types.js';
import type { Finding } from './change.js';
import { at, effectFinding, type Comparison } from './comparison.js';
import { valuesWords } from './words.js';

const TYPES = ['string', 'number', 'integer', 'boolean', 'array', 'object', 'null'];

/** Compares the types of values. */
export function compareTypes(comparison: Comparison, before: Schema, after: Schema, path: string): Finding[] {
  // Listed values have their types.
  if (valuesOf(after)) return [];
  const [old, now] = [typesOf(before), typesOf(after)];
  const covers = (types: string[], type: string) =>
    types.includes(type) || (type === 'integer' && types.includes('number'));
  // An integer is a number, so all that numbers have beyond integers is fractions.
  const named = (types: string[], other: string[]) =>
    types.map((type) => (type === 'number' && other.includes('integer') ? 'fraction' : type));
  const lost = valuesOf(before)
    ? []
    : named(
        old.filter((type) => !covers(now, type)),
        now,
      );
  const gained = named(
    now.filter((type) => !covers(old, type)),
    old,
  );
  const words = (types: string[]) => (types.length >= TYPES.length - 1 ? 'values of any type' : typeWords(types));
  const where = at(comparison, path);
  const { direction } = comparison;
  const isOnly = lost.length > 0 && typesOf(after).length < TYPES.length && before.type === undefined;
  return [
    ...(lost.length > 0
      ? [
          effectFinding(
            comparison,
            'narrower',
            path,
            direction === 'responses'
              ? `${where} is never ${typeWords(lost, 'one')} any more`
              : isOnly
                ? `${where} accepts only ${typeWords(now)}`
                : `${where} no longer accepts ${words(lost)}`,
          ),
        ]
      : []),
    ...(gained.length > 0
      ? [
          effectFinding(
            comparison,
            'wider',
            path,
            direction === 'responses'
              ? `${where} may also be ${typeWords(gained, 'one')}`
              : `${where} also accepts ${words(gained)}`,
          ),
        ]
      : []),
  ];
}

function typesOf(schema: Schema): string[] {
  const { type, nullable } = schema;
  const listed = valuesOf(schema);
  if (listed && type === undefined) return TYPES.filter((one) => listed.some((value) => isOfType(one, value)));
  if (type === undefined) return TYPES.filter((one) => one !== 'integer');
  // OpenAPI 3.0 has `nullable` in place of an array of types.
  return [...new Set([type, nullable === true ? 'null' : []].flat())];
}

function typeWords(types: string[], number: 'one' | 'many' = 'many'): string {
  const words = types.map((type) => {
    if (type === 'null') return 'null';
    return number === 'many' ? `${type}s` : `${/^[aio]/.test(type) ? 'an' : 'a'} ${type}`;
  });
  return valuesWords(words, 'or');
}
